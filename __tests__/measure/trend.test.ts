import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { trendOf } from '../../src/measure/trend.ts';

const KIB = 1024;
const rounds = (count: number, bytes: (round: number) => number): number[] =>
  Array.from({ length: count }, (_, i) => bytes(i + 1));

/** A bucket map's table: 8 entries of 32 bytes to a bucket, doubled beyond 6.5 to a bucket (runtime/map.go, Go 1.23). */
const bucketTable = (entries: number): number => {
  let buckets = 1;
  while (entries > 6.5 * buckets) buckets *= 2;
  return buckets * 8 * 32;
};

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

test('a map that gains the same entries each round is never taken for one that fills, whatever its tables do', () => {
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 100_000 }), fc.integer({ min: 4, max: 12 }), (entries, count) => {
      expect(trendOf(rounds(count, (round) => bucketTable(round * entries)))).toBe('growing');
    }),
    { numRuns: 500 },
  );
});

test('a map that was full after half of the rounds is never taken for one that grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 100_000 }), fc.integer({ min: 4, max: 12 }), (bound, count) => {
      const full = Math.floor(count / 2);
      const retained = rounds(count, (round) =>
        bucketTable(Math.ceil((bound * Math.min(round, full)) / full)),
      );
      expect(trendOf(retained)).toBe('filling');
    }),
    { numRuns: 500 },
  );
});
