import type { Counter, Measurement } from '../measure/measurement.ts';
import { meanOperations } from '../measure/operations.ts';
import type { Metric, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';

import { formatCount } from './format.ts';

interface MetricWords {
  readonly title: string;
  /** What it is, for a reader who sees it for the first time. */
  readonly meaning: string;
  /** What maps do by it; `newVerb` where they did not before. */
  readonly verb: string;
  readonly newVerb: string;
}

export const METRIC_WORDS: Readonly<Record<Metric, MetricWords>> = {
  retained: {
    title: 'Retained',
    meaning: 'left behind by the load',
    verb: 'keep',
    newVerb: 'now keep',
  },
  allocated: {
    title: 'Allocated',
    meaning: 'in all during the load',
    verb: 'allocate',
    newVerb: 'now allocate',
  },
  unreleased: {
    title: 'Unreleased',
    meaning: 'still there after the drain',
    verb: 'still hold',
    newVerb: 'now hold',
  },
};

const UNITS: Readonly<Record<Counter, string>> = {
  generator: 'request',
  profile: 'request',
  benchmarks: 'iteration',
  given: 'operation',
  output: 'operation',
};

/** What one operation is; where the user or nobody counts, nobody knows. */
export const unitOfLoad = ({ operationsFrom }: Measurement): string =>
  operationsFrom === null ? 'operation' : UNITS[operationsFrom];

/** `20,000 requests`, or null where nobody counted. */
export const workOf = ({ head }: Verdict, { unitOfLoad }: ReportContext): string | null => {
  const operations = meanOperations(head);
  return operations === null ? null : `${formatCount(operations)} ${unitOfLoad}s`;
};

/** ` per request` where a metric's figures are; empty where they are totals. */
export const perOperationOf = (
  { perOperation }: Pick<Verdict, 'perOperation'>,
  metric: Metric,
  { unitOfLoad }: ReportContext,
): string => (metric === 'allocated' && perOperation ? ` per ${unitOfLoad}` : '');

/** What a figure of all maps is of, where the verb does not say it: ` per request`, ` after the drain`. */
export const scopeOf = (verdict: Verdict, metric: Metric, context: ReportContext): string =>
  metric === 'unreleased' ? ' after the drain' : perOperationOf(verdict, metric, context);

/** The same with the work that was done: ` after 20,000 requests`. */
export const momentOf = (verdict: Verdict, metric: Metric, context: ReportContext): string =>
  scopeOf(verdict, metric, context) ||
  `${metric === 'retained' ? ' after' : ' over'} ${workOf(verdict, context) ?? 'the load'}`;
