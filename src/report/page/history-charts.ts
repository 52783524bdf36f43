import { shortCommit } from '../../measure/short-commit.ts';
import { formatBytes } from '../format.ts';
import { dayOf } from '../history.ts';
import type { Html } from '../html.ts';
import { lineChart, type Chart } from './line-chart.ts';

export type HistoryMetric = 'retained' | 'allocated';

/** A measured commit on its way into a chart. */
export interface HistoryPoint {
  readonly commit: string;
  /** ISO 8601. */
  readonly measuredAt: string;
  readonly retainedBytes: number;
  readonly allocatedBytes: number;
  /** A release or a reset. */
  readonly mark: string | null;
  /** Who accepted it, in words; null where nobody had to. */
  readonly accepted: string | null;
}

const TITLES: Readonly<Record<HistoryMetric, string>> = {
  retained: 'Retained, of each measured commit',
  allocated: 'Allocated, of each measured commit',
};

/** The path of a total over commits, one at least, oldest first, with those that people accepted and the one that creep is judged by. */
export const historyChart = (
  points: readonly HistoryPoint[],
  metric: HistoryMetric,
  more: Pick<Chart, 'limits'> & { readonly anchor: { readonly commit: string; readonly why: string } | null },
): Html => {
  const step = points.findIndex(({ commit }) => commit === more.anchor?.commit);
  return lineChart({
    title: TITLES[metric],
    lines: [
      {
        name: metric,
        points: points.map((point) => ({
          bytes: point[`${metric}Bytes`],
          title: pointWords(point, metric),
          isAccepted: point.accepted !== null,
        })),
      },
    ],
    steps: [stepOf(points[0]!), stepOf(points.at(-1)!)],
    limits: more.limits ?? [],
    anchor: step === -1 ? null : { step, name: `anchor: ${more.anchor!.why}` },
  });
};

const stepOf = (point: HistoryPoint): string => `${shortCommit(point.commit)} ${dayOf(point)}`.trim();

const pointWords = (point: HistoryPoint, metric: HistoryMetric): string =>
  [`${stepOf(point)}: ${formatBytes(point[`${metric}Bytes`])}`, point.mark, point.accepted]
    .filter(Boolean)
    .join(' · ');
