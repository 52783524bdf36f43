import { METRICS } from './verdict.ts';
import type { ByMetric, Metric } from './verdict.ts';

/** The metrics that there are, each with its value, in the order in which they are told. */
export const entriesOf = <T>(all: ByMetric<T>): (readonly [Metric, T])[] =>
  METRICS.flatMap((metric) => {
    const value = all[metric];
    return value === null ? [] : [[metric, value] as const];
  });

/** Other values for the same metrics. */
export const mapMetrics = <T, U>(all: ByMetric<T>, change: (value: T, metric: Metric) => U): ByMetric<U> => ({
  retained: change(all.retained, 'retained'),
  allocated: change(all.allocated, 'allocated'),
  unreleased: all.unreleased === null ? null : change(all.unreleased, 'unreleased'),
});
