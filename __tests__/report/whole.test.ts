import { describe, expect, test } from '@jest/globals';
import { siteKey, type Site } from '../../src/maps/site.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { verdictJson } from '../../src/report/json.ts';
import { renderPage } from '../../src/report/page/page.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { expectGolden, expectGoldenPage } from '../golden.ts';
import { tell } from './explain/recordings.ts';
import {
  ADD,
  CONTEXT,
  kindsOf,
  KIB,
  MIB,
  NEW_STORE,
  PARSE,
  RATES,
  uncompared,
  verdictOn,
} from './verdicts.ts';

const table = (index: number): Site => ({
  function: `github.com/acme/shop/gen.T${index}.Put`,
  file: 'gen/t.go',
  line: index,
});
const same = kindsOf({ growth: [MIB, MIB] });

/** Each status a site may have. */
const STATUSES = verdictOn([
  { site: RATES, base: same, head: same },
  { site: table(1), from: table(101), base: same, head: same },
  {
    site: ADD,
    base: kindsOf({ growth: [600 * KIB, 600 * KIB] }),
    head: kindsOf({ growth: [620 * KIB, 640 * KIB] }),
  },
  { site: PARSE, base: kindsOf({ first: [300 * KIB, 300 * KIB] }) },
  { site: { ...PARSE, line: 90 }, base: kindsOf({ first: [KIB, KIB] }) },
  { site: NEW_STORE, head: kindsOf({ header: [KIB, KIB] }) },
  { site: { ...NEW_STORE, line: 99 }, head: kindsOf({ header: [200 * KIB, 200 * KIB] }) },
  { site: table(2), from: { ...table(2), file: 'gen/old.go' }, base: same, head: same },
  { site: table(3), base: same, head: same },
]);
const LEAK = verdictOn([{ site: ADD, base: same, head: kindsOf({ growth: [3 * MIB, 3 * MIB] }) }]);
/** More sites and warnings than are shown. */
const MANY = verdictOn(
  Array.from({ length: 24 }, (_, index) => ({
    site: table(index + 1),
    base: same,
    head: kindsOf({ growth: [(30 - index) * MIB, MIB] }),
  })),
);
const warnings = Array.from({ length: 12 }, (_, index) => `Warning ${index}.`);
const FIRST: Verdict = {
  ...uncompared('no baseline', { ...MANY.head, notes: ['A note on `how`.'] }),
  warnings: ['Warning 0.'],
};
const NOTHING = uncompared('no baseline', { ...LEAK.head, sites: [] });
const SEVERAL: ReportContext = { ...CONTEXT, warnings };
const BARE: ReportContext = {
  ...CONTEXT,
  ...{
    repositoryUrl: null,
    headSha: '',
    docsUrl: null,
    runUrl: null,
    runId: null,
    reproduce: null,
    sources: new Map(),
  },
};

const REPORTS: [string, Verdict, ReportContext][] = [
  ['statuses', STATUSES, CONTEXT],
  ['first', FIRST, SEVERAL],
  ['nothing', NOTHING, BARE],
  ['bare', LEAK, BARE],
];
const RECORDED = [
  'never-deleted/before',
  'lost-size-hint/before',
  'dependency/before',
  'boxed-entries/before',
];
for (const head of RECORDED) {
  const { verdict, context } = tell({ head, base: head.replace('before', 'after') });
  REPORTS.push([head.replace('/', '-'), verdict, context]);
}

describe.each(REPORTS)('a whole report, %s', (name, verdict, context) => {
  test('as a comment', () => {
    expectGolden(`report/golden/whole-${name}.md`, renderComment(verdict, context));
  });
  test('in a terminal', () => {
    expectGolden(`report/golden/whole-${name}.txt`, renderTerminal(verdict, context));
  });
  test('as a page', () => {
    const page = renderPage(verdict, context, { text: 'start()', hash: 'sha256-abc=' });
    expectGoldenPage(`report/golden/whole-${name}.html`, page);
  });
  test('as JSON', () => {
    expectGolden(
      `report/golden/whole-${name}.json`,
      `${JSON.stringify(verdictJson(verdict, context), null, 2)}\n`,
    );
  });
});

test('more sites and warnings than are shown are counted', () => {
  expectGolden('report/golden/whole-many.md', renderComment(MANY, SEVERAL));
  expectGolden('report/golden/whole-many.txt', renderTerminal(MANY, SEVERAL));
});

test('a source is said with each site that has one', () => {
  const { sites } = verdictJson(STATUSES, CONTEXT);
  const known = sites.filter((site) => CONTEXT.sources.has(siteKey(site)));
  expect(known.map((site) => 'source' in site)).toEqual([true, true, true]);
});
