import type { BaselineIndex, IndexEntry } from '../../baseline/baseline-index.ts';
import {
  decodeIndex,
  EMPTY_INDEX,
  encodeIndex,
  entryOf,
  INDEX_PATH,
  mergeIndexes,
} from '../../baseline/baseline-index.ts';
import { decodeMeasurement } from '../../baseline/measurement-format.ts';
import { MeasurementError } from '../../errors.ts';
import type { Measurement } from '../../measure/measurement.ts';
import { shortCommit } from '../../measure/short-commit.ts';
import { storable } from '../storable.ts';
import { readSnapshot, readText } from './branch-snapshot.ts';
import type { BranchPlace, Snapshot } from './branch-snapshot.ts';
import { commitFiles, moveBranch } from './branch-write.ts';
import { jittered, REAL_PACING, SAFE_TO_REPEAT, statusOf } from './client.ts';
import type { GitHub, Pacing, Repository } from './client.ts';

/** Baselines on a branch of the repository that shares no history with the code: an index and one file per commit. */
export interface BaselineBranch {
  /** Empty where the branch does not exist yet. */
  readonly readIndex: () => Promise<BaselineIndex>;
  /** null where the index promises a file that is gone. */
  readonly readMeasurement: (entry: IndexEntry) => Promise<Measurement | null>;
  /**
   * Adds a measurement. Of those who write at once none is lost: each compares and swaps the branch's tip.
   * @throws MeasurementError of stage `baseline`, with the permission to grant if that is what is missing
   */
  readonly save: (key: string, measurement: Measurement) => Promise<void>;
}

interface BranchOptions extends Repository, Partial<Pacing> {
  readonly branch: string;
}

export const openBaselineBranch = (github: GitHub, options: BranchOptions): BaselineBranch => {
  const { owner, repo, branch, ...pacing } = options;
  const place: Place = { github, repository: { owner, repo }, branch, ...REAL_PACING, ...pacing };
  return {
    readIndex: () => explainRefusal('read', async () => readIndex(place, await readSnapshot(place))),
    readMeasurement: (entry) => explainRefusal('read', () => readMeasurement(place, entry)),
    save: (key, measurement) => explainRefusal('write', () => save(place, key, measurement)),
  };
};

type Place = BranchPlace & Pacing;

/** Enough for 20 writers at once: the waits grow to tens of seconds, and a write takes about two. */
const ATTEMPTS = 10;
const FIRST_WAIT_MS = 500;

const readIndex = async (place: Place, snapshot: Snapshot | null): Promise<BaselineIndex> => {
  const content = snapshot && (await readText(place, snapshot, INDEX_PATH));
  return content === null ? EMPTY_INDEX : decodeIndex(content, `${place.branch}:${INDEX_PATH}`);
};

const readMeasurement = async (place: Place, { path }: IndexEntry): Promise<Measurement | null> => {
  const snapshot = await readSnapshot(place);
  const content = snapshot && (await readText(place, snapshot, path));
  return content === null ? null : decodeMeasurement(content, `${place.branch}:${path}`);
};

const save = async (place: Place, key: string, measurement: Measurement): Promise<void> => {
  const { github, repository, sleep, random } = place;
  const entry = entryOf(key, measurement);
  const { data: blob } = await github.rest.git.createBlob({
    ...repository,
    content: Buffer.from(storable(measurement)).toString('base64'),
    encoding: 'base64',
    request: SAFE_TO_REPEAT,
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await sleep(jittered(FIRST_WAIT_MS * 2 ** (attempt - 1), random));
    const tip = await readSnapshot(place);
    const before = await readIndex(place, tip);
    const after = mergeIndexes(before, { version: 1, entries: [entry] });
    if (tip && encodeIndex(after) === encodeIndex(before)) return; // already there, or a newer one of that commit
    const commit = await commitFiles(place, tip, {
      message: `Measure ${key} at ${shortCommit(entry.commit)} [skip ci]`,
      files: [
        { path: entry.path, sha: blob.sha },
        { path: INDEX_PATH, content: encodeIndex(after) },
      ],
    });
    if (await moveBranch(place, tip, commit)) return;
  }
  throw new MeasurementError(
    'baseline',
    `${place.branch} changed during each of ${ATTEMPTS} attempts to save`,
    {
      remedy: 'Run the job again, or let fewer jobs save their measurements at the same moment.',
    },
  );
};

/** GitHub answers 404 instead of 403 where the token may not even know of the repository. */
const explainRefusal = async <T>(intent: 'read' | 'write', act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    const message = `GitHub refused to ${intent} the baselines (${status}): ${String(error)}`;
    throw new MeasurementError('baseline', message, { remedy: remedyFor(status, intent), cause: error });
  }
};

const remedyFor = (status: number, intent: 'read' | 'write'): string => {
  if ([401, 403, 404].includes(status)) {
    return `Give the job \`permissions: contents: ${intent}\`, and pass its token as \`github-token\`.`;
  }
  return status === 422
    ? 'Exempt the branch of the baselines from the rules that protect branches.'
    : 'Run the job again; https://www.githubstatus.com says whether GitHub is well.';
};
