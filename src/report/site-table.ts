import { floorOf } from '../verdict/allowed.ts';
import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { GrowthByKind, Measurement } from '../measure/measurement.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import { METRICS } from '../verdict/verdict.ts';
import type { ByMetric, Comparison, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { isCautioned } from './cautioned.ts';
import type { ReportContext } from './context.ts';
import { codeSpan, plainText, tableRow } from './escape.ts';
import { derivedNotes } from './derived.ts';
import { explainerOf } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import { locationOf, meanOf } from './figures.ts';
import { formatBytes, formatGrowth, percentNote, shortFunction } from './format.ts';
import { lineUrl, linkTo } from './links.ts';
import { declarationText } from './map-name.ts';
import { METRIC_WORDS, perOperationOf } from './metric-words.ts';
import { trendsOf } from './trends.ts';
import type { TrendWords } from './trends.ts';

/** Whether a reader should see the site without unfolding anything: over a limit, unclear, or clearly other than before. */
export const isNotable = (site: SiteVerdict, verdict: Verdict, context: ReportContext): boolean => {
  if (site.outcome !== 'within' || site.status === 'changed') return true;
  if (METRICS.some((metric) => isCautioned(verdict, metric, site))) return true;
  if (site.status !== 'new' && site.status !== 'gone') return false;
  return entriesOf(site).some(
    ([metric, { growthBytes }]) => Math.abs(growthBytes) > floorOf(metric, verdict, context.limits),
  );
};

const FLAGS = { beyond: ' ❌', unclear: ' ⚠️', within: '' } as const;
const CAUTIONED = { ...FLAGS, within: ' ⚠️' } as const;

/** `6 MiB → 8.3 MiB` and below it `+2.3 MiB (+38 %) ❌`; one figure where nothing changed. */
export const figureCell = (
  { base, head, growthBytes, growthPercent, outcome }: Comparison,
  isCaution: boolean,
): string => {
  const flag = (isCaution ? CAUTIONED : FLAGS)[outcome];
  const growth = formatGrowth(growthBytes);
  const percent = head === 0 ? '' : percentNote(growthPercent);
  const change = outcome === 'beyond' ? `**${growth}${percent}**` : `${growth}${percent}`;
  if (growth === '0 B') return formatBytes(head) + flag;
  const sides = base === 0 || head === 0 ? '' : `${formatBytes(base)} → ${formatBytes(head)}<br>`;
  return `${sides}${change}${flag}`;
};

/** The map, its function, the linked place and the source line, one below the other. */
const placeCell = (
  site: Site & { readonly kinds: GrowthByKind },
  sha: string,
  { context, notes, isExcerpted }: { context: ReportContext; notes: string[]; isExcerpted: boolean },
): string => {
  const place = linkTo(codeSpan(locationOf(site)), lineUrl(context.repositoryUrl, sha, site));
  const declaration = declarationText(site, context);
  const source = isExcerpted ? undefined : context.sources.get(siteKey(site))?.text;
  return [
    ...(declaration === null ? [] : [`**${codeSpan(declaration)}**`]),
    codeSpan(shortFunction(site.function)),
    place,
    ...(source === undefined ? [] : [codeSpan(source, 160)]),
    ...derivedNotes(site),
    ...notes,
  ].join('<br>');
};

const statusNotes = (site: SiteVerdict): string[] => {
  const { status, from, alsoFrom = [] } = site;
  if (status === 'new' || status === 'gone') return [status];
  if (from === undefined) return [];
  if (from.function === site.function && from.file === site.file) return [`was in line ${String(from.line)}`];
  const more = alsoFrom.length === 0 ? '' : ` and ${String(alsoFrom.length)} more`;
  return [`moved from ${codeSpan(shortFunction(from.function))} in ${codeSpan(locationOf(from))}${more}`];
};

export interface Table {
  readonly head: readonly string[];
  /** Worst first, rendered when asked for: there may be thousands, and few fit. */
  readonly rows: Iterable<string>;
  readonly count: number;
}

/** What the rounds showed: in the words of what explains it, where that has some. */
const trendNotes = (trend: TrendWords | null, explanation: Explanation | null): string[] => {
  const evidence = plainText(explanation?.evidence ?? '');
  if (trend === null) return evidence === '' ? [] : [evidence];
  return [`${trend.chart} ${evidence || trend.clause}`];
};

/** One column for each metric that there is; `perOperation` is said of allocated bytes. */
const tableHead = (metrics: readonly Metric[], perOperation: string): string[] => [
  tableRow([
    'Map site',
    ...metrics.map((metric) => `${METRIC_WORDS[metric].title}${metric === 'allocated' ? perOperation : ''}`),
  ]),
  tableRow(['---', ...metrics.map(() => '---:')]),
];

const metricsOf = (sites: readonly ByMetric<unknown>[]): Metric[] =>
  METRICS.filter((metric) => sites.some((site) => site[metric] !== null));

interface Shown {
  readonly verdict: Verdict;
  readonly context: ReportContext;
  /** Keys of the sites whose cause is told elsewhere. */
  readonly told: ReadonlySet<string>;
  /** Those whose source is shown with the lines around it, elsewhere. */
  readonly excerpted: readonly SiteVerdict[];
}

/** Sites of base and head side by side. */
export const siteTable = (
  sites: readonly SiteVerdict[],
  { verdict, context, told, excerpted }: Shown,
): Table => ({
  head: tableHead(metricsOf(sites), perOperationOf(verdict, 'allocated', context)),
  count: sites.length,
  rows: (function* () {
    const trends = trendsOf(verdict.head, context);
    const explain = explainerOf(verdict, context);
    for (const site of sites) {
      const gone = site.status === 'gone';
      const sha = gone ? verdict.base!.provenance.commit : context.headSha;
      const explanation = isNotable(site, verdict, context) ? explain(site) : null;
      const notes = [
        ...statusNotes(site),
        ...(explanation === null || told.has(siteKey(site)) ? [] : [plainText(explanation.cause)]),
        ...(gone ? [] : trendNotes(trends(site), explanation)),
      ];
      yield tableRow([
        placeCell(site, sha, { context, notes, isExcerpted: excerpted.includes(site) }),
        ...entriesOf(site).map(([metric, comparison]) =>
          figureCell(comparison, isCautioned(verdict, metric, site)),
        ),
      ]);
    }
  })(),
});

/** Sites of the head alone, where there is nothing to compare with. */
export const headTable = (head: Measurement, context: ReportContext): Table => ({
  head: tableHead(metricsOf(head.sites), ''),
  count: head.sites.length,
  rows: (function* () {
    const trends = trendsOf(head, context);
    for (const site of head.sites) {
      const notes = trendNotes(trends(site), null);
      const place = placeCell(site, context.headSha, { context, notes, isExcerpted: false });
      yield tableRow([place, ...entriesOf(site).map(([, series]) => formatBytes(meanOf(series)))]);
    }
  })(),
});

const ENCODER = new TextEncoder();
export const utf8Length = (text: string): number => ENCODER.encode(text).length;

/** As many rows as there is room for, and a line that counts the rest. Cuts only between rows. */
export const fitTable = (
  table: Table,
  room: { readonly bytes: number; readonly rows: number },
  reportUrl: string | null,
): string => {
  const lines = [...table.head];
  let bytes = utf8Length(lines.join('\n')) + 200; // the last line
  let shown = 0;
  for (const row of table.rows) {
    bytes += utf8Length(row) + 1;
    if (shown === room.rows || bytes > room.bytes) break;
    lines.push(row);
    shown += 1;
  }
  const more = table.count - shown;
  const rest = more === 0 ? [] : ['', `${String(more)} more in ${linkTo('the report', reportUrl)}.`];
  return shown === 0 && more > 0 ? rest.slice(1).join('\n') : [...lines, ...rest].join('\n');
};
