import type { AnchorReset, BaselineIndex, StoredEntry } from '../../baseline/baseline-index.ts';
import { entryOf, isNewReset } from '../../baseline/baseline-index.ts';
import type { Keep } from '../../baseline/prune-index.ts';
import { decodeMeasurement } from '../../baseline/measurement-format.ts';
import { MeasurementError } from '../../errors.ts';
import type { Measurement } from '../../measure/measurement.ts';
import { shortCommit } from '../../measure/short-commit.ts';
import type { BaselineStore } from '../baseline-store.ts';
import { storable } from '../storable.ts';
import { amendBranch, readIndex } from './branch-amend.ts';
import type { Addition, AmendedBranch } from './branch-amend.ts';
import { readText } from './branch-read.ts';
import { REAL_PACING, SAFE_TO_REPEAT } from './client.ts';
import type { GitHub, Pacing, Repository } from './client.ts';
import { explainRefusal } from './explain-refusal.ts';

/** Baselines on a branch of the repository that shares no history with the code: an index and one file per commit. */
export interface BaselineBranch extends BaselineStore {
  /** Empty where the branch does not exist yet. */
  readonly readIndex: () => Promise<BaselineIndex>;
  /** Has slow creep reckoned anew from a commit, unless that was done for the same reason before. @throws as `save` */
  readonly reset: (reset: AnchorReset) => Promise<void>;
}

interface BranchOptions extends Repository, Partial<Pacing> {
  readonly branch: string;
  /** By default everything is kept. */
  readonly keep?: Keep;
}

const READ = { stage: 'baseline', to: 'read the baselines', permission: 'contents: read' } as const;
const WRITE = { stage: 'baseline', to: 'write the baselines', permission: 'contents: write' } as const;

/**
 * Its methods throw a MeasurementError of stage `baseline` where GitHub refuses, with the permission to grant if that is
 * what is missing.
 */
export const openBaselineBranch = (github: GitHub, options: BranchOptions): BaselineBranch => {
  const { owner, repo, branch, keep = null, ...pacing } = options;
  const place: AmendedBranch = {
    github,
    repository: { owner, repo },
    branch,
    keep,
    ...REAL_PACING,
    ...pacing,
  };
  return {
    name: `the branch ${branch}`,
    isByCommit: true,
    readIndex: () => explainRefusal(READ, () => readIndex(place)),
    list: () =>
      explainRefusal(READ, async () => {
        const index = await readIndex(place);
        return { entries: index.entries, index };
      }),
    readMeasurement: (entry) => explainRefusal(READ, () => readMeasurement(place, entry)),
    save: (key, measurement, accepted = null) =>
      explainRefusal(WRITE, () => save(place, measurement, { key, accepted })),
    reset: (reset) => explainRefusal(WRITE, () => amendBranch(place, resetting(reset))),
  };
};

const readMeasurement = async (place: AmendedBranch, { path }: StoredEntry): Promise<Measurement | null> => {
  const content = await readText(place, path);
  return content === null ? null : decodeMeasurement(content, `${place.branch}:${path}`);
};

interface Saved {
  readonly key: string;
  readonly accepted: string | null;
}

const save = async (
  place: AmendedBranch,
  measurement: Measurement,
  { key, accepted }: Saved,
): Promise<string> => {
  if (measurement.provenance.commit === '') {
    throw new MeasurementError('baseline', 'it is not known which commit was measured', {
      remedy: 'Check the repository out with actions/checkout in this job, where `git rev-parse HEAD` works.',
    });
  }
  const entry = entryOf(key, measurement, accepted);
  const { data: blob } = await place.github.rest.git.createBlob({
    ...place.repository,
    content: Buffer.from(storable(measurement)).toString('base64'),
    encoding: 'base64',
    request: SAFE_TO_REPEAT,
  });
  await amendBranch(place, {
    message: `Measure ${key} at ${shortCommit(entry.commit)}`,
    at: entry.measuredAt,
    index: () => ({ entries: [entry] }),
    blobs: new Map([[entry.path, blob.sha]]),
  });
  return `Baseline of ${shortCommit(entry.commit)} stored on the branch ${place.branch}.`;
};

const resetting = (reset: AnchorReset): Addition => ({
  message: `Reset the anchor of ${reset.key} to ${shortCommit(reset.commit)}`,
  at: reset.at,
  index: (before) => (isNewReset(before, reset) ? { resets: [reset] } : {}),
  blobs: new Map(),
});
