import type { Cell } from './attribution.ts';
import type { Kind } from './site.ts';
import { allocatedSize } from './size-classes.ts';

/** Of a group or a bucket, in both implementations (`internal/abi`). */
export const SLOTS = 8;
/** A key and a value of 128 bytes each; larger ones lie behind a pointer. */
const MOST_SLOT_BYTES = 256;
export const POINTER_BYTES = 8;

/** A map type by the bytes of its groups or buckets, and the sizes of tables of 1, 2, 4 … of these. */
export interface Layout {
  readonly bytes: number;
  readonly tables: readonly number[];
}

/** One for each size that slots can have, with and without pointers. */
const layouts = (
  fixedBytes: number,
  doublings: number,
  tableBytes: (count: number, bytes: number) => number,
): Layout[] =>
  Array.from({ length: MOST_SLOT_BYTES }, (_, i) => fixedBytes + SLOTS * (i + 1)).flatMap((bytes) =>
    [false, true].map((hasPointers) => ({
      bytes,
      tables: Array.from({ length: doublings + 1 }, (_, k) =>
        allocatedSize(tableBytes(2 ** k, bytes), hasPointers),
      ),
    })),
  );

/** A control byte for each slot, then the slots. A table of 128 groups is split and does not grow. */
const SWISS = layouts(SLOTS, 7, (count, bytes) => count * bytes);
/** A hash byte for each slot, the slots, a pointer. From 16 buckets on one in 16 more is kept in reserve. */
const BUCKET = layouts(SLOTS + POINTER_BYTES, 30, (count, bytes) => (count + Math.floor(count / 16)) * bytes);

/** Beside Swiss tables: their directories, a power of two of pointers. Tables themselves, of 32 bytes, are as large. */
export const directoryBytes = (doublings: number): number =>
  allocatedSize(POINTER_BYTES * 2 ** doublings, true);
export const DIRECTORIES: ReadonlySet<number> = new Set(
  Array.from({ length: 24 }, (_, k) => directoryBytes(k)),
);
/** Smaller than any table: the directory of a map that got its first table, of two groups … */
const FIRST_DIRECTORY = 8;
/** … and of one that split a table, of 128 groups, for the first time. */
const SECOND_DIRECTORY = 16;
export const TABLE_BYTES = 32;
/** `mapextra`, beside buckets in reserve. */
const EXTRA_BYTES = 24;

type Sizes = Readonly<Record<Kind, readonly number[]>>;

/** Whether all sizes are those of one type of Swiss map, and show how many groups its tables have. */
function isSwiss({ tables }: Layout, { header, initial, first, growth }: Sizes): boolean {
  const [one, ...larger] = tables;
  if (!first.every((size) => size === one)) return false; // asked first, since most types end here
  const isOneOf = (expected: readonly number[]) => (size: number) =>
    expected.includes(size) || DIRECTORIES.has(size);
  const withTable = [...initial, ...growth];
  if (withTable.length > 0 && !withTable.includes(TABLE_BYTES)) return false;
  if (!initial.every(isOneOf(tables)) || !growth.every(isOneOf(larger))) return false;
  // With room asked for, more than one table only where all have 128 groups; their directories count as header.
  const asked = header.filter((size) => DIRECTORIES.has(size));
  const evidence = [
    [first.length > 0, true],
    [growth.includes(FIRST_DIRECTORY), growth.includes(tables[1]!)],
    [growth.includes(SECOND_DIRECTORY), growth.includes(tables[7]!)],
    [asked.length > 0 && !asked.includes(FIRST_DIRECTORY), initial.includes(tables[7]!)],
  ].filter(([applies]) => applies);
  return evidence.length > 0 && evidence.every(([, holds]) => holds);
}

/** The same of bucket maps; buckets one by one show how large they are. */
function isBucket({ tables }: Layout, { initial, first, growth, overflow }: Sizes): boolean {
  const isTable = (size: number): boolean => tables.includes(size) || size === EXTRA_BYTES;
  if (!first.every((size) => size === tables[0]) || ![...initial, ...growth].every(isTable)) return false;
  return first.length > 0 || overflow.includes(tables[0]!);
}

/** The types of map, in each implementation, that all sizes at a site are of; none where there are several on a line. */
export function layoutsOf(cells: readonly Cell[]): Record<'swiss' | 'bucket', Layout[]> {
  const sizes = sizesByKind(cells);
  return {
    swiss: SWISS.filter((layout) => isSwiss(layout, sizes)),
    bucket: BUCKET.filter((layout) => isBucket(layout, sizes)),
  };
}

/** The middle of this range is off by a tenth at most. */
const WIDEST_RANGE = 1.2;

/**
 * Table bytes per slot of the map at a site, from the sizes in which its tables were allocated: they double, and the
 * first is of one group or bucket. Go rounds sizes up, so several types may fit, and the middle of them is taken.
 *
 * @param cells all that the site has allocated so far
 * @returns null where the sizes fit no single type, as of a generic function or of two maps on a line, or types that
 * differ by more than a fifth.
 */
export function slotBytesOf(cells: readonly Cell[]): number | null {
  const { swiss, bucket } = layoutsOf(cells);
  const fitting = [...swiss, ...bucket].map(({ bytes }) => bytes);
  const [least, most] = [Math.min(...fitting), Math.max(...fitting)];
  return fitting.length > 0 && most <= least * WIDEST_RANGE ? (least + most) / 2 / SLOTS : null;
}

function sizesByKind(cells: readonly Cell[]): Sizes {
  const sizes: Record<Kind, number[]> = {
    header: [],
    initial: [],
    first: [],
    growth: [],
    overflow: [],
    boxed: [],
    clone: [],
    syncMap: [],
    made: [],
    filled: [],
    derived: [],
  };
  for (const { kind, size, allocatedCount } of cells) if (allocatedCount > 0) sizes[kind].push(size);
  return sizes;
}
