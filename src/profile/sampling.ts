/**
 * The probability that an allocation of `size` bytes is recorded at a profile rate: 1 − exp(−size/rate), and 1 at
 * rate 1, where every allocation is (`runtime/mprof.go`; `runtime/pprof`, `scaleHeapSample`).
 */
export function recordingProbability(size: number, rate: number): number {
  return rate <= 1 || size <= 0 ? 1 : -Math.expm1(-size / rate);
}

/**
 * The variance, in bytes², of `count` recorded samples of `size` bytes scaled by 1/p: count·size²·(1−p)/p².
 * Each allocation is recorded independently of the others, so variances of different records add up.
 */
export function samplingVariance(count: number, size: number, rate: number): number {
  const p = recordingProbability(size, rate);
  return (count * size * size * (1 - p)) / (p * p);
}
