import { shortCommit } from '../measure/short-commit.ts';
import { locationOf } from './figures.ts';
import { formatBytes, formatGrowth, shortFunction } from './format.ts';
import { ACCEPTED, ANCHOR, dayOf, growthText, MOST_SITES } from './history.ts';
import type { History } from './history-json.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { historyChart, type HistoryMetric } from './page/history-charts.ts';
import { sparkline } from './page/line-chart.ts';
import { page } from './page/shell.ts';

type Commit = History['commits'][number];

const METRICS: readonly HistoryMetric[] = ['retained', 'allocated'];

/** A history as one file for a browser: the path of both totals, each commit with what was decided about it, the sites. */
export const historyHtml = (history: History): string =>
  page(
    `Map memory of ${history.key}`,
    html`
      <header>
        <b>Map memory of ${history.key}</b>
        ${rangeOf(history)}
      </header>
      <main>
        ${history.commits.length === 0 ? '' : html`<section>${METRICS.map((metric) => chart(history, metric))}</section>`}
        ${commitTable(history)} ${history.sites.length === 0 ? '' : siteTable(history.sites)}
      </main>
    `,
    null,
  );

const rangeOf = ({ commits }: History): Html => {
  const [first, last] = [commits[0], commits.at(-1)];
  if (first === undefined || last === undefined) return html`<span>Nothing is measured yet.</span>`;
  const count = `${commits.length} measured commit${commits.length === 1 ? '' : 's'}`;
  return html`<span>${count}, from ${dayOf(first)} to ${dayOf(last)}</span>`;
};

const chart = ({ commits, anchor }: History, metric: HistoryMetric): Html =>
  historyChart(commits, metric, { anchor });

const commitTable = ({ commits, anchor }: History): Html => html`
  <section>
    <h2>Commits</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Commit</th>
            <th>Measured</th>
            <th class="number">Retained</th>
            <th class="number">Allocated</th>
            <th>Decided</th>
          </tr>
        </thead>
        <tbody>
          ${commits.toReversed().map((one) => commitRow(one, one.commit === anchor?.commit))}
        </tbody>
      </table>
    </div>
  </section>
`;

const commitRow = (one: Commit, isAnchor: boolean): Html => html`
  <tr>
    <td><code title="${one.commit}">${shortCommit(one.commit)}</code></td>
    <td class="day">${dayOf(one)}</td>
    ${METRICS.map(
      (metric) =>
        html`<td class="number">
          ${formatBytes(one[`${metric}Bytes`])} <small>${growthText(one[`${metric}GrowthPercent`])}</small>
        </td>`,
    )}
    <td>
      ${isAnchor ? html`<b class="anchor">${ANCHOR} anchor</b>` : ''} ${one.mark ?? ''}
      ${one.accepted === null ? '' : html`<b class="accepted">${ACCEPTED}</b> ${one.accepted}`}
    </td>
  </tr>
`;

const siteTable = (sites: History['sites']): Html => html`
  <section>
    <h2>Sites that changed most over the last ${sites[0]!.retainedBytes.length} of them</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Site</th>
            <th colspan="2">Retained</th>
            <th colspan="2">Allocated</th>
          </tr>
        </thead>
        <tbody>
          ${sites.slice(0, MOST_SITES).map(siteRow)}
        </tbody>
      </table>
    </div>
    ${sites.length > MOST_SITES ? html`<p>${sites.length - MOST_SITES} more changed less.</p>` : ''}
  </section>
`;

const siteRow = (site: History['sites'][number]): Html => html`
  <tr>
    <td>
      <code>${shortFunction(site.function)}</code><br /><small><code>${locationOf(site)}</code></small>
    </td>
    ${METRICS.map((metric) => siteCells(site[`${metric}Bytes`]))}
  </tr>
`;

const siteCells = (bytes: readonly number[]): Html => {
  const [first, last] = [bytes[0]!, bytes.at(-1)!];
  return html`
    <td>${sparkline(bytes)}</td>
    <td class="number">${formatBytes(last)} <small>${formatGrowth(last - first)}</small></td>
  `;
};
