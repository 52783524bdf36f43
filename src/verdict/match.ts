import type { SiteMeasurement } from '../measure/measurement.ts';
import type { Figures } from './series.ts';
import { mean } from '../measure/mean.ts';

/** Sites that hold the same maps on both sides: mostly one each; none on one side where new or gone. */
export interface Match {
  readonly base: readonly SiteMeasurement[];
  readonly head: readonly SiteMeasurement[];
}

/** Whether two sites, or groups of them, hold the same bytes, by every metric. */
export interface SameBytes {
  /** Neither is certainly more than the limit over the other. */
  readonly withinLimit: (base: Figures, head: Figures) => boolean;
  /** They differ by no more than noise. */
  readonly withinNoise: (base: Figures, head: Figures) => boolean;
}

/** An order of importance, not a figure. */
export const sizeOf = ({ retained, allocated }: Figures): number =>
  mean(retained.bytes) + mean(allocated.bytes);

export const largest = (sites: readonly SiteMeasurement[], count: number): SiteMeasurement[] =>
  sites.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, count);
