import type { Measurement, Provenance } from '../measure/measurement.ts';
import { shortCommit } from '../measure/short-commit.ts';
import type { AnchorReset, BaselineIndex, IndexEntry } from './baseline-index.ts';

/** The older measurement that catches slow creep. */
export interface Anchor {
  readonly measurement: Measurement;
  /** What makes it the anchor, to stand behind "since": `v1.4.0`, `the reset of …`. */
  readonly why: string;
}

/** An anchor that has yet to be read. */
export interface ChosenAnchor extends Pick<Anchor, 'why'> {
  readonly entry: IndexEntry;
}

/** A tag that people know the commit by. */
export interface Release {
  readonly tag: string;
  readonly commit: string;
}

const TAGS = 'refs/tags/';

/** A key's acts on the branch. */
interface OfKey extends Pick<BaselineIndex, 'resets'> {
  readonly key: string;
}

/** What people know commits by, to stand behind "since": tags that were measured as such, and resets. */
export const marksOf = (measured: readonly IndexEntry[], { key, resets }: OfKey): Map<string, string> => {
  const tagged = measured.filter(({ ref }) => ref.startsWith(TAGS));
  const ofKey = resets.filter((one) => one.key === key).toReversed();
  return new Map([
    ...tagged.map(({ commit, ref }) => [commit, ref.slice(TAGS.length)] as const),
    ...ofKey.map(({ commit, ...reset }) => [commit, resetWords(reset)] as const),
  ]);
};

const resetWords = ({ by, at, reason }: Omit<AnchorReset, 'commit'>): string =>
  `the reset by ${by} on ${at.slice(0, 10)} (${reason})`;

/**
 * The newest of what people have marked, the last reset and the last release; without either the oldest measurement.
 * What was measured before a reset is none: somebody decided so.
 *
 * @param measured of one key, newest first: only what is part of the base's history
 * @param release where tags are not measured as such
 */
export const chooseAnchor = (
  measured: readonly IndexEntry[],
  { key, resets }: OfKey,
  release: Release | null,
): ChosenAnchor | null => {
  const marks = marksOf(measured, { key, resets });
  if (release !== null && !marks.has(release.commit)) marks.set(release.commit, release.tag);
  const candidates = sinceReset(
    measured,
    resets.find((one) => one.key === key),
  );
  const marked = candidates.find(({ commit }) => marks.has(commit));
  if (marked !== undefined) return { entry: marked, why: marks.get(marked.commit)! };
  const oldest = candidates.at(-1);
  return oldest === undefined
    ? null
    : { entry: oldest, why: `the first measurement (${shortCommit(oldest.commit)})` };
};

/** Where the measurement of the reset itself is gone, or not part of this history, only what came after it counts. */
const sinceReset = (
  measured: readonly IndexEntry[],
  reset: AnchorReset | undefined,
): readonly IndexEntry[] =>
  reset === undefined || measured.some(({ commit }) => commit === reset.commit)
    ? measured
    : measured.filter(({ measuredAt }) => Date.parse(measuredAt) >= Date.parse(reset.at));

/** What was measured of a key up to a commit that is measured itself, by time, newest first; on whatever branch. */
export const measuredUpTo = (
  { entries }: Pick<BaselineIndex, 'entries'>,
  key: string,
  { commit, measuredAt }: Provenance,
): IndexEntry[] =>
  entries
    .filter((entry) => entry.key === key)
    .filter((entry) => entry.commit === commit || Date.parse(entry.measuredAt) < Date.parse(measuredAt));
