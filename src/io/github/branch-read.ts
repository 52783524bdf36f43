import { MAX_STORED_BYTES } from '../../baseline/stored-json.ts';
import { MeasurementError } from '../../errors.ts';
import { askCapped, STREAMED } from './capped-bytes.ts';
import { orNull } from './client.ts';
import type { GitHub, Repository } from './client.ts';

/** The branch that holds the baselines. */
export interface BranchPlace {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly branch: string;
}

/** One commit of the branch: the next write refers to it, whatever happens to the branch meanwhile. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
}

/** null where the branch does not exist. */
export const readTip = async ({ github, repository, branch }: BranchPlace): Promise<Tip | null> => {
  const ref = await orNull(github.rest.git.getRef({ ...repository, ref: `heads/${branch}` }));
  if (ref === null) return null;
  const commit = ref.data.object.sha;
  const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: commit });
  return { commit, tree: data.tree.sha };
};

/**
 * The text of a file, in one request: raw, since GitHub gives no file over 1 MB as JSON
 * (docs.github.com/rest/repos/contents). null where there is no such file or branch.
 *
 * @param at a commit of the branch, by default its tip
 */
export const readText = async (
  { github, repository, branch }: BranchPlace,
  path: string,
  at = `refs/heads/${branch}`,
): Promise<string | null> => {
  const mediaType = { format: 'raw' };
  const asked = { ...repository, path, ref: at, mediaType, request: STREAMED };
  const capped = { most: MAX_STORED_BYTES, name: `${branch}:${path}` };
  const read = await orNull(askCapped(() => github.rest.repos.getContent(asked), capped));
  if (read === null) return null;
  const text = read.bytes.toString('utf8');
  // A server that does not know the raw form answers as to any other request.
  return /^application\/json\b/.test(read.answer.headers['content-type'] ?? '')
    ? contentOf(text, capped.name)
    : text;
};

const contentOf = (answer: string, name: string): string => {
  try {
    return Buffer.from((JSON.parse(answer) as { content: string }).content, 'base64').toString('utf8');
  } catch (error) {
    throw new MeasurementError('baseline', `${name} came as JSON that holds no file`, {
      remedy: 'Run the job again; where that does not help, see what answers at GITHUB_API_URL.',
      cause: error,
    });
  }
};

/** Paths of the files, as many as GitHub lists at once (100,000). */
export const listFiles = async (
  { github, repository }: BranchPlace,
  { tree }: Tip,
): Promise<ReadonlySet<string>> => {
  const { data } = await github.rest.git.getTree({ ...repository, tree_sha: tree, recursive: 'true' });
  return new Set(data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path));
};
