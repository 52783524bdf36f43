import type { Site } from '../maps/site.ts';
import { siteKey } from '../maps/site.ts';
import { mean } from '../measure/mean.ts';
import type { Measurement, Series, SiteMeasurement } from '../measure/measurement.ts';
import { operationsOf } from '../measure/operations.ts';
import { SEVERITY } from '../verdict/verdict.ts';
import type { Comparison, Limits, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';

export const meanOf = (series: Series): number => mean(series.bytes);

/** Mean over the runs; null where nobody counted. */
export const meanOperations = (measurement: Measurement): number | null => {
  const counts = operationsOf(measurement);
  return counts && mean(counts);
};

export const sitesByKey = (measurement: Measurement | null): ReadonlyMap<string, SiteMeasurement> =>
  new Map((measurement?.sites ?? []).map((site): [string, SiteMeasurement] => [siteKey(site), site]));

/** Half the width of the confidence interval. */
export const noiseOf = ({ lowBytes, highBytes }: Comparison): number =>
  Math.max(0, (highBytes - lowBytes) / 2);

/** The floor in the unit of a metric's figures. */
export const floorOf = (metric: Metric, verdict: Verdict, limits: Limits): number => {
  const operations = metric === 'allocated' && verdict.perOperation ? meanOperations(verdict.head) : null;
  return operations === null || operations === 0 ? limits.minGrowthBytes : limits.minGrowthBytes / operations;
};

/** `same` where the growth may be noise or is under the floor. */
export const movementOf = (comparison: Comparison, floorBytes: number): 'grew' | 'shrank' | 'same' => {
  if (comparison.lowBytes > 0 && comparison.growthBytes > floorBytes) return 'grew';
  if (comparison.highBytes < 0 && -comparison.growthBytes > floorBytes) return 'shrank';
  return 'same';
};

/**
 * The metric that speaks for a site: the one with the worse outcome, then the one that also grew too much in total
 * (bytes that went from one line to another are no growth), then retained.
 */
export const worstMetricOf = (site: SiteVerdict, { totals }: Verdict): Metric => {
  const rank = (metric: Metric): number =>
    2 * SEVERITY[site[metric].outcome] + (totals?.[metric].outcome === 'beyond' ? 1 : 0);
  if (rank('retained') !== rank('allocated'))
    return rank('retained') > rank('allocated') ? 'retained' : 'allocated';
  const isAllocated = site.outcome === 'within' && site.allocated.growthBytes > site.retained.growthBytes;
  return isAllocated ? 'allocated' : 'retained';
};

/** Whether a site keeps more although it allocates no more: the cause is what holds its maps, which is elsewhere. */
export const isMerelyKept = (site: SiteVerdict, verdict: Verdict): boolean => {
  const { retained, allocated } = site;
  if (retained.outcome !== 'beyond' || allocated.outcome !== 'within' || allocated.base <= 0) return false;
  const operations = verdict.perOperation ? (meanOperations(verdict.head) ?? 1) : 1;
  return allocated.growthBytes * operations < retained.growthBytes / 2;
};

/** Worst first, except that failing sites which are merely kept come after those that may be the cause. */
export const causesFirst = (verdict: Verdict): SiteVerdict[] => {
  const rank = (site: SiteVerdict): number =>
    site.outcome !== 'beyond' ? 2 : isMerelyKept(site, verdict) ? 1 : 0;
  return verdict.sites.toSorted((a, b) => rank(a) - rank(b));
};

export const locationOf = ({ file, line }: Site): string =>
  line > 0 ? `${file}:${line}` : file || 'unknown file';
