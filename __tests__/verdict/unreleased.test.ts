import { describe, expect, test } from '@jest/globals';
import type { Measurement, SiteMeasurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Limits, Verdict } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement, MIB, site } from './measurements.ts';

const fives = (bytes: number) => exact(bytes, bytes, bytes, bytes, bytes);

/** Leaves 8 MiB behind; the drain leaves `bytes` of it. */
const drained = (name: string, bytes: number, options: Partial<SiteMeasurement> = {}): SiteMeasurement => ({
  ...site(name, 8 * MIB, { unreleased: fives(bytes) }),
  ...options,
});

const judge = (base: Measurement, head: Measurement, limits: Limits = LIMITS): Verdict =>
  decide({ measurement: base, relation: 'merge base', distance: 0 }, head, limits);
const judgeSites = (base: SiteMeasurement[], head: SiteMeasurement[], limits = LIMITS): Verdict =>
  judge(measurement(base), measurement(head), limits);

describe('what is still there after the drain', () => {
  const grown = judgeSites([drained('shop.Add', 0)], [drained('shop.Add', 8 * MIB)]);

  test('is judged in total and at its site, though all else is as before', () => {
    expect(grown.state).toBe('fail');
    expect(grown.totals).toMatchObject({
      retained: { outcome: 'within' },
      allocated: { outcome: 'within' },
      unreleased: { base: 0, head: 8 * MIB, outcome: 'beyond' },
    });
    expect(grown.sites[0]).toMatchObject({ status: 'changed', outcome: 'beyond' });
    expect(grown.reasons.filter(({ outcome }) => outcome === 'beyond')).toEqual([
      expect.objectContaining({ scope: 'total', metric: 'unreleased' }),
      expect.objectContaining({ scope: 'site', metric: 'unreleased' }),
    ]);
  });

  test('has a limit of its own, and the floor of all', () => {
    const grows = (bytes: number, limits: Partial<Limits> = {}): Verdict['state'] =>
      judgeSites([drained('A', MIB)], [drained('A', bytes)], { ...LIMITS, ...limits }).state;
    expect(grows(1.2 * MIB)).toBe('fail');
    expect(grows(1.2 * MIB, { maxUnreleasedGrowth: 0.3 })).toBe('pass');
    expect(grows(MIB + 60 * KIB)).toBe('pass');
    expect(grows(MIB + 60 * KIB, { minGrowthBytes: 0 })).toBe('fail');
  });

  test('is no growth of a site where it went from one line of a package to another', () => {
    const at = (line: number, bytes: number): SiteMeasurement =>
      drained('example.com/shop/cart.Load', bytes, {
        line,
        kinds: { [line === 1 ? 'first' : 'growth']: {} },
      });
    expect(judgeSites([at(1, 2 * MIB), at(2, MIB)], [at(1, MIB), at(2, 2 * MIB)]).state).toBe('pass');
  });

  test('of a head that served much less cannot pass', () => {
    const less = measurement([drained('A', MIB, { allocated: fives(4 * MIB) })], { operations: 500 });
    const { state, totals, reasons } = judge(measurement([drained('A', MIB)]), less);
    expect(state).toBe('inconclusive');
    expect(totals!.unreleased!.outcome).toBe('unclear');
    expect(reasons.map(({ message }) => message)).toContain(
      'The head served much less of the load than the base, so what it still holds cannot pass.',
    );
  });

  test('of a head that served more is over its limit only if it is so per operation', () => {
    const more = measurement([drained('A', 2 * MIB)], { operations: 2000 });
    const { totals } = judge(measurement([drained('A', MIB)]), more);
    expect(totals!.unreleased!.outcome).toBe('unclear');
    const most = measurement([drained('A', 4 * MIB)], { operations: 2000 });
    expect(judge(measurement([drained('A', MIB)]), most).totals!.unreleased!.outcome).toBe('beyond');
  });
});

describe('without a drain on both sides', () => {
  const undrained = site('shop.Add', 8 * MIB);

  test('nothing of it is compared, and one drain alone is said', () => {
    expect(judgeSites([undrained], [undrained])).toMatchObject({
      totals: { unreleased: null },
      warnings: [],
    });
    const verdict = judgeSites([undrained], [drained('shop.Add', 8 * MIB)]);
    expect(verdict).toMatchObject({ state: 'pass', totals: { unreleased: null } });
    expect(verdict.sites[0]!.unreleased).toBeNull();
    expect(verdict.warnings).toEqual([
      'The head was drained after the load and the base was not, so what is unreleased is not compared.',
    ]);
  });

  test('a side without any map is no side without a drain', () => {
    const verdict = judgeSites([], [drained('shop.Add', 8 * MIB)]);
    expect(verdict.totals!.unreleased).toMatchObject({ base: 0, outcome: 'beyond' });
    expect(verdict.warnings).toEqual([]);
    expect(judgeSites([], []).totals!.unreleased).toBeNull();
  });
});

describe('a helper that is inlined or extracted', () => {
  const helper = drained('shop.insert', 3 * MIB, { file: 'shop/helper.go', ...half(16) });
  const callers = [
    drained('shop.Add', MIB, { ...half(8), line: 20 }),
    drained('shop.Load', 2 * MIB, { ...half(8), line: 30 }),
  ];

  test('takes what is unreleased with it', () => {
    for (const verdict of [judgeSites([helper], callers), judgeSites(callers, [helper])]) {
      expect(verdict.state).toBe('pass');
      expect(verdict.sites).toHaveLength(1);
      expect(verdict.sites[0]).toMatchObject({
        status: 'moved',
        unreleased: { base: 3 * MIB, head: 3 * MIB },
      });
    }
  });

  test('is none where more is unreleased than noise explains, even within the limit', () => {
    const [add, load] = callers;
    const verdict = judgeSites([helper], [add!, { ...load!, unreleased: fives(2.1 * MIB) }]);
    expect(verdict.state).toBe('fail');
    expect(verdict.sites.map(({ status }) => status)).not.toContain('moved');
  });
});

function half(mib: number): Pick<SiteMeasurement, 'retained' | 'allocated'> {
  return { retained: fives(mib * MIB), allocated: fives(mib * MIB) };
}

test('chance is corrected for over every figure that is compared', () => {
  const noisy = (bytes: number) => ({
    bytes: Array<number>(5).fill(bytes),
    samplingVariance: Array<number>(5).fill(2.4e10),
  });
  const sampled = (sites: SiteMeasurement[]): Measurement =>
    measurement(sites, { fingerprint: { rateClass: 'sampled' } });
  const others = Array.from({ length: 40 }, (_, i) => drained(`shop.F${i}`, MIB, { line: i }));
  const verdictOn = (bytes: number): Verdict['sites'][number] =>
    judge(
      sampled([drained('shop.Add', 0, { unreleased: noisy(4 * MIB) }), ...others]),
      sampled([drained('shop.Add', 0, { unreleased: noisy(bytes) }), ...others]),
      { ...LIMITS, minGrowthBytes: 0 },
    ).sites[0]!;
  expect(verdictOn(4.58 * MIB).unreleased!.outcome).toBe('unclear');
  expect(verdictOn(6 * MIB).unreleased!.outcome).toBe('beyond');
});
