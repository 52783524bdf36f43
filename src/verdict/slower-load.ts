import { mean } from '../measure/mean.ts';
import type { Measurement, Series } from '../measure/measurement.ts';
import { mapMetrics } from './by-metric.ts';

import type { Work } from './compare-work.ts';
import { sampleVariance } from './statistics.ts';
import type { ByMetric, Comparison, Sides } from './verdict.ts';

/** How long the load took, for each operation where the sides served different numbers of them. */
export interface Pace {
  /** How much longer on the head, in log units; 0 where it was faster. */
  readonly slower: number;
  /** Relative variance between the runs of a side. */
  readonly variance: number;
}

export const paceOf = (base: Measurement, head: Measurement, { divisors }: Work): Pace => {
  const times = ({ runs }: Measurement, operations: readonly number[] | undefined): number[] =>
    runs.map(({ loadSeconds }, run) => loadSeconds / (operations?.[run] ?? 1));
  const [before, after] = [times(base, divisors?.base), times(head, divisors?.head)];
  const slower = Math.log(mean(after) / mean(before));
  return { slower: slower > 0 ? slower : 0, variance: relativeVariance([before, after]) };
};

/** The ratio of two deviations of three runs a side is known to a factor of 3: F with 4 and 4 degrees at 2.7 %. */
const FACTOR = 3;

/**
 * What goroutines allocate by the clock, at each tick, is more where the load takes longer: on a slower machine, or one
 * with more to do, and without any change. In how far a figure is of that kind shows in the runs of each side, which take
 * more or less time as well: if it is, it differs between them as much as their times do; if the load alone causes it, it
 * does not, whatever their times. So growth is not certainly beyond its limit where that share of the longer time
 * explains it. Calibration found it: 18 % more at a ticker's site, of a load that took 17 % longer (bench/calibration,
 * `timers`).
 */
export const doubtSlowerLoad = (
  pair: ByMetric<Comparison>,
  { base, head }: Sides<{ readonly allocated: Series }>,
  pace: Pace,
): ByMetric<Comparison> =>
  mapMetrics(pair, (own, metric) => {
    if (metric !== 'allocated' || own.outcome !== 'beyond' || own.base <= 0 || pace.slower === 0) return own;
    const explained = pace.slower * shareByTheClock([base.allocated, head.allocated], pace);
    const least = Math.log1p(own.lowBytes / own.base) - explained;
    return least > Math.log1p(own.limitPercent / 100) ? own : { ...own, outcome: 'unclear' };
  });

/** Sampling hides how much a figure differs between runs, so its noise counts as if it did. */
const shareByTheClock = (sides: readonly Series[], { variance }: Pace): number => {
  const spread = Math.max(relativeVariance(sides.map(({ bytes }) => bytes)), relativeSampling(sides));
  return spread === 0 ? 0 : Math.min(1, FACTOR * Math.sqrt(spread / variance));
};

/** Of single runs, over the sides that have several; 0 where none has. */
const relativeVariance = (sides: readonly (readonly number[])[]): number =>
  mean(sides.filter((runs) => runs.length > 1).map((runs) => sampleVariance(runs) / mean(runs) ** 2));

const relativeSampling = (sides: readonly Series[]): number =>
  mean(sides.map(({ bytes, samplingVariance }) => mean(samplingVariance) / mean(bytes) ** 2));
