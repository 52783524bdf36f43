import { expect, test } from '@jest/globals';
import { attribute, type Attribution, type Cell } from '../../src/maps/attribution.ts';
import { growthBetween } from '../../src/maps/growth.ts';
import { oneStack } from './one-stack.ts';

const SITE = { function: 'main.add', file: '/shop.go', line: 41 };
const EMPTY = attribute({ ...oneStack('main.main:1'), rate: 1, records: [] });
/** At it an object of 8 bytes is recorded every other time. */
const HALF = 8 / Math.LN2;

const snapshot = (cells: readonly Cell[], rate = 1): Attribution => ({
  ...EMPTY,
  rate,
  sites: new Map([['site', { ...SITE, cells }]]),
});
const cell = (
  kind: Cell['kind'],
  size: number,
  [inUseCount, allocatedCount]: readonly [number, number],
): Cell => ({ kind, size, inUseCount, allocatedCount });

test('a sample stands for as many as were not recorded, and adds to the variance', () => {
  const [before, after] = [cell('growth', 8, [2, 3]), cell('growth', 8, [5, 7])];
  const [growth, ...others] = growthBetween(snapshot([before], HALF), snapshot([after], HALF));
  expect(others).toEqual([]);
  expect(growth).toMatchObject(SITE);
  expect(growth!.retainedObjects).toBeCloseTo(6, 9);
  expect(growth!.allocatedObjects).toBeCloseTo(8, 9);
  expect(growth!.retainedBytes).toBeCloseTo(48, 9);
  expect(growth!.allocatedBytes).toBeCloseTo(64, 9);
  // Each sample: 8² · ½ / ½². Of two samples one at least was freed, so 4 are new and 1 is gone.
  expect(growth!.retainedVariance).toBeCloseTo(5 * 128, 9);
  expect(growth!.allocatedVariance).toBeCloseTo(4 * 128, 9);
  expect(growth!.kinds.growth!.retainedBytes).toBeCloseTo(48, 9);
  expect(growth!.kinds.growth!.allocatedBytes).toBeCloseTo(64, 9);
});

test('what is gained counts by kind and size', () => {
  const before = [cell('growth', 8, [1, 1]), cell('growth', 32, [4, 5]), cell('boxed', 32, [7, 7])];
  const after = [cell('boxed', 32, [9, 10]), cell('growth', 32, [3, 6]), cell('growth', 8, [2, 2])];
  const [growth] = growthBetween(snapshot(before), snapshot(after));
  expect(growth).toMatchObject({
    retainedBytes: 40,
    allocatedBytes: 136,
    retainedObjects: 2,
    allocatedObjects: 5,
  });
  expect(growth!.kinds).toEqual({
    growth: { retainedBytes: -24, allocatedBytes: 40 },
    boxed: { retainedBytes: 64, allocatedBytes: 96 },
  });
});

test('a site that is new gained all that it has', () => {
  const growth = growthBetween(EMPTY, snapshot([cell('growth', 8, [1, 2])]));
  expect(growth).toHaveLength(1);
  expect(growth[0]).toMatchObject({ retainedObjects: 1, allocatedObjects: 2, allocatedBytes: 16 });
});

test.each([
  ['that only freed', cell('growth', 8, [0, 2]), 1],
  ['that freed as much as it allocated', cell('growth', 8, [1, 3]), 1],
  ['in which nothing happened', cell('growth', 8, [1, 2]), 0],
])('a site %s', (_, after, sites) => {
  expect(growthBetween(snapshot([cell('growth', 8, [1, 2])]), snapshot([after]))).toHaveLength(sites);
});

test.each([
  ['a site', EMPTY],
  ['a size', snapshot([cell('growth', 32, [1, 1])])],
  ['a kind', snapshot([cell('boxed', 8, [3, 3])])],
])('%s that is gone is one of another process', (_, after) => {
  expect(() => growthBetween(snapshot([cell('growth', 8, [1, 3])]), after)).toThrow(
    expect.objectContaining({
      name: 'ProcessRestartedError',
      message: 'main.add had 3 allocations of 8 bytes before the load and 0 after it',
    }),
  );
});
