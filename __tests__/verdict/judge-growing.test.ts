import { expect, test } from '@jest/globals';
import type { Measurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Reason, Verdict } from '../../src/verdict/verdict.ts';
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

const growing = (reasons: readonly Reason[]): Reason[] => reasons.filter(({ scope }) => scope === 'growing');

test('a leak fails the very first run, without any baseline', () => {
  const { state, reasons } = judge(head(), 16);
  expect(state).toBe('fail');
  const both = { scope: 'growing', metric: 'retained', outcome: 'beyond', bytes: 100, budgetBytes: 16 };
  expect(growing(reasons)).toEqual([
    { ...both, message: 'All growing sites together keep more of each operation than they may.' },
    {
      ...both,
      site: { function: 'shop.Remember', file: 'shop/store.go', line: 10 },
      message: 'This site keeps more of each operation than it may.',
    },
  ]);
});

test('many sites that each keep less than they may fail together', () => {
  const small = [10, 20, 30].map((line) => ({
    ...site('shop.Remember', 8 * KIB, { line }),
    retainedByRound: [1, 2, 3, 4].map((round) => round * 10_000),
  }));
  const { state, reasons } = judge({ ...head(), sites: small }, 16);
  expect(state).toBe('fail');
  expect(growing(reasons)).toEqual([expect.not.objectContaining({ site: expect.anything() })]);
});

test('growth within the limit, and no limit, fail nothing', () => {
  expect(judge(head(), 200).state).toBe('no baseline');
  expect(judge(head(), null).state).toBe('no baseline');
});

test.each([
  [99.9, 2],
  [100, 0],
  [null, 0],
])('100 bytes of each operation are beyond a limit of %j: %d reasons', (limit, count) => {
  expect(growing(judge(head(), limit).reasons)).toHaveLength(count);
});

test.each([1000, null])('where nothing grows there is nothing to say, of %j operations', (operations) => {
  const all = head(operations);
  expect(growing(judge({ ...all, sites: all.sites.slice(1) }, 16).reasons)).toEqual([]);
});

test('without counted operations the limit cannot be judged, and that is said', () => {
  const { state, reasons } = judge(head(null), 16);
  expect(state).toBe('no baseline');
  expect(growing(reasons)).toEqual([
    {
      ...{ scope: 'growing', metric: 'retained', outcome: 'unclear', budgetBytes: 16 },
      message: 'Maps grow with every round, but operations were not counted: set `operations` to judge them.',
    },
  ]);
});

test('a growing site within its limit over the baseline still fails by what it keeps of each operation', () => {
  const base = { measurement: head(), relation: 'merge base', distance: 0 } as const;
  expect(decide(base, head(), { ...LIMITS, maxGrowthPerOperation: 16 }).state).toBe('fail');
  expect(decide(base, head(), LIMITS).state).toBe('pass');
});
