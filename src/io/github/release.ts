import type { Release } from '../../baseline/anchor.ts';
import { statusOf, type GitHub, type Repository } from './client.ts';

/** The release that GitHub calls the latest; null where there is none. */
export const findLatestRelease = async (github: GitHub, repository: Repository): Promise<Release | null> => {
  const release = await orNull(github.rest.repos.getLatestRelease({ ...repository }));
  if (release === null) return null;
  const tag = release.data.tag_name;
  const commit = await findCommit(github, repository, tag);
  return commit === null ? null : { tag, commit };
};

/** The commit of a tag, a branch or a sha; null where there is none. */
export const findCommit = async (
  github: GitHub,
  repository: Repository,
  ref: string,
): Promise<string | null> =>
  (await orNull(github.rest.repos.getCommit({ ...repository, ref, per_page: 1 })))?.data.sha ?? null;

/** GitHub answers 422 for what looks like a sha and is none. */
const orNull = async <T>(answer: Promise<T>): Promise<T | null> => {
  try {
    return await answer;
  } catch (error) {
    if ([404, 422].includes(statusOf(error) ?? 0)) return null;
    throw error;
  }
};
