import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { sarifOf } from '../../src/report/sarif.ts';
import { scanJson } from '../../src/report/scan-json.ts';
import { scanNotices } from '../../src/report/scan-notices.ts';
import { scanText } from '../../src/report/scan-text.ts';
import type { ScanFinding } from '../../src/source/scan/finding.ts';
import { expectGolden } from '../golden.ts';

const UNBOUNDED: ScanFinding = {
  rule: 'unbounded-map',
  file: 'cart/history.go',
  line: 14,
  variable: 'History.orders',
  type: 'map[int]*Order',
  declaration: null,
  writes: [
    { file: 'cart/history.go', line: 20 },
    { file: 'cart/import file.go', line: 7 },
  ],
  message: '`History.orders` gets an entry for each new key (`order.Number`, line 20), and nothing deletes.',
  remedy: ['delete(h.orders, order.Number)', 'if len(h.orders) >= limit { h.orders = make(map[int]*Order) }'],
  source: 'orders map[int]*Order',
};
const NIL: ScanFinding = {
  rule: 'nil-map-write',
  file: 'cart/history.go',
  line: 40,
  variable: 'totals',
  type: 'map[string]int',
  declaration: { file: 'cart/history.go', line: 38 },
  writes: [{ file: 'cart/history.go', line: 40 }],
  message: '`totals` is nil when line 40 writes to it.',
  remedy: ['totals = make(map[string]int)', 'totals[kind]++'],
  source: 'totals[kind]++',
};
const HOSTILE: ScanFinding = {
  ...UNBOUNDED,
  file: 'évil:1/[x](y)\u001b[31m.go',
  line: 1,
  variable: '\u202eusers',
  message: '`\u202eusers`\n::error::pwned [click](https://evil.example)',
  remedy: ['delete(m, "\u0000::error::pwned")'],
  source: '\u001b[2Jpwned',
  writes: [{ file: 'évil:1/[x](y)\u001b[31m.go', line: 2 }],
};
const FINDINGS = [UNBOUNDED, NIL, HOSTILE];

test('the findings in a terminal', () => {
  expectGolden(
    'report/golden/scan.txt',
    [
      scanText({ findings: FINDINGS, files: 1234, unread: ['huge'], since: 'main' }),
      scanText({ findings: [], files: 1, unread: [], since: null }),
    ].join('---\n'),
  );
});

test('SARIF is as its schema has it', () => {
  const log = sarifOf(FINDINGS);
  expectGolden('report/golden/scan.sarif', `${JSON.stringify(log, null, 2)}\n`);
  const file = join(import.meta.dirname, 'fixtures/sarif-schema-2.1.0.json');
  // Its dialect is draft 4, of which it uses what later drafts have as well.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect([$schema, id]).not.toContain(undefined);
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  expect([validate(log), validate.errors]).toEqual([true, null]);
  expect(validate({ ...log, runs: [{ tool: {} }] })).toBe(false);
});

test('SARIF is the same alert where code moves around a map', () => {
  const prints = (findings: readonly ScanFinding[]): unknown => {
    const log = sarifOf(findings) as { runs: [{ results: { partialFingerprints: unknown }[] }] };
    return log.runs[0].results.map((result) => result.partialFingerprints);
  };
  expect(prints([{ ...UNBOUNDED, line: 99, writes: [] }])).toEqual(prints([UNBOUNDED]));
  expect(prints([{ ...UNBOUNDED, variable: 'History.names' }])).not.toEqual(prints([UNBOUNDED]));
});

test('JSON holds what was found and what was looked at', () => {
  expect(scanJson({ findings: [NIL], files: 3, unread: [], since: null })).toEqual({
    version: 1,
    files: 3,
    unread: [],
    since: null,
    findings: [NIL],
  });
});

test('a notice stands on the line that the pull request changes', () => {
  const changed = new Map([['cart/history.go', new Set([20, 38])]]);
  const notices = scanNotices(FINDINGS, changed);
  expect(notices.map(({ line, title }) => [line, title])).toEqual([
    [20, 'A map that only grows'],
    [38, 'A write to a nil map'],
  ]);
  expect(notices[0]!.message).toBe(
    [
      'History.orders gets an entry for each new key (order.Number, line 20), and nothing deletes.',
      '  delete(h.orders, order.Number)',
      '  if len(h.orders) >= limit { h.orders = make(map[int]*Order) }',
    ].join('\n'),
  );
  expect(scanNotices(FINDINGS, new Map([['cart/history.go', new Set([21])]]))).toEqual([]);
  expect(scanNotices(Array<ScanFinding>(30).fill(UNBOUNDED), changed)).toHaveLength(10);
});

test('a notice shows what is in hostile source, and does nothing with it', () => {
  const [notice] = scanNotices([HOSTILE], new Map([[HOSTILE.file, new Set([2])]]));
  expect(notice!.message.split('\n')).toHaveLength(2);
  expect(notice!.message).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)|^::/mu);
});

test('a terminal names five places that write to a map and counts the others, and what could not be read at the root', () => {
  const writes = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ file: UNBOUNDED.file, line: 20 + i }));
  const textOf = (count: number): string =>
    scanText({ findings: [{ ...UNBOUNDED, writes: writes(count) }], files: 2, unread: [''], since: null });
  expect(textOf(5)).toContain('    Written at line 20, line 21, line 22, line 23, line 24.\n');
  expect(textOf(7)).toContain('    Written at line 20, line 21, line 22, line 23, line 24, 2 more.\n');
  expect(textOf(1)).not.toContain('Written at');
  expect(textOf(1)).toMatch(
    /\n1 finding in 2 Go files\nNot looked at, since it could not be read as a whole: \.\n$/,
  );
});

test('SARIF points to the declaration of a nil map where that is known', () => {
  const places = (finding: ScanFinding): unknown[] =>
    (sarifOf([finding]) as { runs: [{ results: [{ relatedLocations: unknown[] }] }] }).runs[0].results[0]
      .relatedLocations;
  expect(places(NIL)).toMatchObject([
    { message: { text: 'declared here' }, physicalLocation: { region: { startLine: 38 } } },
  ]);
  expect(places({ ...NIL, declaration: null })).toEqual([]);
});
