import { MeasurementError } from '../errors.ts';
import { addedLines, type ChangedLines } from '../source/changed-lines.ts';
import { git, mergeBase, topLevel } from './git.ts';

const SETTINGS = ['-c', 'core.quotePath=off', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];

/**
 * The Go lines that differ between the commit that HEAD left a branch, tag or commit at, and the working tree. Files are
 * named from the root of the repository; those that git does not know yet are new.
 *
 * @throws MeasurementError of stage `inputs` where git does not know the reference, or a commit in common
 */
export async function changedGoLines(directory: string, ref: string): Promise<ChangedLines> {
  const root = await topLevel(directory);
  const since = await mergeBase(root, 'HEAD', ref).catch((cause: unknown) => {
    throw new MeasurementError('inputs', `git finds no commit that HEAD shares with ${JSON.stringify(ref)}`, {
      remedy: 'Give a branch, tag or commit of this clone, and fetch its history.',
      cause,
    });
  });
  const changed = new Map(await changedBetween(root, [since]));
  for (const file of await untracked(root)) changed.set(file, EVERY_LINE);
  return changed;
}

/**
 * The Go lines that a commit adds to what it shares with a base; null where the clone does not have what both share, as a
 * shallow one.
 */
export async function committedGoLines(root: string, base: string): Promise<ChangedLines | null> {
  const since = await mergeBase(root, 'HEAD', base).catch(() => null);
  return since === null ? null : changedBetween(root, [since, 'HEAD']);
}

async function changedBetween(root: string, commits: readonly string[]): Promise<ChangedLines> {
  const args = ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
  const { output } = await git([...SETTINGS, ...args, ...commits, '--', '*.go'], root);
  const changed = new Map<string, ReadonlySet<number>>();
  for (const part of output.split(/^diff --git /m).slice(1)) {
    const file = /^\+\+\+ b\/([^\t\n]+)/m.exec(part)?.[1];
    if (file !== undefined) changed.set(file, addedLines(part.slice(part.indexOf('\n@@') + 1)));
  }
  return changed;
}

/** A file that git does not know yet is new in all its lines. */
const EVERY_LINE: ReadonlySet<number> = Object.assign(new Set<number>(), { has: () => true });

async function untracked(root: string): Promise<string[]> {
  const args = ['ls-files', '-z', '--others', '--exclude-standard', '--', '*.go'];
  return (await git(args, root)).output.split('\0').filter((file) => file !== '');
}
