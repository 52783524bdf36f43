import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { getExecOutput } from '@actions/exec';
import { describeError, MeasurementError } from '../errors.ts';
import type { SourceRoots } from '../measure/source-path.ts';
import { childEnvironment } from './child-environment.ts';

/** The commit that is checked out; where git does not tell, it is empty and `problem` says why. */
export async function headCommit(directory: string): Promise<{ commit: string; problem: string }> {
  const { output, problem } = await git(['rev-parse', 'HEAD'], directory);
  return { commit: output, problem };
}

/** The last commit that `head` shares with another branch, tag or commit. @throws MeasurementError of stage `baseline` */
export async function mergeBase(directory: string, head: string, ref: string): Promise<string> {
  const { output, problem } = await git(['merge-base', head, ref], directory);
  if (output !== '') return output;
  throw new MeasurementError(
    'baseline',
    `git finds no commit that ${head} shares with ${JSON.stringify(ref)}${problem === '' ? '' : `: ${problem}`}`,
    {
      remedy:
        'Set `base-ref` to a branch, tag or commit of this clone, and fetch its history (`fetch-depth: 0` of actions/checkout).',
    },
  );
}

/** Where the module that `directory` belongs to lies in the repository, and what it is called. */
export async function sourceRoots(directory: string): Promise<SourceRoots> {
  const workspace = await topLevel(directory);
  for (let at = directory; ; at = dirname(at)) {
    const file = join(at, 'go.mod');
    if (existsSync(file)) {
      const modulePath = /^\s*module\s+"?([^\s"]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      return { workspace, modulePath, moduleDirectory: relative(workspace, at).replaceAll('\\', '/') };
    }
    if (at === workspace || at === dirname(at)) return { workspace, modulePath: '', moduleDirectory: '' };
  }
}

/** The root of the repository that a directory is in; the directory itself where it is in none. */
export async function topLevel(directory: string): Promise<string> {
  return (await git(['rev-parse', '--show-toplevel'], directory)).output || directory;
}

/** Where a directory is in its repository, such as `svc/`; empty for the root. */
export async function prefixOf(directory: string): Promise<string> {
  return (await git(['rev-parse', '--show-prefix'], directory)).output;
}

/** What git says, and nothing where it fails; then `problem` is its first line of complaint. */
export async function git(args: string[], cwd: string): Promise<{ output: string; problem: string }> {
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
