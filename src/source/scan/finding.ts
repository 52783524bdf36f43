import type { SourcePlace } from '../map-source.ts';

/** One Go file, as it is read; paths are relative to the root that the reader chose, with `/`. */
export interface GoFile {
  readonly path: string;
  readonly text: string;
  /** Written by a program. What it does with a map counts; a map that it declares is nobody's to mend. */
  readonly isGenerated: boolean;
}

export type ScanRule = 'unbounded-map' | 'nil-map-write';

/** A map that is worth a look before it runs. A notice, never a verdict: nothing was measured. */
export interface ScanFinding {
  readonly rule: ScanRule;
  /** The declaration of an unbounded map; the write to a nil map. */
  readonly file: string;
  readonly line: number;
  /** As a Go programmer says it: `sessions`, `Server.sessions`. */
  readonly variable: string;
  /** As declared: `map[string]*Session`, `sync.Map`. */
  readonly type: string;
  /** Of a nil map: where it is declared. null where that is the finding's own place. */
  readonly declaration: SourcePlace | null;
  /** Where it grows, in the order of the files; for a nil map the write itself. */
  readonly writes: readonly SourcePlace[];
  /** Why it is said, one or two sentences. */
  readonly message: string;
  /** Two or three lines of Go that end it. */
  readonly remedy: readonly string[];
  /** The source line at the place, without its indentation. */
  readonly source: string;
}
