import { describe, expect, test } from '@jest/globals';
import type { Measurement, SiteMeasurement } from '../../src/measure/measurement.ts';
import { cautionsOf, limitBehind } from '../../src/verdict/cautions.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { LimitName, Limits, Metric, Reason, Verdict } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement, MIB, site } from './measurements.ts';

const judge = (base: SiteMeasurement[], head: SiteMeasurement[], warn: Limits['warn']): Verdict =>
  decide({ measurement: measurement(base), relation: 'merge base', distance: 0 }, measurement(head), {
    ...LIMITS,
    minGrowthBytes: KIB,
    warn,
  });
const alone = (head: Measurement, limits: Partial<Limits>): Verdict =>
  decide({ measurement: null, reason: 'first run' }, head, { ...LIMITS, ...limits });

const fives = (bytes: number) => exact(bytes, bytes, bytes, bytes, bytes);
const subjects = ({ cautions }: Verdict): string[] =>
  cautions.map(({ scope, metric, site: at }) => `${scope} ${metric ?? ''} ${at?.function ?? ''}`.trim());

describe('between the limit that warns and the one that fails', () => {
  const base = [site('shop.Add', MIB), site('shop.Load', MIB, { line: 20 })];
  const head = [site('shop.Add', 1.04 * MIB), site('shop.Load', MIB, { line: 20 })];

  test('a growth is a caution of its site and of the total, and the verdict passes', () => {
    const verdict = judge(base, head, { maxRetainedGrowth: 0.01, maxAllocatedGrowth: 0.03 });
    expect(verdict.state).toBe('pass');
    expect(subjects(verdict)).toEqual([
      'total retained',
      'site retained shop.Add',
      'site allocated shop.Add',
    ]);
    expect(verdict.cautions[0]).toMatchObject({
      outcome: 'beyond',
      message: 'All retained map bytes grew by 2 %, beyond the limit of 1 %.',
    });
  });

  test('nothing changes but the cautions', () => {
    const { cautions, ...cautious } = judge(base, head, { maxRetainedGrowth: 0.01 });
    const { cautions: none, ...plain } = judge(base, head, {});
    expect(cautions).toHaveLength(2);
    expect(none).toEqual([]);
    expect(cautious).toEqual(plain);
  });

  test('noise around the limit that warns is no doubt about the verdict', () => {
    const noisy = (bytes: number): SiteMeasurement =>
      site('shop.Add', 0, { retained: exact(...[-8, -4, 0, 4, 8].map((k) => bytes + k * KIB)) });
    const verdict = judge([noisy(MIB)], [noisy(1.005 * MIB)], { maxRetainedGrowth: 0.005 });
    expect(verdict).toMatchObject({ state: 'pass', cautions: [] });
  });
});

test('what fails is not cautioned of besides', () => {
  const verdict = judge([site('A', MIB)], [site('A', 2 * MIB)], { maxRetainedGrowth: 0.01 });
  expect(verdict).toMatchObject({ state: 'fail', cautions: [] });
});

test('a stricter look takes no moved site for a new one', () => {
  const there = { file: 'shop/cart.go', line: 7 };
  const verdict = judge([site('shop.Add', MIB)], [site('cart.Put', 1.04 * MIB, there)], {
    maxRetainedGrowth: 0.02,
  });
  expect(verdict.sites).toMatchObject([{ status: 'moved' }]);
  expect(subjects(verdict)).toEqual(['total retained', 'site retained cart.Put']);
  expect(verdict.cautions[1]!.message).toBe(
    'The retained bytes of this site grew by 4 %, beyond the limit of 2 %.',
  );
});

test('what is unreleased has a limit that warns as well', () => {
  const drained = (bytes: number): SiteMeasurement => site('A', MIB, { unreleased: fives(bytes) });
  const verdict = judge([drained(MIB)], [drained(1.04 * MIB)], { maxUnreleasedGrowth: 0.01 });
  expect(subjects(verdict)).toEqual(['total unreleased', 'site unreleased A']);
});

describe('limits that need no baseline', () => {
  const leaking: Measurement = {
    ...measurement([{ ...site('shop.Add', MIB), retainedByRound: [1, 2, 3, 4].map((n) => n * 100_000) }]),
    roundOperations: [1000, 1000, 1000, 1000],
  };

  test('warn on the first run, whether or not one that fails is set', () => {
    const warn = { maxRetainedBytes: KIB, maxAllocatedBytesPerOperation: 16, maxGrowthPerOperation: 16 };
    const all = ['growing retained', 'growing retained shop.Add', 'budget retained', 'budget allocated'];
    expect(subjects(alone(leaking, { warn }))).toEqual(all);
    expect(alone(leaking, { warn }).state).toBe('no baseline');
    const failing = alone(leaking, { warn, maxGrowthPerOperation: 64 });
    expect(failing.state).toBe('fail');
    expect(subjects(failing)).toEqual(['budget retained', 'budget allocated']);
  });
});

describe('of what is judged a second time', () => {
  const beyond = (scope: Reason['scope'], metric: Metric, name?: string): Reason => ({
    ...{ scope, metric, outcome: 'beyond', message: '' },
    ...(name !== undefined && { site: { function: name, file: 'shop/store.go', line: 10 } }),
  });
  const limits = { ...LIMITS, warn: { maxRetainedGrowth: 0.01 } };

  test('what fails at one site hides no caution of another, nor of the total', () => {
    const failing = [beyond('site', 'retained', 'shop.Add')];
    const others = [beyond('site', 'retained', 'shop.Load'), beyond('total', 'retained')];
    expect(cautionsOf(failing, [...failing, ...others], limits)).toEqual(others);
  });

  test('only what a limit that warns is about is a caution', () => {
    const retained = beyond('total', 'retained');
    const all = [beyond('total', 'allocated'), retained, beyond('budget', 'retained')];
    expect(cautionsOf([], all, limits)).toEqual([retained]);
    expect(cautionsOf([], [{ ...retained, outcome: 'unclear' }], limits)).toEqual([]);
  });
});

test.each<[Reason['scope'], Metric | undefined, LimitName | null]>([
  ['total', 'retained', 'maxRetainedGrowth'],
  ['total', 'allocated', 'maxAllocatedGrowth'],
  ['total', 'unreleased', 'maxUnreleasedGrowth'],
  ['total', undefined, null],
  ['site', 'allocated', 'maxAllocatedGrowth'],
  ['site', undefined, null],
  ['budget', 'retained', 'maxRetainedBytes'],
  ['budget', 'allocated', 'maxAllocatedBytesPerOperation'],
  ['growing', 'retained', 'maxGrowthPerOperation'],
  ['creep', 'allocated', 'maxTotalCreep'],
  ['baseline', undefined, null],
  ['fingerprint', undefined, null],
])('the limit behind a reason of %s and %s is %s', (scope, metric, limit) => {
  expect(limitBehind({ scope, metric, outcome: 'beyond', message: '' } as Reason)).toBe(limit);
});
