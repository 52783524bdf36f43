import type { Comparison } from './comparison.ts';

/** A part of the calibration that looks at every comparison once; there are too many to keep. */
export interface Part {
  add(comparison: Comparison): void;
  /** Markdown. */
  text(): string;
  /** What was promised and does not hold, one sentence each. */
  broken(): string[];
}
