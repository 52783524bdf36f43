import type { Release } from '../../baseline/anchor.ts';
import { orNull, type GitHub, type Repository } from './client.ts';
import { explainHistory } from './explain-refusal.ts';

/** GitHub answers 422 for what looks like a sha and is none. */
const NONE = [404, 422];

/** The release that GitHub calls the latest; null where there is none. */
export const findLatestRelease = async (github: GitHub, repository: Repository): Promise<Release | null> => {
  const release = await explainHistory(() =>
    orNull(github.rest.repos.getLatestRelease({ ...repository }), NONE),
  );
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
  (await explainHistory(() => orNull(github.rest.repos.getCommit({ ...repository, ref, per_page: 1 }), NONE)))
    ?.data.sha ?? null;
