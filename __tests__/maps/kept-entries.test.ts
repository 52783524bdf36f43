import { expect, test } from '@jest/globals';
import type { Cell } from '../../src/maps/attribution.ts';
import { keptEntriesOf } from '../../src/maps/kept-entries.ts';

/** `first 144×3, growth 288×1`: sizes, and how many are in use. */
const cellsIn = (text: string): Cell[] =>
  text.split(', ').map((part) => {
    const [, kind, size, count] = /^(\w+) (\d+)×(\d+)$/.exec(part)!;
    const inUseCount = Number(count);
    return { kind: kind as Cell['kind'], size: Number(size), inUseCount, allocatedCount: inUseCount || 1 };
  });
const FULL = 'first 512×5, growth 32×1, growth 1024×3';

test.each([
  ['bucket', 'first 144×3, growth 288×1', [11, 37]],
  ['bucket', 'first 144×3, growth 288×1, growth 576×1', [16, 63]],
  ['bucket', 'first 144×3, initial 288×2', [3, 50]],
  ['bucket', 'first 144×3, boxed 32×9, boxed 144×2', [3, 40]],
  ['swiss', 'first 512×1', [1, 8]],
  ['swiss', 'first 144×2, clone 144×0', [2, 16]],
  // From 65 full tables on a directory may be as large as a table.
  ['swiss', `${FULL}, growth 65536×64`, [28_701, 57_426]],
  ['swiss', `${FULL}, growth 65536×65`, [28_701, 58_322]],
  ['swiss', `${FULL}, growth 65536×64, initial 65536×1`, [28_253, 58_322]],
] as const)('%s: %s', (mapImplementation, text, [least, most]) => {
  expect(keptEntriesOf(cellsIn(text), { rate: 1, mapImplementation })).toEqual({ least, most });
});

test.each([
  ['of a clone', 'swiss', 'first 144×2, clone 144×1'],
  ['of tables as large as a directory', 'swiss', 'first 16×1'],
  ['of tables as large as the largest small directory', 'swiss', 'first 256×1'],
  ['of types of which only some can be counted', 'swiss', 'first 128×1'],
  ['of no type', 'swiss', 'boxed 144×1'],
  ['of an unknown implementation', 'unknown', 'first 144×2'],
] as const)('nothing is said %s', (...[, mapImplementation, text]) => {
  expect(keptEntriesOf(cellsIn(text), { rate: 1, mapImplementation })).toBeNull();
});

/** What a map allocates on its way to so many full tables, with 2^`doublings` pointers to them. */
const oneMap = (full: number, doublings: number): Cell[] => {
  const once = [
    288,
    576,
    1152,
    2304,
    4864,
    9472,
    ...Array.from({ length: doublings + 1 }, (_, k) => 8 * 2 ** k),
  ];
  const counts = new Map(once.map((size) => [size, 1]));
  counts.set(18_432, 2 * full - 1).set(32, 5 + 2 * full + (counts.get(32) ?? 0));
  return [...counts].map(([size, allocatedCount]) => ({
    kind: 'growth',
    size,
    inUseCount: size === 18_432 ? full : 0,
    allocatedCount,
  }));
};

const entriesOf = (cells: readonly Cell[]) => keptEntriesOf(cells, { rate: 1, mapImplementation: 'swiss' })!;

test.each([
  [2, 1, 896, 1792],
  [3, 2, 1690.734, 1901.452], // one of two has split: a share of 0.048 to 0.952
  [24, 5, 13_959.068, 14_739.547],
])('a map of %i full tables, of 2^%i pointers', (...[full, doublings, least, most]) => {
  const range = entriesOf(oneMap(full, doublings));
  expect(range.least).toBeCloseTo(least, 2);
  expect(range.most).toBeCloseTo(most, 2);
});

test.each([
  ['one more size', { size: 64, allocatedCount: 1 }, 1344],
  ['a size without allocations', { size: 64, allocatedCount: 0 }, 1690.734],
])('of a map with %s', (_, more, least) => {
  const cells = [...oneMap(3, 2), { kind: 'growth', inUseCount: 0, ...more } as const];
  expect(entriesOf(cells).least).toBeCloseTo(least, 2);
});
