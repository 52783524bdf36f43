import type { SourcePlace } from '../source/map-source.ts';
import type { ScanFinding, ScanRule } from '../source/scan/finding.ts';
import { visibleText } from './escape.ts';
import { SCAN_RULES } from './scan-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const RULES = Object.keys(SCAN_RULES) as ScanRule[];

/**
 * The findings as SARIF 2.1.0, as GitHub's code scanning and editors read it. Paths are relative to the repository, with
 * `%SRCROOT%` for its root, where whoever reads it has it.
 *
 * @param findings with paths from the root of the repository
 */
export const sarifOf = (findings: readonly ScanFinding[]): object => ({
  $schema: SCHEMA,
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'go-map-regression', rules: RULES.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
      results: findings.map(resultOf),
    },
  ],
});

const ruleOf = (id: ScanRule): object => {
  const { title, summary, help } = SCAN_RULES[id];
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: summary },
    help: { text: help.replaceAll('`', ''), markdown: help },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['memory', 'maps'] },
  };
};

const resultOf = (finding: ScanFinding): object => ({
  ruleId: finding.rule,
  ruleIndex: RULES.indexOf(finding.rule),
  level: 'note',
  message: { text: messageOf(finding) },
  locations: [locationOf(finding)],
  relatedLocations: relatedTo(finding).map((place, index) => ({
    id: index + 1,
    message: { text: finding.rule === 'unbounded-map' ? 'written here' : 'declared here' },
    ...locationOf(place),
  })),
  // Neither lines nor columns: the same map stays the same alert while code moves around it.
  partialFingerprints: { 'map/v1': `${finding.rule}:${finding.file}:${finding.variable}` },
});

const relatedTo = ({ rule, writes, declaration }: ScanFinding): readonly SourcePlace[] =>
  rule === 'unbounded-map' ? writes : declaration === null ? [] : [declaration];

/** SARIF's plain text keeps its line breaks; brackets would be links. */
const messageOf = ({ message, remedy }: ScanFinding): string =>
  [message.replaceAll('`', ''), ...remedy]
    .map((line) => visibleText(line).replace(/[\\[\]]/g, '\\$&'))
    .join('\n');

const locationOf = ({ file, line }: SourcePlace): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line },
  },
});

/** A path as a relative reference (RFC 3986): a colon in its first part would be taken for a scheme. */
const uriOf = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
