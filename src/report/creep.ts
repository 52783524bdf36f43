import type { Metric, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { formatBytes, percentNote } from './format.ts';
import { METRIC_WORDS, perOperationOf } from './metric-words.ts';
import type { Style } from './style.ts';

/** `keep 1.2 MiB more (+34 %) than at v1.4.0`: what all maps do that has crept up. */
export const creepClause = (
  metric: Metric,
  { creep }: Verdict,
  { context, style }: { readonly context: ReportContext; readonly style: Style },
): string => {
  const figure = metric === 'unreleased' ? undefined : creep?.[metric];
  if (creep === null || figure === undefined) return 'have crept up';
  const more = `${formatBytes(figure.growthBytes)} more${percentNote(figure.growthPercent)}`;
  const per = perOperationOf(creep, metric, context);
  return `${METRIC_WORDS[metric].verb} ${more}${per} since ${style.prose(creep.anchor.why)}`;
};

/** The limit that was crossed: where it is not the one that fails, the one that warns. */
export const creepTier = ({ creep }: Verdict, metric: Metric): 'max' | 'warn' =>
  metric !== 'unreleased' && creep?.[metric].outcome === 'beyond' ? 'max' : 'warn';
