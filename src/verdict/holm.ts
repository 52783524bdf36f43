import { entriesOf, mapMetrics } from './by-metric.ts';
import { comparePair } from './compare-pair.ts';
import type { Terms } from './compare-pair.ts';
import type { Compared } from './site-verdict.ts';
import type { Comparison } from './verdict.ts';

/**
 * Holm's step-down correction (1979): of m comparisons, k of them confirmed as beyond, the others are confirmed at
 * alpha/(m − k); what cannot be confirmed is unclear. With many sampled sites one would otherwise be beyond by chance
 * alone. Where every allocation is recorded the bytes of a site are a count: what differs is different, and no
 * correction is needed.
 */
export const correctForMany = (compared: readonly Compared[], terms: Terms): Compared[] => {
  const comparisons = figuresOf(compared).length;
  let confirmed = 0;
  let corrected = compared.map((one) => confirm(one, { ...terms, alpha: terms.alpha / comparisons }));
  while (countBeyond(corrected) > confirmed) {
    confirmed = countBeyond(corrected);
    const alpha = terms.alpha / Math.max(1, comparisons - confirmed);
    corrected = corrected.map((one, i) =>
      countBeyond([one]) === countBeyond([compared[i]!]) ? one : confirm(compared[i]!, { ...terms, alpha }),
    );
  }
  return corrected;
};

const confirm = (one: Compared, terms: Terms): Compared => {
  if (countBeyond([one]) === 0) return one;
  const strict = comparePair(one.figures.base, one.figures.head, terms);
  return { ...one, pair: mapMetrics(one.pair, (plain, metric) => held(plain, strict[metric]!)) };
};

const held = (plain: Comparison, strict: Comparison): Comparison =>
  plain.outcome === 'beyond' && strict.outcome !== 'beyond' ? { ...plain, outcome: 'unclear' } : plain;

const figuresOf = (all: readonly Compared[]): Comparison[] =>
  all.flatMap(({ pair }) => entriesOf(pair).map(([, comparison]) => comparison));

const countBeyond = (all: readonly Compared[]): number =>
  figuresOf(all).filter(({ outcome }) => outcome === 'beyond').length;
