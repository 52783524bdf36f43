import { cp, mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { git } from './git.ts';
import type { StandIn } from './github.ts';
import { patchFile, PULL_REQUESTS, SHOP_DIRECTORY } from './pull-requests.ts';
import type { ShopPullRequest } from './pull-requests.ts';

export interface PullRequestCommits {
  readonly pullRequest: ShopPullRequest;
  readonly number: number;
  readonly head: string;
  /** The commit of refs/pull/N/merge, which is what GitHub checks out for a `pull_request` event. */
  readonly merge: string;
}

export interface ShopRepository {
  readonly directory: string;
  /** The commit on `main`. */
  readonly base: string;
  readonly pullRequests: readonly PullRequestCommits[];
}

/**
 * Makes a git repository in `directory` (created if need be) with the shop on `main`, a branch for each pull request
 * and the merge commits at refs/pull/N/merge. All SHAs are the same on every machine.
 */
export async function createShopRepository(directory: string): Promise<ShopRepository> {
  await mkdir(directory, { recursive: true });
  await git(directory, ['init', '-q', '-b', 'main']);
  await cp(SHOP_DIRECTORY, directory, { recursive: true });
  const base = await commit(directory, 'Serve checkouts', 0);

  const pullRequests: PullRequestCommits[] = [];
  for (const [index, pullRequest] of PULL_REQUESTS.entries()) {
    const number = index + 1;
    await git(directory, ['checkout', '-q', '-b', pullRequest.name, 'main']);
    await git(directory, ['apply', '--index', patchFile(pullRequest.name)]);
    const head = await commit(directory, `${pullRequest.title}\n\n${pullRequest.body}`, 2 * number);
    const merge = await mergeIntoMain(directory, head, number);
    pullRequests.push({ pullRequest, number, head, merge });
  }
  await git(directory, ['checkout', '-q', 'main']);
  return { directory, base, pullRequests };
}

/** The repository and all of its pull requests, on the stand-in. */
export async function openPullRequests(
  github: StandIn,
  { directory, pullRequests }: ShopRepository,
): Promise<void> {
  const branches = pullRequests.map(({ pullRequest }) => `refs/heads/${pullRequest.name}`);
  await github.pushCommits(directory, ['refs/heads/main', ...branches]);
  for (const { pullRequest, number } of pullRequests) {
    const { name: head, title, body } = pullRequest;
    await github.openPullRequest({ head, base: 'main', title, body });
    await github.pushCommits(directory, [`refs/pull/${number}/merge`]);
  }
}

/**
 * What actions/checkout leaves in a job's workspace: one ref, detached, without history unless `depth` is 0
 * (its `fetch-depth`, 1 by default).
 */
export async function checkOut(
  repository: ShopRepository,
  ref: string,
  into: { workspace: string; depth?: number },
): Promise<void> {
  const { workspace, depth = 1 } = into;
  await mkdir(workspace, { recursive: true });
  await git(workspace, ['init', '-q']);
  await git(workspace, ['remote', 'add', 'origin', pathToFileURL(repository.directory).href]);
  const limit = depth === 0 ? [] : [`--depth=${depth}`];
  const target = ref.replace('refs/', 'refs/remotes/').replace('/heads/', '/origin/');
  await git(workspace, ['fetch', '-q', '--no-tags', ...limit, 'origin', `+${ref}:${target}`]);
  await git(workspace, ['checkout', '-q', '--detach', target]);
}

/** GitHub writes the same message on its test merges. */
async function mergeIntoMain(directory: string, head: string, number: number): Promise<string> {
  const base = await git(directory, ['rev-parse', 'main']);
  await git(directory, ['checkout', '-q', '--detach', 'main']);
  const message = `Merge ${head} into ${base}`;
  await git(directory, ['merge', '-q', '--no-ff', '-m', message, head], identity(2 * number + 1));
  const merge = await git(directory, ['rev-parse', 'HEAD']);
  await git(directory, ['update-ref', `refs/pull/${number}/merge`, merge]);
  return merge;
}

async function commit(directory: string, message: string, minute: number): Promise<string> {
  await git(directory, ['add', '-A']);
  await git(directory, ['commit', '-q', '-m', message], identity(minute));
  return git(directory, ['rev-parse', 'HEAD']);
}

function identity(minute: number): Record<string, string> {
  const date = new Date(Date.UTC(2025, 0, 6, 9, minute)).toISOString();
  return {
    GIT_AUTHOR_NAME: 'Maya Maintainer',
    GIT_AUTHOR_EMAIL: 'maya@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Maya Maintainer',
    GIT_COMMITTER_EMAIL: 'maya@example.com',
    GIT_COMMITTER_DATE: date,
  };
}
