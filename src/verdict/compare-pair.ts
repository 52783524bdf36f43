import { compareFigures } from './compare-figures.ts';
import type { Rule } from './compare-figures.ts';
import type { Work } from './compare-work.ts';
import { perOperation } from './series.ts';
import type { Figures } from './series.ts';
import { mean } from '../measure/mean.ts';
import type { Comparison, Limits, Metric } from './verdict.ts';

export interface Sides<T> {
  readonly base: T;
  readonly head: T;
}

/** All that a comparison of two sides rests on, apart from their bytes. */
export interface Terms {
  readonly limits: Limits;
  readonly systematicBand: number;
  /** Of the head: see `sampleBytesOf`. */
  readonly sampleBytes: number;
  readonly work: Work;
  readonly alpha: number;
}

export interface Pair {
  readonly retained: Comparison;
  readonly allocated: Comparison;
}

/** Bytes of a whole run that one byte of a metric's figure stands for: allocated figures may be per operation. */
export const weightOf = (metric: Metric, { work }: Pick<Terms, 'work'>): number =>
  metric === 'allocated' && work.divisors !== null ? mean(work.divisors.head) : 1;

/** Both figures of a site, a group or everything. Allocated bytes are per operation where the work differs. */
export const comparePair = (base: Figures, head: Figures, terms: Terms): Pair => ({
  retained: compareRetained(base, head, terms),
  allocated: compareAllocated(base, head, terms),
});

const compareRetained = (base: Figures, head: Figures, { limits, work, ...rest }: Terms): Comparison => {
  const rule: Rule = { ...rest, limit: limits.maxRetainedGrowth, floorBytes: limits.minGrowthBytes };
  const total = compareFigures(base.retained, head.retained, rule);
  if (total.outcome !== 'beyond' || work.divisors === null) return total;
  // More work may rightly leave more behind: it is a regression for certain only if each operation leaves more.
  const each = compareFigures(
    perOperation(base.retained, work.divisors.base),
    perOperation(head.retained, work.divisors.head),
    ruleForEach(rule, work),
  );
  return each.outcome === 'beyond' ? total : { ...total, outcome: 'unclear' };
};

const compareAllocated = (base: Figures, head: Figures, { limits, work, ...rest }: Terms): Comparison => {
  const rule: Rule = { ...rest, limit: limits.maxAllocatedGrowth, floorBytes: limits.minGrowthBytes };
  if (work.divisors === null) {
    const total = compareFigures(base.allocated, head.allocated, rule);
    return work.incomparable ? { ...total, outcome: 'unclear' } : total;
  }
  return compareFigures(
    perOperation(base.allocated, work.divisors.base),
    perOperation(head.allocated, work.divisors.head),
    ruleForEach(rule, work),
  );
};

/** The same rule for figures per operation: its bytes are for all of the head's operations together. */
const ruleForEach = (rule: Rule, work: Work): Rule => {
  const operations = weightOf('allocated', { work });
  return { ...rule, floorBytes: rule.floorBytes / operations, sampleBytes: rule.sampleBytes / operations };
};

export const isBeyond = ({ retained, allocated }: Pair): boolean =>
  retained.outcome === 'beyond' || allocated.outcome === 'beyond';

/** The terms for comparing the head with the base instead. */
export const mirrored = (terms: Terms): Terms => {
  const { divisors } = terms.work;
  return divisors === null
    ? terms
    : { ...terms, work: { ...terms.work, divisors: { base: divisors.head, head: divisors.base } } };
};
