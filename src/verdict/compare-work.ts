import type { Sides } from './verdict.ts';
import { mean } from '../measure/mean.ts';
import type { Measurement } from '../measure/measurement.ts';
import { operationsOf } from '../measure/operations.ts';

/** Up to this difference the two sides did the same work. */
const SAME_WORK = 0.005;
/** A head below this share of the base's operations has not shown what it retains. */
const LEAST_WORK = 0.9;

/** Whether the two sides served the same load, and what that means for their bytes. */
export interface Work {
  /** Operations of each run, where bytes must be divided by them; null where they need not or cannot be. */
  readonly divisors: Sides<readonly number[]> | null;
  /** A run without operations forbids to divide: no growth is certain. */
  readonly incomparable: boolean;
  /** The head did so much less that what it retains cannot pass. */
  readonly headDidLess: boolean;
  readonly warnings: readonly string[];
}

const SAME: Work = { divisors: null, incomparable: false, headDidLess: false, warnings: [] };

export const compareWork = (base: Measurement, head: Measurement): Work => {
  const sides = { base, head };
  const idle = (['base', 'head'] as const).filter((side) => isIdle(sides[side]));
  if (idle.length > 0)
    return { divisors: null, incomparable: true, headDidLess: isIdle(head), warnings: idle.map(servedNone) };
  const [before, after] = [operationsOf(base), operationsOf(head)];
  if (before === null && after === null) return SAME;
  if (before === null || after === null)
    return { ...SAME, warnings: [uncounted(before === null ? 'base' : 'head')] };
  const [baseMean, headMean] = [mean(before), mean(after)];
  if (Math.abs(headMean - baseMean) <= SAME_WORK * baseMean) return SAME;
  return {
    divisors: { base: before, head: after },
    incomparable: false,
    headDidLess: headMean < LEAST_WORK * baseMean,
    warnings: [
      `The base served ${round(baseMean)} operations per run and the head ${round(headMean)}: allocated bytes ` +
        'are compared per operation.',
    ],
  };
};

const isIdle = ({ runs }: Measurement): boolean => runs.some(({ operations }) => operations === 0);

const servedNone = (side: 'base' | 'head'): string =>
  `A run of the ${side} served no operation at all, so no growth is certain: look into the log of its load, and at how ` +
  '`operations` are counted.';

const uncounted = (side: 'base' | 'head'): string =>
  `The operations of the ${side} were not counted, so allocated bytes are compared as totals, not per operation, and ` +
  'less work would not be noticed. Set `operations` to have them counted on both sides.';

const round = (operations: number): string => String(Math.round(operations));
