import { orNull, type GitHub, type Repository } from './client.ts';
import { explainHistory } from './explain-refusal.ts';

/** The commit where `head` left `base`; null where they have none in common, or GitHub knows one of them not. */
export const findMergeBase = async (
  github: GitHub,
  repository: Repository,
  { base, head }: { base: string; head: string },
): Promise<string | null> => {
  const compare = () =>
    github.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
      per_page: 1, // only the merge base is of interest
    });
  return (await explainHistory(() => orNull(compare())))?.data.merge_base_commit.sha ?? null;
};

/** Of one commit, the first one first; none where GitHub does not know it. */
export const parentsOf = async (github: GitHub, repository: Repository, sha: string): Promise<string[]> => {
  const found = await explainHistory(() =>
    orNull(github.rest.git.getCommit({ ...repository, commit_sha: sha })),
  );
  return found?.data.parents.map((parent) => parent.sha) ?? [];
};

const PAGE = 100;
/** Enough to say "measure more often"; more would cost a request for each hundred. */
const MOST_PAGES = 3;

/**
 * `sha` and the first parents before it, newest first, at most `limit` ≤ 100. GitHub lists all ancestors by date, those
 * of merged branches too; first parents are what the branch itself has been. Where a long branch has pushed the next one
 * off the page, the list is asked for anew from there.
 */
export const listAncestors = async (
  github: GitHub,
  repository: Repository,
  { sha, limit = PAGE }: { sha: string; limit?: number },
): Promise<string[]> => {
  const ancestors: string[] = [];
  let next: string | undefined = sha;
  for (let page = 0; page < MOST_PAGES && next !== undefined && ancestors.length < limit; page++) {
    const firstParentOf = await firstParents(github, repository, next);
    while (next !== undefined && ancestors.length < limit && firstParentOf.has(next)) {
      ancestors.push(next);
      next = firstParentOf.get(next);
    }
  }
  if (next !== undefined && ancestors.length < limit) ancestors.push(next); // known by its child
  return ancestors;
};

/** Of `sha` and those before it by date, as many as a page holds. */
const firstParents = async (
  github: GitHub,
  repository: Repository,
  sha: string,
): Promise<Map<string, string | undefined>> => {
  const { data } = await explainHistory(() =>
    github.rest.repos.listCommits({ ...repository, sha, per_page: PAGE }),
  );
  return new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
};
