import type { Measurement } from '../measure/measurement.ts';
import { mapMetrics } from './by-metric.ts';
import { compareCertain } from './compare-certain.ts';
import { compareSites, pairSites } from './compare-sites.ts';
import { termsOf, totalsOf } from './compare-totals.ts';
import { lessWorkReasons, siteReasons, totalReasons } from './reasons.ts';
import { spreadWarnings } from './spread-warnings.ts';
import type { Comparison, Limits, Metric, Verdict } from './verdict.ts';

export type AgainstBase = Pick<Verdict, 'totals' | 'sites' | 'perOperation' | 'reasons' | 'warnings'>;

/**
 * Two measurements of one fingerprint, to be judged under any limits. Which sites are the same ones is settled under
 * the given limits and stays: it is no matter of how strictly they are judged.
 */
export const compareMeasurements = (
  base: Measurement,
  head: Measurement,
  limits: Limits,
): ((under: Limits) => AgainstBase) => {
  const { terms, warnings } = termsOf({ base, head }, limits);
  const { work } = terms;
  const runs = { base: base.runs.length, head: head.runs.length };
  const sampled = head.fingerprint.rateClass === 'sampled';
  const figures = totalsOf({ base, head });
  const matches = pairSites({ base: base.sites, head: head.sites }, terms);
  return (under) => {
    const strict = { ...terms, limits: under };
    const measured = compareCertain(figures, base.sites, strict);
    const lessWork = work.headDidLess ? lessWorkReasons(measured) : [];
    const isDoubted = (metric: Metric): boolean => lessWork.some((reason) => reason.metric === metric);
    const totals = mapMetrics(measured, (total, metric): Comparison =>
      isDoubted(metric) ? { ...total, outcome: 'unclear' } : total,
    );
    const sites = compareSites(matches, { ...strict, runs, sampled });
    return {
      totals,
      sites,
      perOperation: work.divisors !== null,
      reasons: [...totalReasons(measured), ...lessWork, ...siteReasons(sites)],
      warnings: [...warnings, ...spreadWarnings(runs)],
    };
  };
};
