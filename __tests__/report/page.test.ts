import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../../src/report/page/page.ts';
import { flameData } from '../../src/report/page/flame-data.ts';
import type { PageScript } from '../../src/report/page/shell.ts';
import { roundedUp } from '../../src/report/page/line-chart.ts';
import type { Verdict, VerdictState } from '../../src/verdict/verdict.ts';
import { expectGolden } from '../golden.ts';
import {
  ADD,
  CONTEXT,
  HOSTILE_NAMES,
  hostileVerdict,
  kindsOf,
  KIB,
  MIB,
  NEW_STORE,
  uncompared,
  verdictOn,
  withCalls,
} from './verdicts.ts';

const SCRIPT: PageScript = { text: 'start()', hash: 'sha256-abc=' };

const grown = (): Verdict => {
  const verdict = withCalls(
    verdictOn([
      {
        site: ADD,
        base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
        head: kindsOf({ growth: [5 * MIB, 7 * MIB] }),
      },
      { site: NEW_STORE, base: kindsOf({ header: [KIB, KIB] }), head: kindsOf({ header: [KIB, KIB] }) },
    ]),
  );
  const byRound = [[5, 8, 12, 16].map((mebibytes) => mebibytes * MIB), [KIB, KIB, KIB, KIB]];
  const sites = verdict.head.sites.map((site, i) => ({ ...site, retainedByRound: byRound[i]! }));
  const at = (i: number) => ({
    ...{ commit: String(i).repeat(40), key: 'default', path: '', ref: 'refs/heads/main' },
    ...{ measuredAt: `2026-08-0${i}T12:00:00Z`, retainedBytes: i * MIB, allocatedBytes: 4 * MIB },
    accepted: i === 2 ? 'Accepted by maya on 2026-08-02, with the label ok on pull request #5.' : null,
  });
  return {
    ...verdict,
    head: {
      ...verdict.head,
      sites,
      roundOperations: [20_000, 20_000, 20_000, 20_000],
      timeline: [0, 1, 2].map((seconds) => ({ seconds, inUseBytes: seconds * MIB })),
    },
    history: [at(1), at(2)],
    creep: {
      anchor: { commit: '1'.repeat(40), measuredAt: '2026-08-01T12:00:00Z', why: 'v1.4.0' },
      perOperation: false,
      retained: verdict.totals!.retained,
      allocated: verdict.totals!.allocated,
    },
  };
};

/** The text of a page in one line, without its style, scripts and data. */
const textOf = (page: string): string =>
  page
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a page, as it is without its script', () => {
  const page = renderPage(grown(), CONTEXT, SCRIPT).replace(/<style>.*<\/style>/s, '<style>…</style>');
  expectGolden('report/golden/report.html', page);
});

test('only its own script may run, and nothing be loaded', () => {
  const page = renderPage(grown(), CONTEXT, SCRIPT);
  const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]+/.exec(page) ?? [];
  expect(policy.split('; ').slice(0, 2)).toEqual([
    'default-src &#39;none&#39;',
    'script-src &#39;sha256-abc=&#39;',
  ]);
  expect(page).toContain('<script>start()</script>'); // to the letter, for its hash
  expect(
    page.match(/(?:src|href)="(?!https:\/\/github\.com\/acme\/(?:shop|go-map-regression)\/)/g),
  ).toBeNull();
});

test('says the answer, the limits, the rounds, the path with what was accepted, and how sure it is', () => {
  const text = textOf(renderPage(grown(), CONTEXT, SCRIPT));
  for (const part of [
    'cart.(*Store).Add',
    '+5 %, at least 64 KiB',
    'grows with every request',
    'round 4',
    'limit: 2.1 MiB',
    'anchor: v1.4.0',
    'Accepted by maya on 2026-08-02',
    's.items[item.ID] = item',
    'each of them is missed once in a thousand',
    'npx go-map-regression check --package ./cmd/shop --load &#39;k6 run load.js&#39;',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|null/);
});

const STATES: readonly VerdictState[] = [
  'pass',
  'fail',
  'accepted',
  'inconclusive',
  'no baseline',
  'incomparable',
];

describe.each(STATES)('a verdict of %s', (state) => {
  test.each([
    ['with a comparison', { ...grown(), state }],
    ['of the head alone', uncompared(state, grown().head)],
    [
      'of nothing',
      uncompared(state, { ...grown().head, sites: [], calls: null, timeline: [], roundOperations: [] }),
    ],
  ])('%s is a page', (_, verdict) => {
    const accepted = { by: 'file', file: 'baseline.json' } as const;
    const page = renderPage(
      { ...verdict, acceptance: state === 'accepted' ? accepted : null },
      CONTEXT,
      SCRIPT,
    );
    expect(textOf(page)).toContain(state);
    expect(textOf(page)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

test('names that would be code are text in the page and in its data', () => {
  const page = renderPage(hostileVerdict(), CONTEXT, SCRIPT);
  const own = renderPage(grown(), CONTEXT, SCRIPT);
  const tags = (text: string): Set<string> => new Set(text.match(/<[/!]?[a-z]+|<!--/gi));
  expect([...tags(page)].filter((tag) => !tags(own).has(tag))).toEqual([]);
  expect(page.match(/<script/g)).toHaveLength(3); // of the flame graph, of the sites, and the one that reads both
  expect(page).not.toMatch(/[\u0001\u0002\u2028\u2029]/); // eslint-disable-line no-control-regex -- as people name things
  const [data = ''] = /(?<=id="site-data">)[^<]*/.exec(page) ?? [];
  const { rows } = JSON.parse(data) as { rows: { function: string }[] };
  expect(rows.map((row) => row.function).toSorted()).toEqual(HOSTILE_NAMES.toSorted());
});

test('a link that is none of the repository is no link', () => {
  const verdict = verdictOn([{ site: ADD, head: kindsOf({ growth: [MIB, MIB] }) }]);
  for (const repositoryUrl of ['javascript:alert(1)//', 'https://x" onclick="y', null]) {
    const page = renderPage(
      verdict,
      { ...CONTEXT, repositoryUrl, runUrl: repositoryUrl, docsUrl: repositoryUrl },
      SCRIPT,
    );
    expect(page).not.toContain('<a ');
  }
});

test('commands are whole, however long', () => {
  const reproduce = `check --load '${'x'.repeat(2_000)}'`;
  const page = renderPage(grown(), { ...CONTEXT, reproduce }, SCRIPT);
  expect(page).toContain('x'.repeat(2_000));
});

test('an incomparable base is no before', () => {
  const { head, base } = grown();
  expect(flameData({ ...uncompared('incomparable', head), base })).toMatchObject({ base: null, head: {} });
});

test.each([
  [1, 1],
  [1000, 1000],
  [1001, 1024],
  [5.1 * KIB, 6 * KIB],
  [1000 * KIB, 1000 * KIB],
  [1001 * KIB, MIB],
  [9 * MIB, 10 * MIB],
])('an axis for %d bytes ends at %d', (bytes, top) => {
  expect(roundedUp(bytes)).toBe(top);
});
