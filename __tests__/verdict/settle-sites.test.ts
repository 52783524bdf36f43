import { describe, expect, test } from '@jest/globals';
import type { SiteMeasurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement, MIB, site } from './measurements.ts';

const judge = (base: SiteMeasurement[], head: SiteMeasurement[]): Verdict =>
  decide({ measurement: measurement(base), relation: 'merge base', distance: 0 }, measurement(head), LIMITS);

const both = (retained: number, allocated: number): Pick<SiteMeasurement, 'retained' | 'allocated'> => ({
  retained: exact(...Array<number>(5).fill(retained)),
  allocated: exact(...Array<number>(5).fill(allocated)),
});

const made = site('example.com/shop/cart.NewStore', 0, { line: 12, kinds: ['header'], ...both(48, 48) });
const grown = site('example.com/shop/cart.(*Store).Add', 0, { line: 41, ...both(4 * MIB, 8 * MIB) });
const madeWithHint = {
  ...made,
  ...both(4 * MIB, 4 * MIB),
  kinds: { header: {}, initial: {} },
} as SiteMeasurement;
const grownLess = { ...grown, ...both(0, 16 * KIB) };

describe('bytes that go from one line of a package to another', () => {
  test('are no regression where a size hint is added: maps retain the same and allocate less', () => {
    const verdict = judge([made, grown], [madeWithHint, grownLess]);
    expect(verdict.state).toBe('pass');
    expect(
      verdict.sites.map(({ function: name, status, outcome }) => [name, status, outcome]),
    ).toContainEqual(['example.com/shop/cart.NewStore', 'changed', 'within']);
  });

  test('count for what is more than before where the hint is dropped', () => {
    const verdict = judge([madeWithHint, grownLess], [made, grown]);
    expect(verdict.state).toBe('fail');
    const [worst] = verdict.sites;
    expect(worst).toMatchObject({
      line: 41,
      retained: { outcome: 'within' },
      allocated: { outcome: 'beyond' },
    });
  });
});

test('a leak is not hidden by savings in another package', () => {
  const cache = site('example.com/shop/catalog.Load', 4 * MIB);
  const verdict = judge(
    [cache, grown],
    [
      { ...cache, ...both(0, 0) },
      { ...grown, ...both(8 * MIB, 12 * MIB) },
    ],
  );
  expect(verdict.state).toBe('fail');
  expect(verdict.sites[0]).toMatchObject({ line: 41, outcome: 'beyond' });
});

test('a leak is not hidden by a smaller saving in its own package', () => {
  const cache = site('example.com/shop/cart.Load', 1 * MIB, { line: 77 });
  const verdict = judge(
    [cache, grown],
    [
      { ...cache, ...both(0, 0) },
      { ...grown, ...both(8 * MIB, 8 * MIB) },
    ],
  );
  expect(verdict.sites[0]).toMatchObject({ line: 41, retained: { outcome: 'beyond' } });
});

describe('a site that is noisier than the floor', () => {
  const noisy = (...bytes: number[]): SiteMeasurement => ({
    ...site('go.etcd.io/bbolt.(*freelist).addSpan', 0, { line: 132, ...both(0, 0) }),
    allocated: exact(...bytes),
  });
  const steady = site('main.serve', 20 * MIB, { line: 9 });
  const before = noisy(900 * KIB, 940 * KIB, 1010 * KIB, 960 * KIB, 880 * KIB);

  test('is no doubt where its mean did not grow', () => {
    const after = noisy(910 * KIB, 1000 * KIB, 890 * KIB, 950 * KIB, 940 * KIB);
    expect(judge([before, steady], [after, steady]).state).toBe('pass');
  });

  test('nor where it grew by just what it may, and is one by a byte more', () => {
    const runs = [900, 940, 1010, 960, 880].map((kib) => kib * KIB);
    const state = (more: number) =>
      judge([noisy(...runs), steady], [noisy(...runs.map((bytes) => bytes + more)), steady]).state;
    expect([state(64 * KIB), state(64 * KIB + 1)]).toEqual(['pass', 'inconclusive']);
  });

  test('is one where its mean grew by more than it may', () => {
    const after = noisy(1100 * KIB, 1200 * KIB, 890 * KIB, 1250 * KIB, 940 * KIB);
    expect(judge([before, steady], [after, steady]).state).toBe('inconclusive');
  });

  test('is one where it grew by more than it may per operation', () => {
    const after = noisy(...[1100, 1200, 890, 1250, 940].map((half) => 2 * half * KIB));
    const more = measurement([after, { ...steady, ...both(20 * MIB, 40 * MIB) }], { operations: 2000 });
    const base = { measurement: measurement([before, steady]), relation: 'merge base', distance: 0 } as const;
    const { sites } = decide(base, more, LIMITS);
    expect(sites.find(({ line }) => line === 132)!.allocated.outcome).toBe('unclear');
  });
});
