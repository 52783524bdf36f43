import { shortCommit } from '../measure/short-commit.ts';
import type { Baseline, NoBaseline } from './baseline.ts';
import type { BaselineIndex, IndexEntry } from './baseline-index.ts';

/** A stored measurement that has yet to be read. */
interface ChosenBaseline extends Pick<Baseline, 'relation' | 'distance'> {
  readonly entry: IndexEntry;
}

interface History {
  /** Where the change left the branch that it goes into. */
  readonly mergeBase: string;
  /** First parents of the merge base, newest first; whether it comes first itself does not matter. */
  readonly ancestors: readonly string[];
}

/**
 * The merge base if it was measured, else the nearest ancestor that was. Nothing else is ever chosen: a measurement
 * of a commit that is no ancestor says nothing about this change, and could have been planted.
 */
export const chooseBaseline = (
  { mergeBase, ancestors }: History,
  index: BaselineIndex,
  key: string,
): ChosenBaseline | NoBaseline => {
  const measured = new Map(
    index.entries.filter((entry) => entry.key === key).map((entry) => [entry.commit, entry]),
  );
  const history = [mergeBase, ...ancestors.filter((commit) => commit !== mergeBase)];
  const distance = history.findIndex((commit) => measured.has(commit));
  if (distance !== -1) {
    const relation = distance === 0 ? 'merge base' : 'ancestor';
    return { entry: measured.get(history[distance]!)!, relation, distance };
  }
  return {
    measurement: null,
    reason: measured.size === 0 ? neverMeasured(key) : tooFar(mergeBase, history.length),
  };
};

const neverMeasured = (key: string): string =>
  `No baseline is stored for \`${key}\` yet. Run this action on pushes to the default branch: the first run there ` +
  'stores one, and every pull request that starts from it is compared.';

const tooFar = (mergeBase: string, commits: number): string =>
  `Neither the merge base ${shortCommit(mergeBase)} nor the ${commits - 1} commits before it have a stored baseline. ` +
  'Rebase onto a newer commit of the default branch, or run this action on every push to it.';
