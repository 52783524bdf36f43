import { mean } from '../measure/mean.ts';
import type { Measurement, Series } from '../measure/measurement.ts';
import { operationsOf } from '../measure/operations.ts';
import { ALPHA, compareFigures, sampleBytesOf, systematicBand } from './compare-figures.ts';
import { perOperation, sumFigures, zeroSeries } from './series.ts';
import type { Limits, Metric, Reason } from './verdict.ts';

interface Budget {
  readonly metric: Metric;
  readonly name: string;
  readonly budgetBytes: number | null;
  /** null where it was not measured. */
  readonly series: Series | null;
  /** What the bytes of a run are divided by for the figure. */
  readonly divisor: number;
}

/** One reason for each absolute budget that is set. They need no baseline. */
export const judgeBudgets = (head: Measurement, limits: Limits): Reason[] => {
  const totals = sumFigures(head.sites, head.runs.length);
  const operations = operationsOf(head);
  const counted = operations?.every((count) => count > 0) ? operations : null;
  const budgets: Budget[] = [
    {
      metric: 'retained',
      name: 'Retained map bytes',
      budgetBytes: limits.maxRetainedBytes,
      series: totals.retained,
      divisor: 1,
    },
    {
      metric: 'allocated',
      name: 'Allocated map bytes per operation',
      budgetBytes: limits.maxAllocatedBytesPerOperation,
      series: counted && perOperation(totals.allocated, counted),
      divisor: mean(counted ?? []),
    },
  ];
  return budgets.flatMap((budget) => judgeBudget(budget, head, limits.alpha ?? ALPHA));
};

/** A budget is the floor of a comparison with nothing. */
const judgeBudget = (
  { metric, name, budgetBytes, series, divisor }: Budget,
  { fingerprint, rate }: Measurement,
  alpha: number,
): Reason[] => {
  if (budgetBytes === null) return [];
  if (series === null) {
    const message = `${name} have a budget, but not every run has counted operations above 0: set \`operations\`.`;
    return [{ scope: 'budget', metric, outcome: 'unclear', message, budgetBytes }];
  }
  const { head: bytes, outcome } = compareFigures(zeroSeries(series.bytes.length), series, {
    limit: 0,
    floorBytes: budgetBytes,
    systematicBand: systematicBand(fingerprint.mapImplementation),
    sampleBytes: sampleBytesOf(rate) / divisor,
    alpha,
  });
  const verb = { within: 'are within', beyond: 'are over', unclear: 'are too near to tell from' }[outcome];
  return [{ scope: 'budget', metric, outcome, message: `${name} ${verb} their budget.`, bytes, budgetBytes }];
};
