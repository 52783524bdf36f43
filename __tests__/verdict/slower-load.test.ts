import { expect, test } from '@jest/globals';
import type { Measurement, Series } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import { exact, LIMITS, measurement, site } from './measurements.ts';

const measured = (allocated: Series, loadSeconds: readonly number[]): Measurement => {
  const retained = exact(...loadSeconds.map(() => 0));
  const made = measurement([site('devices.summarise', 0, { retained, allocated })], { runs: 3 });
  return { ...made, runs: made.runs.map((run, i) => ({ ...run, loadSeconds: loadSeconds[i]! })) };
};

const state = (base: Measurement, head: Measurement): string =>
  decide({ measurement: base, relation: 'merge base', distance: 0 }, head, LIMITS).state;

/** A ticker's site as it was measured, on a machine that got slower: 18 % more in 17 % more time. */
const sampled = (...bytes: number[]): Series => ({ bytes, samplingVariance: bytes.map(() => 33_000 ** 2) });
const [before, after] = [sampled(1_104_698, 1_120_809, 1_151_213), sampled(1_326_094, 1_330_394, 1_323_478)];

test('growth of what runs by the clock is not certain where the load took as much longer', () => {
  expect(state(measured(before, [0.393, 0.385, 0.4]), measured(after, [0.479, 0.461, 0.443]))).toBe(
    'inconclusive',
  );
});

test('it is a regression where the load took no longer', () => {
  expect(state(measured(before, [0.393, 0.385, 0.4]), measured(after, [0.393, 0.385, 0.4]))).toBe('fail');
});

test('so is growth of what the load alone causes: it is the same in runs that took different times', () => {
  const [base, head] = [exact(1e6, 1e6, 1e6), exact(1.1e6, 1.1e6, 1.1e6)];
  expect(state(measured(base, [0.393, 0.385, 0.4]), measured(head, [0.479, 0.461, 0.443]))).toBe('fail');
});

test('nearly the same is enough', () => {
  const [base, head] = [exact(1.001e6, 1e6, 0.999e6), exact(1.101e6, 1.1e6, 1.099e6)];
  expect(state(measured(base, [0.36, 0.385, 0.41]), measured(head, [0.41, 0.43, 0.46]))).toBe('fail');
});
