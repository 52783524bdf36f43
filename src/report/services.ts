import type { Refused } from '../baseline/services.ts';
import { totalsOf } from '../measure/totals.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import type { Verdict, VerdictState } from '../verdict/verdict.ts';
import { isCautioned } from './cautioned.ts';
import { COMMENT_ROOM, renderBody, SUMMARY_ROOM, type Room } from './comment.ts';
import { folded } from './conditions.ts';
import type { ReportContext } from './context.ts';
import { codeSpan, plainText, tableRow } from './escape.ts';
import { formatBytes } from './format.ts';
import { linkTo } from './links.ts';
import { openingMarker } from './marker.ts';
import { headlineOf, ICONS } from './sentences.ts';
import { figureCell, utf8Length } from './site-table.ts';
import { MARKDOWN, PLAIN, type Style } from './style.ts';
import { renderTerminal } from './terminal.ts';

/** A verdict and what a report says beside it. */
export interface Judged {
  readonly verdict: Verdict;
  readonly context: ReportContext;
}

/** Several services that are told together. */
export interface ServicesReport {
  /** One at least. */
  readonly services: readonly Judged[];
  /** What each of them is called. */
  readonly noun: 'service' | 'benchmark';
  readonly refused: readonly Refused[];
  /** Of the whole, whose key is that of the one comment. */
  readonly context: Pick<ReportContext, 'key' | 'runId' | 'runUrl' | 'pullRequestHead'>;
}

/** Worst first. What is said of further services in the same state, of one and of several. */
const MORE: Readonly<Record<VerdictState, readonly [one: string, several: string]>> = {
  fail: ['fails', 'fail'],
  inconclusive: ['is inconclusive', 'are inconclusive'],
  incomparable: ['cannot be compared', 'cannot be compared'],
  'no baseline': ['has no baseline', 'have no baseline'],
  accepted: ['is accepted', 'are accepted'],
  pass: ['passes', 'pass'],
};
const STATES = Object.keys(MORE) as VerdictState[];

const growthOf = ({ verdict: { totals } }: Judged): number =>
  totals === null ? 0 : Math.max(...entriesOf(totals).map(([, { growthBytes }]) => growthBytes));

/** By state, then by how much more memory they take. */
export const worstFirst = (services: readonly Judged[]): readonly Judged[] =>
  services.toSorted(
    (a, b) => STATES.indexOf(a.verdict.state) - STATES.indexOf(b.verdict.state) || growthOf(b) - growthOf(a),
  );

/** The first line: the worst in its own words, how many are like it, and what is not known. */
export const servicesHeadline = ({ services, noun, refused }: ServicesReport, style: Style): string => {
  const { verdict, context } = worstFirst(services)[0]!;
  const { state } = verdict;
  const others = services.filter((one) => one.verdict.state === state).length - 1;
  const [one, several] = MORE[state];
  const like = others === 1 ? `${noun} ${one}` : `${noun}s ${several}`;
  const more = others === 0 ? '' : `; ${others} more ${like}`;
  const answer =
    state === 'pass' && others > 0
      ? `${ICONS.pass} Map memory of all ${services.length} ${noun}s is within its limits`
      : headlineOf(verdict, context, style) + more;
  const unread = refused.length === 1 ? '1 file was' : `${refused.length} files were`;
  return refused.length === 0 ? answer : `${answer}; ${unread} not read`;
};

const servicesTable = (services: readonly Judged[], noun: ServicesReport['noun']): string =>
  [
    tableRow([noun === 'service' ? 'Service' : 'Benchmark', 'Verdict', 'Retained', 'Allocated']),
    tableRow(['---', '---', '---:', '---:']),
    ...services.map(({ verdict, context }) => {
      const { state, totals, head } = verdict;
      const measured = totalsOf(head);
      const figures =
        totals === null
          ? [formatBytes(measured.retainedBytes), formatBytes(measured.allocatedBytes)]
          : (['retained', 'allocated'] as const).map((metric) =>
              figureCell(totals[metric], isCautioned(verdict, metric, null)),
            );
      return tableRow([nameOf(context), `${ICONS[state]} ${state}`, ...figures]);
    }),
  ].join('\n');

const nameOf = ({ service, key }: ReportContext): string => codeSpan(service ?? key);

const refusedList = (refused: readonly Refused[]): string =>
  refused.length === 0
    ? ''
    : [
        '**Not read**, so it says nothing of what it measured:',
        '',
        ...refused.map(({ file, reason }) => `- ${codeSpan(file)}: ${plainText(reason)}`),
      ].join('\n');

/** Failing ones in full, the others folded: as many as there is room for, each with its share of it. */
const bodies = (services: readonly Judged[], room: Room, runUrl: string | null): string[] => {
  const shown: string[] = [];
  let left = room.bytes;
  for (const [i, { verdict, context }] of services.entries()) {
    const bytes = Math.floor(left / (services.length - i));
    const body = renderBody(verdict, context, { ...room, bytes: Math.max(bytes, room.bytes / 10) });
    const { state } = verdict;
    const title = `${ICONS[state]} ${codeFree(context)}: ${state}`;
    const text = state === 'fail' ? body : folded(title, body);
    left -= utf8Length(text) + 2;
    if (left < 0) {
      const rest = services.length - i;
      return [...shown, `${rest} more in full in ${linkTo('the report', runUrl)}.`];
    }
    shown.push(text);
  }
  return shown;
};

/** For HTML: of what names a service, the characters that a key may have, blanks and brackets. */
const codeFree = ({ service, key }: ReportContext): string => (service ?? key).replace(/[^\w.,() -]/g, '-');

const renderServices = (report: ServicesReport, room: Room): string => {
  const { services, refused, context } = report;
  const sorted = worstFirst(services);
  const opening = [
    `### ${servicesHeadline(report, MARKDOWN)}`,
    servicesTable(sorted, report.noun),
    refusedList(refused.slice(0, MOST_REFUSED)),
  ].filter((part) => part !== '');
  const left = room.bytes - utf8Length(opening.join('\n\n')) - LAST_LINE_BYTES;
  return [...opening, ...bodies(sorted, { ...room, bytes: Math.max(0, left) }, context.runUrl)].join('\n\n');
};

const MOST_REFUSED = 20;
const LAST_LINE_BYTES = 500;

/** One comment for all of them, under 60,000 characters. */
export const renderServicesComment = (report: ServicesReport): string =>
  `${openingMarker(report.context)}\n${renderServices(report, COMMENT_ROOM)}\n`;

export const renderServicesSummary = (report: ServicesReport): string =>
  `${renderServices(report, SUMMARY_ROOM)}\n`;

/** The same for a log. */
export const renderServicesText = (report: ServicesReport): string =>
  [
    `${servicesHeadline(report, PLAIN)}\n`,
    ...report.refused.map(({ file, reason }) => `Not read: ${PLAIN.code(file)}: ${PLAIN.prose(reason)}\n`),
    ...worstFirst(report.services).map(({ verdict, context }) => renderTerminal(verdict, context)),
  ].join('\n');
