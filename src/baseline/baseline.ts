import type { Measurement } from '../measure/measurement.ts';

/** A stored measurement, and how it relates to what is being judged. */
export interface Baseline {
  readonly measurement: Measurement;
  /**
   * `merge base`: the very commit. `ancestor`: an older measured one. `file`: whatever the file holds. `measured here`: the
   * very commit, in turn with what is being judged.
   */
  readonly relation: 'merge base' | 'ancestor' | 'file' | 'measured here';
  /** Commits between the baseline and the merge base; 0 for the merge base itself, null where unknown. */
  readonly distance: number | null;
}

/** Why there is none, in words that tell what to do; shown to the user. */
export interface NoBaseline {
  readonly measurement: null;
  readonly reason: string;
  /** Left out where there is none to be measured instead. */
  readonly baseCommit?: string;
}

export const measuredHere = (measurement: Measurement): Baseline => ({
  measurement,
  relation: 'measured here',
  distance: 0,
});
