import { totalsOf } from '../../measure/totals.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { formatPercentGrowth } from '../format.ts';
import { dayOf } from '../history.ts';
import { html, type Html } from '../html.ts';
import { allowedOf } from './answer.ts';
import { historyChart, type HistoryMetric, type HistoryPoint } from './history-charts.ts';
import type { Chart } from './line-chart.ts';

const METRICS: readonly HistoryMetric[] = ['retained', 'allocated'];

/** The totals of the measured commits up to this change, with its limits and what people accepted. */
export const historySection = (verdict: Verdict, context: ReportContext): Html => {
  const { history, head, creep } = verdict;
  if (history.length < 2) return html``;
  const points: HistoryPoint[] = [
    ...history.map((entry) => ({ ...entry, mark: null })),
    {
      commit: head.provenance.commit,
      measuredAt: head.provenance.measuredAt,
      ...totalsOf(head),
      mark: 'this change',
      accepted: null,
    },
  ];
  const accepted = history.filter((entry) => entry.accepted !== null);
  return html`
    <section id="history">
      <h2>The last ${points.length} measured commits</h2>
      ${METRICS.map(
        (metric) => html`
          ${historyChart(points, metric, { anchor: creep?.anchor ?? null, limits: limitsOf(metric, verdict, context) })}
          ${creepSentence(metric, verdict)}
        `,
      )}
      ${
        accepted.length === 0
          ? ''
          : html`<ul class="sentences">
              ${accepted.map((entry) => html`<li><b>${dayOf(entry)}</b> ${entry.accepted!}</li>`)}
            </ul>`
      }
    </section>
  `;
};

/** Figures per operation are of another unit than the totals, so their limits are not shown among these. */
const limitsOf = (
  metric: HistoryMetric,
  verdict: Verdict,
  context: ReportContext,
): NonNullable<Chart['limits']> => {
  const { totals, creep, perOperation } = verdict;
  const isPerOperation = (of: boolean): boolean => of && metric === 'allocated';
  return [
    ...(totals === null || isPerOperation(perOperation)
      ? []
      : [{ name: 'limit', bytes: allowedOf(metric, totals[metric], { verdict, context }) }]),
    ...(creep === null || isPerOperation(creep.perOperation)
      ? []
      : [{ name: 'limit since the anchor', bytes: allowedOf(metric, creep[metric], { verdict, context }) }]),
  ];
};

const creepSentence = (metric: HistoryMetric, { creep }: Verdict): Html => {
  const percent = creep?.[metric].growthPercent ?? null;
  return creep === null || percent === null
    ? html``
    : html`<p class="quiet">
        ${formatPercentGrowth(percent)} since ${creep.anchor.why}, on ${dayOf(creep.anchor)}.
      </p>`;
};
