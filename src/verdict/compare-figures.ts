import type { Fingerprint, Series } from '../measure/measurement.ts';
import { mean, sum } from '../measure/mean.ts';
import { sampleVariance, upperQuantile, welchDegrees } from './statistics.ts';
import type { Uncertainty } from './statistics.ts';
import type { Comparison, Outcome } from './verdict.ts';

/** One-sided probability of calling a figure beyond its limit, or within it, when it is not. */
export const ALPHA = 0.001;

/**
 * Relative standard deviation between runs that is assumed when neither side has two runs: the largest that was
 * measured on a real service with every allocation recorded (retained map bytes of etcd 3.5, five processes, 2.9 %).
 */
export const ASSUMED_RELATIVE_SPREAD = 0.03;

/** Below this many samples the estimate is too far from normal for its bounds to be believed. */
const FEWEST_SAMPLES = 100;

/** Larger numbers are no bytes of any machine, and their squares would leave the range of a number. */
const MOST_BYTES = 2 ** 60;
/** Less is nothing, even per operation, and its square may be 0. */
const LEAST_BYTES = 1e-9;

/**
 * What neither sampling nor the spread of a few runs shows, in log units. Measured between runs with every
 * allocation recorded: bucket maps (Go ≤ 1.23) differ by up to 0.6 %, Swiss maps by up to 0.0013 %.
 */
export const systematicBand = (implementation: Fingerprint['mapImplementation']): number =>
  implementation === 'swiss' ? 0.001 : 0.01;

/** Bytes that one sample stands for at a profile rate; 0 where every allocation is recorded. */
export const sampleBytesOf = (rate: number): number => (rate <= 1 ? 0 : rate);

export interface Rule {
  /** Allowed growth as a fraction. */
  readonly limit: number;
  /** Growth up to here is never beyond. */
  readonly floorBytes: number;
  /** Log units; see {@link systematicBand}. */
  readonly systematicBand: number;
  /** In the unit of the figures; see {@link sampleBytesOf}. */
  readonly sampleBytes: number;
  readonly alpha: number;
}

/** What is known of one side: the mean over its runs, in bytes. */
interface Side {
  readonly mean: number;
  /** Variance of the mean, in bytes², that sampling alone causes: known from its formula. */
  readonly sampling: number;
  /** What the runs show beyond it: an estimate. */
  readonly spread: Uncertainty;
  readonly runs: number;
  /** How many samples the mean rests on; infinite at profile rate 1. */
  readonly effectiveSamples: number;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Judges one figure. With base B, head H and L = ln(H/B): `beyond` if L is certainly over ln(1 + limit) and H − B
 * certainly over the floor; `within` if L is certainly not over ln(1 + limit), or H − B certainly not over the floor;
 * `unclear` otherwise. A B that is not positive is never divided by.
 * Where a side has no usable run the outcome is `unclear`; no number in the result is ever NaN or infinite.
 */
export const compareFigures = (base: Series, head: Series, rule: Rule): Comparison => {
  const [b, h] = [sideOf(base, head), sideOf(head, base)];
  const growthBytes = h.mean - b.mean;
  const growth = withUnseen(boundsOf(growthBytes, [b, h], rule.alpha), h, rule);
  return {
    base: b.mean,
    head: h.mean,
    growthBytes,
    growthPercent: b.mean > 0 ? finiteOrNull((growthBytes / b.mean) * 100) : null,
    lowBytes: growth.low,
    highBytes: growth.high,
    limitPercent: Number((rule.limit * 100).toPrecision(10)), // 0.07 · 100 is 7.000000000000001
    outcome: b.runs === 0 || h.runs === 0 ? 'unclear' : judge(b, h, { ...rule, growth }),
  };
};

const judge = (b: Side, h: Side, { growth, ...rule }: Rule & { growth: Interval }): Outcome => {
  if (growth.high <= rule.floorBytes) return 'within';
  const grewOverFloor = growth.low > rule.floorBytes;
  if (b.mean <= 0) {
    const own = withUnseen(boundsOf(h.mean, [h], rule.alpha), h, rule);
    if (own.high <= rule.floorBytes) return 'within';
    return isThin(h) || !grewOverFloor || own.low <= rule.floorBytes ? 'unclear' : 'beyond';
  }
  if (h.mean <= 0 || isThin(b) || isThin(h)) return 'unclear';
  const ratio = boundsOf(Math.log(h.mean / b.mean), [relative(b), relative(h)], rule.alpha);
  const limit = Math.log1p(rule.limit);
  if (ratio.low - rule.systematicBand > limit && grewOverFloor) return 'beyond';
  return ratio.high + rule.systematicBand <= limit ? 'within' : 'unclear';
};

/**
 * The variance of a count is estimated from the count: of none it is none, and of a few too small. An allocation escapes
 * sampling with probability exp(−size/rate), so bytes do with exp(−bytes · runs/rate), whatever their sizes; this is
 * how many do with probability alpha: at alpha = 0.05 the rule of three. It is added and not a minimum, because the
 * normal bound of few samples is too low as well.
 */
const withUnseen = (
  { low, high }: Interval,
  { runs }: Side,
  { sampleBytes, alpha }: Pick<Rule, 'sampleBytes' | 'alpha'>,
): Interval => ({ low, high: high - (Math.log(alpha) * sampleBytes) / Math.max(1, runs) });

const isThin = ({ effectiveSamples }: Side): boolean => effectiveSamples < FEWEST_SAMPLES;

/** The side's uncertainty in log units (first-order error propagation). */
const relative = ({ mean: centre, sampling, spread }: Side): Pick<Side, 'sampling' | 'spread'> => ({
  sampling: sampling / centre ** 2,
  spread: { ...spread, variance: spread.variance / centre ** 2 },
});

/**
 * The spread of both sides is one estimate with the degrees of freedom of both: how much runs differ is a matter of the
 * service and its load, which are the same but for the change. By itself a side of two runs has one degree, and
 * Student's t is then 318 at α = 0.001: two runs that differ by a hundredth of a per cent would decide nothing.
 */
const boundsOf = (
  estimate: number,
  sides: readonly Pick<Side, 'sampling' | 'spread'>[],
  alpha: number,
): Interval => {
  const parts: Uncertainty[] = [
    { variance: sum(sides.map(({ sampling }) => sampling)), degrees: Infinity },
    {
      variance: sum(sides.map(({ spread }) => spread.variance)),
      degrees: Math.max(1, sum(sides.map(({ spread }) => spread.degrees))),
    },
  ];
  const variance = sum(parts.map((part) => part.variance));
  if (variance === 0) return { low: estimate, high: estimate };
  if (!Number.isFinite(variance)) return { low: -Infinity, high: Infinity };
  const margin = upperQuantile(alpha, welchDegrees(parts)) * Math.sqrt(variance);
  return { low: estimate - margin, high: estimate + margin };
};

/**
 * The variance of a mean over n runs is the larger of sampling and spread, over n. It is kept in two parts, since only
 * the spread is an estimate: the more it leads, the fewer the degrees of freedom, from the normal distribution where
 * sampling explains all to Student's t with n − 1 where it explains nothing.
 */
const sideOf = (series: Series, other: Series): Side => {
  if (!isUsable(series)) return NO_SIDE;
  const runs = series.bytes.length;
  const centre = mean(series.bytes);
  const sampling = mean(series.samplingVariance);
  const spread = spreadOf(series, other);
  return {
    mean: centre,
    runs,
    sampling: sampling / runs,
    spread: { variance: Math.max(0, spread.variance - sampling) / runs, degrees: spread.degrees },
    effectiveSamples: sampling === 0 ? Infinity : centre ** 2 / (sampling / runs),
  };
};

const NO_SIDE: Side = {
  mean: 0,
  runs: 0,
  sampling: 0,
  spread: { variance: 0, degrees: Infinity },
  effectiveSamples: 0,
};

/** The variance between runs; of a single run, what the other side's spread suggests. */
const spreadOf = (series: Series, other: Series): Uncertainty => {
  const runs = series.bytes.length;
  // Nothing, as in a budget's base or at a new site, repeats by itself and tells nothing of how runs differ.
  if (series.bytes.every((value) => value === 0)) return { variance: 0, degrees: 0 };
  if (runs > 1) return { variance: sampleVariance(series.bytes), degrees: runs - 1 };
  const otherMean = mean(other.bytes);
  const [relativeVariance, degrees] =
    isUsable(other) && other.bytes.length > 1 && otherMean > LEAST_BYTES
      ? // No degrees of freedom of its own: it is the other side's estimate.
        [sampleVariance(other.bytes) / otherMean ** 2, 0]
      : [ASSUMED_RELATIVE_SPREAD ** 2, Infinity];
  return { variance: relativeVariance * mean(series.bytes) ** 2, degrees };
};

const isUsable = ({ bytes, samplingVariance }: Series): boolean =>
  bytes.length > 0 &&
  samplingVariance.length === bytes.length &&
  bytes.every((value) => Math.abs(value) <= MOST_BYTES) &&
  samplingVariance.every((variance) => variance >= 0 && variance <= MOST_BYTES ** 2);

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
