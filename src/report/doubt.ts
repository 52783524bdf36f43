import { allowedBytes, floorOf, isNoise } from '../verdict/allowed.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import type { Comparison, Limits, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { worstMetricOf } from './figures.ts';

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
  const [total] =
    verdict.totals === null
      ? []
      : entriesOf(verdict.totals).filter(([, { outcome }]) => outcome === 'unclear');
  const site = verdict.sites.find(({ outcome }) => outcome === 'unclear');
  const about = (metric: Metric, comparison: Comparison, whose: SiteVerdict | null): Doubt => {
    const floor = floorOf(metric, verdict, limits);
    const allowed = allowedBytes(comparison, floor);
    return { metric, site: whose, comparison, allowedBytes: allowed, isNoise: isNoise(comparison, floor) };
  };
  if (total !== undefined) return about(...total, null);
  if (site === undefined) return null;
  const metric = worstMetricOf(site, verdict);
  return about(metric, site[metric]!, site);
};
