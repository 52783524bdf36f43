import { describe, expect, test } from '@jest/globals';
import { MeasurementError } from '../../src/errors.ts';
import { siteKey } from '../../src/maps/site.ts';
import { renderComment, renderSummary } from '../../src/report/comment.ts';
import { renderError, renderErrorText } from '../../src/report/error.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Comparison, Verdict } from '../../src/verdict/verdict.ts';
import { expectGolden } from '../golden.ts';
import { markupIn } from './gfm.ts';
import * as given from './verdicts.ts';
import { ADD, CONTEXT, kindsOf, KIB, MIB, PARSE, RATES } from './verdicts.ts';

const RATES_UNCHANGED = {
  site: RATES,
  base: kindsOf({ initial: [3 * MIB, 3 * MIB] }),
  head: kindsOf({ initial: [3 * MIB, 3 * MIB] }),
};
const PARSE_UNCHANGED = {
  site: PARSE,
  base: kindsOf({ first: [0, 5 * MIB] }),
  head: kindsOf({ first: [0, 5 * MIB] }),
};

const LEAK = given.verdictOn([
  {
    site: ADD,
    base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
    head: kindsOf({ growth: [4.3 * MIB, 4.3 * MIB] }),
  },
  PARSE_UNCHANGED,
  RATES_UNCHANGED,
]);

const LOST_SIZE_HINT = given.verdictOn([
  {
    site: { ...RATES, line: 25 },
    base: kindsOf({ growth: [0, 40 * KIB] }),
    head: kindsOf({ growth: [3 * MIB, 6.1 * MIB] }),
  },
  { site: RATES, base: kindsOf({ initial: [3 * MIB, 3 * MIB] }) },
  PARSE_UNCHANGED,
]);

const MOVED = given.verdictOn([
  {
    site: { ...ADD, function: 'github.com/acme/shop/cart.(*Store).Put', line: 44 },
    from: ADD,
    base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
    head: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
  },
  RATES_UNCHANGED,
]);

const UNCHANGED = given.verdictOn([RATES_UNCHANGED, PARSE_UNCHANGED]);

const sampled = (verdict: Verdict): Verdict => ({
  ...verdict,
  head: {
    ...verdict.head,
    rate: 512 * KIB,
    fingerprint: { ...verdict.head.fingerprint, rateClass: 'sampled' },
  },
});

const NOISY = sampled(
  given.verdictOn(
    [
      {
        site: ADD,
        base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
        head: kindsOf({ growth: [2.3 * MIB, 4 * MIB] }),
        noise: 0.6 * MIB,
      },
      RATES_UNCHANGED,
    ],
    0.9 * MIB,
  ),
);

const FIRST: Verdict = {
  ...given.uncompared('no baseline', UNCHANGED.head),
  reasons: [
    {
      scope: 'baseline',
      outcome: 'unclear',
      message:
        'No measurement of main is stored yet. One is stored by the next run on main; set `baseline: base-commit` to measure the base here instead.',
    },
  ],
};

const OTHER_GO: Verdict = {
  ...given.uncompared('incomparable', LEAK.head),
  base: LEAK.base,
  differences: [
    { field: 'goVersion', base: 'go1.25.12', head: 'go1.26.1' },
    { field: 'goExperiment', base: '', head: 'noswissmap' },
  ],
};

/** Of 20,000 requests. */
const perRequest = (figure: Comparison): Comparison => ({
  ...figure,
  base: figure.base / 20_000,
  head: figure.head / 20_000,
  growthBytes: figure.growthBytes / 20_000,
  lowBytes: figure.lowBytes / 20_000,
  highBytes: figure.highBytes / 20_000,
});
const PER_REQUEST: Verdict = {
  ...LOST_SIZE_HINT,
  perOperation: true,
  totals: { ...LOST_SIZE_HINT.totals!, allocated: perRequest(LOST_SIZE_HINT.totals!.allocated) },
  sites: LOST_SIZE_HINT.sites.map((site) => ({ ...site, allocated: perRequest(site.allocated) })),
};

const OVER_BUDGET: Verdict = {
  ...FIRST,
  state: 'fail',
  reasons: [
    {
      scope: 'budget',
      metric: 'retained',
      outcome: 'beyond',
      message: 'Retained map bytes are over their budget.',
      bytes: 3 * MIB,
      budgetBytes: 2 * MIB,
    },
    ...FIRST.reasons,
  ],
};

const HOSTILE_NAMES = [
  '__proto__',
  'main.(*T).f|g`h',
  '<img src=x onerror=alert(1)>',
  'x.@team#1',
  'evil\u202Egnp.exe',
  'a\n\n# heading',
  'L'.repeat(10_000),
];
const hostileSite = (name: string, line: number) => ({ function: name, file: `${name}.go`, line });
const HOSTILE: Verdict = {
  ...given.verdictOn(
    HOSTILE_NAMES.map((name, line) => ({
      site: hostileSite(name, line + 1),
      base: kindsOf({ growth: [MIB, MIB] }),
      head: kindsOf({ growth: [2 * MIB, 2 * MIB] }),
    })),
  ),
  warnings: [
    'Ask @team at https://evil.example/?a=1 or www.evil.example, see #1 and <b>deadbeef0</b> ![x](y)',
  ],
};
const HOSTILE_CONTEXT = {
  ...CONTEXT,
  key: '--><script>',
  service: '@team | `api`',
  sourceLines: new Map(
    HOSTILE_NAMES.map((name, line) => [siteKey(hostileSite(name, line + 1)), `m[${name}] = 1 | 2`]),
  ),
  reproduce: '```\n# not a heading @team\n```',
};

const MANY = given.verdictOn(
  Array.from({ length: 5_000 }, (_, index) => ({
    site: { function: `github.com/acme/shop/gen.Table${index}.Put`, file: `gen/table_${index}.go`, line: 7 },
    base: kindsOf({ growth: [MIB, MIB] }),
    head: kindsOf({ growth: [index < 2_500 ? 2 * MIB : MIB, MIB] }),
  })),
);

const BROKEN = new MeasurementError(
  'ready',
  'http://127.0.0.1:8080/health did not answer with 2xx within 60 s (last: 503).',
  {
    remedy:
      'Set `ready-url` to an address that answers once the service can take load, or raise `ready-timeout`.',
    logTail: [
      'listening on :8080',
      '\u001b[31merror\u001b[0m: dial tcp 127.0.0.1:5432: connection refused',
      '``` @team',
    ],
  },
);

const byRound = (...retained: number[]) => ({ retainedByRound: retained.map((bytes) => bytes * KIB) });

/** The head of the leak, its load repeated four times: one site that grows, one that is full. */
const REPEATED: Verdict = {
  ...LEAK,
  head: {
    ...LEAK.head,
    roundOperations: [20_000, 20_000, 20_000, 20_000],
    sites: LEAK.head.sites.map((site) => ({
      ...site,
      ...(siteKey(site) === siteKey(ADD)
        ? byRound(4400, 8800, 8800, 17_600)
        : byRound(900, 1000, 1000, 1000)),
    })),
  },
};
const FIRST_LEAK: Verdict = { ...given.uncompared('no baseline', REPEATED.head) };
const LEAK_LIMIT = { ...CONTEXT, limits: { ...given.LIMITS, maxGrowthPerOperation: 16 } };
const FAILS_ALONE: Verdict = {
  ...FIRST_LEAK,
  state: 'fail',
  reasons: [
    {
      scope: 'growing',
      outcome: 'beyond',
      metric: 'retained',
      site: ADD,
      message: 'This site keeps more of each operation than it may.',
      bytes: 225.28,
      budgetBytes: 16,
    },
    ...FIRST_LEAK.reasons,
  ],
};

describe('a comment', () => {
  test.each([
    ['fail-retained', LEAK, CONTEXT],
    ['fail-lost-size-hint', LOST_SIZE_HINT, CONTEXT],
    ['fail-per-operation', PER_REQUEST, CONTEXT],
    ['fail-growing', REPEATED, CONTEXT],
    ['fail-growing-alone', FAILS_ALONE, LEAK_LIMIT],
    ['no-baseline-growing', FIRST_LEAK, CONTEXT],
    ['pass-moved', MOVED, CONTEXT],
    ['pass-unchanged', UNCHANGED, CONTEXT],
    ['inconclusive', NOISY, CONTEXT],
    ['no-baseline', FIRST, CONTEXT],
    ['incomparable', OTHER_GO, CONTEXT],
    ['over-budget', OVER_BUDGET, { ...CONTEXT, limits: { ...given.LIMITS, maxRetainedBytes: 2 * MIB } }],
    ['hostile-names', HOSTILE, HOSTILE_CONTEXT],
    ['5000-sites', MANY, CONTEXT],
  ])('%s', (name, verdict, context) => {
    expectGolden(`report/golden/${name}.md`, renderComment(verdict, context));
  });

  test('on a broken measurement names stage, cause and remedy, and shows the log', () => {
    expectGolden('report/golden/error.md', renderError(BROKEN, CONTEXT));
  });

  test('of 5,000 sites is shorter than GitHub takes, and a summary shows more of them', () => {
    expect(renderComment(MANY, CONTEXT).length).toBeLessThan(60_000);
    const summary = renderSummary(MANY, CONTEXT);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * KIB);
    expect(summary.split('gen.Table').length).toBeGreaterThan(1_000);
  });

  test('stays short when every text in it is as long as it can be', () => {
    const long = '💥`|@'.repeat(300);
    const verdict: Verdict = {
      ...MANY,
      sites: MANY.sites.map((site) => ({ ...site, function: long, file: long })),
      reasons: Array.from({ length: 50 }, () => ({ scope: 'budget', outcome: 'beyond', message: long })),
      warnings: Array.from({ length: 100 }, (_, index) => `${long}${index}`),
      head: { ...MANY.head, fingerprint: { ...MANY.head.fingerprint, load: long, goVersion: long } },
    };
    const sourceLines = new Map(verdict.sites.map((site): [string, string] => [siteKey(site), long]));
    const context = { ...CONTEXT, service: long, reproduce: long, sourceLines };
    expect(renderComment(verdict, context).length).toBeLessThan(60_000);
    expect(Buffer.byteLength(renderSummary(verdict, context))).toBeLessThan(1024 * KIB);
  });

  test('lets no hostile name become markup', () => {
    const { types, links, mentions } = markupIn(renderComment(HOSTILE, HOSTILE_CONTEXT));
    expect(types).not.toContain('image');
    expect(types).not.toContain('footnoteReference');
    expect(links.every((url) => url.startsWith('https://github.com/acme/shop/'))).toBe(true);
    expect(mentions).toEqual([]);
  });

  test('gives the reason for a doubt that is not noise, and no figures that would explain nothing', () => {
    const message = 'The head served much less of the load than the base, so what it retains cannot pass.';
    const totals = {
      ...UNCHANGED.totals!,
      retained: { ...UNCHANGED.totals!.retained, outcome: 'unclear' as const },
    };
    const reasons = [
      { scope: 'total' as const, metric: 'retained' as const, outcome: 'unclear' as const, message },
    ];
    const text = renderComment({ ...UNCHANGED, state: 'inconclusive', totals, reasons }, CONTEXT);
    expect(text).toContain('### ⚠️ Cannot tell whether maps keep more than allowed\n');
    expect(text).toContain(message);
    expect(text).not.toContain('What to do');
  });
});

describe('a terminal', () => {
  test.each([
    ['fail-retained', LEAK],
    ['fail-per-operation', PER_REQUEST],
    ['inconclusive', NOISY],
    ['incomparable', OTHER_GO],
    ['pass-unchanged', UNCHANGED],
  ])('%s', (name, verdict) => {
    expectGolden(`report/golden/${name}.txt`, renderTerminal(verdict, CONTEXT));
  });

  test('shows an error without control characters', () => {
    expectGolden('report/golden/error.txt', renderErrorText(BROKEN, CONTEXT));
  });
});
