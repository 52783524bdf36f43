import { mean, sum } from '../../src/measure/mean.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { sampleVariance } from '../../src/verdict/statistics.ts';
import type { Comparison } from './comparison.ts';

export type Metric = 'retained' | 'allocated';
export const METRICS = ['retained', 'allocated'] as const satisfies readonly Metric[];

/**
 * The totals of a head minus those of its base, in standard errors: (H − B)/√(σ_H² + σ_B²), with σ² the larger of the
 * sampling variance and the variance between runs, over the runs, as the rule has it. Worked out here once more, so that
 * the rule is not checked by itself.
 */
export interface Standardised {
  readonly z: number;
  /** Bytes²: what sampling explains, and what is reckoned with. */
  readonly sampling: number;
  readonly reckoned: number;
}

export function standardise({ base, head }: Comparison, metric: Metric): Standardised {
  const [b, h] = [totalOf(base.measurement, metric), totalOf(head.measurement, metric)];
  const reckoned = b.reckoned + h.reckoned;
  return { z: (h.mean - b.mean) / Math.sqrt(reckoned), sampling: b.sampling + h.sampling, reckoned };
}

function totalOf({ sites, runs }: Measurement, metric: Metric) {
  const series = sites.map((site) => site[metric]);
  const bytes = runs.map((_, run) => sum(series.map((one) => one.bytes[run]!)));
  const sampling = mean(runs.map((_, run) => sum(series.map((one) => one.samplingVariance[run]!))));
  return {
    mean: mean(bytes),
    sampling: sampling / runs.length,
    reckoned: Math.max(sampling, sampleVariance(bytes)) / runs.length,
  };
}

const FEWEST = 30;

/** Mean and standard deviation of many, and whether they are what they should be. */
export class Spread {
  readonly #z: number[] = [];
  #sampling = 0;
  #reckoned = 0;

  add({ z, sampling, reckoned }: Standardised): void {
    this.#z.push(z);
    this.#sampling += sampling;
    this.#reckoned += reckoned;
  }

  get mean(): number {
    return mean(this.#z);
  }

  get deviation(): number {
    return Math.sqrt(sampleVariance(this.#z));
  }

  /**
   * Whether it is sampling that makes runs differ. Then the larger of two variances is 1.37 times the sampling variance
   * on average (1 + 1/e: the variance of three runs is an exponential variable), and a share of 0.73 is explained.
   */
  get isSampling(): boolean {
    return this.#sampling >= 0.6 * this.#reckoned;
  }

  /** By more than three standard errors of a standard deviation, which is σ/√(2(n − 1)); of a few none is known. */
  isOutside([low, high]: readonly [number, number]): boolean {
    if (this.#z.length < FEWEST) return false;
    const deviation = this.deviation;
    const error = (3 * deviation) / Math.sqrt(2 * (this.#z.length - 1));
    return deviation + error < low || deviation - error > high;
  }
}
