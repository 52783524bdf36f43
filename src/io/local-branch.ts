import { decodeIndex, INDEX_PATH, type BaselineIndex, type IndexEntry } from '../baseline/baseline-index.ts';
import { decodeMeasurement } from '../baseline/measurement-format.ts';
import { MeasurementError } from '../errors.ts';
import type { Measurement } from '../measure/measurement.ts';
import { git } from './git.ts';

/** The branch of the baselines as a clone has it. */
export interface LocalBranch {
  readonly readIndex: () => Promise<BaselineIndex>;
  readonly readMeasurement: (entry: IndexEntry) => Promise<Measurement>;
}

/** What was fetched from `origin`, else a branch of the clone itself. @throws MeasurementError of stage `baseline` */
export async function openLocalBranch(directory: string, branch: string): Promise<LocalBranch> {
  const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  const known = await Promise.all(
    refs.map(async (ref) => (await git(['rev-parse', '--verify', '--quiet', ref], directory)).output),
  );
  const ref = refs.find((_, i) => known[i] !== '');
  if (ref === undefined) throw await absent(directory, branch);
  const read = async (path: string): Promise<string> => {
    const { output, problem } = await git(['show', `${ref}:${path}`], directory);
    if (problem === '') return output;
    throw new MeasurementError('baseline', `${ref} has no ${path}: ${problem}`, {
      remedy: 'Give `--branch` the branch that holds the baselines, and fetch it again.',
    });
  };
  return {
    readIndex: async () => decodeIndex(await read(INDEX_PATH), `${ref}:${INDEX_PATH}`),
    readMeasurement: async ({ path }) => decodeMeasurement(await read(path), `${ref}:${path}`),
  };
}

async function absent(directory: string, branch: string): Promise<MeasurementError> {
  const { problem } = await git(['rev-parse', '--git-dir'], directory);
  const message =
    problem === '' ? `this clone has no branch ${branch}` : `git finds no repository here: ${problem}`;
  return new MeasurementError('baseline', message, {
    remedy:
      problem === ''
        ? `Fetch it: git fetch origin ${branch}:refs/remotes/origin/${branch}`
        : 'Run it in a clone of the repository that is measured.',
  });
}
