import { expect, test } from '@jest/globals';
import type { SiteMeasurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import { exact, LIMITS, measurement, site } from './measurements.ts';

const [TABLE, ROUNDED] = [82.5 * 1024, 90_176];

/** A map of 3520 entries of 80 bytes, three runs alike, with this many splits of its first four tables. */
const profiles = (splits: number): SiteMeasurement => ({
  ...site('users.(*Profiles).Add', 0, {
    retained: exact(...Array<number>(3).fill(3 * ROUNDED + splits * ROUNDED)),
    allocated: exact(...Array<number>(3).fill(6 * ROUNDED + 2 * splits * ROUNDED)),
  }),
  slotBytes: TABLE / 1024,
  allocatedObjects: 36 + 4 * splits,
});
const many = (one: SiteMeasurement): SiteMeasurement => ({ ...one, allocatedObjects: 1000 });
const state = (base: SiteMeasurement[], head: SiteMeasurement[], rate = 1): string => {
  const of = (sites: SiteMeasurement[]) =>
    measurement(sites, { runs: 3, rate, fingerprint: { rateClass: rate === 1 ? 'exact' : 'sampled' } });
  return decide({ measurement: of(base), relation: 'merge base', distance: 0 }, of(head), LIMITS).state;
};

test('that one more table was split in all runs may be the luck of hash seeds', () => {
  expect(state([profiles(0)], [profiles(1)])).toBe('inconclusive');
  expect(state([profiles(1)], [profiles(0)])).toBe('pass');
});

test('more than that is a regression', () => {
  expect(state([profiles(0)], [profiles(2)])).toBe('fail');
});

test('so is as much in a map of many tables, or in many maps: their runs would differ', () => {
  expect(state([many(profiles(0))], [many(profiles(1))])).toBe('fail');
});

test('so is a new map of one table, and a table that became a whole one', () => {
  const single = { ...profiles(0), retained: exact(...Array<number>(3).fill(ROUNDED)) };
  expect(state([], [single])).toBe('fail');
  const half = exact(...Array<number>(3).fill(ROUNDED / 2));
  const whole = exact(...Array<number>(3).fill(ROUNDED / 2 + 70_000));
  const small = { ...profiles(0), retained: half, allocated: half };
  expect(state([small], [{ ...small, retained: whole, allocated: whole }])).toBe('fail');
});

test('where sampling hides how large a table is, it is one of two at the most', () => {
  const sampled = (splits: number): SiteMeasurement => ({ ...profiles(splits), slotBytes: null });
  expect(state([sampled(0)], [sampled(1)], 512)).toBe('inconclusive');
  expect(state([sampled(0)], [sampled(3)], 512)).toBe('fail');
});
