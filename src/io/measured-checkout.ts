import { git, headCommit, topLevel } from './git.ts';

/** Where a measurement was taken, as far as the one who asks knows. */
interface Measured {
  /** Empty where it names none. */
  readonly commit: string;
  /** Whether this very job, or this call, has measured what is checked out. */
  readonly isHere: boolean;
}

/**
 * The root of the sources that were measured; null where others are checked out. What was measured here are the files as they
 * are; what was measured elsewhere are those of its commit, unchanged.
 */
export async function measuredCheckout(
  directory: string,
  { commit, isHere }: Measured,
): Promise<string | null> {
  const { commit: checkedOut } = await headCommit(directory);
  if (isHere) return checkedOut === '' || commit === '' || checkedOut === commit ? topLevel(directory) : null;
  if (commit === '' || checkedOut !== commit) return null;
  const changes = await git(['status', '--porcelain', '--untracked-files=no'], directory);
  return changes.output === '' && changes.problem === '' ? topLevel(directory) : null;
}
