/** Lines that a change adds or rewrites, 1-based, by file. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * The added lines of one file's unified diff, as `git diff` writes its hunks and GitHub's API gives them as `patch`
 * (docs.github.com/rest/pulls/pulls, "List pull requests files"). What comes before the first hunk is left out.
 */
export const addedLines = (patch: string): Set<number> => {
  const added = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (line > 0 && text.startsWith('+')) added.add(line++);
    else if (line > 0 && !text.startsWith('-') && !text.startsWith('\\')) line++;
  }
  return added;
};
