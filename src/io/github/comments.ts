import { setTimeout as pause } from 'node:timers/promises';
import { readMarker } from '../../report/marker.ts';
import { isRefusal, SAFE_TO_REPEAT, statusOf, type GitHub } from './client.ts';

export interface CommentRequest {
  readonly owner: string;
  readonly repo: string;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly key: string;
  /** As `renderComment` gives it: its first line is the marker with the run's id. */
  readonly body: string;
  /** What replaces one that stands, given its body, where that is not `body`; null leaves it as it is. */
  readonly revise?: (standing: string) => string | null;
  /** Whether to write one where there is none: `comment: changes` and `failure` only replace. */
  readonly createIfAbsent: boolean;
  /** Wait before a failed POST is repeated. */
  readonly pauseMs?: number;
}

/** What became of the comment. None of it changes the verdict. */
export type CommentResult =
  | { readonly outcome: 'written'; readonly url: string }
  /** A newer run has spoken, or there is nothing to revise: the comment stays. */
  | { readonly outcome: 'superseded'; readonly url: string }
  /** There was none, and none was asked for. */
  | { readonly outcome: 'absent'; readonly url: null }
  /** 403, 404: a fork's token may only read. The report has to go elsewhere. */
  | { readonly outcome: 'not permitted'; readonly url: null; readonly message: string };

/** 0 for a body that no run wrote. */
const runIdOf = (body: string): number => readMarker(body)?.runId ?? 0;

interface OurComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly runId: number;
}

/** Whom GITHUB_TOKEN writes as. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

/**
 * The login that the token writes as. GITHUB_TOKEN and other installation tokens get 403 from `GET /user`, but
 * GraphQL's `viewer` answers them (`github-actions[bot]`). null where neither does.
 */
const loginOf = async (github: GitHub): Promise<string | null> => {
  try {
    const { viewer } = await github.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {
      request: SAFE_TO_REPEAT,
    });
    return viewer.login;
  } catch {
    // Servers without GraphQL
  }
  try {
    return (await github.rest.users.getAuthenticated()).data.login;
  } catch {
    return null;
  }
};

const marked = async (
  github: GitHub,
  request: CommentRequest,
  login: string | null,
): Promise<OurComment[]> => {
  const { owner, repo, issue, key } = request;
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  const ours: OurComment[] = [];
  for await (const { data } of pages) {
    for (const { id, html_url: url, body, user } of data) {
      const marker = readMarker(body ?? '');
      // Anybody can paste our marker, and other bots can be made to.
      if (marker?.key === key && user?.login === (login ?? WORKFLOW_LOGIN))
        ours.push({ id, url, body: body ?? '', runId: marker.runId ?? 0 });
    }
  }
  return ours.sort((a, b) => b.runId - a.runId || b.id - a.id);
};

/** Keeps the first. Somebody else who tidies at the same time keeps the same one: the order is the same for all. */
const keepNewest = async (
  github: GitHub,
  { owner, repo }: CommentRequest,
  ours: readonly OurComment[],
): Promise<void> => {
  for (const { id } of ours.slice(1)) {
    try {
      await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
    } catch (error) {
      if (!isRefusal(error)) throw error; // gone already, or not ours to delete: the report itself is written
    }
  }
};

const MOST_POSTS = 3;

/** Posts, and after a failure looks first whether it was posted nevertheless. */
const post = async (github: GitHub, request: CommentRequest, login: string | null): Promise<string> => {
  const { owner, repo, issue, body, pauseMs = 2_000 } = request;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: issue, body });
      return data.html_url;
    } catch (error) {
      const status = statusOf(error);
      if (attempt === MOST_POSTS || (status !== null && status < 500)) throw error;
      await pause(pauseMs * attempt);
      const arrived = (await marked(github, request, login)).find(({ runId }) => runId === runIdOf(body));
      if (arrived !== undefined) return arrived.url;
    }
  }
};

const write = async (github: GitHub, request: CommentRequest): Promise<CommentResult> => {
  const { owner, repo, body, revise = () => body } = request;
  const login = await loginOf(github);
  const before = await marked(github, request, login);
  const [newest] = before;
  if (newest === undefined && !request.createIfAbsent) return { outcome: 'absent', url: null };
  if (newest !== undefined) {
    const revised = newest.runId > runIdOf(body) ? null : revise(newest.body);
    if (revised === null) return { outcome: 'superseded', url: newest.url };
    await github.rest.issues.updateComment({ owner, repo, comment_id: newest.id, body: revised });
    await keepNewest(github, request, before);
    return { outcome: 'written', url: newest.url };
  }
  const url = await post(github, request, login);
  const after = await marked(github, request, login); // another run may have posted at the same moment
  await keepNewest(github, request, after);
  const kept = after[0]?.url ?? url;
  return { outcome: kept === url ? 'written' : 'superseded', url: kept };
};

/** Our one comment on a pull request, written or replaced. Throws for all but missing permission. */
export const upsertComment = async (github: GitHub, request: CommentRequest): Promise<CommentResult> => {
  try {
    return await write(github, request);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { outcome: 'not permitted', url: null, message: (error as Error).message };
  }
};
