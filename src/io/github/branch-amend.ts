import type { BaselineIndex } from '../../baseline/baseline-index.ts';
import {
  decodeIndex,
  EMPTY_INDEX,
  encodeIndex,
  INDEX_PATH,
  mergeIndexes,
} from '../../baseline/baseline-index.ts';
import type { Keep } from '../../baseline/prune-index.ts';
import { pruneIndex } from '../../baseline/prune-index.ts';
import { MeasurementError } from '../../errors.ts';
import { requireStorable } from '../storable.ts';
import { listFiles, readText, readTip } from './branch-read.ts';
import type { BranchPlace, Tip } from './branch-read.ts';
import { commitFiles, moveBranch } from './branch-write.ts';
import type { ChangedFile } from './branch-write.ts';
import { jittered } from './client.ts';
import type { Pacing } from './client.ts';

export interface AmendedBranch extends BranchPlace, Pacing {
  /** null where nothing is ever removed. */
  readonly keep: Keep | null;
}

export interface Addition {
  /** First line of the commit's message. */
  readonly message: string;
  /** ISO 8601: how old the others are is reckoned from here. */
  readonly at: string;
  /** What joins the index, which may depend on what is there; asked anew after each lost race. */
  readonly index: (before: BaselineIndex) => Partial<BaselineIndex>;
  /** Blobs of the measurements, by their path. */
  readonly blobs: ReadonlyMap<string, string>;
}

/** Enough for 20 writers at once (`npm run races`): the waits grow to a minute, and a write takes about two seconds. */
const ATTEMPTS = 15;
const FIRST_WAIT_MS = 500;

/** The whole index at a commit of the branch, by default its tip; empty where there is none. */
export const readIndex = async (place: BranchPlace, at?: string): Promise<BaselineIndex> => {
  const content = await readText(place, INDEX_PATH, at);
  return content === null ? EMPTY_INDEX : decodeIndex(content, `${place.branch}:${INDEX_PATH}`);
};

/**
 * Adds to the index, and removes what need not be kept, in one commit. Of those who write at once none is lost: each
 * compares and swaps the branch's tip, and merges anew with what the faster one has made of it.
 */
export const amendBranch = async (place: AmendedBranch, addition: Addition): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await place.sleep(jittered(FIRST_WAIT_MS * 2 ** (attempt - 1), place.random));
    const tip = await readTip(place);
    const before = tip === null ? EMPTY_INDEX : await readIndex(place, tip.commit);
    const joining = { ...EMPTY_INDEX, ...addition.index(before) };
    const merged = mergeIndexes(before, joining);
    const after = place.keep === null ? merged : pruneIndex(merged, place.keep, addition.at);
    const content = encodeIndex(after);
    if (tip && content === encodeIndex(before)) return; // already there, or a newer one of that commit
    requireStorable(content, 'the index of the baselines', 'Lower `keep-baselines`.');
    const commit = await commitFiles(place, tip, {
      message: `${addition.message} [skip ci]`,
      files: [
        ...added(joining, addition.blobs, after),
        { path: INDEX_PATH, content },
        ...(tip === null ? [] : await removed(place, tip, { merged, after })),
      ],
    });
    if (await moveBranch(place, tip, commit)) return;
  }
  throw new MeasurementError(
    'baseline',
    `${place.branch} changed during each of ${ATTEMPTS} attempts to save`,
    { remedy: 'Run the job again, or let fewer jobs save their measurements at the same moment.' },
  );
};

/** Only what the index means: of a commit it may know a newer measurement than ours. */
const added = ({ entries }: BaselineIndex, blobs: Addition['blobs'], after: BaselineIndex): ChangedFile[] => {
  const meant = new Map(after.entries.map(({ path, measuredAt }) => [path, measuredAt]));
  return entries
    .filter(({ path, measuredAt }) => meant.get(path) === measuredAt)
    .map(({ path }) => ({ path, sha: blobs.get(path)! }));
};

/** GitHub refuses to remove what is not there, as where somebody has tidied up by hand. */
const removed = async (
  place: BranchPlace,
  tip: Tip,
  { merged, after }: { merged: BaselineIndex; after: BaselineIndex },
): Promise<ChangedFile[]> => {
  const kept = new Set(after.entries.map(({ path }) => path));
  const paths = merged.entries.map(({ path }) => path).filter((path) => !kept.has(path));
  if (paths.length === 0) return [];
  const files = await listFiles(place, tip);
  return paths.filter((path) => files.has(path)).map((path) => ({ path, sha: null }));
};
