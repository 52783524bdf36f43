import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { formatCount } from '../format.ts';
import { html, type Html } from '../html.ts';
import { METRIC_WORDS, perOperationOf } from '../metric-words.ts';
import { embeddedJson } from './embedded-json.ts';
import { metricsOf, ROWS_PER_PAGE, siteRow } from './site-row.ts';
import { siteRows } from './site-rows.ts';

/** Every site. The script filters and sorts the data and draws rows as they are drawn here. */
export const siteSection = (verdict: Verdict, context: ReportContext): Html => {
  const rows = siteRows(verdict, context);
  const metrics = metricsOf(rows);
  const more = rows.length - ROWS_PER_PAGE;
  if (rows.length === 0)
    return html`<section id="sites">
      <h2>Sites</h2>
      <p class="quiet">No site gained or lost map bytes.</p>
    </section>`;
  return html`
    <section id="sites">
      <h2>All ${formatCount(rows.length)} map sites</h2>
      <div class="controls by-script" id="site-controls">
        <label class="search">
          <span>Find a function, file, line or kind</span
          ><input type="search" id="site-search" autocomplete="off" />
        </label>
        <label
          ><span>Show</span>
          <select id="site-filter">
            <option value="">all</option>
            <option value="beyond">over a limit</option>
            <option value="unclear">unclear</option>
            ${verdict.totals === null ? '' : STATUSES.map((status) => html`<option value="${status}">${status}</option>`)}
            <option value="growing">with a trend</option>
          </select>
        </label>
        <label
          ><span>Order</span>
          <select id="site-order">
            <option value="worst">worst first</option>
            <option value="name">by function</option>
            <option value="place">by place</option>
            ${metrics.map((metric) => html`<option value="${metric}">by ${metric} bytes</option>`)}
          </select>
        </label>
      </div>
      <table id="site-table">
        <thead>
          <tr>
            <th scope="col" data-sort="name">Map site</th>
            ${metrics.map(
              (metric) =>
                html`<th scope="col" class="number" data-sort="${metric}">
                  ${METRIC_WORDS[metric].title}${perOperationOf(verdict, metric, context)}
                </th>`,
            )}
            <th scope="col">Over the rounds</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, ROWS_PER_PAGE).map((row) => siteRow(row, metrics))}
        </tbody>
      </table>
      <div class="pages">
        <span id="site-count" aria-live="polite"
          >${more > 0 ? `The first ${ROWS_PER_PAGE}; ${formatCount(more)} more are shown with JavaScript.` : ''}</span
        >
        <span id="site-pages" hidden>
          <button type="button" id="site-previous">← Previous</button>
          <button type="button" id="site-next">Next →</button>
        </span>
      </div>
      <script type="application/json" id="site-data">
        ${embeddedJson({ rows, metrics })}
      </script>
    </section>
  `;
};

const STATUSES = ['new', 'gone', 'changed', 'moved', 'unchanged'] as const;
