import { describe, expect, test } from '@jest/globals';
import type { Series } from '../../src/measure/measurement.ts';
import { comparePair } from '../../src/verdict/compare-pair.ts';
import { termsOf } from '../../src/verdict/compare-totals.ts';
import { correctForMany } from '../../src/verdict/holm.ts';
import type { Compared } from '../../src/verdict/site-verdict.ts';
import { LIMITS, measurement, MIB } from './measurements.ts';

const { terms } = termsOf({ base: measurement([]), head: measurement([]) }, { ...LIMITS, minGrowthBytes: 0 });
/** Of a figure in log units, all of it from sampling. */
const STANDARD_ERROR = 0.02;

const sampled = (bytes: number): Series => ({
  bytes: Array<number>(5).fill(bytes),
  samplingVariance: Array<number>(5).fill((5 * (STANDARD_ERROR * bytes) ** 2) / 2),
});
/** Beyond the limit of 5 % by so many standard errors. */
const beyondBy = (errors: number): Series =>
  sampled(MIB * 1.05 * Math.exp(terms.systematicBand + errors * STANDARD_ERROR));

const siteOf = (retained: Series, allocated: Series): Compared => {
  const same = sampled(MIB);
  const figures = {
    base: { retained: same, allocated: same, unreleased: null },
    head: { retained, allocated, unreleased: null },
  };
  return { match: { base: [], head: [] }, figures, pair: comparePair(figures.base, figures.head, terms) };
};

/** The outcomes of the retained bytes of as many sites, which have allocated as much as before. */
const corrected = (...errors: number[]): string[] =>
  correctForMany(
    errors.map((error) => siteOf(beyondBy(error), sampled(MIB / 2))),
    terms,
  ).map(({ pair }) => pair.retained.outcome);

describe('of as many figures as there are', () => {
  // One in a thousand is 3.09 standard errors; of 2 figures one 3.29, of 4 3.48, of 20 3.89.
  test.each([
    [3.2, 1, 'unclear'],
    [3.4, 1, 'beyond'],
    [3.4, 2, 'unclear'],
    [3.55, 2, 'beyond'],
    [3.8, 10, 'unclear'],
    [4, 10, 'beyond'],
  ])('one that is %d standard errors beyond, at one of %d sites, is %s', (errors, sites, expected) => {
    expect(corrected(errors, ...Array<number>(sites - 1).fill(-4))[0]).toBe(expected);
  });

  test.each([
    [[3.6, 3.44], 'beyond beyond'], // 3.40 for the three that are left
    [[3.44, 3.6], 'beyond beyond'],
    [[3.6, 3.35], 'beyond unclear'],
    [[3.44, 3.44], 'unclear unclear'], // none is confirmed
  ])('those that are confirmed are not counted for the others: %j are %s', (errors, expected) => {
    expect(corrected(...errors).join(' ')).toBe(expected);
  });

  test('each one that is confirmed makes the next ones easier', () => {
    const both = [siteOf(beyondBy(3.6), beyondBy(3.44)), siteOf(beyondBy(3.35), beyondBy(3.2))];
    const outcomes = correctForMany(both, terms).map(({ pair }) => [
      pair.retained.outcome,
      pair.allocated.outcome,
    ]);
    // 3.48, 3.40, 3.29 and 3.09 for four to one that are left
    expect(outcomes).toEqual([
      ['beyond', 'beyond'],
      ['beyond', 'beyond'],
    ]);
  });
});

test('only what was beyond is doubted, and its figures stay', () => {
  const plain = siteOf(beyondBy(3.2), sampled(MIB / 2));
  const [doubted] = correctForMany([plain], terms);
  expect(doubted).toEqual({
    ...plain,
    pair: { ...plain.pair, retained: { ...plain.pair.retained, outcome: 'unclear' } },
  });
  expect(doubted!.pair.allocated.outcome).toBe('within');
});
