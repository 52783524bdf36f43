import type { Measurement } from '../measure/measurement.ts';

/** A stored measurement, and how it relates to what is being judged. */
export interface Baseline {
  readonly measurement: Measurement;
  /** `merge base`: the very commit. `ancestor`: an older measured one. `file`: whatever the file holds. */
  readonly relation: 'merge base' | 'ancestor' | 'file';
  /** Commits between the baseline and the merge base; 0 for the merge base itself, null where unknown. */
  readonly distance: number | null;
}

/** Why there is none, in words that tell what to do; shown to the user. */
export interface NoBaseline {
  readonly measurement: null;
  readonly reason: string;
}
