import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { getExecOutput } from '@actions/exec';
import type { SourceRoots } from '../measure/source-path.ts';

/** The commit that is checked out; empty outside of a repository. */
export async function headCommit(directory: string): Promise<string> {
  return git(['rev-parse', 'HEAD'], directory);
}

/** Where the module that `directory` belongs to lies in the repository, and what it is called. */
export async function sourceRoots(directory: string): Promise<SourceRoots> {
  const workspace = (await git(['rev-parse', '--show-toplevel'], directory)) || directory;
  for (let at = directory; ; at = dirname(at)) {
    const file = join(at, 'go.mod');
    if (existsSync(file)) {
      const modulePath = /^\s*module\s+"?([^\s"]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      return { workspace, modulePath, moduleDirectory: relative(workspace, at).replaceAll('\\', '/') };
    }
    if (at === workspace || at === dirname(at)) return { workspace, modulePath: '', moduleDirectory: '' };
  }
}

async function git(args: string[], cwd: string): Promise<string> {
  try {
    const { exitCode, stdout } = await getExecOutput('git', args, {
      cwd,
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0 ? stdout.trim() : '';
  } catch {
    return ''; // no git on this machine: the report goes without the commit
  }
}
