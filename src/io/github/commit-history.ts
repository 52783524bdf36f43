import type { History } from '../../baseline/choose-baseline.ts';
import { shortCommit } from '../../measure/short-commit.ts';
import type { GitHub } from './client.ts';
import type { GitHubEvent } from './event.ts';
import { findMergeBase, listAncestors, parentsOf } from './merge-base.ts';

/**
 * What came before a commit. A branch's own earlier commit is its base, whatever event measures it: push, schedule,
 * release or a run by hand; that of a pull request or a merge queue is where it left the branch that it goes into.
 *
 * @returns a sentence where there is nothing before it
 */
export async function historyOf(
  github: GitHub,
  event: GitHubEvent,
  commit: string,
): Promise<History | string> {
  const start = await historyStart(github, event, commit);
  if (start === null) {
    return `GitHub knows no common ancestor of ${shortCommit(commit)} and the base that it goes into.`;
  }
  const { base, defaultBranch, repository } = event;
  const [first, ...before] = await listAncestors(github, repository, { sha: start });
  const isStacked = base !== null && defaultBranch !== null && base.branch !== defaultBranch;
  const [mergeBase, ...ancestors] = base === null ? before : [first ?? start, ...before];
  return mergeBase === undefined
    ? 'This is the first commit: nothing came before it.'
    : { mergeBase, ancestors, stackedOn: isStacked ? base.branch : null };
}

/**
 * Where what goes into a base starts from; else the measured commit itself. null where they have nothing in common.
 *
 * What is measured of a pull request is GitHub's test merge with its base, as a rule: then its first parent is the very
 * commit to compare with. The tip of the base that the event names may be older, and what was merged since would count as
 * this change's.
 */
export async function historyStart(
  github: GitHub,
  { base, pullRequest, repository, sha }: GitHubEvent,
  commit: string,
): Promise<string | null> {
  if (base === null) return commit || sha;
  const head = pullRequest?.headSha ?? sha;
  const [first, second] = await parentsOf(github, repository, commit || sha);
  if (first !== undefined && second === head) return first;
  // A checkout may hold a commit that GitHub has not, when a step has committed to it.
  return (
    (await findMergeBase(github, repository, { base: base.sha, head: commit || sha })) ??
    (await findMergeBase(github, repository, { base: base.sha, head }))
  );
}
