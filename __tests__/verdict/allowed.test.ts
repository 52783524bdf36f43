import { describe, expect, test } from '@jest/globals';
import { allowedBytes, floorOf, isNoise } from '../../src/verdict/allowed.ts';
import { compareFigures } from '../../src/verdict/compare-figures.ts';
import type { Comparison, Metric } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement } from './measurements.ts';

const RULE = { limit: 0.05, floorBytes: 0, systematicBand: 0, sampleBytes: 0, alpha: 0.001 };
const compared = (figures: Partial<Comparison>): Comparison => ({
  ...compareFigures(exact(1000, 1000), exact(1000, 1000), RULE),
  ...figures,
});

describe('the floor', () => {
  test.each<[Metric, boolean, number | null, number]>([
    ['allocated', true, 1000, 0.064 * KIB],
    ['allocated', false, 1000, 64 * KIB],
    ['retained', true, 1000, 64 * KIB],
    ['unreleased', true, 1000, 64 * KIB],
    ['allocated', true, null, 64 * KIB],
    ['allocated', true, 0, 64 * KIB],
  ])(
    'of %s, per operation: %j, of %j operations, is %d bytes',
    (...[metric, perOperation, operations, floor]) => {
      expect(floorOf(metric, { head: measurement([], { operations }), perOperation }, LIMITS)).toBe(floor);
    },
  );
});

test.each([
  ['its limit, which is more than the floor', 1000, 40, 50],
  ['the floor, which is more than its limit', 1000, 60, 60],
  ['the floor, of nothing', 0, 40, 40],
  ['the floor, of released bytes', -1000, 40, 40],
])('a figure may grow by %s', (...[, base, floorBytes, allowed]) => {
  expect(allowedBytes(compared({ base, limitPercent: 5 }), floorBytes)).toBe(allowed);
});

test.each([
  [49, 51, true],
  [50, 51, true],
  [51, 52, false],
  [49, 50, false],
  [48, 49, false],
])(
  'what may be growth by %d to %d bytes of 50 allowed: more runs would tell: %j',
  (lowBytes, highBytes, expected) => {
    expect(isNoise(compared({ base: 1000, limitPercent: 5, lowBytes, highBytes }), 0)).toBe(expected);
  },
);
