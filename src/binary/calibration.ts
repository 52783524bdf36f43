import type { FunctionTable } from './function-table.ts';

/** A frame whose name is known: from the lines of a heap profile that show it. */
export interface KnownFrame {
  /** Of the call, in the running process: the return address minus one. */
  readonly address: number;
  readonly function: string;
  /** From the entry of the function that holds the address, which is another one where the call is inlined. */
  readonly offset: number;
}

/** Where in a file something might be; the positions are looked for one after another. */
export type FindBytes = (pattern: Uint8Array) => Iterable<number>;

const MOST_SAMPLES = 200;
/** Inlined functions have entries of their own elsewhere, so not all frames agree on where the text begins. */
const SMALLEST_AGREEMENT = 0.5;
const FEWEST_INLINED = 2;

/**
 * Where the text of the process begins, by the frames that it has named itself: that alone holds for every format of
 * executable, position-independent or not, with or without C code before Go's. null where they do not agree, as with the
 * binary of another build.
 */
export const textStartOf = (table: FunctionTable, frames: readonly KnownFrame[]): number | null => {
  const usable = frames.filter(({ function: name }) => !name.includes('['));
  const samples = spread(usable, MOST_SAMPLES);
  const entries = table.entriesOf(new Set(samples.map(({ function: name }) => name)));
  const votes = new Map<number, number>();
  let voters = 0;
  for (const { address, offset, function: name } of samples) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    voters++;
    const start = address - offset - entry;
    votes.set(start, (votes.get(start) ?? 0) + 1);
  }
  const [winner = null] = [...votes].sort(([, a], [, b]) => b - a);
  return winner !== null && winner[1] >= voters * SMALLEST_AGREEMENT ? winner[0] : null;
};

/** What compiled code calls to allocate, by names that all versions share. */
const ALLOCATING = new Set(
  [
    'newobject makeslice makeslice64 growslice makechan newproc concatstring2 concatstring3 concatstrings',
    'slicebytetostring stringtoslicebyte stringtoslicerune intstring convT convTnoptr convT64 convTstring convTslice',
    'makemap makemap_small mapassign mapassign_fast32 mapassign_fast64 mapassign_fast64ptr mapassign_faststr',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `runtime.${name}`),
);
const FEWEST_TARGETS = 2;
/** A call may lead through a trampoline of the C linker, or out of the Go code. */
const SMALLEST_MATCH = 0.9;

/**
 * Where the text of the process begins, by what its code calls where it allocates: only from there on do the targets of these
 * calls lie at the entries of the runtime's functions. null where they do not anywhere, as with the binary of another build.
 */
export const textStartByTargets = (table: FunctionTable, targets: readonly number[]): number | null => {
  const distinct = [...new Set(targets)];
  const entries = [...table.entriesOf(ALLOCATING).values()];
  const votes = new Map<number, number>();
  for (const target of distinct.slice(0, MOST_SAMPLES)) {
    for (const entry of entries) votes.set(target - entry, (votes.get(target - entry) ?? 0) + 1);
  }
  const [start, count] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most), [0, 0]);
  if (count < FEWEST_TARGETS) return null;
  const matches = targets.filter((target) => isRuntime(table.nameOfEntry(target - start) ?? ''));
  return matches.length >= targets.length * SMALLEST_MATCH ? start : null;
};

/** Functions that Go cuts off the stacks of a heap profile (runtime/pprof, protomem.go). */
export const isRuntime = (name: string): boolean => /^(runtime\.|internal\/runtime\/)/.test(name);

/**
 * Where in the file the data of functions begin, which hold the names of inlined calls: the one place at which the known
 * inlined frames have the names that the process gave them. null where there are too few to be sure.
 */
export const inlineDataOf = (
  table: FunctionTable,
  { textStart, frames }: { textStart: number; frames: readonly KnownFrame[] },
  { find, readAt }: { find: FindBytes; readAt: (position: number, length: number) => Uint8Array },
): number | null => {
  const expected = new Map<number, number>();
  for (const { address, function: name } of frames) {
    if (name.includes('[')) continue;
    const row = table.functionAt(address - textStart);
    const call = row && table.inlinedAt(row, address - textStart);
    const nameOffset = call && table.nameOffsetOf(name);
    if (call && nameOffset !== null) expected.set(call.nameAt, nameOffset);
    if (expected.size === MOST_SAMPLES) break;
  }
  if (expected.size < FEWEST_INLINED) return null;
  const [[firstAt, firstName], ...others] = [...expected] as [[number, number], ...[number, number][]];
  for (const position of find(uint32(firstName))) {
    const base = position - firstAt;
    if (base >= 0 && others.every(([at, name]) => isAt(readAt(base + at, 4), name))) return base;
  }
  return null;
};

const uint32 = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
};

const isAt = (bytes: Uint8Array, value: number): boolean =>
  bytes.length === 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === value;

/** At most so many, evenly from all. */
const spread = <T>(all: readonly T[], most: number): T[] =>
  all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
