import { entriesOf } from '../verdict/by-metric.ts';
import type { SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { acceptedLine } from './accepted.ts';
import { cautionLines } from './cautions.ts';
import type { ReportContext } from './context.ts';
import { differencesTable, folded, measuredSection } from './conditions.ts';
import { excerptedSites, excerptOf } from './excerpts.ts';
import { causesFirst } from './figures.ts';
import { whatToDoList } from './fixes.ts';
import { historyLines } from './history.ts';
import { openingMarker } from './marker.ts';
import { headlineOf } from './sentences.ts';
import { fitTable, headTable, isNotable, siteTable, utf8Length } from './site-table.ts';
import type { Table } from './site-table.ts';
import { spokenReasons } from './spoken-reasons.ts';
import { MARKDOWN } from './style.ts';
import { totalsNote, totalsSentence, totalsTable } from './totals.ts';
import { warningList } from './warnings.ts';
import { toldSites, whatToDo } from './what-to-do.ts';

/** How much may be shown. GitHub takes 65,536 characters of a comment and 1 MiB of a step's summary. */
export interface Room {
  readonly bytes: number;
  readonly notableRows: number;
  readonly otherRows: number;
}
export const COMMENT_ROOM: Room = { bytes: 59_000, notableRows: 20, otherRows: 30 };
export const SUMMARY_ROOM: Room = { bytes: 1_000_000, notableRows: 1_000, otherRows: 1_000 };

const FIRST_RUN =
  'The baseline is stored when this check runs on the default branch; from then on pull requests are compared with it.';

const countText = (count: number, what: string): string =>
  `${String(count)} ${what}${count === 1 ? '' : 's'}`;

interface Parts {
  readonly before: readonly string[];
  readonly notable: Table | null;
  readonly between: readonly string[];
  readonly others: { readonly title: string; readonly table: Table } | null;
  readonly after: readonly string[];
}

const compared = (verdict: Verdict, context: ReportContext, room: Room): Parts => {
  const notable = causesFirst(verdict).filter((site) => isNotable(site, verdict, context));
  const others = verdict.sites.filter((site) => !isNotable(site, verdict, context));
  const advice = whatToDoList(whatToDo(verdict, { context, style: MARKDOWN }), context);
  const told = toldSites(verdict, context);
  // One of many services has no room for more than a line of each.
  const excerpted = room.bytes < COMMENT_ROOM.bytes / 2 ? [] : excerptedSites(verdict, context);
  const table = (sites: readonly SiteVerdict[]): Table =>
    siteTable(sites, { verdict, context, told, excerpted });
  const judged =
    verdict.totals !== null &&
    (notable.length > 0 ||
      verdict.cautions.length > 0 ||
      verdict.state === 'fail' ||
      entriesOf(verdict.totals).some(([, { outcome }]) => outcome !== 'within'));
  const moved = others.filter(({ status }) => status === 'moved').length;
  const title = `${countText(others.length, 'map site')} without a notable change${moved === 0 ? '' : `, ${moved} of them moved`}`;
  return {
    before: [
      judged ? totalsTable(verdict, context) : totalsSentence(verdict, context),
      totalsNote(verdict, context),
      historyLines(verdict, MARKDOWN).join('<br>\n'),
      ...spokenReasons(verdict, context.limits, MARKDOWN),
    ],
    notable: notable.length === 0 ? null : table(notable),
    between: [...excerpted.map((site) => excerptOf(site, context)), advice, warningList(verdict, context)],
    others: others.length === 0 ? null : { title, table: table(others.toSorted(movedFirst)) },
    after: [measuredSection(verdict, context)],
  };
};

const movedFirst = (a: SiteVerdict, b: SiteVerdict): number =>
  Number(b.status === 'moved') - Number(a.status === 'moved');

const measuredOnly = (verdict: Verdict, context: ReportContext): Parts => {
  const { sites } = verdict.head;
  const advice = whatToDoList(whatToDo(verdict, { context, style: MARKDOWN }), context);
  const reasons = spokenReasons(verdict, context.limits, MARKDOWN);
  const differences = verdict.differences.length === 0 ? [] : [differencesTable(verdict)];
  const firstRun = verdict.state === 'no baseline' && reasons.length === 0 ? [FIRST_RUN] : [];
  return {
    before: [...reasons, ...differences, ...firstRun, totalsSentence(verdict, context), advice],
    notable: null,
    between: [warningList(verdict, context)],
    others:
      sites.length === 0
        ? null
        : { title: countText(sites.length, 'map site'), table: headTable(verdict.head, context) },
    after: [measuredSection(verdict, context)],
  };
};

/** All but the marker: the answer, then what supports it. */
export const renderBody = (verdict: Verdict, context: ReportContext, room: Room): string => {
  const parts = verdict.totals === null ? measuredOnly(verdict, context) : compared(verdict, context, room);
  const headline = `### ${headlineOf(verdict, context, MARKDOWN)}`;
  const cautions = cautionLines({ verdict, context, style: MARKDOWN }).map((line) => `- ${line}`);
  const opening = [headline, acceptedLine(verdict, MARKDOWN), cautions.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
  const fixed = utf8Length([opening, ...parts.before, ...parts.between, ...parts.after].join('\n\n')) + 500;
  const left = Math.max(0, room.bytes - fixed);
  const notable =
    parts.notable === null
      ? ''
      : fitTable(parts.notable, { bytes: left, rows: room.notableRows }, context.runUrl);
  const leftover = Math.max(0, left - utf8Length(notable));
  const others =
    parts.others === null
      ? ''
      : folded(
          parts.others.title,
          fitTable(parts.others.table, { bytes: leftover, rows: room.otherRows }, context.runUrl),
        );
  return [opening, ...parts.before, notable, ...parts.between, others, ...parts.after]
    .filter((part) => part !== '')
    .join('\n\n');
};

/** The pull-request comment: the marker, then the answer, then what supports it. Under 60,000 characters. */
export const renderComment = (verdict: Verdict, context: ReportContext): string =>
  `${openingMarker(context)}\n${renderBody(verdict, context, COMMENT_ROOM)}\n`;

/** The step's summary: the same with more rows, under 1 MiB. */
export const renderSummary = (verdict: Verdict, context: ReportContext): string =>
  `${renderBody(verdict, context, SUMMARY_ROOM)}\n`;
