/** Lines that a change adds or rewrites, 1-based, by file. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

/** What the diff of one file touches, in the lines of the file after the change. */
export interface FileDiff {
  readonly added: ReadonlySet<number>;
  /** All lines that its hunks show, changed or not. */
  readonly shown: ReadonlySet<number>;
  /** Go functions in which it adds or removes lines, without package and type parameters: `New`, `(*Cache).Put`. */
  readonly functions: ReadonlySet<string>;
}

/** What a change touches, by file; a file whose diff is not known has an empty one. */
export type Diff = ReadonlyMap<string, FileDiff>;

/** Where a hunk starts after the change, and the last line before it that opens something: of Go often a function. */
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@ ?(.*)/;

/** Of gofmt's layout: nothing else begins or ends a function in the first column. */
const FUNCTION = /^func (?:\((?:[\p{L}\p{N}_]+ +)?(\*?)([\p{L}\p{N}_]+)(?:\[[^\]]*\])?\) )?([\p{L}\p{N}_]+)/u;

const functionIn = (line: string): string | null => {
  const [, star, receiver, name] = FUNCTION.exec(line) ?? [];
  if (name === undefined) return null;
  if (receiver === undefined) return name;
  return star === '' ? `${receiver}.${name}` : `(*${receiver}).${name}`;
};

/**
 * Reads one file's unified diff, as `git diff` writes its hunks and GitHub's API gives them as `patch`
 * (docs.github.com/rest/pulls/pulls, "List pull requests files"). What comes before the first hunk is left out.
 */
export const fileDiff = (patch: string): FileDiff & { readonly added: Set<number> } => {
  const [added, shown, functions] = [new Set<number>(), new Set<number>(), new Set<string>()];
  let line = 0;
  let within: string | null = null;
  for (const text of patch.replace(/\n$/, '').split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) {
      line = Number(hunk[1]);
      within = functionIn(hunk[2]!);
      continue;
    }
    const [mark, content] = [text.charAt(0), text.slice(1)];
    if (line === 0 || mark === '\\') continue; // "\ No newline at end of file" is no line
    within = functionIn(content) ?? within;
    if (within !== null && (mark === '+' || mark === '-')) functions.add(within);
    if (content.startsWith('}') && mark !== '-') within = null;
    if (mark === '-') continue;
    if (mark === '+') added.add(line);
    shown.add(line++);
  }
  return { added, shown, functions };
};

/** The added lines of one file's unified diff. */
export const addedLines = (patch: string): Set<number> => fileDiff(patch).added;
