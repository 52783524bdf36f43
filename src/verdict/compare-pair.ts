import { mean } from '../measure/mean.ts';
import type { Series } from '../measure/measurement.ts';
import { entriesOf } from './by-metric.ts';
import { compareFigures } from './compare-figures.ts';
import type { Rule } from './compare-figures.ts';
import type { Work } from './compare-work.ts';
import { perOperation } from './series.ts';
import type { Figures } from './series.ts';
import type { Pace } from './slower-load.ts';
import type { ByMetric, Comparison, Limits, Metric, Sides } from './verdict.ts';

/** All that a comparison of two sides rests on, apart from their bytes. */
export interface Terms {
  readonly limits: Limits;
  readonly systematicBand: number;
  /** Of the head: see `sampleBytesOf`. */
  readonly sampleBytes: number;
  readonly work: Work;
  readonly pace: Pace;
  /** On both sides, so that what is unreleased can be compared. */
  readonly drained: boolean;
  readonly alpha: number;
}

/** Bytes of a whole run that one byte of a metric's figure stands for: allocated figures may be per operation. */
export const weightOf = (metric: Metric, { work }: Pick<Terms, 'work'>): number =>
  metric === 'allocated' && work.divisors !== null ? mean(work.divisors.head) : 1;

/** All figures of a site, a group or everything. Allocated bytes are per operation where the work differs. */
export const comparePair = (base: Figures, head: Figures, terms: Terms): ByMetric<Comparison> => ({
  retained: compareKept({ base: base.retained, head: head.retained }, 'retained', terms),
  allocated: compareAllocated({ base: base.allocated, head: head.allocated }, terms),
  unreleased:
    terms.drained && base.unreleased && head.unreleased
      ? compareKept({ base: base.unreleased, head: head.unreleased }, 'unreleased', terms)
      : null,
});

/** What the load left behind, before or after the drain. */
const compareKept = (sides: Sides<Series>, metric: Metric, terms: Terms): Comparison => {
  const rule = ruleOf(metric, terms);
  const total = compareFigures(sides.base, sides.head, rule);
  const { divisors, incomparable } = terms.work;
  if (total.outcome !== 'beyond' || (divisors === null && !incomparable)) return total;
  // More work may rightly leave more behind: it is a regression for certain only if each operation leaves more.
  const each = divisors && compareEach(sides, divisors, rule);
  return each?.outcome === 'beyond' ? total : { ...total, outcome: 'unclear' };
};

const compareAllocated = (sides: Sides<Series>, terms: Terms): Comparison => {
  const rule = ruleOf('allocated', terms);
  const { divisors, incomparable } = terms.work;
  if (divisors !== null) return compareEach(sides, divisors, rule);
  const total = compareFigures(sides.base, sides.head, rule);
  return incomparable ? { ...total, outcome: 'unclear' } : total;
};

/** The limit of each metric's growth. */
export const GROWTH_LIMITS = {
  retained: 'maxRetainedGrowth',
  allocated: 'maxAllocatedGrowth',
  unreleased: 'maxUnreleasedGrowth',
} as const satisfies Readonly<Record<Metric, keyof Limits>>;

const ruleOf = (metric: Metric, { limits, ...terms }: Terms): Rule => ({
  ...terms,
  limit: limits[GROWTH_LIMITS[metric]],
  floorBytes: limits.minGrowthBytes,
});

/** By the same rule for figures per operation: its bytes are for all of the head's operations together. */
const compareEach = (
  { base, head }: Sides<Series>,
  divisors: Sides<readonly number[]>,
  rule: Rule,
): Comparison => {
  const operations = mean(divisors.head);
  return compareFigures(perOperation(base, divisors.base), perOperation(head, divisors.head), {
    ...rule,
    floorBytes: rule.floorBytes / operations,
    sampleBytes: rule.sampleBytes / operations,
  });
};

export const isBeyond = (compared: ByMetric<Comparison>): boolean =>
  entriesOf(compared).some(([, { outcome }]) => outcome === 'beyond');

/** The terms for comparing the head with the base instead. */
export const mirrored = (terms: Terms): Terms => {
  const { divisors } = terms.work;
  return divisors === null
    ? terms
    : { ...terms, work: { ...terms.work, divisors: { base: divisors.head, head: divisors.base } } };
};
