import type { GitHub, Repository } from './client.ts';
import type { GitHubEvent } from './event.ts';

/** Who put a label on a pull request, and when in ISO 8601; null where GitHub no longer tells. */
export interface Labelling {
  readonly login: string | null;
  readonly at: string | null;
}

/** As the API answers, which has no actor where the account is gone. */
interface IssueEvent {
  readonly event: string;
  readonly created_at: string;
  readonly actor: { readonly login: string } | null;
  readonly label?: { readonly name?: string };
}

/**
 * The label as it is now, not as it was when the run was started: a job that is run again has its old event. null where
 * the pull request does not have it.
 */
export const findLabelling = async (
  github: GitHub,
  repository: Repository,
  { pullRequest, label }: { pullRequest: number; label: string },
): Promise<Labelling | null> => {
  const issue = { ...repository, issue_number: pullRequest, per_page: 100 };
  const isIt = (name: string | undefined): boolean => name?.toLowerCase() === label.toLowerCase(); // as GitHub compares
  const labels = await github.paginate(github.rest.issues.listLabelsOnIssue, issue);
  if (!labels.some(({ name }) => isIt(name))) return null;
  const events: readonly IssueEvent[] = await github.paginate(github.rest.issues.listEvents, issue);
  const last = events.findLast(({ event, label: one }) => event === 'labeled' && isIt(one?.name));
  return { login: last?.actor?.login ?? null, at: last?.created_at ?? null };
};

/** The pull request that an event is about: the queued one, or the one that a pushed commit came with; null without one. */
export const findPullRequest = async (
  github: GitHub,
  { pullRequest, queuedPullRequest, isTrustedPush, repository, sha }: GitHubEvent,
): Promise<number | null> => {
  const known = pullRequest?.number ?? queuedPullRequest;
  if (known !== null || !isTrustedPush) return known;
  const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repository,
    commit_sha: sha,
  });
  return data.find(({ merged_at: mergedAt }) => mergedAt !== null)?.number ?? null;
};
