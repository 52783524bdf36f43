import type { Baseline, NoBaseline } from '../baseline/baseline.ts';
import { EMPTY_INDEX, type BaselineIndex, type StoredEntry } from '../baseline/baseline-index.ts';
import { chooseBaseline, type ChosenBaseline } from '../baseline/choose-baseline.ts';
import { distrustOf } from '../baseline/distrust.ts';
import { wayToStore } from '../baseline/way-to-store.ts';
import { describeError, MeasurementError } from '../errors.ts';
import { openStore, type BaselinePlace, type BaselineStore } from './baseline-store.ts';
import { mergeBase } from './git.ts';
import { statusOf } from './github/client.ts';
import { historyOf, historyStart } from './github/commit-history.ts';
import { isAskedToSave } from './save-baseline.ts';

/** What to compare with, and all that the store tells: it is read once in a run. */
export interface Found {
  readonly baseline: Baseline | NoBaseline;
  /** Of the branch; empty of other stores, and where it could not be read. */
  readonly index: BaselineIndex;
}

/**
 * What to compare a measurement of `commit` with. A store that cannot be read is no baseline, with the reason why.
 * @throws MeasurementError where the base commit is to be measured and cannot be found
 */
export async function findBaseline(place: BaselinePlace, commit: string): Promise<Found> {
  if (place.comparing.measureBase === 'always') {
    const baseCommit = await baseCommitOf(place, commit || 'HEAD');
    return without('', { baseCommit });
  }
  const store = openStore(place);
  if (store === null) return without(noStore(place));
  try {
    const { entries, index } = await store.list();
    const known = { ...place, store, commit };
    const baseline = store.isByCommit ? await readNearest(known, entries) : await readOnly(known, entries);
    return { baseline, index };
  } catch (error) {
    if (!isOutside(error)) throw error;
    return without(`The baseline could not be read. ${describeError(error)}`);
  }
}

const without = (reason: string, more: Partial<NoBaseline> = {}): Found => ({
  baseline: { ...more, measurement: null, reason },
  index: EMPTY_INDEX,
});

const noStore = ({ comparing: { store }, hosted }: BaselinePlace): string =>
  store === 'none'
    ? hosted === null
      ? 'Nothing to compare with. Add `--baseline-file FILE --save-baseline always` to keep this one, or, where the service is started here, `--baseline base-commit --base-ref main` to measure that, too.'
      : 'Nothing to compare with: `baseline` is none.'
    : `\`baseline\` is ${store}, which is read on GitHub only. Set \`baseline-file\` here.`;

/** Refused, unreachable or unreadable: anything else is a mistake of ours, which must not read as "no baseline". */
export const isOutside = (error: unknown): boolean =>
  error instanceof MeasurementError ||
  statusOf(error) !== null ||
  (typeof error === 'object' && error !== null && 'syscall' in error); // errno

interface Known extends BaselinePlace {
  readonly store: BaselineStore;
  readonly commit: string;
}

type Entries = readonly StoredEntry[];

/** Each costs a request or more; only before the first upload are so many commits without one in a row. */
const MOST_MISSING = 20;

/** What is listed may turn out not to be there, as of a run without an artifact: then the next one is the nearest. */
async function readNearest(known: Known, entries: Entries): Promise<Baseline | NoBaseline> {
  const { key, comparing, commit, store } = known;
  const { github, event } = known.hosted!; // stores by commit are on GitHub
  const history = await historyOf(github, event, commit);
  if (typeof history === 'string') return { measurement: null, reason: history };
  const isMeasurable = comparing.measureBase === 'fallback' && event.base !== null;
  const choice = { key, isMeasurable, wayToStore: wayToStore(comparing.store, event.defaultBranch) };
  const missing = new Set<StoredEntry>();
  for (;;) {
    const left = entries.filter((entry) => !missing.has(entry));
    const chosen = chooseBaseline(history, left, choice);
    if ('reason' in chosen) return chosen;
    const read = await readChosen(known, chosen);
    if (read !== null) return read;
    missing.add(chosen.entry);
    if (missing.size === MOST_MISSING) {
      const reason = `Of the ${MOST_MISSING} nearest commits none is in ${store.name}. ${choice.wayToStore}`;
      return { ...insteadOf(chosen), measurement: null, reason };
    }
  }
}

async function readOnly(known: Known, [entry]: Entries): Promise<Baseline | NoBaseline> {
  const next = isAskedToSave(known, known.store)
    ? 'This run stores the first one.'
    : wayToStore('file', null);
  const reason = `Nothing is stored in ${known.store.name} yet. ${next}`;
  const none: NoBaseline = { measurement: null, reason };
  if (entry === undefined) return none;
  return (await readChosen(known, { entry, relation: 'file', distance: null })) ?? none;
}

const insteadOf = ({ baseCommit }: ChosenBaseline): Pick<NoBaseline, 'baseCommit'> =>
  baseCommit === undefined ? {} : { baseCommit };

/** The chosen one, if it is what it is said to be; null where it is not there. */
async function readChosen(
  { store, hosted }: Known,
  chosen: ChosenBaseline,
): Promise<Baseline | NoBaseline | null> {
  const { entry, relation, distance } = chosen;
  const measurement = await store.readMeasurement(entry);
  if (measurement === null) return null;
  const distrust = store.isByCommit
    ? distrustOf(measurement.provenance, { ...hosted!.event, commit: entry.commit })
    : null;
  if (distrust === null) return { measurement, relation, distance };
  const reason = `${entry.path} in ${store.name} ${distrust}.`;
  return { ...insteadOf(chosen), measurement: null, reason };
}

/** What `baseline: base-commit` measures. @throws MeasurementError of stage `baseline` */
async function baseCommitOf(
  { comparing, directory, hosted }: BaselinePlace,
  commit: string,
): Promise<string> {
  if (comparing.baseRef !== null) return mergeBase(directory, commit, comparing.baseRef);
  if (hosted === null) return mergeBase(directory, commit, 'origin/HEAD');
  if (hosted.event.base === null) return mergeBase(directory, commit, `${commit}^`);
  const start = await historyStart(hosted.github, hosted.event, commit);
  if (start !== null) return start;
  throw new MeasurementError('baseline', 'GitHub knows no common ancestor of this commit and the base', {
    remedy: 'Set `base-ref` to the commit to compare with.',
  });
}
