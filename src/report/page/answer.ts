import { floorOf } from '../../verdict/allowed.ts';
import { entriesOf } from '../../verdict/by-metric.ts';
import type { Comparison, Metric, Outcome, Verdict } from '../../verdict/verdict.ts';
import { acceptedLine } from '../accepted.ts';
import { isCautioned } from '../cautioned.ts';
import { cautionLines } from '../cautions.ts';
import type { ReportContext } from '../context.ts';
import { noiseOf } from '../figures.ts';
import { formatBytes } from '../format.ts';
import { html, type Html } from '../html.ts';
import { safeUrl } from '../links.ts';
import { METRIC_WORDS, perOperationOf } from '../metric-words.ts';
import { headlineOf, ICONS } from '../sentences.ts';
import { spokenReasons } from '../spoken-reasons.ts';
import { growthText, limitText, totalsNote, totalsSentence } from '../totals.ts';
import { totalTrendWords } from '../trends.ts';
import { fixSentence, whatToDo, type Fix } from '../what-to-do.ts';
import { prose, PAGE } from './prose.ts';

/** What happened, in a sentence and against the limits, and what to do. */
export const answer = (verdict: Verdict, context: ReportContext): Html => {
  const headline = headlineOf(verdict, context, PAGE).replace(ICONS[verdict.state], '').trim();
  const lines = [
    acceptedLine(verdict, PAGE),
    ...cautionLines({ verdict, context, style: PAGE }),
    ...spokenReasons(verdict, context.limits, PAGE),
    verdict.totals === null ? totalsSentence(verdict, context) : totalsNote(verdict, context),
  ].filter((line) => line !== '');
  return html`
    <section id="answer" class="${verdict.state.replace(' ', '-')}">
      <p class="state">${verdict.state}</p>
      <h1>${prose(headline)}</h1>
      ${lines.map((line) => html`<p>${prose(line)}</p>`)}
      ${verdict.totals === null ? '' : totals(verdict, context)} ${advice(verdict, context)}
    </section>
  `;
};

const advice = (verdict: Verdict, context: ReportContext): Html => {
  const { fixes, others } = whatToDo(verdict, { context, style: PAGE });
  return fixes.length + others.length === 0
    ? html``
    : html`<h2>What to do</h2>
        <ul class="advice">
          ${fixes.map((fix) => html`<li>${fixItem(fix, context)}</li>`)}
          ${others.map((line) => html`<li>${prose(line)}</li>`)}
        </ul>`;
};

const fixItem = (fix: Fix, { docsUrl }: ReportContext): Html => {
  const { code, docs } = fix.explanation;
  const url = docsUrl === null ? null : safeUrl(`${docsUrl}/${docs}`);
  return html`${prose(fixSentence(fix, PAGE))}
  ${url === null ? html`See <code>docs/${docs}</code>.` : html`<a href="${url}" rel="noreferrer noopener">Measured on an example</a>.`}
  ${code.length === 0 ? '' : html`<pre>${code.join('\n')}</pre>`}`;
};

const totals = (verdict: Verdict, context: ReportContext): Html => html`
  <table class="totals">
    <thead>
      <tr>
        <th scope="col">Map memory</th>
        <th scope="col" class="number">Base</th>
        <th scope="col" class="number">This change</th>
        <th scope="col" class="number">Growth</th>
        <th scope="col" class="number">Limit</th>
        <th scope="col"><span class="unseen">Against the limit</span></th>
        <th scope="col"><span class="unseen">Outcome</span></th>
      </tr>
    </thead>
    <tbody>
      ${entriesOf(verdict.totals!).map(([metric, comparison]) => totalRow(metric, comparison, { verdict, context }))}
    </tbody>
  </table>
`;

const totalRow = (
  metric: Metric,
  comparison: Comparison,
  { verdict, context }: { verdict: Verdict; context: ReportContext },
): Html => {
  const { title, meaning } = METRIC_WORDS[metric];
  const trend = metric === 'retained' ? totalTrendWords(verdict.head, context) : null;
  return html`
    <tr>
      <th scope="row">
        ${title}${perOperationOf(verdict, metric, context)}
        <small>${meaning}${trend === null ? '' : `; ${trend.clause}`}</small>
      </th>
      <td class="number" data-label="Base">${formatBytes(comparison.base)}</td>
      <td class="number" data-label="This change">${formatBytes(comparison.head)}</td>
      <td class="number" data-label="Growth"><b>${growthText(comparison)}</b></td>
      <td class="number" data-label="Limit">${limitText(metric, verdict, context)}</td>
      <td class="bullet">${bullet(comparison, allowedOf(metric, comparison, { verdict, context }))}</td>
      <td>${outcomeChip(comparison, isCautioned(verdict, metric, null))}</td>
    </tr>
  `;
};

/** The most that the head may have. */
export const allowedOf = (
  metric: Metric,
  { base, limitPercent }: Comparison,
  { verdict, context }: { verdict: Verdict; context: ReportContext },
): number => base + Math.max((base * limitPercent) / 100, floorOf(metric, verdict, context.limits));

/** The head as a bar, with a line where the base was and one where the limit is. */
const bullet = ({ base, head, outcome }: Comparison, allowed: number): Html => {
  const most = Math.max(base, head, allowed, 1) * 1.05;
  const at = (bytes: number): number => Number(((Math.max(bytes, 0) / most) * 100).toFixed(2));
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="room" width="${at(allowed)}" height="10" />
    <rect class="head ${outcome}" y="2.5" width="${at(head)}" height="5" />
    <path class="base" d="M${at(base)} 0V10" />
    <path class="limit" d="M${at(allowed)} 0V10" />
  </svg>`;
};

const WORDS: Readonly<Record<Outcome, string>> = { beyond: 'over', within: 'within', unclear: 'unclear' };

const outcomeChip = (comparison: Comparison, isCaution: boolean): Html => {
  if (comparison.outcome === 'within' && isCaution) return html`<b class="chip unclear">warns</b>`;
  const noise = comparison.outcome === 'unclear' ? `, ± ${formatBytes(noiseOf(comparison))}` : '';
  return html`<b class="chip ${comparison.outcome}">${WORDS[comparison.outcome]}${noise}</b>`;
};
