import type { Provenance } from '../measure/measurement.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { isTag } from './baseline-index.ts';

/** What a stored measurement must come from. */
export interface Origin {
  /** As it was listed. */
  readonly commit: string;
  /** Such as `https://github.com/acme/shop`. */
  readonly repositoryUrl: string;
  /** null where it is not known: then any branch may be it. */
  readonly defaultBranch: string | null;
}

/** Of the default branch or a tag: what only people who can push can move. */
export const isTrustedRef = (ref: string, defaultBranch: string | null): boolean =>
  isTag(ref) || (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`);

/**
 * What speaks against a stored measurement, as the end of a sentence; null where nothing does. It is written on trusted
 * pushes only, and on runs of the default branch that somebody with write access started by hand, so one that says
 * something else of itself was written by another hand.
 */
export const distrustOf = (
  { commit, event, ref, runUrl }: Provenance,
  { commit: listed, repositoryUrl, defaultBranch }: Origin,
): string | null => {
  if (commit !== listed) return `measures ${shortCommit(commit)}, and is listed as ${shortCommit(listed)}`;
  // By hand a measurement is stored where somebody resets the anchor.
  if (event !== 'push' && event !== 'workflow_dispatch')
    return `was not measured on a push, but on ${JSON.stringify(event)}`;
  const isKnownBranch = defaultBranch === null && ref.startsWith('refs/heads/');
  if (!isKnownBranch && !isTrustedRef(ref, defaultBranch))
    return `was measured on ${JSON.stringify(ref)}, which is neither the default branch nor a tag`;
  return runUrl.startsWith(`${repositoryUrl}/actions/runs/`)
    ? null
    : `was measured by ${JSON.stringify(runUrl)}, which is no run of this repository`;
};
