import { shortCommit } from '../measure/short-commit.ts';
import { locationOf } from './figures.ts';
import { formatBytes, formatGrowth, shortFunction } from './format.ts';
import { ACCEPTED, ANCHOR, dayOf, growthText, MOST_SITES } from './history.ts';
import type { History } from './history-json.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

type Commit = History['commits'][number];
type Metric = 'retained' | 'allocated';

const METRICS: readonly Metric[] = ['retained', 'allocated'];
const CHART = { width: 900, height: 180 };
const SPARKLINE = { width: 120, height: 24 };
const ROOM = 8; // px around the points of a chart, for their dots

/** No script and nothing from elsewhere, so the page opens anywhere and does nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const CSS: Html = {
  markup: `
  :root {
    color-scheme: light dark;
    --faint: light-dark(#d0d7de, #3d444d); --quiet: light-dark(#59636e, #9198a1); --line: light-dark(#0969da, #4493f8);
    --anchor: light-dark(#8250df, #ab7df8); --accepted: light-dark(#bc4c00, #f0883e);
  }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 960px; margin: 2rem auto; padding: 0 1rem }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
  p, small { color: var(--quiet); margin: 0 }
  svg { display: block; max-width: 100%; height: auto; overflow: visible }
  polyline { fill: none; stroke: var(--line); stroke-width: 2 }
  line.floor { stroke: var(--faint) }
  line.anchor { stroke: var(--anchor); stroke-dasharray: 4 3 }
  circle { fill: transparent }
  circle:hover, circle:only-of-type { fill: var(--line) }
  circle.accepted { fill: var(--accepted) }
  b.anchor { color: var(--anchor) }
  b.accepted { color: var(--accepted) }
  .scroll { overflow-x: auto }
  table { border-collapse: collapse; width: 100% }
  th { text-align: left; font-weight: 600 }
  th, td { padding: .3rem 1.2rem .3rem 0; border-bottom: 1px solid var(--faint); vertical-align: top }
  .number, .day { white-space: nowrap; font-variant-numeric: tabular-nums }
  .number { text-align: right }
  code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere }
`,
};

/** A history as one file for a browser: the path of both totals, each commit with what was decided about it, the sites. */
export const historyHtml = (history: History): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width" />
        <title>Map memory of ${history.key}</title>
        <style>
          ${CSS}
        </style>
      </head>
      <body>
        <h1>Map memory of ${history.key}</h1>
        ${rangeOf(history)} ${METRICS.map((metric) => chart(history, metric))} ${commitTable(history)}
        ${history.sites.length === 0 ? '' : siteTable(history.sites)}
      </body>
    </html> `.markup;

const rangeOf = ({ commits, anchor }: History): Html => {
  const [first, last] = [commits[0], commits.at(-1)];
  if (first === undefined || last === undefined) return html`<p>Nothing is measured yet.</p>`;
  const count = `${commits.length} measured commit${commits.length === 1 ? '' : 's'}`;
  return html`<p>${count}, from ${dayOf(first)} to ${dayOf(last)}</p>
    ${anchor === null ? '' : html`<p><b class="anchor">┊</b> anchor: ${anchor.why}</p>`}
    ${
      commits.every(({ accepted }) => accepted === null)
        ? ''
        : html`<p><b class="accepted">●</b> accepted by a person</p>`
    }`;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Equal steps to the right; heights from zero, so that a small growth looks small. */
const pointsOf = (bytes: readonly number[], { width, height }: typeof CHART): Point[] => {
  const most = Math.max(...bytes, 1);
  const step = (width - 2 * ROOM) / Math.max(bytes.length - 1, 1);
  return bytes.map((size, i) => ({
    x: Number((ROOM + i * step).toFixed(1)),
    y: Number((ROOM + (1 - Math.max(size, 0) / most) * (height - 2 * ROOM)).toFixed(1)),
  }));
};

const polyline = (points: readonly Point[]): Html =>
  html`<polyline points="${points.map(({ x, y }) => html`${x},${y} `)}" />`;

const titleOf = (metric: Metric): string => `${metric.charAt(0).toUpperCase()}${metric.slice(1)}`;

const chart = ({ commits, anchor }: History, metric: Metric): Html => {
  const { width, height } = CHART;
  const bytes = commits.map((one) => one[`${metric}Bytes`]);
  const points = pointsOf(bytes, CHART);
  const at = points[commits.findIndex(({ commit }) => commit === anchor?.commit)];
  return html`
    <h2>${titleOf(metric)}, up to ${formatBytes(Math.max(...bytes, 0))}</h2>
    <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
      <title>${titleOf(metric)} bytes of each commit, oldest first</title>
      <line class="floor" x1="0" x2="${width}" y1="${height - ROOM}" y2="${height - ROOM}" />
      ${at === undefined ? '' : html`<line class="anchor" x1="${at.x}" x2="${at.x}" y1="0" y2="${height}" />`}
      ${polyline(points)}
      ${points.map(
        ({ x, y }, i) =>
          html`<circle class="${commits[i]!.accepted === null ? '' : 'accepted'}" cx="${x}" cy="${y}" r="4">
            <title>${pointWords(commits[i]!, metric)}</title>
          </circle>`,
      )}
    </svg>
  `;
};

const pointWords = (one: Commit, metric: Metric): string =>
  [`${shortCommit(one.commit)}, ${dayOf(one)}: ${formatBytes(one[`${metric}Bytes`])}`, one.mark, one.accepted]
    .filter(Boolean)
    .join(' · ');

const commitTable = ({ commits, anchor }: History): Html => html`
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
  const { width, height } = SPARKLINE;
  const [first, last] = [bytes[0]!, bytes.at(-1)!];
  return html`
    <td>
      <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">
        ${polyline(pointsOf(bytes, SPARKLINE))}
      </svg>
    </td>
    <td class="number">${formatBytes(last)} <small>${formatGrowth(last - first)}</small></td>
  `;
};
