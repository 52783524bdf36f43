import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { getExecOutput } from '@actions/exec';
import { describeError } from '../errors.ts';
import type { SourceRoots } from '../measure/source-path.ts';
import { childEnvironment } from './child-environment.ts';

/** The commit that is checked out; where git does not tell, it is empty and `problem` says why. */
export async function headCommit(directory: string): Promise<{ commit: string; problem: string }> {
  const { output, problem } = await git(['rev-parse', 'HEAD'], directory);
  return { commit: output, problem };
}

/** Where the module that `directory` belongs to lies in the repository, and what it is called. */
export async function sourceRoots(directory: string): Promise<SourceRoots> {
  const workspace = (await git(['rev-parse', '--show-toplevel'], directory)).output || directory;
  for (let at = directory; ; at = dirname(at)) {
    const file = join(at, 'go.mod');
    if (existsSync(file)) {
      const modulePath = /^\s*module\s+"?([^\s"]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      return { workspace, modulePath, moduleDirectory: relative(workspace, at).replaceAll('\\', '/') };
    }
    if (at === workspace || at === dirname(at)) return { workspace, modulePath: '', moduleDirectory: '' };
  }
}

/** What git says, and nothing where it fails; then `problem` is its first line of complaint. */
async function git(args: string[], cwd: string): Promise<{ output: string; problem: string }> {
  try {
    const env = childEnvironment(process.env, {}) as Record<string, string>; // it has no undefined
    const options = { cwd, env, silent: true, ignoreReturnCode: true };
    const { exitCode, stdout, stderr } = await getExecOutput('git', args, options);
    return exitCode === 0
      ? { output: stdout.trim(), problem: '' }
      : { output: '', problem: firstLine(stderr) || `git exited with code ${exitCode}` };
  } catch (error) {
    return { output: '', problem: firstLine(describeError(error)) }; // no git on this machine
  }
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0]!;
