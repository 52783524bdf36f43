import { totalTrend } from '../../measure/trend.ts';
import type { Measurement, SiteMeasurement } from '../../measure/measurement.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { formatBytes, formatSeconds, shortFunction } from '../format.ts';
import { html, type Html } from '../html.ts';
import { totalTrendWords, trendsOf } from '../trends.ts';
import { lineChart, type ChartPoint } from './line-chart.ts';

/** Beside all of them together. */
const MOST_SITES = 5;

/** Retained bytes when the load was repeated, and over the time of one load where that was watched. */
export const repeatedSection = ({ head }: Verdict, context: ReportContext): Html =>
  head.roundOperations.length < 2 && head.timeline.length < 2
    ? html``
    : html`<section id="rounds">
        <h2>What is kept as the load goes on</h2>
        ${head.roundOperations.length < 2 ? '' : rounds(head, context)}
        ${head.timeline.length < 2 ? '' : timeline(head)}
      </section>`;

const rounds = (head: Measurement, context: ReportContext): Html => {
  const { retainedByRound } = totalTrend(head);
  const count = retainedByRound.length;
  const trends = trendsOf(head, context);
  const worst = head.sites
    .filter((site) => lastOf(site) > 0)
    .toSorted((a, b) => lastOf(b) - lastOf(a))
    .slice(0, MOST_SITES);
  const words = totalTrendWords(head, context);
  const nameOf = (site: SiteMeasurement): string => `${shortFunction(site.function)}:${site.line}`;
  return html`
    ${words === null ? '' : html`<p>All together: <b>${words.clause}</b>.</p>`}
    ${lineChart({
      title: `Retained after each of ${count} rounds of the same load, in one process`,
      lines: [
        { name: 'all sites', points: roundPoints(retainedByRound, 'all sites') },
        ...worst.map((site) => {
          const trend = trends(site);
          const name = nameOf(site);
          return {
            name: trend === null ? name : `${name} ${trend.clause}`,
            points: roundPoints(site.retainedByRound, name),
          };
        }),
      ],
      steps: retainedByRound.map((_, round) => `round ${round + 1}`),
    })}
  `;
};

const lastOf = ({ retainedByRound }: SiteMeasurement): number => retainedByRound.at(-1) ?? 0;

const roundPoints = (figures: readonly number[], name: string): ChartPoint[] =>
  figures.map((bytes, round) => ({ bytes, title: `${name}, round ${round + 1}: ${formatBytes(bytes)}` }));

const timeline = ({ timeline: points }: Measurement): Html =>
  lineChart({
    title: 'Map bytes while the load ran, over those before it',
    lines: [
      {
        name: 'all sites',
        points: points.map(({ seconds, inUseBytes }) => ({
          bytes: inUseBytes,
          title: `${formatSeconds(seconds)}: ${formatBytes(inUseBytes)}`,
        })),
      },
    ],
    steps: ['0 s', formatSeconds(points.at(-1)!.seconds)],
    seconds: points.map(({ seconds }) => seconds),
  });
