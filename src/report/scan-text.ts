import type { SourcePlace } from '../source/map-source.ts';
import type { ScanFinding } from '../source/scan/finding.ts';
import { SCAN_RULES } from './scan-rules.ts';
import { PLAIN } from './style.ts';

/** What was looked at, and what came of it. */
export interface ScanReport {
  readonly findings: readonly ScanFinding[];
  readonly files: number;
  readonly unread: readonly string[];
  /** What the lines were changed since; null where all are looked at. */
  readonly since: string | null;
}

const MOST_WRITES = 5;

/** The findings for a terminal, by file. */
export const scanText = ({ findings, files, unread, since }: ScanReport): string => {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const where = since === null ? '' : ` on lines changed since ${PLAIN.code(since)}`;
  return [
    ...[...byFile].flatMap(([file, own]) => [PLAIN.code(file), ...own.flatMap(findingLines), '']),
    `${counted(findings.length, 'finding')}${where} in ${counted(files, 'Go file')}`,
    ...unread.map(
      (folder) => `Not looked at, since it could not be read as a whole: ${PLAIN.code(folder || '.')}`,
    ),
    '',
  ].join('\n');
};

const findingLines = (finding: ScanFinding): string[] => [
  `  ${finding.line}: ${SCAN_RULES[finding.rule].title.toLowerCase()}: ${PLAIN.code(finding.variable)} (${finding.rule})`,
  `      ${PLAIN.code(finding.source)}`,
  `    ${PLAIN.prose(finding.message)}`,
  ...(finding.writes.length > 1 ? [`    Written at ${writesText(finding)}.`] : []),
  ...finding.remedy.map((line) => `      ${PLAIN.code(line)}`),
];

const writesText = ({ writes, file }: ScanFinding): string => {
  const shown = writes.slice(0, MOST_WRITES).map((place) => placeText(place, file));
  const more = writes.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

const placeText = ({ file, line }: SourcePlace, home: string): string =>
  file === home ? `line ${line}` : PLAIN.code(`${file}:${line}`);

const counted = (count: number, what: string): string =>
  `${count === 0 ? 'No' : count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
