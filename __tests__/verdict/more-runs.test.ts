import { describe, expect, test } from '@jest/globals';
import { mapMetrics } from '../../src/verdict/by-metric.ts';
import { decide } from '../../src/verdict/decide.ts';
import { alphasOf, canMoreRunsDecide } from '../../src/verdict/more-runs.ts';
import type { Comparison, Reason, Verdict } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement, site } from './measurements.ts';

const verdictOn = (
  base: ReturnType<typeof measurement>,
  head: ReturnType<typeof measurement>,
  limits = LIMITS,
) => decide({ measurement: base, relation: 'merge base', distance: 0 }, head, limits);
const noisy = exact(1000 * KIB, 1300 * KIB);
const steady = site('A', 1000 * KIB, { retained: exact(1000 * KIB, 1000 * KIB) });
const restless = site('A', 0, { retained: noisy, allocated: exact(1000 * KIB, 1000 * KIB) });

const BUDGET = { scope: 'budget', metric: 'retained', message: '', budgetBytes: 1024 } as const;

describe('more runs can decide', () => {
  test('what noise leaves open', () => {
    const verdict = verdictOn(measurement([steady], { runs: 2 }), measurement([restless], { runs: 2 }));
    expect(verdict.state).toBe('inconclusive');
    expect(canMoreRunsDecide(verdict, LIMITS)).toBe(true);
  });

  describe('the totals', () => {
    const both = measurement([restless], { runs: 2 });
    const alone: Verdict = { ...verdictOn(both, both), sites: [] };

    test('where noise leaves them open, though no site', () => {
      expect(alone.state).toBe('inconclusive');
      expect(canMoreRunsDecide(alone, LIMITS)).toBe(true);
    });

    test('not where something else is certain, nor where all that is noisy is within its limit', () => {
      expect(canMoreRunsDecide({ ...alone, state: 'fail' }, LIMITS)).toBe(false);
      const within = mapMetrics(alone.totals!, (total): Comparison => ({ ...total, outcome: 'within' }));
      expect(canMoreRunsDecide({ ...alone, totals: within }, LIMITS)).toBe(false);
    });
  });

  test('a budget that noise leaves open', () => {
    const limits = { ...LIMITS, maxRetainedBytes: 1100 * KIB };
    const both = measurement([restless], { runs: 2 });
    const verdict = verdictOn(both, both, limits);
    expect(verdict.reasons).toContainEqual(expect.objectContaining({ scope: 'budget', outcome: 'unclear' }));
    expect(canMoreRunsDecide(verdict, limits)).toBe(true);
  });

  test.each<[string, Reason[], boolean]>([
    ['is', [{ ...BUDGET, outcome: 'unclear', bytes: 1000 }], true],
    ['nobody counted operations for is not', [{ ...BUDGET, outcome: 'unclear' }], false],
    ['is kept is not', [{ ...BUDGET, outcome: 'within', bytes: 1000 }], false],
    [
      'is, beside another reason, is',
      [
        { ...BUDGET, outcome: 'within' },
        { ...BUDGET, outcome: 'unclear', bytes: 1 },
      ],
      true,
    ],
    ['is not a budget is not', [{ ...BUDGET, scope: 'growing', outcome: 'unclear', bytes: 1000 }], false],
    ['nobody set is not', [], false],
  ])('of a budget alone: one that %s', (_, reasons, expected) => {
    const both = measurement([restless], { runs: 2 });
    const open: Verdict = { ...verdictOn(both, both), state: 'inconclusive', totals: null, sites: [] };
    expect(canMoreRunsDecide({ ...open, reasons }, LIMITS)).toBe(expected);
  });

  test('nothing that is decided', () => {
    const both = measurement([steady], { runs: 2 });
    expect(canMoreRunsDecide(verdictOn(both, both), LIMITS)).toBe(false);
  });

  test('nothing about a head that did half of the work', () => {
    const half = { ...steady, allocated: exact(500 * KIB, 500 * KIB) };
    const head = measurement([half], { runs: 2, operations: 500 });
    const verdict = verdictOn(measurement([steady], { runs: 2, operations: 1000 }), head);
    expect(verdict.state).toBe('inconclusive');
    expect(canMoreRunsDecide(verdict, LIMITS)).toBe(false);
  });

  test('nothing about a load that did no work at all', () => {
    const more = { ...steady, retained: exact(4000 * KIB, 4000 * KIB) };
    const head = measurement([more], { runs: 2, operations: 0 });
    const verdict = verdictOn(measurement([steady], { runs: 2 }), head);
    expect(verdict.state).toBe('inconclusive');
    expect(canMoreRunsDecide(verdict, LIMITS)).toBe(false);
  });
});

test('all answers after the first one may err as often as that one, together', () => {
  expect(alphasOf({ runs: 3, maxRuns: 3 })).toEqual([0.001]);
  const [first, ...later] = alphasOf({ runs: 3, maxRuns: 7 });
  expect(first).toBe(0.001);
  expect(later).toHaveLength(4);
  expect(later.reduce((sum, alpha) => sum + alpha, 0)).toBeCloseTo(0.001, 12);
  expect(alphasOf({ runs: 8, maxRuns: 6 })).toEqual([0.001]);
});

test('an answer that may err less often asks for more', () => {
  const base = measurement([site('A', 0, { retained: exact(1000 * KIB, 1001 * KIB, 1002 * KIB) })], {
    runs: 3,
  });
  const head = measurement([site('A', 0, { retained: exact(1140 * KIB, 1150 * KIB, 1160 * KIB) })], {
    runs: 3,
  });
  expect(verdictOn(base, head).state).toBe('fail');
  expect(verdictOn(base, head, { ...LIMITS, alpha: 0.0000001 }).state).toBe('inconclusive');
});
