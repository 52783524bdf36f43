import type { Series } from '../measure/measurement.ts';
import { sum } from '../measure/mean.ts';
import type { ByMetric } from './verdict.ts';

/** The judged figures of a site, of several sites together, or of all. */
export type Figures = ByMetric<Series>;

const zeros = (runs: number): number[] => new Array<number>(runs).fill(0);

export const zeroSeries = (runs: number): Series => ({ bytes: zeros(runs), samplingVariance: zeros(runs) });

/** Run by run; samples of different sites are independent, so their variances add up. */
const sumSeries = (all: readonly Series[], runs: number): Series => ({
  bytes: zeros(runs).map((_, run) => sum(all.map(({ bytes }) => bytes[run] ?? NaN))),
  samplingVariance: zeros(runs).map((_, run) =>
    sum(all.map((series) => series.samplingVariance[run] ?? NaN)),
  ),
});

export const sumFigures = (all: readonly Figures[], runs: number): Figures => {
  const [retained, allocated] = [
    all.map((figures) => figures.retained),
    all.map((figures) => figures.allocated),
  ];
  const unreleased = all.map((figures) => figures.unreleased).filter((series) => series !== null);
  return {
    retained: sumSeries(retained, runs),
    allocated: sumSeries(allocated, runs),
    unreleased: unreleased.length === all.length ? sumSeries(unreleased, runs) : null,
  };
};

/** Bytes per operation, and the variance that goes with them. */
export const perOperation = ({ bytes, samplingVariance }: Series, operations: readonly number[]): Series => ({
  bytes: bytes.map((value, run) => value / operations[run]!),
  samplingVariance: samplingVariance.map((variance, run) => variance / operations[run]! ** 2),
});
