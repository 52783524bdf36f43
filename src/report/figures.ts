import type { Site } from '../maps/site.ts';
import { siteKey } from '../maps/site.ts';
import { mean } from '../measure/mean.ts';
import type { Measurement, Series, SiteMeasurement } from '../measure/measurement.ts';
import { meanOperations } from '../measure/operations.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import { SEVERITY } from '../verdict/verdict.ts';
import type { Comparison, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';

export const meanOf = (series: Series): number => mean(series.bytes);

export const sitesByKey = (measurement: Measurement | null): ReadonlyMap<string, SiteMeasurement> =>
  new Map((measurement?.sites ?? []).map((site): [string, SiteMeasurement] => [siteKey(site), site]));

/** Half the width of the confidence interval. */
export const noiseOf = ({ lowBytes, highBytes }: Comparison): number =>
  Math.max(0, (highBytes - lowBytes) / 2);

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
  const ranked = entriesOf(site).map(([metric, { outcome }]) => ({
    metric,
    rank: 2 * SEVERITY[outcome] + (totals?.[metric]?.outcome === 'beyond' ? 1 : 0),
  }));
  const worst = Math.max(...ranked.map(({ rank }) => rank));
  const tied = ranked.filter(({ rank }) => rank === worst).map(({ metric }) => metric);
  const isAllocated = site.outcome === 'within' && site.allocated.growthBytes > site.retained.growthBytes;
  return isAllocated && tied.includes('allocated') ? 'allocated' : tied[0]!;
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
