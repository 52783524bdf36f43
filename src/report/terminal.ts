import { siteKey } from '../maps/site.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import type { SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { acceptedLine } from './accepted.ts';
import { isCautioned } from './cautioned.ts';
import { cautionLines } from './cautions.ts';
import { columns } from './columns.ts';
import type { ReportContext } from './context.ts';
import { FIELD_NAMES } from './conditions.ts';
import { derivedNotes } from './derived.ts';
import { explainerOf } from './explain/explain.ts';
import { factsOf } from './facts.ts';
import { causesFirst, locationOf, meanOf, noiseOf } from './figures.ts';
import { whatToDoLines } from './fixes.ts';
import { formatBytes, shortFunction } from './format.ts';
import { historyLines } from './history.ts';
import { declarationText } from './map-name.ts';
import { perOperationOf } from './metric-words.ts';
import { headlineOf } from './sentences.ts';
import { isNotable } from './site-table.ts';
import { spokenReasons } from './spoken-reasons.ts';
import { PLAIN } from './style.ts';
import { totalTrendWords, trendsOf } from './trends.ts';
import { growthText, limitText, totalsNote, totalsSentence } from './totals.ts';
import { warningsOf } from './warnings.ts';
import { toldSites, whatToDo } from './what-to-do.ts';

const MOST_SITES = 20;

const totalsLines = (verdict: Verdict, context: ReportContext): string[] => {
  const { totals } = verdict;
  if (totals === null) return [totalsSentence(verdict, context)];
  const outcomes = { beyond: 'over', within: 'within', unclear: 'unclear' };
  const trend = totalTrendWords(verdict.head, context);
  const rows = columns([
    ['', 'base', 'head', 'growth', 'limit', ''],
    ...entriesOf(totals).map(([metric, figure]) => {
      const noise = noiseOf(figure) > 0 ? ` ± ${formatBytes(noiseOf(figure))}` : '';
      return [
        `${metric}${perOperationOf(verdict, metric, context)}`,
        formatBytes(figure.base),
        formatBytes(figure.head),
        `${growthText(figure)}${noise}`,
        limitText(metric, verdict, context),
        figure.outcome === 'within' && isCautioned(verdict, metric, null)
          ? 'warns'
          : outcomes[figure.outcome],
      ];
    }),
  ]);
  return [...rows, ...(trend === null ? [] : [`${trend.chart} map memory ${trend.clause}`])];
};

const siteLines = (verdict: Verdict, context: ReportContext): string[] => {
  const explain = explainerOf(verdict, context);
  const told = toldSites(verdict, context);
  const trends = trendsOf(verdict.head, context);
  const notable = causesFirst(verdict).filter((site) => isNotable(site, verdict, context));
  const lines = notable.slice(0, MOST_SITES).flatMap((site: SiteVerdict) => {
    const source = context.sources.get(siteKey(site))?.text;
    const declaration = declarationText(site, context);
    const explanation = explain(site);
    const evidence = PLAIN.prose(explanation?.evidence ?? '');
    const trend = site.status === 'gone' ? null : trends(site);
    const shown = evidence || (trend?.clause ?? '');
    return [
      '',
      `${PLAIN.code(shortFunction(site.function))}  ${PLAIN.code(locationOf(site))}${site.status === 'new' || site.status === 'gone' ? `  ${site.status}` : ''}`,
      ...(declaration === null ? [] : [`  ${PLAIN.code(declaration)}`]),
      ...(source === undefined ? [] : [`  ${PLAIN.code(source)}`]),
      ...derivedNotes(site).map((note) => `  ${note}`),
      ...(explanation === null || told.has(siteKey(site)) ? [] : [`  ${PLAIN.prose(explanation.cause)}`]),
      ...(shown === '' ? [] : [`  ${trend === null ? '' : `${trend.chart} `}${shown}`]),
      ...columns(
        entriesOf(site).map(([metric, figure]) => {
          const flags = {
            beyond: 'over',
            unclear: 'unclear',
            within: isCautioned(verdict, metric, site) ? 'warns' : '',
          };
          return [
            `  ${metric}`,
            formatBytes(figure.base),
            '→',
            formatBytes(figure.head),
            growthText(figure),
            flags[figure.outcome],
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
    ...entriesOf(site).map(([, series]) => formatBytes(meanOf(series))),
  ]);
  if (sites.length === 0) return [];
  const metrics = entriesOf(sites[0]!).map(([metric]) => metric);
  const [title, ...lines] = columns([['', ...metrics], ...rows]);
  const notes = sites
    .map((site) => trends(site))
    .map((trend) => (trend ? `  ${trend.chart} ${trend.clause}` : ''));
  const more = head.sites.length - MOST_SITES;
  return [
    ...['', title!, ...lines.map((line, i) => line + notes[i]!)],
    ...(more > 0 ? ['', `${String(more)} more sites`] : []),
  ];
};

const factLines = (verdict: Verdict, context: ReportContext): string[] => {
  if (verdict.state === 'pass') return []; // whoever wants them has the report
  const facts = factsOf(verdict, context, PLAIN);
  const shown =
    facts === null ? [] : ['', 'Memory and GC facts', ...columns(facts.table), ...facts.sentences];
  return [...shown, ...verdict.head.notes.map(PLAIN.prose)];
};

/** The verdict for a terminal: the comment's content without its mark-up. */
export const renderTerminal = (verdict: Verdict, context: ReportContext): string => {
  const reasons = spokenReasons(verdict, context.limits, PLAIN);
  const note = totalsNote(verdict, context);
  return [
    headlineOf(verdict, context, PLAIN),
    ...(verdict.acceptance === null ? [] : [acceptedLine(verdict, PLAIN)]),
    ...cautionLines({ verdict, context, style: PLAIN }),
    ...reasons,
    ...verdict.differences.map(
      ({ field, base, head }) =>
        `  ${FIELD_NAMES[field]}: ${PLAIN.code(base || 'none')} → ${PLAIN.code(head || 'none')}`,
    ),
    '',
    ...totalsLines(verdict, context),
    ...(note === '' ? [] : [note]),
    ...historyLines(verdict, PLAIN),
    ...(verdict.totals === null ? headLines(verdict, context) : siteLines(verdict, context)),
    ...whatToDoLines(whatToDo(verdict, { context, style: PLAIN })),
    ...factLines(verdict, context),
    ...warningsOf(verdict, context).map(
      (warning, index) => `${index === 0 ? '\n' : ''}warning: ${PLAIN.prose(warning)}`,
    ),
    '',
  ].join('\n');
};
