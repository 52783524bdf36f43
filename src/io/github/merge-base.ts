import { statusOf } from './client.ts';
import type { GitHub, Repository } from './client.ts';

/** The commit where `head` left `base`; null where they have none in common, or GitHub knows one of them not. */
export const findMergeBase = async (
  github: GitHub,
  repository: Repository,
  { base, head }: { base: string; head: string },
): Promise<string | null> => {
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
      per_page: 1, // only the merge base is of interest
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
};

/** One page is enough to say "measure more often"; more would cost a request for each hundred. */
const PAGE = 100;

/**
 * `sha` and the first parents before it, newest first, at most `limit` ≤ 100. GitHub lists all ancestors by date, those
 * of merged branches too; first parents are what the branch itself has been, so the chain is followed within a page.
 */
export const listAncestors = async (
  github: GitHub,
  repository: Repository,
  { sha, limit = PAGE }: { sha: string; limit?: number },
): Promise<string[]> => {
  const { data } = await github.rest.repos.listCommits({ ...repository, sha, per_page: PAGE });
  const firstParentOf = new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  const ancestors: string[] = [];
  let next: string | undefined = sha;
  while (next !== undefined && ancestors.length < limit && firstParentOf.has(next)) {
    ancestors.push(next);
    next = firstParentOf.get(next);
  }
  return ancestors;
};
