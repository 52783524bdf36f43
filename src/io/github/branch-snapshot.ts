import { MAX_STORED_BYTES } from '../../baseline/stored-json.ts';
import { MeasurementError } from '../../errors.ts';
import { statusOf } from './client.ts';
import type { GitHub, Repository } from './client.ts';

/** The branch that holds the baselines. */
export interface BranchPlace {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly branch: string;
}

/** One commit of the branch: all reads and the next write refer to it, whatever happens to the branch meanwhile. */
export interface Snapshot {
  readonly commit: string;
  readonly tree: string;
  readonly files: ReadonlyMap<string, { readonly sha: string; readonly bytes: number }>;
}

/** null where the branch does not exist. */
export const readSnapshot = async (place: BranchPlace): Promise<Snapshot | null> => {
  const { github, repository, branch } = place;
  const commit = await tipOf(place);
  if (commit === null) return null;
  const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: commit });
  const tree = data.tree.sha;
  const listing = await github.rest.git.getTree({ ...repository, tree_sha: tree, recursive: 'true' });
  if (listing.data.truncated) {
    throw new MeasurementError(
      'baseline',
      `the branch ${branch} holds more files than GitHub lists at once`,
      {
        remedy: `Delete the branch ${branch}; the next push to the default branch makes it anew.`,
      },
    );
  }
  const blobs = listing.data.tree.filter(({ type }) => type === 'blob');
  return {
    commit,
    tree,
    files: new Map(blobs.map(({ path, sha, size }) => [path, { sha, bytes: size ?? 0 }])),
  };
};

const tipOf = async ({ github, repository, branch }: BranchPlace): Promise<string | null> => {
  try {
    const { data } = await github.rest.git.getRef({ ...repository, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
};

/** The text of a file, of any size up to the cap (the contents API would stop at 1 MB); null where there is none. */
export const readText = async (
  { github, repository }: BranchPlace,
  { files }: Snapshot,
  path: string,
): Promise<string | null> => {
  const file = files.get(path);
  if (!file) return null;
  if (file.bytes > MAX_STORED_BYTES) {
    throw new MeasurementError(
      'baseline',
      `${path} has ${file.bytes} bytes, over the limit of ${MAX_STORED_BYTES}`,
      {
        remedy: 'Remove it from the baseline branch and measure that commit again.',
      },
    );
  }
  const { data } = await github.rest.git.getBlob({ ...repository, file_sha: file.sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
};
