import { meanOperations } from '../measure/operations.ts';
import type { Comparison, Limits, Metric, Verdict } from './verdict.ts';

/** The floor in the unit of a metric's figures. */
export const floorOf = (
  metric: Metric,
  { head, perOperation }: Pick<Verdict, 'head' | 'perOperation'>,
  { minGrowthBytes }: Limits,
): number => {
  const operations = metric === 'allocated' && perOperation ? meanOperations(head) : null;
  return operations === null || operations === 0 ? minGrowthBytes : minGrowthBytes / operations;
};

/** How much a figure may grow: by its limit or the floor, whichever is more. In the unit of the figure. */
export const allowedBytes = ({ base, limitPercent }: Comparison, floorBytes: number): number =>
  Math.max((Math.max(0, base) * limitPercent) / 100, floorBytes);

/** Whether what is allowed lies within the noise of a figure, so that less noise would decide it. */
export const isNoise = (comparison: Comparison, floorBytes: number): boolean => {
  const allowed = allowedBytes(comparison, floorBytes);
  return comparison.lowBytes <= allowed && comparison.highBytes > allowed;
};
