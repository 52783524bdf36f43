import type { Site } from '../maps/site.ts';
import { siteKey } from '../maps/site.ts';
import type { Growth, Measurement, Series, SiteMeasurement } from '../measure/measurement.ts';
import type { Comparison, Limits, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';

export const METRICS = ['retained', 'allocated'] as const satisfies readonly Metric[];

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const meanOf = (series: Series): number => mean(series.bytes);

/** Map bytes of a measurement over all its sites, means over the runs. */
export const totalsOf = ({ sites }: Measurement): Growth => ({
  retainedBytes: sites.reduce((sum, site) => sum + meanOf(site.retained), 0),
  allocatedBytes: sites.reduce((sum, site) => sum + meanOf(site.allocated), 0),
});

/** Mean over the runs; null where nobody counted. */
export const operationsOf = ({ runs }: Measurement): number | null => {
  const counts = runs.map((run) => run.operations).filter((count) => count !== null);
  return counts.length === 0 || counts.length < runs.length ? null : mean(counts);
};

export const sitesByKey = (measurement: Measurement | null): ReadonlyMap<string, SiteMeasurement> =>
  new Map((measurement?.sites ?? []).map((site): [string, SiteMeasurement] => [siteKey(site), site]));

/** Half the width of the confidence interval. */
export const noiseOf = ({ lowBytes, highBytes }: Comparison): number =>
  Math.max(0, (highBytes - lowBytes) / 2);

/** The floor in the unit of a metric's figures. */
export const floorOf = (metric: Metric, verdict: Verdict, limits: Limits): number => {
  const operations = metric === 'allocated' && verdict.perOperation ? operationsOf(verdict.head) : null;
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
  const severity = { within: 0, unclear: 2, beyond: 4 };
  const rank = (metric: Metric): number =>
    severity[site[metric].outcome] + (totals?.[metric].outcome === 'beyond' ? 1 : 0);
  if (rank('retained') !== rank('allocated'))
    return rank('retained') > rank('allocated') ? 'retained' : 'allocated';
  const isAllocated = site.outcome === 'within' && site.allocated.growthBytes > site.retained.growthBytes;
  return isAllocated ? 'allocated' : 'retained';
};

export const locationOf = ({ file, line }: Site): string =>
  line > 0 ? `${file}:${line}` : file || 'unknown file';
