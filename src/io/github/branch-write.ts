import type { BranchPlace, Tip } from './branch-read.ts';
import { SAFE_TO_REPEAT, statusOf } from './client.ts';

/** A file by its text or by a blob that GitHub has already; by null where it is to be removed. */
export type ChangedFile = { readonly path: string } & (
  { readonly sha: string | null } | { readonly content: string }
);

interface Change {
  readonly message: string;
  readonly files: readonly ChangedFile[];
}

/** The new commit's sha, on no branch yet; without a tip it has no parent and starts a history of its own. */
export const commitFiles = async (
  { github, repository }: BranchPlace,
  tip: Tip | null,
  { message, files }: Change,
): Promise<string> => {
  const { data: tree } = await github.rest.git.createTree({
    ...repository,
    ...(tip ? { base_tree: tip.tree } : {}),
    tree: files.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
    request: SAFE_TO_REPEAT,
  });
  const { data: commit } = await github.rest.git.createCommit({
    ...repository,
    message,
    tree: tree.sha,
    parents: tip ? [tip.commit] : [],
    request: SAFE_TO_REPEAT,
  });
  return commit.sha;
};

/** The compare-and-swap: GitHub moves the branch only if `commit` follows its tip. False where somebody was faster. */
export const moveBranch = async (
  { github, repository, branch }: BranchPlace,
  tip: Tip | null,
  commit: string,
): Promise<boolean> => {
  try {
    if (tip) {
      await github.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha: commit, force: false });
    } else {
      // Safe: the second of two answers 422, and the next attempt finds the measurement there.
      const request = SAFE_TO_REPEAT;
      await github.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit, request });
    }
    return true;
  } catch (error) {
    if (isLostRace(error)) return false;
    throw error;
  }
};

/** 422 also stands for a branch that rules protect: no use to try that again. */
const isLostRace = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === 409 || (status === 422 && !/protected|rule violation/i.test(String(error)));
};
