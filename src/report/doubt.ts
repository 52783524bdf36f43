import { METRICS } from '../verdict/verdict.ts';
import type { Comparison, Limits, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { floorOf, worstMetricOf } from './figures.ts';

/** The figure that keeps a verdict from being told. */
interface Doubt {
  readonly metric: Metric;
  /** null for the total. */
  readonly site: SiteVerdict | null;
  readonly comparison: Comparison;
  readonly allowedBytes: number;
  /** The limit lies within the noise. Otherwise the doubt is about the measurement, and a reason says which. */
  readonly isNoise: boolean;
}

/** The total first, else the worst site; null where neither is unclear, as when a budget is. */
export const doubtOf = (verdict: Verdict, limits: Limits): Doubt | null => {
  const total = METRICS.find((metric) => verdict.totals?.[metric].outcome === 'unclear');
  const site = verdict.sites.find(({ outcome }) => outcome === 'unclear');
  const about = (metric: Metric, comparison: Comparison, whose: SiteVerdict | null): Doubt => {
    const share = (Math.max(0, comparison.base) * comparison.limitPercent) / 100;
    const allowedBytes = Math.max(share, floorOf(metric, verdict, limits));
    const isNoise = comparison.lowBytes <= allowedBytes && comparison.highBytes > allowedBytes;
    return { metric, site: whose, comparison, allowedBytes, isNoise };
  };
  if (verdict.totals !== null && total !== undefined) return about(total, verdict.totals[total], null);
  if (site === undefined) return null;
  const metric = worstMetricOf(site, verdict);
  return about(metric, site[metric], site);
};
