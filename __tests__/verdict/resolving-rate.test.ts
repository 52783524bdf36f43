import { describe, expect, test } from '@jest/globals';
import { samplingVariance, recordingProbability } from '../../src/profile/sampling.ts';
import { compareFigures } from '../../src/verdict/compare-figures.ts';
import { resolvingRate } from '../../src/verdict/resolving-rate.ts';
import { LIMITS, MIB, seeded } from './measurements.ts';

const SIZE = 208;
const RUNS = 5;

describe('the rate that can still hold the limits', () => {
  const total = 20 * MIB;
  const totals = { retainedBytes: total, allocatedBytes: total };
  const rate = resolvingRate(totals, LIMITS, RUNS);

  test('tells twice the limit from the limit, as a rule, and a coarser one does not', () => {
    expect(detected(rate)).toBeGreaterThan(0.75); // the systematic band takes its part of the gap
    expect(detected(8 * rate)).toBeLessThan(0.4);
  });

  test('is finer for less memory, down to where the floor takes over, and coarser for more runs', () => {
    const of = (bytes: number, runs = RUNS) =>
      resolvingRate({ retainedBytes: bytes, allocatedBytes: bytes }, LIMITS, runs);
    expect(of(10 * MIB)).toBeCloseTo(rate / 2, 6);
    expect(of(MIB / 4)).toBeGreaterThan(of(MIB));
    expect(of(20 * MIB, 2 * RUNS)).toBeCloseTo(2 * rate, 6);
    expect(of(0)).toBe(Infinity);
  });

  test('is that of the formula, for the figure that needs the finer one', () => {
    // (3.0902 + 1.6449)² = 22.421; 5 · 1 MiB² / (2 · 20 MiB · 22.421)
    expect(rate / MIB).toBeCloseTo(5 / (40 * 22.421), 5);
    const more = { retainedBytes: total, allocatedBytes: 10 * total };
    expect(resolvingRate(more, LIMITS, RUNS)).toBeCloseTo(rate, 6);
    expect(resolvingRate({ retainedBytes: 0, allocatedBytes: total }, LIMITS, RUNS)).toBeCloseTo(rate, 6);
    expect(resolvingRate({ retainedBytes: -MIB, allocatedBytes: -MIB }, LIMITS, RUNS)).toBe(Infinity);
  });

  /** Share of comparisons with 10.25 % more that are beyond the limit of 5 %, sampled at a rate. */
  function detected(at: number): number {
    const random = seeded(7);
    const p = recordingProbability(SIZE, at);
    const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const runOf = (bytes: number) => {
      const expected = (bytes / SIZE) * p;
      return Math.max(0, Math.round(expected + Math.sqrt(expected * (1 - p)) * normal()));
    };
    const side = (bytes: number) => {
      const counts = Array.from({ length: RUNS }, () => runOf(bytes));
      return {
        bytes: counts.map((count) => (count / p) * SIZE),
        samplingVariance: counts.map((count) => samplingVariance(count, SIZE, at)),
      };
    };
    const rule = {
      ...{ limit: 0.05, floorBytes: LIMITS.minGrowthBytes, systematicBand: 0.001 },
      ...{ sampleBytes: at, alpha: 0.001 },
    };
    const trials = 400;
    let beyond = 0;
    for (let i = 0; i < trials; i++) {
      if (compareFigures(side(total), side(total * 1.1025), rule).outcome === 'beyond') beyond++;
    }
    return beyond / trials;
  }
});
