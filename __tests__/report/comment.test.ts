import { describe, expect, test } from '@jest/globals';
import { MeasurementError } from '../../src/errors.ts';
import { siteKey } from '../../src/maps/site.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment, renderSummary } from '../../src/report/comment.ts';
import { renderError, renderErrorText } from '../../src/report/error.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { ReportContext } from '../../src/report/context.ts';
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

/** Two maps that a drain no longer frees: of the first nothing, of the second less than before. */
const UNDRAINED = given.verdictOn([
  {
    site: ADD,
    base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
    head: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
    unreleased: [0.1 * MIB, 2 * MIB],
  },
  {
    site: PARSE,
    base: kindsOf({ first: [MIB, 5 * MIB] }),
    head: kindsOf({ first: [MIB, 5 * MIB] }),
    unreleased: [0, 0.5 * MIB],
  },
  { ...RATES_UNCHANGED, unreleased: [0, 0] },
]);
const DRAINED = given.verdictOn([{ ...RATES_UNCHANGED, unreleased: [MIB, 1.02 * MIB] }]);

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
  sources: new Map(
    HOSTILE_NAMES.map((name, index) => {
      const site = hostileSite(name, index + 1);
      const map = { variable: name, keyType: name, valueType: name };
      return [siteKey(site), given.sourceOf(site, `m[${name}] = 1 | 2`, map)];
    }),
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
        ? { ...byRound(4400, 8800, 8800, 17_600), slotBytes: 96 }
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

const FAILS_TOGETHER: Verdict = {
  ...FAILS_ALONE,
  reasons: [
    {
      scope: 'growing',
      outcome: 'beyond',
      metric: 'retained',
      message: 'All growing sites together keep more of each operation than they may.',
      bytes: 24,
      budgetBytes: 16,
    },
  ],
};

/** Within all that fails, and beyond each kind of limit that warns. */
const CAUTIOUS: Verdict = {
  ...given.verdictOn([
    {
      site: ADD,
      base: kindsOf({ growth: [4 * MIB, 4 * MIB] }),
      head: kindsOf({ growth: [4.16 * MIB, 4.16 * MIB] }),
      unreleased: [MIB, 1.04 * MIB],
    },
    { ...PARSE_UNCHANGED, unreleased: [0, 0] },
  ]),
  cautions: [
    { scope: 'total', metric: 'retained', outcome: 'beyond', message: '' },
    { scope: 'site', metric: 'retained', site: ADD, outcome: 'beyond', message: '' },
    { scope: 'site', metric: 'unreleased', site: ADD, outcome: 'beyond', message: '' },
    {
      scope: 'budget',
      metric: 'allocated',
      outcome: 'beyond',
      message: '',
      bytes: 480,
      budgetBytes: 256,
    },
    {
      scope: 'growing',
      metric: 'retained',
      site: PARSE,
      outcome: 'beyond',
      message: '',
      bytes: 12,
      budgetBytes: 8,
    },
    { scope: 'growing', metric: 'retained', outcome: 'beyond', message: '', bytes: 14, budgetBytes: 8 },
  ],
};
const WARNING = {
  ...CONTEXT,
  limits: {
    ...given.LIMITS,
    warn: {
      maxRetainedGrowth: 0.02,
      maxUnreleasedGrowth: 0.02,
      maxAllocatedBytesPerOperation: 256,
      maxGrowthPerOperation: 8,
    },
  },
};

/** Seven measured commits, the second of them a release and the fifth accepted, and a change that adds 3 % more. */
const STEPS = [2, 2.06, 2.12, 2.19, 2.25, 2.32, 2.39];
const CREPT: Verdict = {
  ...given.verdictOn([
    {
      site: ADD,
      base: kindsOf({ growth: [2.39 * MIB, 4.78 * MIB] }),
      head: kindsOf({ growth: [2.46 * MIB, 4.92 * MIB] }),
    },
  ]),
  creep: {
    anchor: { commit: '1'.repeat(40), measuredAt: '2026-08-01T12:00:00Z', why: 'v1.4.0' },
    perOperation: false,
    retained: given.comparison(2 * MIB, 2.46 * MIB, { limit: 0.2 }),
    allocated: given.comparison(4 * MIB, 4.92 * MIB, { limit: 0.2 }),
  },
  history: STEPS.map((mebibytes, i) => ({
    commit: String(i).repeat(40),
    key: 'default',
    path: '',
    measuredAt: `2026-08-0${i + 1}T12:00:00Z`,
    ref: 'refs/heads/main',
    retainedBytes: mebibytes * MIB,
    allocatedBytes: 2 * mebibytes * MIB,
    accepted: i === 4 ? 'Accepted by maya on 2026-08-05, with the label ok on pull request #5.' : null,
  })),
};
const CREEP_REASON = {
  scope: 'creep' as const,
  metric: 'retained' as const,
  outcome: 'beyond' as const,
  message: 'Since v1.4.0, all retained map bytes grew by 23 %, beyond the limit of 20 %.',
};
const CREEP_FAILS: Verdict = { ...CREPT, state: 'fail', reasons: [CREEP_REASON] };
const CREEP_CAUTIONS: Verdict = { ...CREPT, cautions: [CREEP_REASON] };
const LABELLED: ReportContext = { ...CONTEXT, accepting: { label: 'map-memory-accepted', file: null } };
const ACCEPTED: Verdict = {
  ...LEAK,
  state: 'accepted',
  acceptance: {
    by: 'label',
    label: 'map-memory-accepted',
    pullRequest: 12,
    login: 'maya',
    at: '2026-09-02T08:15:00Z',
  },
};
const ACCEPTED_FILE: Verdict = {
  ...LEAK,
  state: 'accepted',
  relation: 'file',
  acceptance: { by: 'file', file: 'map-memory.json' },
};

describe('a comment', () => {
  test.each([
    ['accepted', ACCEPTED, LABELLED],
    ['accepted-file', ACCEPTED_FILE, CONTEXT],
    ['fail-creep', CREEP_FAILS, LABELLED],
    ['pass-creep', CREEP_CAUTIONS, CONTEXT],
    ['fail-labels', LEAK, LABELLED],
    ['fail-file', { ...LEAK, relation: 'file' }, { ...CONTEXT, accepting: { label: 'ok', file: 'b.json' } }],
    ['fail-retained', LEAK, CONTEXT],
    ['fail-lost-size-hint', LOST_SIZE_HINT, CONTEXT],
    ['fail-per-operation', PER_REQUEST, CONTEXT],
    ['fail-unreleased', UNDRAINED, CONTEXT],
    ['pass-drained', DRAINED, CONTEXT],
    ['no-baseline-drained', given.uncompared('no baseline', UNDRAINED.head), CONTEXT],
    ['fail-growing', REPEATED, CONTEXT],
    ['fail-growing-alone', FAILS_ALONE, LEAK_LIMIT],
    ['fail-growing-together', FAILS_TOGETHER, LEAK_LIMIT],
    ['pass-cautions', CAUTIOUS, WARNING],
    ['no-baseline-growing', FIRST_LEAK, CONTEXT],
    ['pass-moved', MOVED, CONTEXT],
    ['pass-unchanged', UNCHANGED, CONTEXT],
    ['inconclusive', NOISY, CONTEXT],
    ['no-baseline', FIRST, CONTEXT],
    ['incomparable', OTHER_GO, CONTEXT],
    ['over-budget', OVER_BUDGET, { ...CONTEXT, limits: { ...given.LIMITS, maxRetainedBytes: 2 * MIB } }],
    ['hostile-names', HOSTILE, HOSTILE_CONTEXT],
    ['5000-sites', MANY, CONTEXT],
  ] as [string, Verdict, ReportContext][])('%s', (name, verdict, context) => {
    expectGolden(`report/golden/${name}.md`, renderComment(verdict, context));
  });

  test.each([
    ['started', '`profile-rate`'],
    ['running', '`mode: measure`'],
    ['files', '`after`, one per line'],
    ['elsewhere', 'in more runs or more jobs'],
  ] as const)(
    'what is unclear of processes that were %s can be decided by what those allow',
    (processes, how) => {
      expect(renderComment(NOISY, { ...CONTEXT, processes })).toContain(how);
    },
  );

  test('on a lost size hint gives the figure that the note at the line gives, too', () => {
    const [{ message } = { message: '' }] = annotationsOf(LOST_SIZE_HINT, CONTEXT);
    const [, clause = ''] =
      /( allocates .* more .*, because a map lost its size hint) \(.*\. Give the map its expected size again\.$/.exec(
        message,
      ) ?? [];
    expect(clause).not.toBe('');
    expect(renderComment(LOST_SIZE_HINT, CONTEXT)).toContain(`${clause}\n`);
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
    const sources = new Map(
      verdict.sites.map((site) => [
        siteKey(site),
        given.sourceOf(site, long.slice(0, 160), { variable: long, keyType: long, valueType: long }),
      ]),
    );
    const context = { ...CONTEXT, service: long, reproduce: long, sources };
    expect(renderComment(verdict, context).length).toBeLessThan(60_000);
    expect(Buffer.byteLength(renderSummary(verdict, context))).toBeLessThan(1024 * KIB);
  });

  test('lets no reason of a reset, label or login become markup', () => {
    const hostile = '<img src=x>|`@team` ![x](http://evil)';
    const anchor = { ...CREPT.creep!.anchor, why: `the reset by ${hostile}` };
    const verdict: Verdict = {
      ...CREEP_FAILS,
      state: 'accepted',
      creep: { ...CREPT.creep!, anchor },
      cautions: [CREEP_REASON],
      acceptance: { by: 'label', label: hostile, pullRequest: 1, login: hostile, at: null },
    };
    const { types, links, mentions } = markupIn(renderComment(verdict, CONTEXT));
    expect(types).not.toContain('image');
    expect(new Set(mentions)).toEqual(new Set(['#1'])); // the pull request
    expect(links.filter((url) => url.includes('evil'))).toEqual([]);
  });

  test('lets no hostile name become markup', () => {
    const { types, links, mentions } = markupIn(renderComment(HOSTILE, HOSTILE_CONTEXT));
    expect(types).not.toContain('image');
    expect(types).not.toContain('footnoteReference');
    expect(links.every((url) => /^https:\/\/github\.com\/acme\/(?:shop|go-map-regression)\//.test(url))).toBe(
      true,
    );
    expect(mentions).toEqual([]);
  });

  test.each([
    ['generator', '- Work per run: 20,000 requests\n'],
    ['given', '- Work per run: 20,000 requests, as given\n'],
    ['output', "- Work per run: 20,000 requests, read from the load's output\n"],
    ['profile', '- Work per run: 20,000 requests, counted in the heap profile\n'],
  ] as const)('says who counted the operations: %s', (operationsFrom, expected) => {
    const text = renderComment({ ...UNCHANGED, head: { ...UNCHANGED.head, operationsFrom } }, CONTEXT);
    expect(text).toContain(expected);
  });

  test('lists the notes on how it was measured, as text', () => {
    const notes = ['The heap was sampled at one byte in 4,096.', '<b>@team</b>'];
    const text = renderComment({ ...UNCHANGED, head: { ...UNCHANGED.head, notes } }, CONTEXT);
    expect(text).toContain('- GOMAXPROCS: 4\n- The heap was sampled at one byte in 4,096.\n- ');
    expect(markupIn(text).mentions).toEqual([]);
    expect(markupIn(text).types).toEqual(markupIn(renderComment(UNCHANGED, CONTEXT)).types);
  });

  test('tells who accepted it, as far as GitHub knows', () => {
    const acceptance = { ...ACCEPTED.acceptance!, login: null, at: null } as Verdict['acceptance'];
    expect(renderComment(ACCEPTED, LABELLED)).toContain(
      'Accepted by `maya` on 2026-09-02, with the label `map-memory-accepted` on pull request #12. It still is beyond its limits.\n',
    );
    expect(renderComment({ ...ACCEPTED, acceptance }, LABELLED)).toContain(
      'Accepted by somebody, with the label `map-memory-accepted` on pull request #12. It still is beyond its limits.\n',
    );
  });

  test('tells where a site was in the base, and at how many other places', () => {
    const noteOf = (more: object): string => {
      const [site, ...rest] = MOVED.sites;
      const text = renderComment({ ...MOVED, sites: [{ ...site!, ...more }, ...rest] }, CONTEXT);
      return /<br>((?:was in|moved from) [^|]*?)(?:<br>| \|)/.exec(text)![1]!;
    };
    expect(noteOf({})).toBe('moved from `cart.(*Store).Add` in `cart/store.go:41`');
    expect(noteOf({ alsoFrom: [PARSE, RATES] })).toBe(
      'moved from `cart.(*Store).Add` in `cart/store.go:41` and 2 more',
    );
    expect(noteOf({ from: { ...MOVED.sites[0]!, line: 43 } })).toBe('was in line 43');
  });

  test('names a map by its variable alone where its type is not known, and not where the line says it all', () => {
    const leakAs = (map: object): string => {
      const source = given.sourceOf(ADD, 's.items[item.ID] = item', {
        expression: 's.items[item.ID]',
        ...map,
      });
      return renderComment(LEAK, { ...CONTEXT, sources: new Map([[siteKey(ADD), source]]) });
    };
    expect(leakAs({})).toContain('**`items map[string]Item`**<br>');
    expect(leakAs({ keyType: null })).toContain('**`items`**<br>');
    expect(leakAs({ keyType: null, typeName: 'sync.Map' })).toContain('**`items sync.Map`**<br>');
    expect(leakAs({ expression: 'items' })).not.toContain('**`items');
  });

  test('has no table of sites where none was measured', () => {
    const none = renderComment(given.uncompared('no baseline', { ...FIRST.head, sites: [] }), CONTEXT);
    expect(none).not.toMatch(/\d map site/);
    expect(renderComment(FIRST, CONTEXT)).toContain('<summary>2 map sites</summary>');
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
    ['accepted', ACCEPTED],
    ['fail-creep', CREEP_FAILS],
    ['fail-retained', LEAK],
    ['pass-cautions', CAUTIOUS, WARNING],
    ['fail-per-operation', PER_REQUEST],
    ['fail-unreleased', UNDRAINED],
    ['fail-growing', REPEATED],
    ['inconclusive', NOISY],
    ['incomparable', OTHER_GO],
    ['pass-unchanged', UNCHANGED],
  ] as [string, Verdict, ReportContext?][])('%s', (name, verdict, context = CONTEXT) => {
    expectGolden(`report/golden/${name}.txt`, renderTerminal(verdict, context));
  });

  test('shows no log of an error that has none, and no run where there is none', () => {
    const silent = new MeasurementError('load', 'The load ended with 1.', { remedy: 'Run it by hand.' });
    expect(renderErrorText(silent, CONTEXT)).toBe(
      '💥 Map memory was not measured: it broke while running the load\n\nThe load ended with 1.\nWhat to do: Run it by hand.\n',
    );
    const comment = renderError(silent, { ...CONTEXT, runUrl: null });
    expect(comment).toMatch(/\n\n\*\*What to do:\*\* Run it by hand\.\n$/);
  });

  test('shows an error without control characters', () => {
    expectGolden('report/golden/error.txt', renderErrorText(BROKEN, CONTEXT));
  });
});
