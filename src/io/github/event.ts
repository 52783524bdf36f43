import { readFileSync } from 'node:fs';
import type { Repository } from './client.ts';

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
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
  /** A push to the default branch: the only event whose measurements become baselines. */
  readonly isTrustedPush: boolean;
}

/** The parts of an event's payload that are used here (docs.github.com, webhook events and payloads). */
interface Payload {
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly sha: string };
    readonly base: { readonly sha: string };
  };
}

/** null outside of GitHub Actions. */
export function readEvent(env: NodeJS.ProcessEnv): GitHubEvent | null {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (env['GITHUB_ACTIONS'] !== 'true' || !owner || !repo) return null;
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  const repositoryUrl = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}`;
  const pull = payload.pull_request;
  const defaultBranch = payload.repository?.default_branch;
  return {
    name,
    repository: { owner, repo },
    repositoryUrl,
    sha: env['GITHUB_SHA'] ?? '',
    ref,
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runUrl: `${repositoryUrl}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    pullRequest: pull ? { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha } : null,
    isTrustedPush: name === 'push' && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`,
  };
}

function readPayload(path: string | undefined): Payload {
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as Payload) : {};
}
