import { expect, test } from '@jest/globals';
import type { Series } from '../../src/measure/measurement.ts';
import { ALPHA, compareFigures, sampleBytesOf, systematicBand } from '../../src/verdict/compare-figures.ts';
import { KIB, seeded } from './measurements.ts';

/** A service that keeps 20 MB in objects of 208 bytes, measured in five runs: how often is it called what? */
const OBJECT_BYTES = 208;
const RULE = { limit: 0.05, floorBytes: 64 * KIB, systematicBand: systematicBand('swiss'), alpha: ALPHA };

const simulate = (rate: number, growth: number, trials: number): Record<string, number> => {
  const random = seeded(20_000 + rate);
  const chance = 1 - Math.exp(-OBJECT_BYTES / rate);
  const measure = (objects: number): Series => {
    const samples = Array.from({ length: 5 }, () => binomial(objects, chance, random));
    return {
      bytes: samples.map((k) => (k * OBJECT_BYTES) / chance),
      samplingVariance: samples.map((k) => (k * OBJECT_BYTES ** 2 * (1 - chance)) / chance ** 2),
    };
  };
  const rule = { ...RULE, sampleBytes: sampleBytesOf(rate) };
  const answers = { within: 0, unclear: 0, beyond: 0 };
  const objects = 20e6 / OBJECT_BYTES;
  for (let i = 0; i < trials; i++) {
    answers[compareFigures(measure(objects), measure(objects * (1 + growth)), rule).outcome]++;
  }
  return answers;
};

/** How many of n are sampled. Normal approximation (Box–Muller): at the rates below hardly any count is under 30. */
const binomial = (n: number, chance: number, random: () => number): number => {
  const gauss = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0, Math.round(n * chance + gauss * Math.sqrt(n * chance * (1 - chance))));
};

test('at rate 4096 no change never fails and 20 % always does', () => {
  const unchanged = simulate(4096, 0, 2000);
  expect(unchanged['beyond']).toBe(0);
  expect(unchanged['within']).toBeGreaterThan(1700);
  expect(simulate(4096, 0.1, 500)['beyond']).toBeGreaterThan(430);
  expect(simulate(4096, 0.2, 500)['beyond']).toBe(500);
});

test("at Go's default rate the data cannot tell, and the rule says so", () => {
  const unchanged = simulate(524_288, 0, 500);
  expect(unchanged['beyond']).toBeLessThanOrEqual(1);
  expect(unchanged['unclear']).toBeGreaterThan(480);
  expect(simulate(524_288, 0.1, 500)['unclear']).toBeGreaterThan(480);
});
