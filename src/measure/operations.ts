import { mean } from './mean.ts';
import type { Measurement } from './measurement.ts';

/** One number per run; null unless every run was counted. */
export const operationsOf = ({ runs }: Measurement): readonly number[] | null => {
  const counts = runs.map(({ operations }) => operations).filter((count) => count !== null);
  return counts.length > 0 && counts.length === runs.length ? counts : null;
};

/** Mean over the runs; null where nobody counted. */
export const meanOperations = (measurement: Measurement): number | null => {
  const counts = operationsOf(measurement);
  return counts && mean(counts);
};
