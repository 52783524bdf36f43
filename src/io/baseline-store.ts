import { resolve } from 'node:path';
import type { Baseline, NoBaseline } from '../baseline/baseline.ts';
import { chooseBaseline } from '../baseline/choose-baseline.ts';
import { describeError, MeasurementError } from '../errors.ts';
import type { Comparing } from '../inputs/inputs.ts';
import type { Measurement } from '../measure/measurement.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { readBaselineFile, writeBaselineFile } from './baseline-file.ts';
import { openBaselineBranch, type BaselineBranch } from './github/baseline-branch.ts';
import { statusOf, type GitHub } from './github/client.ts';
import type { GitHubEvent } from './github/event.ts';
import { findMergeBase, listAncestors } from './github/merge-base.ts';

/** Where baselines are, for one service of one repository. */
export interface BaselinePlace {
  readonly comparing: Comparing;
  readonly key: string;
  /** Base of a relative `baseline-file`. */
  readonly directory: string;
  /** null on a terminal, where there is no branch to read. */
  readonly hosted: { readonly github: GitHub; readonly event: GitHubEvent } | null;
}

/** What to compare a measurement of `commit` with. A store that cannot be read is no baseline, with the reason why. */
export async function findBaseline(place: BaselinePlace, commit: string): Promise<Baseline | NoBaseline> {
  try {
    return await lookUp(place, commit);
  } catch (error) {
    if (!isOutside(error)) throw error;
    return { measurement: null, reason: `The baseline could not be read. ${describeError(error)}` };
  }
}

/** Refused, unreachable or unreadable: anything else is a mistake of ours, which must not read as "no baseline". */
const isOutside = (error: unknown): boolean =>
  error instanceof MeasurementError ||
  statusOf(error) !== null ||
  (typeof error === 'object' && error !== null && 'syscall' in error); // errno

async function lookUp(
  { comparing, key, directory, hosted }: BaselinePlace,
  commit: string,
): Promise<Baseline | NoBaseline> {
  if (comparing.store === 'none') {
    return {
      measurement: null,
      reason: 'Nothing to compare with: `baseline` is none. Set `baseline-file` to a file to keep.',
    };
  }
  if (comparing.store === 'file') return readBaselineFile(resolve(directory, comparing.file!));
  if (hosted === null) {
    return {
      measurement: null,
      reason: '`baseline` is branch, which is read on GitHub only. Set `baseline-file` here.',
    };
  }
  const branch = openBaselineBranch(hosted.github, { ...hosted.event.repository, branch: comparing.branch });
  return lookUpBranch(branch, { key, commit, ...hosted });
}

async function lookUpBranch(
  branch: BaselineBranch,
  { key, commit, github, event }: { key: string; commit: string; github: GitHub; event: GitHubEvent },
): Promise<Baseline | NoBaseline> {
  const index = await branch.readIndex();
  const start = await historyStart(github, event, commit);
  if (start === null) {
    return {
      measurement: null,
      reason: `GitHub knows no common ancestor of ${shortCommit(commit)} and the base of this pull request.`,
    };
  }
  const ancestors = await listAncestors(github, event.repository, { sha: start });
  // A branch's own earlier commit is its base; a pull request's is where it left the branch that it goes into.
  const mergeBase = event.pullRequest === null ? ancestors[1] : start;
  if (mergeBase === undefined)
    return { measurement: null, reason: 'This is the first commit: nothing came before it.' };
  const history = { mergeBase, ancestors: ancestors.filter((sha) => sha !== start || sha === mergeBase) };
  const chosen = chooseBaseline(history, index, key);
  if ('reason' in chosen) return chosen;
  const measurement = await branch.readMeasurement(chosen.entry);
  const { path, commit: expected } = chosen.entry;
  if (measurement === null) {
    return { measurement, reason: `${path} is in the index of the baseline branch and is not there.` };
  }
  const actual = measurement.provenance.commit;
  if (actual !== expected) {
    return {
      measurement: null,
      reason: `${path} on the baseline branch measures ${shortCommit(actual)}, and its index says ${shortCommit(expected)}.`,
    };
  }
  return { measurement, relation: chosen.relation, distance: chosen.distance };
}

/** The merge base of a pull request; else the measured commit itself. */
async function historyStart(github: GitHub, event: GitHubEvent, commit: string): Promise<string | null> {
  const { pullRequest, repository, sha } = event;
  if (pullRequest === null) return commit || sha;
  const base = pullRequest.baseSha;
  // A checkout may hold a commit that GitHub has not, when a step has committed to it.
  return (
    (await findMergeBase(github, repository, { base, head: commit || sha })) ??
    (await findMergeBase(github, repository, { base, head: pullRequest.headSha }))
  );
}

/**
 * Stores a measurement where and when the inputs allow it.
 *
 * @returns what was done, or why nothing was; null where there was nothing to do
 */
export async function saveBaseline(place: BaselinePlace, measurement: Measurement): Promise<string | null> {
  const { comparing, key, directory, hosted } = place;
  const trusted = hosted?.event.isTrustedPush ?? false;
  if (comparing.store === 'none' || comparing.save === 'never') return null;
  if (comparing.save === 'auto' && !trusted) return null;
  if (comparing.store === 'file') {
    const path = resolve(directory, comparing.file!);
    await writeBaselineFile(path, measurement);
    return `Baseline written to ${path}.`;
  }
  if (hosted === null || !trusted) return null;
  const { commit } = measurement.provenance;
  if (commit === '') {
    throw new MeasurementError('baseline', 'it is not known which commit was measured', {
      remedy: 'Check the repository out with actions/checkout in this job, where `git rev-parse HEAD` works.',
    });
  }
  const branch = openBaselineBranch(hosted.github, { ...hosted.event.repository, branch: comparing.branch });
  await branch.save(key, measurement);
  return `Baseline of ${shortCommit(commit)} stored on the branch ${comparing.branch}.`;
}
