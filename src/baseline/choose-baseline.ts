import { shortCommit } from '../measure/short-commit.ts';
import type { Baseline, NoBaseline } from './baseline.ts';
import type { StoredEntry } from './baseline-index.ts';

/** A stored measurement that has yet to be read. */
export interface ChosenBaseline
  extends Pick<Baseline, 'relation' | 'distance'>, Pick<NoBaseline, 'baseCommit'> {
  readonly entry: StoredEntry;
}

export interface History {
  /** Where the change left the branch that it goes into. */
  readonly mergeBase: string;
  /** First parents of the merge base, newest first; whether it comes first itself does not matter. */
  readonly ancestors: readonly string[];
  /** The branch of another change that this one builds on; null where it goes into the default branch. */
  readonly stackedOn: string | null;
}

interface Choice {
  readonly key: string;
  /** Whether the merge base can be measured here instead. */
  readonly isMeasurable: boolean;
  /** The sentence that says how to get something stored. */
  readonly wayToStore: string;
}

/**
 * The merge base if it was measured, else the nearest ancestor that was. Nothing else is ever chosen: a measurement
 * of a commit that is no ancestor says nothing about this change, and could have been planted. What a stacked change
 * builds on is measured here where that can be: no ancestor has it, and its growth would be told as this one's.
 *
 * @param entries of any store
 */
export const chooseBaseline = (
  { mergeBase, ancestors, stackedOn }: History,
  entries: readonly StoredEntry[],
  { key, isMeasurable, wayToStore }: Choice,
): ChosenBaseline | NoBaseline => {
  const measured = new Map(
    entries.filter((entry) => entry.key === key).map((entry) => [entry.commit, entry]),
  );
  const history = [mergeBase, ...ancestors.filter((commit) => commit !== mergeBase)];
  const distance = history.findIndex((commit) => measured.has(commit));
  const instead = isMeasurable ? { baseCommit: mergeBase } : {};
  const isOfAnother = distance > 0 && stackedOn !== null && isMeasurable;
  if (distance !== -1 && !isOfAnother) {
    const relation = distance === 0 ? 'merge base' : 'ancestor';
    return { ...instead, entry: measured.get(history[distance]!)!, relation, distance };
  }
  const reason = isOfAnother
    ? builtOn(stackedOn, mergeBase, history[distance]!)
    : measured.size === 0
      ? `No baseline is stored for \`${key}\` yet. ${wayToStore}`
      : tooFar(mergeBase, history.length);
  return { ...instead, measurement: null, reason };
};

const builtOn = (branch: string, mergeBase: string, ancestor: string): string =>
  `This change goes into \`${branch}\`, not into the default branch: compared with ${shortCommit(ancestor)} it would ` +
  `answer for that branch too, and its own base ${shortCommit(mergeBase)} is not stored.`;

const tooFar = (mergeBase: string, commits: number): string =>
  `Neither the merge base ${shortCommit(mergeBase)} nor the ${commits - 1} commits before it have a stored baseline. ` +
  'Rebase onto a newer commit of the default branch, or run this action on every push to it.';
