import { createSign } from 'node:crypto';
import { createEmulator } from 'emulate';
import { git } from './git.ts';
import { ApiError, createApi } from './github-api.ts';
import type { Api } from './github-api.ts';
import { Mirror } from './mirror.ts';
import { freePort } from '../src/io/listener.ts';

const OWNER = 'acme';
const REPO = 'shop';
const STRANGER = 'eve';
const STRANGER_TOKEN = 'stranger-token';
const ACTIONS_APP = { appId: 15368, installationId: 1 }; // the app id of GitHub Actions on github.com
const WRITE = { contents: 'write', issues: 'write', pull_requests: 'write' };
const CHECKS = { ...WRITE, checks: 'write' };
const READ = { contents: 'read', issues: 'read', pull_requests: 'read' };

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface CheckRun {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly details_url: string;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly annotations_count: number;
  };
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly html_url: string;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string };
  };
  readonly base: { readonly sha: string; readonly ref: string };
}

/** A stateful GitHub that listens on 127.0.0.1 only. */
export interface StandIn {
  /** Root of the API and of the web pages, without a trailing slash. */
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  readonly tokens: {
    /** A workflow's GITHUB_TOKEN with write permissions: acts as github-actions[bot]. */
    readonly bot: string;
    /** The same with `checks: write`. */
    readonly checks: string;
    /** The workflow's token on a pull request from a fork: every write answers 403. */
    readonly readOnly: string;
    /** A person who owns the repository. */
    readonly maintainer: string;
  };
  /** A workflow's token with these permissions and no others, such as `{ contents: 'read' }`. */
  readonly workflowToken: (permissions: Readonly<Record<string, string>>) => Promise<string>;
  /** The API as one of the tokens above, for what this interface has no method for. */
  readonly api: (token: string) => Api;
  /** Copies the commits that the refs (full names) of a local repository reach, with equal SHAs. */
  pushCommits(directory: string, refs: readonly string[]): Promise<void>;
  openPullRequest(request: PullRequestRequest): Promise<PullRequest>;
  /** The same for a branch (short name) of a local repository, from the fork of somebody who may write nothing here. */
  openForkPullRequest(directory: string, request: PullRequestRequest): Promise<PullRequest>;
  /** Check runs of a commit, newest first. */
  checkRuns(sha: string): Promise<CheckRun[]>;
  /** All comments of an issue or pull request, oldest first. */
  comments(number: number): Promise<Comment[]>;
  /** Text of a file at the tip of a branch; undefined when the branch or the file does not exist. */
  readBranchFile(branch: string, path: string): Promise<string | undefined>;
  /** Paths of all files at the tip of a branch; undefined when the branch does not exist. */
  listBranchFiles(branch: string): Promise<string[] | undefined>;
  /** Payload of the `pull_request` event. `mergeSha` is the commit of refs/pull/N/merge. */
  pullRequestEvent(number: number, mergeSha: string): Promise<Record<string, unknown>>;
  /** Payload of the `workflow_run` event that follows run `id` of a pull request. */
  workflowRunEvent(number: number, id: number): Promise<Record<string, unknown>>;
  /** Payload of the `push` event of a branch whose tip is `after`. */
  pushEvent(push: { branch: string; after: string }): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface PullRequestRequest {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export async function startGitHub(): Promise<StandIn> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const maintainer = 'maintainer-token';
  const emulator = await createEmulator({
    service: 'github',
    port,
    hostname: '127.0.0.1',
    baseUrl: url,
    seed: seed(maintainer),
  });
  try {
    const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? '';
    const app = createApi(url, appToken(key));
    const tokenOf = (permissions: Readonly<Record<string, string>>) => workflowToken(app, permissions);
    const [bot, checks, readOnly] = [await tokenOf(WRITE), await tokenOf(CHECKS), await tokenOf(READ)];
    return standIn({
      url,
      tokens: { bot, checks, readOnly, maintainer },
      workflowToken: tokenOf,
      close: () => emulator.close(),
    });
  } catch (error) {
    await emulator.close();
    throw error;
  }
}

function standIn(running: Pick<StandIn, 'url' | 'tokens' | 'workflowToken' | 'close'>): StandIn {
  const path = `/repos/${OWNER}/${REPO}`;
  const api = createApi(running.url, running.tokens.maintainer);
  const mirror = new Mirror(api, path);
  const repository = () => api<Record<string, unknown>>('GET', path);
  const sender = { login: 'maya', type: 'User' };
  return {
    ...running,
    owner: OWNER,
    repo: REPO,
    api: (token) => createApi(running.url, token),
    pushCommits: (directory, refs) => mirror.push(directory, refs),
    openPullRequest: (request) => api('POST', `${path}/pulls`, request),
    openForkPullRequest: async (directory, request) => {
      await createApi(running.url, STRANGER_TOKEN)('POST', `${path}/forks`, {});
      const forkApi = createApi(running.url, STRANGER_TOKEN);
      await new Mirror(forkApi, `/repos/${STRANGER}/${REPO}`).push(directory, [`refs/heads/${request.head}`]);
      await mirror.push(directory, [`refs/heads/${request.base}`]);
      const opened = await api<PullRequest>('POST', `${path}/pulls`, {
        ...request,
        head: `${STRANGER}:${request.head}`,
      });
      // GitHub keeps the commits of forks where those of the repository are.
      await git(directory, ['update-ref', `refs/pull/${opened.number}/head`, opened.head.sha]);
      await mirror.push(directory, [`refs/pull/${opened.number}/head`]);
      return opened;
    },
    checkRuns: async (sha) =>
      (await api<{ check_runs: CheckRun[] }>('GET', `${path}/commits/${sha}/check-runs`)).check_runs,
    comments: (number) => allPages<Comment>(api, `${path}/issues/${number}/comments`),
    readBranchFile: async (branch, file) => {
      const found = await orUndefined(
        api<{ content: string }>('GET', `${path}/contents/${file}?ref=${encodeURIComponent(branch)}`),
      );
      return found && Buffer.from(found.content, 'base64').toString('utf8');
    },
    listBranchFiles: async (branch) => {
      const ref = await orUndefined(
        api<{ object: { sha: string } }>('GET', `${path}/git/ref/heads/${branch}`),
      );
      if (ref === undefined) return undefined;
      const { tree } = await api<{ tree: { path: string; type: string }[] }>(
        'GET',
        `${path}/git/trees/${ref.object.sha}?recursive=1`,
      );
      return tree.filter(({ type }) => type === 'blob').map((entry) => entry.path);
    },
    pullRequestEvent: async (number, mergeSha) => {
      const pullRequest = await api<Record<string, unknown>>('GET', `${path}/pulls/${number}`);
      return {
        action: 'opened',
        number,
        pull_request: { ...pullRequest, merge_commit_sha: mergeSha },
        repository: await repository(),
        sender,
      };
    },
    workflowRunEvent: async (number, id) => {
      const { head, base } = await api<PullRequest>('GET', `${path}/pulls/${number}`);
      const isFork = head.repo.full_name !== `${OWNER}/${REPO}`;
      const workflow_run = {
        id,
        event: 'pull_request',
        conclusion: 'success',
        head_sha: head.sha,
        head_branch: head.ref,
        head_repository: head.repo,
        pull_requests: isFork ? [] : [{ number, head, base }],
      };
      return { action: 'completed', workflow_run, repository: await repository(), sender };
    },
    pushEvent: async ({ branch, after }) => ({
      ref: `refs/heads/${branch}`,
      before: '0'.repeat(40),
      after,
      created: false,
      deleted: false,
      forced: false,
      head_commit: { id: after },
      repository: await repository(),
      sender,
    }),
  };
}

function seed(maintainer: string) {
  return {
    tokens: {
      [maintainer]: { login: 'maya', scopes: ['repo', 'user'] },
      [STRANGER_TOKEN]: { login: STRANGER, scopes: ['repo', 'user'] },
    },
    github: {
      users: [
        { login: 'maya', name: 'Maya Maintainer', email: 'maya@example.com' },
        { login: STRANGER, name: 'Eve Example', email: 'eve@example.com' },
      ],
      orgs: [{ login: OWNER, name: 'Acme', members: [{ login: 'maya', role: 'admin' }] }],
      repos: [{ owner: OWNER, name: REPO, language: 'Go', auto_init: false }],
      apps: [
        {
          app_id: ACTIONS_APP.appId,
          slug: 'github-actions',
          name: 'GitHub Actions',
          permissions: CHECKS,
          installations: [
            { installation_id: ACTIONS_APP.installationId, account: OWNER, permissions: CHECKS },
          ],
        },
      ],
    },
  };
}

/** A JWT as GitHub apps sign them: https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app */
function appToken(privateKey: string): string {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: ACTIONS_APP.appId, iat: nowSeconds - 60, exp: nowSeconds + 300 };
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

async function workflowToken(app: Api, permissions: Readonly<Record<string, string>>): Promise<string> {
  const path = `/app/installations/${ACTIONS_APP.installationId}/access_tokens`;
  return (await app<{ token: string }>('POST', path, { permissions })).token;
}

async function allPages<T>(api: Api, path: string): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page++) {
    const items = await api<T[]>('GET', `${path}?per_page=100&page=${page}`);
    all.push(...items);
    if (items.length < 100) return all;
  }
}

async function orUndefined<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
