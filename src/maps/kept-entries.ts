import type { Attribution, Cell } from './attribution.ts';
import {
  DIRECTORIES,
  directoryBytes,
  layoutsOf,
  POINTER_BYTES,
  SLOTS,
  TABLE_BYTES,
  type Layout,
} from './entries.ts';

/** As many entries as this at least, and at most. */
export interface EntryRange {
  readonly least: number;
  readonly most: number;
}

/** Entries over slots at which a table grows (internal/runtime/maps, maxAvgGroupLoad; runtime/map.go before Go 1.24). */
export const MOST_LOAD = { swiss: 7 / 8, bucket: 6.5 / 8 } as const;

/** Of groups, as a power of two; one more entry than fits splits such a table in two, by a bit of the hash. */
const FULL = 7;

/** Of a table of 2^k groups or buckets. The first one is filled to its last slot. */
const mostIn = (k: number, load: number): number => (k === 0 ? SLOTS : load * SLOTS * 2 ** k);
/** It was made when the one of half its size was full; two of a split share what did not fit into one. */
const leastIn = (k: number, load: number): number => (k === 0 ? 1 : mostIn(k - 1, load));

/**
 * Entries in the tables that a site keeps, as the sizes of these imply them. Between two doublings a profile does not change,
 * so of a single table no more is known than a range of one to two; of a map of many full tables more, see `ofOneMap`.
 * `least` holds where nothing was ever deleted, `most` always.
 *
 * @returns null where sampling hides tables, or {@link layoutsOf} does not tell how many slots they have
 */
export function keptEntriesOf(
  cells: readonly Cell[],
  { rate, mapImplementation }: Pick<Attribution, 'rate' | 'mapImplementation'>,
): EntryRange | null {
  if (rate !== 1 || mapImplementation === 'unknown') return null;
  const layouts = layoutsOf(cells)[mapImplementation];
  const isOther = ({ kind, inUseCount }: Cell): boolean =>
    inUseCount > 0 && !/^(?:header|initial|first|growth|overflow|boxed)$/.test(kind);
  if (cells.some(isOther)) return null;
  const ranges = layouts.map((layout) =>
    mapImplementation === 'swiss' ? ofSwiss(cells, layout) : ofBuckets(cells, layout),
  );
  const [range = null] = ranges;
  return ranges.every((other) => other?.least === range?.least && other?.most === range?.most) ? range : null;
}

/** Tables in use, by the power of two of their groups or buckets: those that were filled, and those that room was asked for. */
function tablesIn(cells: readonly Cell[], { tables }: Layout): Record<'filled' | 'asked', number[]> {
  const count = (kinds: readonly Cell['kind'][]): number[] =>
    tables.map((bytes) =>
      cells
        .filter(({ kind, size }) => kinds.includes(kind) && size === bytes)
        .reduce((total, { inUseCount }) => total + inUseCount, 0),
    );
  return { filled: count(['first', 'growth']), asked: count(['initial']) };
}

const total = (counts: readonly number[], entriesIn: (k: number) => number): number =>
  counts.reduce((entries, count, k) => entries + (count === 0 ? 0 : count * entriesIn(k)), 0);

/** Larger directories, and tables with pointers, have a header, and may be of one size. They are of maps of many full tables. */
const LARGEST_PLAIN_DIRECTORY = 512;
const FEWEST_TABLES_BEYOND = LARGEST_PLAIN_DIRECTORY / POINTER_BYTES + 1;

function ofSwiss(cells: readonly Cell[], layout: Layout): EntryRange | null {
  const isDirectory = (bytes: number): boolean => DIRECTORIES.has(bytes);
  // Tables as large as a small directory, or as a table's own struct, cannot be counted.
  if (layout.tables.some((bytes, k) => k > 0 && bytes <= LARGEST_PLAIN_DIRECTORY && isDirectory(bytes)))
    return null;
  const { filled, asked } = tablesIn(cells, layout);
  const full = filled[FULL]!;
  const most = (k: number): number => mostIn(k, MOST_LOAD.swiss);
  const directories = Math.floor((full + asked[FULL]!) / FEWEST_TABLES_BEYOND);
  const sure = filled.map((count, k) =>
    k > 0 && isDirectory(layout.tables[k]!) ? Math.max(0, count - directories) : count,
  );
  const range = {
    least: total(sure, (k) => leastIn(k, MOST_LOAD.swiss)),
    most: total(filled, most) + total(asked, most),
  };
  if (!isOneMap(cells, layout, full)) return range;
  const closer = ofOneMap(full);
  return { least: Math.max(range.least, closer.least), most: Math.min(range.most, closer.most) };
}

function ofBuckets(cells: readonly Cell[], layout: Layout): EntryRange {
  // `mapassign` allocates first buckets as it does what is boxed: an object of that size may be either.
  const unsure =
    cells.find(({ kind, size }) => kind === 'boxed' && size === layout.tables[0])?.inUseCount ?? 0;
  const { filled, asked } = tablesIn(cells, layout);
  const most = (k: number): number => mostIn(k, MOST_LOAD.bucket);
  // One of half the size may be what a larger one is still being filled from.
  const sure = filled.map((count, k) => (k === 0 ? count : Math.max(0, count - (filled[k + 1] ?? 0))));
  return {
    least: total(sure, (k) => leastIn(k, MOST_LOAD.bucket)),
    most: total(filled, most) + total(asked, most) + unsure * SLOTS,
  };
}

/** Whether all that the site ever allocated is what a single map does on its way to so many full tables. */
function isOneMap(cells: readonly Cell[], { tables }: Layout, full: number): boolean {
  if (full < 2) return false;
  const needed = new Map<number, number>();
  const need = (bytes: number, count: number): void => {
    needed.set(bytes, (needed.get(bytes) ?? 0) + count);
  };
  const fullEver = 2 * full - 1;
  for (let k = 1; k < FULL; k++) need(tables[k]!, 1);
  need(tables[FULL]!, fullEver);
  need(TABLE_BYTES, FULL - 1 + fullEver);
  for (let k = 0; k <= Math.ceil(Math.log2(full)); k++) need(directoryBytes(k), 1);
  const growth = cells.filter(({ kind, allocatedCount }) => kind === 'growth' && allocatedCount > 0);
  return (
    growth.length === needed.size &&
    growth.every(({ size, allocatedCount }) => needed.get(size) === allocatedCount)
  );
}

/** Standard errors of the share that has split. */
const CAUTION = 3;
/** A logistic curve as steep as the normal one; wider where hardly any table has split, or nearly all have. */
const LOGISTIC = 1.702;

/**
 * The hash spreads entries evenly, so tables of one depth hold a number near their mean m, by Poisson's law. 2^d of them have
 * been there, and those with more than a table holds have split: m lies where that share is expected.
 */
function ofOneMap(full: number): EntryRange {
  const tables = 2 ** Math.floor(Math.log2(full));
  const [low, high] = wilson((full - tables) / tables, tables);
  const entriesAt = (share: number): number => {
    const z = Math.log(share / (1 - share)) / LOGISTIC;
    const beyond = mostIn(FULL, MOST_LOAD.swiss) + 0.5;
    return tables * ((z + Math.sqrt(z * z + 4 * beyond)) / 2) ** 2; // m = beyond + z √m
  };
  return { least: low > 0 ? entriesAt(low) : 0, most: entriesAt(high) };
}

/** Wilson's interval of a share that was seen in so many (1927). */
function wilson(share: number, count: number): [low: number, high: number] {
  const width = CAUTION ** 2 / count;
  const middle = (share + width / 2) / (1 + width);
  const half = Math.sqrt((share * (1 - share) * CAUTION ** 2) / count + width ** 2 / 4) / (1 + width);
  return [Math.max(0, middle - half), middle + half];
}
