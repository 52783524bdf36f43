import type { Growth } from '../measure/measurement.ts';
import { resolvingRate } from '../verdict/resolving-rate.ts';
import type { Limits } from '../verdict/verdict.ts';
import type { MeasuredRun } from './measure-run.ts';

export interface ChosenRate {
  /** Bytes per sample. */
  readonly rate: number;
  /** Why that; null where the user gave it. */
  readonly note: string | null;
  /** Whether the first run may change it. */
  readonly isOpen: boolean;
}

/** All loads at rate 1 may take this long before a coarser rate is thought of. */
const AFFORDABLE_SECONDS = 600;
/** A finer sampling costs what recording everything does. */
const FINEST_RATE = 64;
/** A coarser one gains nothing: the load takes as long as without profiles. */
const COARSEST_RATE = 4096;

/** What the first run is measured with: what was asked for, else what the baseline has, else every allocation. */
export function firstRate(asked: number | null, baseline: number | null): ChosenRate {
  if (asked !== null) return { rate: asked, note: null, isOpen: false };
  // Coarser ones are never chosen here: the service itself sets it, or somebody did once.
  if (baseline !== null && baseline <= COARSEST_RATE) {
    return { rate: baseline, note: `Profile rate ${baseline}, that of the baseline.`, isOpen: false };
  }
  return { rate: 1, note: 'Profile rate 1, every allocation.', isOpen: true };
}

/**
 * What to go on with after a first run at rate 1.
 *
 * @param totals of that run
 * @param loads how many loads are to come, on both sides
 */
export function laterRate(
  { run, stacks }: Pick<MeasuredRun, 'run' | 'stacks'>,
  totals: Growth,
  { limits, loads, runs }: { limits: Limits; loads: number; runs: number },
): ChosenRate {
  const { loadSeconds, snapshotSeconds } = run.facts;
  const exact = (note: string): ChosenRate => ({ rate: 1, note, isOpen: false });
  if ((loadSeconds + snapshotSeconds) * loads <= AFFORDABLE_SECONDS) {
    return exact('Profile rate 1, every allocation: the load can afford it.');
  }
  const cost = `with every allocation recorded one load took ${loadSeconds.toFixed(0)} s and its heap profiles of ${stacks} records ${snapshotSeconds.toFixed(0)} s`;
  const largest = Math.min(resolvingRate(totals, limits, runs), COARSEST_RATE);
  const rate = 2 ** Math.floor(Math.log2(largest));
  if (rate < FINEST_RATE) {
    return exact(`Profile rate 1, although ${cost}: no coarser rate can hold the limits with ${runs} runs.`);
  }
  const note = `Profile rate ${rate}: ${cost}, and one sample per ${rate} bytes can still hold the limits.`;
  return { rate, note, isOpen: false };
}
