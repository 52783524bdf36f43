import { siteKey } from '../maps/site.ts';
import { METRICS } from '../verdict/verdict.ts';
import type { SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { adviceOf } from './advice.ts';
import type { ReportContext } from './context.ts';
import { FIELD_NAMES } from './conditions.ts';
import { causesFirst, locationOf, meanOf, noiseOf } from './figures.ts';
import { formatBytes, shortFunction } from './format.ts';
import { explainerOf } from './kinds.ts';
import { headlineOf, perOperationOf } from './sentences.ts';
import { isNotable } from './site-table.ts';
import { spokenReasons } from './spoken-reasons.ts';
import { PLAIN } from './style.ts';
import { trendsOf } from './trends.ts';
import { growthText, limitText, totalsNote, totalsSentence } from './totals.ts';
import { warningsOf } from './warnings.ts';

const MOST_SITES = 20;

/** Columns two spaces apart; the first is aligned left, as its cells are names. */
const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
};

const totalsLines = (verdict: Verdict, context: ReportContext): string[] => {
  const { totals } = verdict;
  if (totals === null) return [totalsSentence(verdict, context)];
  const outcomes = { beyond: 'over', within: 'within', unclear: 'unclear' };
  return columns([
    ['', 'base', 'head', 'growth', 'limit', ''],
    ...METRICS.map((metric) => {
      const figure = totals[metric];
      const noise = noiseOf(figure) > 0 ? ` ± ${formatBytes(noiseOf(figure))}` : '';
      return [
        `${metric}${perOperationOf(verdict, metric, context)}`,
        formatBytes(figure.base),
        formatBytes(figure.head),
        `${growthText(figure)}${noise}`,
        limitText(metric, verdict, context),
        outcomes[figure.outcome],
      ];
    }),
  ]);
};

const siteLines = (verdict: Verdict, context: ReportContext): string[] => {
  const explain = explainerOf(verdict);
  const trends = trendsOf(verdict.head, context);
  const notable = causesFirst(verdict).filter((site) => isNotable(site, verdict, context));
  const lines = notable.slice(0, MOST_SITES).flatMap((site: SiteVerdict) => {
    const source = context.sourceLines.get(siteKey(site));
    const explanation = explain(site);
    const trend = site.status === 'gone' ? null : trends(site);
    return [
      '',
      `${PLAIN.code(shortFunction(site.function))}  ${PLAIN.code(locationOf(site))}${site.status === 'new' || site.status === 'gone' ? `  ${site.status}` : ''}`,
      ...(source === undefined ? [] : [`  ${PLAIN.code(source)}`]),
      ...(explanation === null ? [] : [`  ${explanation.text}`]),
      ...(trend === null ? [] : [`  ${trend.chart} ${trend.clause}`]),
      ...columns(
        METRICS.map((metric) => {
          const figure = site[metric];
          const flag = figure.outcome === 'beyond' ? 'over' : figure.outcome === 'unclear' ? 'unclear' : '';
          return [
            `  ${metric}`,
            formatBytes(figure.base),
            '→',
            formatBytes(figure.head),
            growthText(figure),
            flag,
          ];
        }),
      ),
    ];
  });
  const more = notable.length - MOST_SITES;
  return [...lines, ...(more > 0 ? ['', `${String(more)} more sites changed`] : [])];
};

const headLines = ({ head }: Verdict, context: ReportContext): string[] => {
  const trends = trendsOf(head, context);
  const sites = head.sites.slice(0, MOST_SITES);
  const rows = sites.map((site) => [
    `${PLAIN.code(shortFunction(site.function))}  ${PLAIN.code(locationOf(site))}`,
    formatBytes(meanOf(site.retained)),
    formatBytes(meanOf(site.allocated)),
  ]);
  const [title, ...lines] = columns([['', 'retained', 'allocated'], ...rows]);
  if (rows.length === 0) return [];
  const notes = sites
    .map((site) => trends(site))
    .map((trend) => (trend ? `  ${trend.chart} ${trend.clause}` : ''));
  return ['', title!, ...lines.map((line, i) => line + notes[i]!)];
};

/** The verdict for a terminal: the comment's content without its mark-up. */
export const renderTerminal = (verdict: Verdict, context: ReportContext): string => {
  const explain = explainerOf(verdict);
  const failing = causesFirst(verdict)
    .filter(({ outcome }) => outcome === 'beyond')
    .map((site) => ({ site, explanation: explain(site) }));
  const advice = adviceOf(verdict, failing, { context, style: PLAIN });
  const reasons = spokenReasons(verdict, context.limits, PLAIN);
  const note = totalsNote(verdict, context);
  return [
    headlineOf(verdict, context, PLAIN),
    ...reasons,
    ...verdict.differences.map(
      ({ field, base, head }) =>
        `  ${FIELD_NAMES[field]}: ${PLAIN.code(base || 'none')} → ${PLAIN.code(head || 'none')}`,
    ),
    '',
    ...totalsLines(verdict, context),
    ...(note === '' ? [] : [note]),
    ...(verdict.totals === null ? headLines(verdict, context) : siteLines(verdict, context)),
    ...(advice.length === 0 ? [] : ['', 'What to do', ...advice.map((line) => `  ${line}`)]),
    ...warningsOf(verdict).map(
      (warning, index) => `${index === 0 ? '\n' : ''}warning: ${PLAIN.prose(warning)}`,
    ),
    '',
  ].join('\n');
};
