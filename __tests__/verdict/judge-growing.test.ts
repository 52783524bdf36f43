import { expect, test } from '@jest/globals';
import type { Measurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { KIB, LIMITS, measurement, site } from './measurements.ts';

/** Four rounds of 1,000 operations: one site that keeps 100 bytes of each, one cache that is full. */
const head = (operations: number | null = 1000): Measurement => ({
  ...measurement([
    { ...site('shop.Remember', 100 * KIB), retainedByRound: [1, 2, 3, 4].map((round) => round * 100_000) },
    { ...site('shop.Cache', 400 * KIB, { line: 20 }), retainedByRound: [4, 4, 4, 4].map((n) => n * 100_000) },
  ]),
  roundOperations: [operations, operations, operations, operations],
});

const judge = (measured: Measurement, maxGrowthPerOperation: number | null): Verdict =>
  decide({ measurement: null, reason: 'first run' }, measured, { ...LIMITS, maxGrowthPerOperation });

test('a leak fails the very first run, without any baseline', () => {
  const { state, reasons } = judge(head(), 16);
  expect(state).toBe('fail');
  expect(reasons.filter(({ scope }) => scope === 'growing')).toEqual([
    expect.objectContaining({
      outcome: 'beyond',
      bytes: 100,
      message: 'All growing sites together keep more of each operation than they may.',
    }),
    expect.objectContaining({
      outcome: 'beyond',
      bytes: 100,
      budgetBytes: 16,
      site: expect.objectContaining({ function: 'shop.Remember' }),
    }),
  ]);
});

test('many sites that each keep less than they may fail together', () => {
  const small = [10, 20, 30].map((line) => ({
    ...site('shop.Remember', 8 * KIB, { line }),
    retainedByRound: [1, 2, 3, 4].map((round) => round * 10_000),
  }));
  const { state, reasons } = judge({ ...head(), sites: small }, 16);
  expect(state).toBe('fail');
  expect(reasons.filter(({ scope }) => scope === 'growing')).toEqual([
    expect.not.objectContaining({ site: expect.anything() }),
  ]);
});

test('growth within the limit, and no limit, fail nothing', () => {
  expect(judge(head(), 200).state).toBe('no baseline');
  expect(judge(head(), null).state).toBe('no baseline');
});

test('without counted operations the limit cannot be judged, and that is said', () => {
  const { state, reasons } = judge(head(null), 16);
  expect(state).toBe('no baseline');
  expect(reasons).toContainEqual(expect.objectContaining({ scope: 'growing', outcome: 'unclear' }));
});

test('a growing site within its limit over the baseline still fails by what it keeps of each operation', () => {
  const base = { measurement: head(), relation: 'merge base', distance: 0 } as const;
  expect(decide(base, head(), { ...LIMITS, maxGrowthPerOperation: 16 }).state).toBe('fail');
  expect(decide(base, head(), LIMITS).state).toBe('pass');
});
