import { siteKey } from '../maps/site.ts';
import { mean, sum } from './mean.ts';
import type { Growth, Measurement, SiteMeasurement } from './measurement.ts';

/** Map bytes of a measurement over all its sites, means over the runs. */
export const totalsOf = ({ sites }: Measurement): Growth => ({
  retainedBytes: sum(sites.map(({ retained }) => mean(retained.bytes))),
  allocatedBytes: sum(sites.map(({ allocated }) => mean(allocated.bytes))),
});

/** Map bytes still there after the drain, over all sites, mean over the runs; null where nothing was drained. */
export const unreleasedBytesOf = ({ sites }: Measurement): number | null => {
  const drained = sites.map(({ unreleased }) => unreleased).filter((series) => series !== null);
  if (drained.length === 0 || drained.length < sites.length) return null;
  return sum(drained.map(({ bytes }) => mean(bytes)));
};

/** The order of a measurement's sites. */
export const mostRetainedFirst = (a: SiteMeasurement, b: SiteMeasurement): number =>
  mean(b.retained.bytes) - mean(a.retained.bytes) || (siteKey(a) < siteKey(b) ? -1 : 1);
