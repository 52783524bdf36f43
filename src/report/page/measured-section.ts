import type { Fingerprint, Measurement } from '../../measure/measurement.ts';
import { mean, sum } from '../../measure/mean.ts';
import { shortCommit } from '../../measure/short-commit.ts';
import { entriesOf } from '../../verdict/by-metric.ts';
import { sampleVariance } from '../../verdict/statistics.ts';
import { METRICS, type Metric, type Verdict } from '../../verdict/verdict.ts';
import { FIELD_NAMES } from '../conditions.ts';
import type { ReportContext } from '../context.ts';
import { factsOf } from '../facts.ts';
import { formatBytes, formatCount, formatGrowth, formatPercent, formatSeconds } from '../format.ts';
import { html, type Html } from '../html.ts';
import { safeUrl } from '../links.ts';
import { METRIC_WORDS } from '../metric-words.ts';
import { warningsOf } from '../warnings.ts';
import { prose, PAGE } from './prose.ts';

/** What supports the verdict and is not judged. */
export const factsSection = (verdict: Verdict, context: ReportContext): Html => {
  const facts = factsOf(verdict, context, PAGE);
  if (facts === null) return html``;
  const [titles = [], ...rows] = facts.table;
  return html`
    <section id="facts">
      <h2>Memory and garbage collection</h2>
      ${table(titles, rows)}
      <ul class="sentences">
        ${facts.sentences.map((sentence) => html`<li>${prose(sentence)}</li>`)}
      </ul>
    </section>
  `;
};

/** For who doubts the answer: every run, how sure it is, under which conditions, and how to do it again. */
export const measuredSection = (verdict: Verdict, context: ReportContext): Html => {
  const { head, base } = verdict;
  const sides = base === null ? [head] : [base, head];
  const names = base === null ? ['This change'] : ['Base', 'This change'];
  const notes = [...head.notes, ...warningsOf(verdict, context)];
  return html`
    <section id="measured">
      <h2>How this was measured</h2>
      ${certainty(verdict)}
      <h3>Each run, in a fresh process</h3>
      ${sides.map((side, i) => runs(side, names[i]!))}
      <h3>Conditions</h3>
      ${table(['', ...names], conditions(sides), new Set(verdict.differences.map(({ field }) => FIELD_NAMES[field])))}
      ${
        notes.length === 0
          ? ''
          : html`<h3>Notes and warnings</h3>
              <ul class="sentences">
                ${notes.map((note) => html`<li>${prose(PAGE.prose(note))}</li>`)}
              </ul>`
      }
      ${
        context.reproduce === null
          ? ''
          : html`<h3>The same on your machine</h3>
              <pre class="commands">${lines(context.reproduce)}</pre>`
      }
      ${runLink(context)}
    </section>
  `;
};

/** Commands must be whole to be run, so they are set in pieces that are short enough not to be cut. */
const lines = (text: string): Html[] =>
  text
    .split('\n')
    .map((line) => html`${(line.match(/.{1,200}/gu) ?? []).map((piece) => html`${piece}`)}${BREAK}`);
const BREAK: Html = { markup: '\n' };

const runLink = ({ runUrl }: ReportContext): Html => {
  const url = safeUrl(runUrl);
  return url === null ? html`` : html`<p><a href="${url}" rel="noreferrer noopener">The workflow run</a></p>`;
};

const table = (
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  marked: ReadonlySet<string> = new Set(),
): Html => html`
  <div class="scroll">
    <table class="plain">
      <thead>
        <tr>
          ${titles.map((title, i) => html`<th scope="col" class="${i === 0 ? '' : 'number'}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = '', ...cells]) =>
            html`<tr class="${marked.has(name) ? 'differs' : ''}">
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** The bounds that the verdict rests on. */
const certainty = ({ totals, head }: Verdict): Html => {
  if (totals === null) return html``;
  const exact =
    head.rate === 1
      ? 'Every allocation was recorded, so only the runs themselves differ.'
      : `One allocation was recorded per ${formatBytes(head.rate)}: the error of that is known, and in the bounds.`;
  return html`
    <h3>How sure it is</h3>
    <p class="quiet">Growth lies between the bounds; each of them is missed once in a thousand. ${exact}</p>
    ${table(
      ['', 'Growth', 'At least', 'At most'],
      entriesOf(totals).map(([metric, { growthBytes, lowBytes, highBytes }]) => [
        METRIC_WORDS[metric].title,
        ...[growthBytes, lowBytes, highBytes].map(formatGrowth),
      ]),
    )}
  `;
};

const runs = (side: Measurement, name: string): Html => {
  const metrics = METRICS.filter((metric) => side.sites.some((site) => site[metric] !== null));
  const totals = metrics.map((metric) => side.runs.map((_, run) => totalOfRun(side, metric, run)));
  return html`<h4>${name}</h4>
    ${table(
      ['Run', ...metrics.map((metric) => METRIC_WORDS[metric].title), 'Operations', 'Load', 'Heap in use'],
      [
        ...side.runs.map(({ operations, loadSeconds, heapInUseBytes }, run) => [
          `${run + 1}`,
          ...totals.map((bytes) => formatBytes(bytes[run]!)),
          operations === null ? 'not counted' : formatCount(operations),
          loadSeconds === 0 ? '–' : formatSeconds(loadSeconds), // of profiles that were given
          formatBytes(heapInUseBytes),
        ]),
        ...(side.runs.length < 2 ? [] : [['Spread', ...totals.map(spread), '', '', '']]),
      ],
    )}`;
};

const totalOfRun = ({ sites }: Measurement, metric: Metric, run: number): number =>
  sum(sites.map((site) => site[metric]?.bytes[run] ?? 0));

/** The coefficient of variation. */
const spread = (bytes: readonly number[]): string => {
  const middle = mean(bytes);
  return middle <= 0 ? '–' : formatPercent((Math.sqrt(sampleVariance(bytes)) / middle) * 100);
};

const conditions = (sides: readonly Measurement[]): string[][] => {
  const row = (name: string, text: (side: Measurement) => string): string[] => [name, ...sides.map(text)];
  const fields = Object.keys(FIELD_NAMES) as (keyof Fingerprint)[];
  return [
    row('Commit', ({ provenance }) => shortCommit(provenance.commit) || 'unknown'),
    row('Measured at', ({ provenance }) => provenance.measuredAt),
    row('Event', ({ provenance: { event, ref } }) => [event, ref].filter(Boolean).join(', ') || 'a terminal'),
    row('Bytes per sample', ({ rate }) => (rate === 1 ? '1, every allocation' : formatCount(rate))),
    ...fields.map((field) =>
      row(FIELD_NAMES[field], ({ fingerprint }) => String(fingerprint[field]) || 'none'),
    ),
  ];
};
