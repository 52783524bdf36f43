import type { Growth } from '../measure/measurement.ts';
import { ALPHA } from './compare-figures.ts';
import { upperQuantile } from './statistics.ts';
import type { Limits } from './verdict.ts';

/** Chance to miss a growth of twice the limit. */
const BETA = 0.05;

/**
 * The largest profile rate at which growth of as much again as the limit allows is still told from growth within it.
 *
 * A total of B bytes sampled at rate R over n runs a side has a variance of about R·B/n on each (small objects; see
 * `samplingVariance`), so the gap G between the limit and what is to be found needs G ≥ (z_α + z_β)·√(2·R·B/n).
 *
 * @returns bytes per sample; Infinity where there are no map bytes at all
 */
export const resolvingRate = (totals: Growth, limits: Limits, runs: number): number => {
  const quantiles = (upperQuantile(ALPHA, Infinity) + upperQuantile(BETA, Infinity)) ** 2;
  const rateFor = (bytes: number, limit: number): number => {
    const gap = Math.max(limit * bytes, limits.minGrowthBytes);
    return bytes > 0 ? (runs * gap ** 2) / (2 * bytes * quantiles) : Infinity;
  };
  return Math.min(
    rateFor(totals.retainedBytes, limits.maxRetainedGrowth),
    rateFor(totals.allocatedBytes, limits.maxAllocatedGrowth),
  );
};
