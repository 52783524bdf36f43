import { mean } from '../measure/mean.ts';
import type { Measurement } from '../measure/measurement.ts';
import { operationsOf } from '../measure/operations.ts';
import type { Sides } from './compare-pair.ts';

/** Up to this difference the two sides did the same work. */
const SAME_WORK = 0.005;
/** A head below this share of the base's operations has not shown what it retains. */
const LEAST_WORK = 0.9;

/** Whether the two sides served the same load, and what that means for their bytes. */
export interface Work {
  /** Operations of each run, where allocated bytes must be divided by them; null where they need not or cannot be. */
  readonly divisors: Sides<readonly number[]> | null;
  /** The sides differ, and a run without operations forbids to divide: allocated bytes cannot be compared. */
  readonly incomparable: boolean;
  /** The head did so much less that its retained bytes cannot pass. */
  readonly headDidLess: boolean;
  readonly warnings: readonly string[];
}

const SAME: Work = { divisors: null, incomparable: false, headDidLess: false, warnings: [] };

export const compareWork = (base: Measurement, head: Measurement): Work => {
  const [before, after] = [operationsOf(base), operationsOf(head)];
  if (before === null && after === null) return SAME;
  if (before === null || after === null)
    return { ...SAME, warnings: [uncounted(before === null ? 'base' : 'head')] };
  const [baseMean, headMean] = [mean(before), mean(after)];
  if (Math.abs(headMean - baseMean) <= SAME_WORK * baseMean) return SAME;
  const divisible = [...before, ...after].every((operations) => operations > 0);
  return {
    divisors: divisible ? { base: before, head: after } : null,
    incomparable: !divisible,
    headDidLess: headMean < LEAST_WORK * baseMean,
    warnings: [
      `The base served ${round(baseMean)} operations per run and the head ${round(headMean)}: allocated bytes ` +
        (divisible ? 'are compared per operation.' : 'cannot be compared, because a run served none.'),
    ],
  };
};

const uncounted = (side: 'base' | 'head'): string =>
  `The operations of the ${side} were not counted, so allocated bytes are compared as totals, not per operation. ` +
  'Set `operations` to have them counted on both sides.';

const round = (operations: number): string => String(Math.round(operations));
