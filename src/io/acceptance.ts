import { decodeMeasurement } from '../baseline/measurement-format.ts';
import { describeError } from '../errors.ts';
import type { Comparing } from '../inputs/comparing.ts';
import { accept, acceptReplaced } from '../verdict/accept.ts';
import type { Limits, Verdict } from '../verdict/verdict.ts';
import { requireCommit } from './base-checkout.ts';
import type { BaselinePlace } from './baseline-store.ts';
import { isOutside } from './find-baseline.ts';
import { historyStart } from './github/commit-history.ts';
import { explainRefusal } from './github/explain-refusal.ts';
import { git } from './git.ts';
import { findLabelling, findPullRequest } from './github/labels.ts';

const READ_LABELS = { stage: 'baseline', to: 'read labels', permission: 'pull-requests: read' } as const;

/** With nothing to compare with, a label would have to be put on every pull request from now on. */
export const hearsLabels = ({ store, measureBase }: Comparing): boolean =>
  store !== 'none' || measureBase === 'always';

/** The verdict, accepted where a person has done so. What cannot be read accepts nothing, and a warning says so. */
export async function heedAcceptance(
  verdict: Verdict,
  place: BaselinePlace,
  limits: Limits,
): Promise<Verdict> {
  try {
    const judged = await heedFile(verdict, place, limits);
    return judged.state === 'fail' ? await heedLabel(judged, place) : judged;
  } catch (error) {
    if (!isOutside(error)) throw error;
    const warning = `Whether somebody has accepted this could not be read. ${describeError(error)}`;
    return { ...verdict, warnings: [...verdict.warnings, warning] };
  }
}

async function heedLabel(verdict: Verdict, { comparing, hosted }: BaselinePlace): Promise<Verdict> {
  if (hosted === null || !hearsLabels(comparing)) return verdict;
  const { github, event } = hosted;
  const label = comparing.acceptLabel;
  const pullRequest = await explainRefusal(READ_LABELS, () => findPullRequest(github, event));
  if (pullRequest === null) return verdict;
  const labelling = await explainRefusal(READ_LABELS, () =>
    findLabelling(github, event.repository, { pullRequest, label }),
  );
  return labelling === null ? verdict : accept(verdict, { by: 'label', label, pullRequest, ...labelling });
}

/** Of a pull request that brings a baseline file of its own. */
async function heedFile(verdict: Verdict, place: BaselinePlace, limits: Limits): Promise<Verdict> {
  const { comparing, directory, hosted } = place;
  const { store, file } = comparing;
  if (store !== 'file' || file === null || !hosted?.event.pullRequest) return verdict;
  if (verdict.state === 'fail') return verdict;
  const contentAt = async (commit: string): Promise<string> =>
    (await git(['show', `${commit}:./${file}`], directory)).output;
  const start = await historyStart(hosted.github, hosted.event, verdict.head.provenance.commit);
  if (start === null) return verdict;
  await requireCommit(directory, start);
  const before = await contentAt(start);
  const now = await contentAt('HEAD');
  if (before === '' || before === now) return verdict; // not committed at all, as from a cache, or untouched
  return acceptReplaced(verdict, { replaced: decodeMeasurement(before, `${start}:${file}`), file }, limits);
}
