import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measurement } from '../../src/measure/measurement.ts';
import { entriesPerOperation, totalTrend, trendOf } from '../../src/measure/trend.ts';
import { measurement, MIB, site } from '../verdict/measurements.ts';

const KIB = 1024;
const rounds = (count: number, bytes: (round: number) => number): number[] =>
  Array.from({ length: count }, (_, i) => bytes(i + 1));

/** 32 bytes to a slot, key, value and control byte together. */
const SLOT = 32;

/**
 * A bucket map's table: 8 slots to a bucket, doubled beyond 6.5 entries to a bucket (runtime/map.go, Go 1.23). The old
 * table stays until the insertions after a doubling have moved all of it.
 */
const bucketTable = (entries: number): number => {
  let buckets = 1;
  while (entries > 6.5 * buckets) buckets *= 2;
  const isMoving = buckets > 1 && entries - 6.5 * (buckets / 2) < buckets / 4;
  return (buckets + (isMoving ? buckets / 2 : 0)) * 8 * SLOT;
};

/**
 * A Swiss map's tables: one that doubles up to 1,024 slots, then splits in two, each 7/8 full at the most
 * (internal/runtime/maps, Go 1.24). Hashes do not split evenly, and always in the same way.
 */
const swissTables = (entries: number, seed = 1, isSplit = false): number => {
  if (entries <= 896) {
    let slots = isSplit ? 1024 : 8;
    while (entries > (7 / 8) * slots) slots *= 2;
    return slots * SLOT;
  }
  const share = 0.48 + 0.04 * ((seed * 0.618034) % 1);
  const left = Math.round(entries * share);
  return swissTables(left, 2 * seed, true) + swissTables(entries - left, 2 * seed + 1, true);
};

const TABLES = [
  ['bucket', bucketTable],
  ['swiss', swissTables],
] as const;

describe('a site', () => {
  test.each([
    ['growing', 'a leak of the same bytes each round', rounds(4, (r) => r * 100 * KIB)],
    [
      'growing',
      'a table that doubles twice in eight rounds',
      [64, 128, 256, 256, 512, 512, 512, 512].map((n) => n * KIB),
    ],
    ['growing', 'a table that doubles in the last of four rounds', [64, 128, 128, 256].map((n) => n * KIB)],
    ['filling', 'a cache that is full after one round', rounds(4, () => 300 * KIB)],
    ['filling', 'a cache that is full after two rounds', [150, 300, 300, 300].map((n) => n * KIB)],
    ['filling', 'a set of clients that is nearly all seen', [60, 84, 93, 97].map((n) => n * KIB)],
    ['steady', 'pools that come and go', [900, -300, 1200, 400]],
    ['steady', 'nothing', [0, 0, 0, 0]],
    ['steady', 'memory that is given back', rounds(4, (r) => -r * 10 * KIB)],
  ])('is %s: %s', (trend, _, retained) => {
    expect(trendOf(retained)).toBe(trend);
  });

  test('has no trend in fewer rounds than can show one', () => {
    expect(trendOf(rounds(3, (r) => r * 100 * KIB))).toBeNull();
    expect(trendOf([])).toBeNull();
  });
});

const newEntries = fc.integer({ min: 500, max: 50_000 });
const roundCount = fc.integer({ min: 4, max: 12 });

describe.each(TABLES)('a %s map', (implementation, table) => {
  test('that gains the same entries each round is never taken for one that fills, whatever its tables do', () => {
    fc.assert(
      fc.property(newEntries, roundCount, (entries, count) => {
        expect(trendOf(rounds(count, (round) => table(round * entries)))).toBe('growing');
      }),
      { numRuns: 500 },
    );
  });

  test('that was not empty before is not, if its entries double in the later half of the rounds and quadruple after a quarter', () => {
    fc.assert(
      fc.property(
        newEntries,
        fc.constantFrom(5, 7, 9, 11),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...given) => {
          const [entries, count, share] = given;
          const late = Math.min(1, (count - 4 * Math.floor(count / 4)) / 3); // of an odd number of rounds the later part is longer
          const before = Math.floor(share * late * entries);
          const retained = rounds(count, (round) => table(before + round * entries) - table(before));
          expect(trendOf(retained)).toBe('growing');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('that is full after half of the rounds is never taken for one that grows', () => {
    fc.assert(
      fc.property(newEntries, roundCount, (bound, count) => {
        const full = Math.floor(count / 2);
        const retained = rounds(count, (round) => table(Math.ceil((bound * Math.min(round, full)) / full)));
        expect(trendOf(retained)).toBe('filling');
      }),
      { numRuns: 500 },
    );
  });

  test('that is full after a quarter of them is not, even if its table swells as entries come and go', () => {
    fc.assert(
      fc.property(newEntries, roundCount, fc.integer({ min: 1, max: 12 }), (bound, count, swollenAfter) => {
        const retained = rounds(count, (round) => table(bound) * (round > swollenAfter ? 2 : 1));
        expect(trendOf(retained)).toBe('filling');
      }),
      { numRuns: 500 },
    );
  });

  test('implies its new entries by a factor of 0.69 to 1.39, but for a table that is being moved', () => {
    fc.assert(
      fc.property(newEntries, roundCount, (entries, count) => {
        const retainedByRound = rounds(count, (round) => table(round * entries));
        const site = { retainedByRound, slotBytes: SLOT, kinds: {} };
        const implied = entriesPerOperation(
          site,
          headOf({ mapImplementation: implementation, count, operations: 500 }),
        );
        const isMoving = table === bucketTable && Math.log2(table(count * entries) / SLOT) % 1 !== 0;
        const factor = (implied! * 500) / entries;
        expect(factor).toBeGreaterThan(0.69);
        expect(factor).toBeLessThan(isMoving ? 2.2 : 1.5); // of Swiss tables some are split and some are not
      }),
      { numRuns: 500 },
    );
  });
});

interface Head {
  readonly mapImplementation: 'swiss' | 'bucket' | 'unknown';
  readonly count: number;
  readonly operations: number | null;
}
const headOf = ({ mapImplementation, count, operations }: Head): Measurement => ({
  ...measurement([], { fingerprint: { mapImplementation } }),
  roundOperations: Array<number | null>(count).fill(operations),
});

describe('the entries of each operation', () => {
  const leak = { retainedByRound: rounds(4, (round) => round * 100 * KIB), slotBytes: SLOT, kinds: {} };

  test('are not known without slots, without counted operations, of an unknown map, or beside boxes', () => {
    const swiss = { mapImplementation: 'swiss', count: 4, operations: 1000 } as const;
    expect(entriesPerOperation(leak, headOf(swiss))).toBeCloseTo(((102.4 / 32) * 0.4375) / Math.LN2);
    expect(entriesPerOperation({ ...leak, slotBytes: null }, headOf(swiss))).toBeNull();
    expect(entriesPerOperation({ ...leak, slotBytes: 0 }, headOf(swiss))).toBeNull();
    expect(entriesPerOperation(leak, headOf({ ...swiss, operations: null }))).toBeNull();
    expect(entriesPerOperation(leak, headOf({ ...swiss, operations: 0 }))).toBeNull();
    expect(entriesPerOperation(leak, headOf({ ...swiss, mapImplementation: 'unknown' }))).toBeNull();
    const kinds = { boxed: { retainedBytes: 80 * KIB, allocatedBytes: 80 * KIB } };
    expect(entriesPerOperation({ ...leak, kinds }, headOf(swiss))).toBeNull();
  });
});

describe('the trend of the total', () => {
  const repeated = (...sites: (readonly number[])[]): Measurement => ({
    ...measurement(sites.map((retainedByRound, line) => ({ ...site('F', 0, { line }), retainedByRound }))),
    roundOperations: [1000, 1000, 1000, 1000],
  });
  const tiny = Array.from({ length: 20 }, () => rounds(4, () => 4000)); // each too little for a trend of its own

  test('grows where many sites grow by too little to be seen, beside a cache that hides them', () => {
    const many = Array.from({ length: 20 }, () => rounds(4, (round) => round * KIB - 100));
    const cache = rounds(4, () => 10_000 * KIB);
    expect(totalTrend(repeated(...many, cache))).toEqual({
      trend: 'growing',
      bytesPerOperation: (20 * (4 * KIB - 100)) / 4000,
      retainedByRound: rounds(4, (round) => 10_000 * KIB + 20 * (round * KIB - 100)),
    });
  });

  test('fills where all of them fill, even if others give memory back meanwhile', () => {
    const filling = [60, 84, 90, 100].map((n) => n * KIB);
    expect(trendOf(filling)).toBe('filling');
    const freed = rounds(4, (round) => -round * 8 * KIB);
    expect(totalTrend(repeated(filling, freed)).trend).toBe('filling');
    expect(totalTrend(repeated(...tiny)).trend).toBe('filling');
  });

  test('is steady without change, and none without rounds', () => {
    expect(totalTrend(repeated([0, 0, 0, 0], [0, 0, 0, 0])).trend).toBe('steady');
    expect(totalTrend(measurement([site('F', MIB)]))).toEqual({
      trend: null,
      bytesPerOperation: null,
      retainedByRound: [],
    });
  });
});
