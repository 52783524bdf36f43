import type { GitHub } from './client.ts';
import {
  baseOfPull,
  pullRequestOf,
  type GitHubEvent,
  type PullRequestPayload,
  type TriggeringRun,
} from './event.ts';
import { explainRefusal } from './explain-refusal.ts';

const FIND = {
  stage: 'report',
  to: 'find the pull request of the triggering run',
  permission: 'pull-requests: read',
} as const;

/**
 * The event as the run that triggered this one has seen it: its commit, its id and its pull request. All of it is
 * GitHub's word; what the run left behind, such as an artifact, is not asked. It is never a trusted push.
 */
export async function followTrigger(github: GitHub, event: GitHubEvent): Promise<GitHubEvent> {
  const run = event.triggeredBy;
  if (run === null) return event;
  const pull =
    run.event === 'pull_request'
      ? await explainRefusal(FIND, () => findPullRequest(github, event, run))
      : null;
  return {
    ...event,
    sha: run.headSha,
    // Ids grow with time, so the last push is the last to speak, whichever run is the last to end.
    runId: run.id,
    pullRequest: pull && pullRequestOf(pull),
    base: pull && baseOfPull(pull),
  };
}

/**
 * The open pull request whose head the run has measured; null where it is closed or has moved on, as then a newer run
 * answers. `GET /commits/{sha}/pulls` does not know the heads of forks, so they are looked for by their branch. Two from
 * one branch go into different ones: the older is taken.
 */
async function findPullRequest(
  github: GitHub,
  { repository }: GitHubEvent,
  { headSha, headBranch, headRepository, pullRequests }: TriggeringRun,
): Promise<PullRequestPayload | null> {
  const listed = pullRequests.find((pull) => pull.headSha === headSha);
  if (listed !== undefined) {
    const { data } = await github.rest.pulls.get({ ...repository, pull_number: listed.number });
    return data.state === 'open' && data.head.sha === headSha ? data : null;
  }
  if (headRepository === null) return null;
  const [owner] = headRepository.split('/', 1);
  const { data } = await github.rest.pulls.list({
    ...repository,
    state: 'open',
    head: `${owner!}:${headBranch}`,
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const found = data.find(
    ({ head }) =>
      head.sha === headSha && (head.repo as { full_name: string } | null)?.full_name === headRepository,
  );
  return found ?? null;
}
