import { expect, test } from '@jest/globals';
import { firstRate, laterRate } from '../../src/io/profile-rate.ts';
import type { Run } from '../../src/measure/summarize.ts';
import { LIMITS, measurement, MIB } from '../verdict/measurements.ts';

const ran = (loadSeconds: number): { run: Run; stacks: number } => {
  const [facts] = measurement([], { runs: 1 }).runs;
  const nothing = {
    growth: [],
    calls: null,
    drained: null,
    rounds: [],
    cpu: null,
    timeline: [],
    warnings: [],
  };
  return { run: { ...nothing, facts: { ...facts!, loadSeconds, snapshotSeconds: 10 } }, stacks: 4711 };
};
const later = (loadSeconds: number, bytes: number, limits = LIMITS) =>
  laterRate(ran(loadSeconds), { retainedBytes: bytes, allocatedBytes: bytes }, { limits, loads: 5, runs: 3 });

test('what was asked for, else what the baseline has, else every allocation', () => {
  expect(firstRate(512, 4096)).toEqual({ rate: 512, note: null, isOpen: false });
  expect(firstRate(null, 4096)).toMatchObject({ rate: 4096, isOpen: false });
  expect(firstRate(null, null)).toMatchObject({ rate: 1, isOpen: true });
});

test('a baseline whose service set a coarse rate itself does not hand that on', () => {
  expect(firstRate(null, 524_288)).toMatchObject({ rate: 1, isOpen: true });
});

test('a load that can afford it goes on with every allocation', () => {
  expect(later(100, 500 * MIB)).toMatchObject({ rate: 1, isOpen: false });
});

test('one that cannot is sampled, as coarsely as the limits allow, and says why', () => {
  const { rate, note } = later(120, 500 * MIB);
  expect(rate).toBe(4096);
  expect(note).toBe(
    'Profile rate 4096: with every allocation recorded one load took 120 s and its heap profiles of 4711 records 10 s, ' +
      'and one sample per 4096 bytes can still hold the limits.',
  );
});

test('one whose limits no sampling could hold stays exact, and says that, too', () => {
  const strict = { ...LIMITS, maxRetainedGrowth: 0.01, maxAllocatedGrowth: 0.01, minGrowthBytes: 8 * 1024 };
  const { rate, note } = later(120, MIB, strict);
  expect(rate).toBe(1);
  expect(note).toMatch(
    /^Profile rate 1, although with every allocation .*: no coarser rate can hold the limits/,
  );
});
