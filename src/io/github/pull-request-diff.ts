import { fileDiff, type Diff, type FileDiff } from '../../source/changed-lines.ts';
import type { GitHub, Repository } from './client.ts';

/** More GitHub does not list (docs.github.com/rest/pulls/pulls, "List pull requests files"). */
const MOST_FILES = 3_000;

const UNKNOWN: FileDiff = { added: new Set(), shown: new Set(), functions: new Set() };

/** What a pull request changes since it left its base, as "Files changed" shows it. */
export const readPullRequestDiff = async (
  github: GitHub,
  repository: Repository,
  pullRequest: number,
): Promise<Diff> => {
  const diff = new Map<string, FileDiff>();
  const pages = github.paginate.iterator(github.rest.pulls.listFiles, {
    ...repository,
    pull_number: pullRequest,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { filename, patch, changes } of data) {
      // Without a patch it is too large or binary; without changes it has only moved.
      if (changes > 0) diff.set(filename, patch === undefined ? UNKNOWN : fileDiff(patch));
    }
    if (diff.size >= MOST_FILES) break;
  }
  return diff;
};
