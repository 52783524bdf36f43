import { mean, sum } from './mean.ts';
import type { Growth, Measurement } from './measurement.ts';

/** Map bytes of a measurement over all its sites, means over the runs. */
export const totalsOf = ({ sites }: Measurement): Growth => ({
  retainedBytes: sum(sites.map(({ retained }) => mean(retained.bytes))),
  allocatedBytes: sum(sites.map(({ allocated }) => mean(allocated.bytes))),
});
