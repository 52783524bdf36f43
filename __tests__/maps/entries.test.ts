import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { attribute, type Cell } from '../../src/maps/attribution.ts';
import { slotBytesOf } from '../../src/maps/entries.ts';
import { keptEntriesOf } from '../../src/maps/kept-entries.ts';
import { heapProfile, recordingPath } from '../recordings.ts';

/** Entries in all maps that a function keeps, and bytes of a key with its value, as a struct and apart. */
interface Kept {
  readonly Entries: number;
  readonly Slot: number;
  readonly KeyAndValue: number;
}

const cell = (kind: Cell['kind'], size: number): Cell => ({ kind, size, inUseCount: 1, allocatedCount: 1 });

/** `first 144, growth 8 32 288` */
const slotBytesIn = (text: string): number | null =>
  slotBytesOf(
    text.split(', ').flatMap((part) => {
      const [kind, ...sizes] = part.split(' ');
      return sizes.map((size) => cell(kind as Cell['kind'], Number(size)));
    }),
  );

describe.each([
  ['1.23', { fixedBytes: 16, maxLoad: 6.5 / 8, slot: 'KeyAndValue' }],
  ['1.26', { fixedBytes: 8, maxLoad: 7 / 8, slot: 'Slot' }],
] as const)('maps of known types in Go %s', (version, { fixedBytes, maxLoad, slot }) => {
  const folder = `entries/go-${version}`;
  const truth = JSON.parse(readFileSync(recordingPath(`${folder}/truth.json`), 'utf8')) as Record<
    string,
    Kept
  >;
  const attribution = attribute(heapProfile(folder));
  const { sites } = attribution;
  const cellsOf = (name: string): readonly Cell[] => {
    const withTables = [...sites.values()].filter(
      (site) =>
        site.function === `main.${name}` &&
        site.cells.some(({ kind }) => kind === 'first' || kind === 'growth'),
    );
    expect(withTables).toHaveLength(1);
    return withTables[0]!.cells;
  };

  test.each(['numbers', 'pointers', 'texts', 'sessions', 'halves', 'flags', 'small', 'middling', 'boxed'])(
    '%s: bytes per slot, and as many entries as these imply',
    (name) => {
      const cells = cellsOf(name);
      const kept = truth[`main.${name}`]!;
      const slotBytes = slotBytesOf(cells)!;
      expect(slotBytes / ((fixedBytes + 8 * kept[slot]) / 8)).toBeCloseTo(1, 1);
      const tableBytes = cells
        .filter(({ kind }) => kind === 'first' || kind === 'growth' || kind === 'overflow')
        .reduce((total, { size, inUseCount }) => total + size * inUseCount, 0);
      // A map that doubles when it is full is, on average over its life, this full.
      const entries = (tableBytes / slotBytes) * (maxLoad / 2 / Math.LN2);
      expect(entries / kept.Entries).toBeGreaterThan(0.6);
      expect(entries / kept.Entries).toBeLessThan(1.4);
    },
  );

  test.each([
    ...['numbers', 'pointers', 'texts', 'sessions', 'halves', 'flags', 'small', 'middling', 'boxed'],
    ...['fewer', 'more', 'splitting'],
  ])('%s: as many entries as there are lie within what the tables allow', (name) => {
    const { least, most } = keptEntriesOf(cellsOf(name), attribution)!;
    expect(least).toBeLessThanOrEqual(truth[`main.${name}`]!.Entries);
    expect(most).toBeGreaterThanOrEqual(truth[`main.${name}`]!.Entries);
    expect(most).toBeLessThanOrEqual(least * (name === 'small' ? 8 : 3.1));
  });

  test('of two maps, one with half as many entries more, the tables may be the same', () => {
    const tablesOf = (name: string) =>
      cellsOf(name)
        .filter(({ kind, inUseCount }) => kind === 'growth' && inUseCount > 0)
        .map(({ size, inUseCount }) => [size, inUseCount])
        .sort();
    expect(truth['main.more']!.Entries / truth['main.fewer']!.Entries).toBeGreaterThan(1.5);
    expect(tablesOf('more')).toEqual(tablesOf('fewer'));
  });

  test('how many tables of a large map have split tells its entries within a tenth', () => {
    const { least, most } = keptEntriesOf(cellsOf('splitting'), attribution)!;
    expect(most / least < 1.1).toBe(version === '1.26');
  });

  test('nothing is said of types that are not told apart, nor of samples', () => {
    expect(keptEntriesOf(cellsOf('mixed'), attribution)).toBeNull();
    expect(keptEntriesOf(cellsOf('numbers'), { ...attribution, rate: 512 })).toBeNull();
  });

  test('two types on one line are not told apart', () => {
    expect(slotBytesOf(cellsOf('mixed'))).toBeNull();
  });

  test('a table with room asked for on another line shows no slots, unless overflow buckets do', () => {
    expect(slotBytesOf(cellsOf('unclear'))).toBe(version === '1.23' ? 18 : null);
  });
});

test('a map with room that was asked for may be empty, or filled to its load', () => {
  const made = [cell('header', 48), cell('header', 2304), cell('initial', 32), cell('initial', 27264)];
  expect(keptEntriesOf(made, { rate: 1, mapImplementation: 'swiss' })).toEqual({ least: 0, most: 896 });
});

test('a first bucket that counts as boxed is room all the same', () => {
  const cells = [cell('boxed', 704), cell('growth', 1408), cell('overflow', 704)];
  expect(keptEntriesOf(cells, { rate: 1, mapImplementation: 'bucket' })).toEqual({ least: 8, most: 13 + 8 });
});

test('a map whose tables another line has split, too, is not taken for one of this line alone', () => {
  const { sites, ...profile } = attribute(heapProfile('entries/go-1.26'));
  const { cells } = [...sites.values()].find(
    (site) => site.function === 'main.splitting' && site.cells.length > 9,
  )!;
  const less = cells.map((one) =>
    one.size === 18432 ? { ...one, allocatedCount: one.allocatedCount - 2 } : one,
  );
  const { least, most } = keptEntriesOf(less, profile)!;
  expect(most / least).toBeGreaterThan(1.9);
});

describe('sizes', () => {
  test.each([
    ['of one group or bucket', 'first 208', 25.5],
    ['of a first group elsewhere, and the growth to a first table here', 'growth 8 32 288 576 1152', 17.5],
    ['of full tables, with room asked for', 'header 48 2304, initial 32 27264', 25],
    ['of buckets with overflow', 'growth 5376, overflow 24 144', 18],
  ])('%s tell', (...[, sizes, slotBytes]) => {
    expect(slotBytesIn(sizes)).toBe(slotBytes);
  });

  test.each([
    ['of nothing', 'header 48'],
    ['of one table of unknown length', 'header 8 48, initial 32 2304'],
    ['of a growth that goes on from somewhere', 'growth 32 4864 9472'],
    ['of two types', 'first 144 288'],
    ['that no table has', 'first 144, growth 8 32 288 600'],
    ['of boxed values alone', 'boxed 208'],
    ['of a sync.Map', 'syncMap 48 16'],
  ])('%s do not', (...[, sizes]) => {
    expect(slotBytesIn(sizes)).toBeNull();
  });
});
