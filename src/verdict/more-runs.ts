import { floorOf, isNoise } from './allowed.ts';
import { entriesOf } from './by-metric.ts';
import { ALPHA } from './compare-figures.ts';
import type { Limits, Verdict } from './verdict.ts';

/** Whether a verdict is left open by noise, which more runs make smaller, and not by what the sides did. */
export const canMoreRunsDecide = (verdict: Verdict, limits: Limits): boolean => {
  const { state, reasons, totals, sites } = verdict;
  if (state !== 'inconclusive') return false;
  const comparisons = [...(totals === null ? [] : [totals]), ...sites].flatMap((figures) =>
    entriesOf(figures),
  );
  return (
    comparisons.some(
      ([metric, comparison]) =>
        comparison.outcome === 'unclear' && isNoise(comparison, floorOf(metric, verdict, limits)),
    ) ||
    reasons.some(
      ({ scope, outcome, bytes }) => scope === 'budget' && outcome === 'unclear' && bytes !== undefined,
    )
  );
};

/**
 * The error probability of the answer after the planned runs, and after each one more. Who asks until it is answered
 * errs more often than who asks once: so all later answers together have as much as the first one (Bonferroni).
 */
export const alphasOf = ({ runs, maxRuns }: { runs: number; maxRuns: number }): readonly number[] => {
  const later = Math.max(0, maxRuns - runs);
  return [ALPHA, ...new Array<number>(later).fill(ALPHA / later)];
};
