import { METRICS, type Metric } from '../../verdict/verdict.ts';
import { visibleText } from '../escape.ts';
import { formatBytes, formatGrowth, percentNote } from '../format.ts';
import { html, type Html } from '../html.ts';
import { METRIC_WORDS } from '../metric-words.ts';
import { sparkline } from './line-chart.ts';
import { prose } from './prose.ts';
import type { RowFigure, SiteRow } from './site-rows.ts';

/** In one piece of the table, and all that stand there without the script. */
export const ROWS_PER_PAGE = 50;

export const growthOf = ({ base, head }: RowFigure): number => head - (base ?? 0);

const OUTCOMES = { beyond: 'over its limit', unclear: 'unclear', within: '' } as const;

/** One row of the table, for the page as for its script. @param metrics the columns there are */
export const siteRow = (row: SiteRow, metrics: readonly Metric[]): Html => html`
  <tr class="${row.outcome}">
    <td class="site">
      ${row.declaration === null ? '' : html`<div class="name"><code>${row.declaration}</code></div>`}
      <div class="name"><code title="${row.function}">${row.name}</code> ${chips(row)}</div>
      <div class="place">${place(row)}</div>
      ${row.source === null ? '' : html`<pre>${visibleText(row.source, 160)}</pre>`}
      ${row.from === null ? '' : html`<div class="note">was at <code>${row.from}</code></div>`}
      ${row.explanation === null ? '' : html`<div class="note">${prose(visibleText(row.explanation))}</div>`}
      ${row.entries === null ? '' : html`<div class="note">${row.entries}</div>`}
      <div class="kinds">${row.kinds.map((kind) => html`<span>${kind}</span>`)}</div>
    </td>
    ${metrics.map((metric) => figureCell(row, metric))}
    <td class="rounds" data-label="Over the rounds">
      ${row.retainedByRound.length < 2 ? '' : sparkline(row.retainedByRound)}
      ${row.trend === null ? '' : html`<small>${row.trend}</small>`}
    </td>
  </tr>
`;

const chips = ({ status, outcome }: SiteRow): Html[] => [
  ...(outcome === 'within' ? [] : [html`<b class="chip ${outcome}">${OUTCOMES[outcome]}</b>`]),
  ...(status === null || status === 'unchanged' ? [] : [html`<b class="chip">${status}</b>`]),
];

const place = ({ place: text, url }: SiteRow): Html =>
  url === null
    ? html`<code>${text}</code>`
    : html`<a href="${url}" rel="noreferrer noopener"><code>${text}</code></a>`;

const figureCell = ({ figures }: SiteRow, metric: Metric): Html => {
  const figure = figures[metric];
  const label = METRIC_WORDS[metric].title;
  if (figure === null) return html`<td class="number" data-label="${label}">–</td>`;
  const { base, head, outcome } = figure;
  if (base === null) return html`<td class="number" data-label="${label}">${formatBytes(head)}</td>`;
  const growth = formatGrowth(head - base);
  const percent = base > 0 && head !== 0 ? percentNote(((head - base) / base) * 100) : '';
  const change = growth === '0 B' ? html`<span>no change</span>` : html`<b>${growth}${percent}</b>`;
  const sides = growth === '0 B' ? formatBytes(head) : `${formatBytes(base)} → ${formatBytes(head)}`;
  return html`<td class="number ${outcome}" data-label="${label}">
    ${change}
    <small>${sides}</small>
  </td>`;
};

export const metricsOf = (rows: readonly SiteRow[]): Metric[] =>
  METRICS.filter((metric) => rows.some(({ figures }) => figures[metric] !== null));
