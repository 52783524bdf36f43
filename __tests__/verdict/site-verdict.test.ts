import { describe, expect, test } from '@jest/globals';
import type { SiteMeasurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { SiteVerdict } from '../../src/verdict/verdict.ts';
import { exact, LIMITS, measurement, MIB, site } from './measurements.ts';

const judge = (base: SiteMeasurement[], head: SiteMeasurement[]): readonly SiteVerdict[] =>
  decide({ measurement: measurement(base), relation: 'merge base', distance: 0 }, measurement(head), LIMITS)
    .sites;
const fives = (mib: number) => exact(...Array<number>(5).fill(mib * MIB));
const both = (name: string, retained: number, allocated: number): SiteMeasurement =>
  site(name, 0, { retained: fives(retained), allocated: fives(allocated) });

test('a site that is gone is where it was in the base, and came from nowhere', () => {
  const [gone] = judge([site('A', MIB, { kinds: ['boxed'] })], []);
  expect(gone).toMatchObject({
    ...{ function: 'A', file: 'shop/store.go', line: 10, status: 'gone', outcome: 'within' },
    kinds: { boxed: { retainedBytes: MIB, allocatedBytes: MIB } },
    retained: { base: MIB, head: 0 },
  });
  for (const name of ['from', 'alsoFrom', 'alsoAt']) expect(gone).not.toHaveProperty(name);
});

test('a site that is new, or still there, came from nowhere either', () => {
  const sites = judge([site('A', MIB)], [site('A', MIB), site('B', MIB, { line: 20 })]);
  expect(sites.map(({ status }) => status)).toEqual(['new', 'unchanged']);
  for (const name of ['from', 'alsoFrom', 'alsoAt']) expect(sites.filter((one) => name in one)).toEqual([]);
});

test('the kinds of an inlined helper are those of all its places together', () => {
  const parts = [
    site('shop.Add', 2 * MIB, { kinds: ['growth', 'boxed'] }),
    site('shop.Load', MIB, { kinds: ['growth'], line: 30 }),
  ];
  const helper = site('shop.insert', 3 * MIB, { kinds: ['growth', 'boxed'], file: 'shop/helper.go' });
  const [inlined] = judge([helper], parts);
  expect(inlined!.kinds).toEqual({
    growth: { retainedBytes: 3 * MIB, allocatedBytes: 3 * MIB },
    boxed: { retainedBytes: 2 * MIB, allocatedBytes: 2 * MIB },
  });
});

describe('the worst site is first', () => {
  const order = (base: SiteMeasurement[], head: SiteMeasurement[]): string =>
    judge(base, head)
      .map(({ function: name }) => name)
      .join(' ');

  test('by the larger of its figures that are beyond', () => {
    const base = [both('A', 1, 1), both('B', 1, 1)];
    expect(order(base, [both('A', 3, 3), both('B', 2, 11)])).toBe('B A');
    expect(order(base, [both('A', 11, 2), both('B', 3, 3)])).toBe('A B');
  });

  test('whatever grew more within its limit', () => {
    expect(order([both('A', 1, 1000), both('B', 1, 1000)], [both('A', 2, 1040), both('B', 3, 1000)])).toBe(
      'B A',
    );
  });

  test('and of those that changed within their limit the one that changed most, up or down', () => {
    expect(order([both('A', 5, 5), both('B', 9, 9)], [both('A', 4, 4), both('B', 2, 2)])).toBe('B A');
  });

  test('and of those that grew alike the first by name, on whichever line it is', () => {
    const named = (bytes: number, ...names: string[]): SiteMeasurement[] =>
      names.map((name, i) => site(name, bytes, { line: 10 + i }));
    for (const names of [
      ['C', 'B', 'A'],
      ['A', 'B', 'C'],
      ['B', 'C', 'A'],
    ])
      // prettier-ignore
      expect(order(named(MIB, ...names), named(2 * MIB, ...names))).toBe('A B C');
  });
});
