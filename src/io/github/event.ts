import { isTrustedRef } from '../../baseline/distrust.ts';
import { readFileSync } from 'node:fs';
import type { Repository } from './client.ts';

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
}

/** The tip that a change goes into, when the event came about. */
export interface Base {
  readonly sha: string;
  readonly branch: string;
}

/** The workflow run whose end started this one, in GitHub's words: who ran in it has no say in them. */
export interface TriggeringRun {
  readonly id: number;
  /** What had started it, such as `pull_request`. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/repo`; null where the fork is gone. */
  readonly headRepository: string | null;
  /** Of this repository alone: GitHub lists none for a fork. */
  readonly pullRequests: readonly PullRequest[];
}

/** What started the workflow, as the runner tells it. */
export interface GitHubEvent {
  readonly name: string;
  readonly repository: Repository;
  /** Such as `https://github.com/acme/shop`. */
  readonly repositoryUrl: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly runUrl: string;
  readonly pullRequest: PullRequest | null;
  /** null for all but `workflow_run`. */
  readonly triggeredBy: TriggeringRun | null;
  /** What a pull request or a merge queue puts its commits onto; null for an event that does neither. */
  readonly base: Base | null;
  /** null where the payload does not name it. */
  readonly defaultBranch: string | null;
  /**
   * A push to the default branch, or of a tag: the only events whose measurements become baselines. Only people who can
   * push can cause them.
   */
  readonly isTrustedPush: boolean;
  /** A run of the default branch that somebody with write access has started by hand. */
  readonly isTrustedDispatch: boolean;
  /** Login of who started the run. */
  readonly actor: string;
  /** Of a merge queue: the last of the pull requests that are tried together. */
  readonly queuedPullRequest: number | null;
}

/** The parts of an event's payload that are used here (docs.github.com, webhook events and payloads). */
interface Payload {
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: PullRequestPayload;
  readonly workflow_run?: {
    readonly id: number;
    readonly event: string;
    readonly head_sha: string;
    readonly head_branch: string;
    readonly head_repository: { readonly full_name: string } | null;
    readonly pull_requests: readonly PullRequestPayload[];
  };
  readonly merge_group?: { readonly head_ref: string; readonly base_sha: string; readonly base_ref: string };
}

export interface PullRequestPayload {
  readonly number: number;
  readonly head: { readonly sha: string };
  readonly base: { readonly sha: string; readonly ref: string };
}

/** null outside of GitHub Actions. */
export function readEvent(env: NodeJS.ProcessEnv): GitHubEvent | null {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (env['GITHUB_ACTIONS'] !== 'true' || !owner || !repo) return null;
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  const repositoryUrl = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}`;
  const defaultBranch = payload.repository?.default_branch ?? null;
  const isDefault = defaultBranch !== null && ref === `refs/heads/${defaultBranch}`;
  // As in refs/heads/gh-readonly-queue/main/pr-12-b878f26…: nothing else of the event names it.
  const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(payload.merge_group?.head_ref ?? '')?.[1];
  return {
    name,
    repository: { owner, repo },
    repositoryUrl,
    sha: env['GITHUB_SHA'] ?? '',
    ref,
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runUrl: `${repositoryUrl}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    pullRequest: payload.pull_request ? pullRequestOf(payload.pull_request) : null,
    base: baseOf(payload),
    defaultBranch,
    triggeredBy: name === 'workflow_run' && payload.workflow_run ? runOf(payload.workflow_run) : null,
    isTrustedPush: name === 'push' && isTrustedRef(ref, defaultBranch),
    isTrustedDispatch: name === 'workflow_dispatch' && isDefault,
    actor: env['GITHUB_ACTOR'] ?? '',
    queuedPullRequest: queued === undefined ? null : Number(queued),
  };
}

export const pullRequestOf = ({ number, head }: PullRequestPayload): PullRequest => ({
  number,
  headSha: head.sha,
});

export const baseOfPull = ({ base }: PullRequestPayload): Base => ({ sha: base.sha, branch: base.ref });

function baseOf({ pull_request: pull, merge_group: group }: Payload): Base | null {
  if (pull) return baseOfPull(pull);
  return group ? { sha: group.base_sha, branch: group.base_ref.replace(/^refs\/heads\//, '') } : null;
}

const runOf = (run: NonNullable<Payload['workflow_run']>): TriggeringRun => ({
  id: run.id,
  event: run.event,
  headSha: run.head_sha,
  headBranch: run.head_branch,
  headRepository: run.head_repository?.full_name ?? null,
  pullRequests: run.pull_requests.map(pullRequestOf),
});

function readPayload(path: string | undefined): Payload {
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as Payload) : {};
}
