import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../../src/report/page/page.ts';
import { flameData } from '../../src/report/page/flame-data.ts';
import type { PageScript } from '../../src/report/page/shell.ts';
import { lineChart, roundedUp } from '../../src/report/page/line-chart.ts';
import type { Verdict, VerdictState } from '../../src/verdict/verdict.ts';
import { expectGoldenPage } from '../golden.ts';
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
  expectGoldenPage('report/golden/report.html', renderPage(grown(), CONTEXT, SCRIPT));
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

/** What the cells of a row say. */
const rowOf = (page: string, title: string): string =>
  textOf(page.slice(page.indexOf(`<th scope="row">${title}</th>`)).replace(/<\/tr>.*/s, '')).trim();

describe('how it was measured', () => {
  const pageOf = (verdict: Verdict, context = CONTEXT): string => renderPage(verdict, context, SCRIPT);
  const withRuns = (change: object): Verdict => {
    const verdict = grown();
    return {
      ...verdict,
      head: { ...verdict.head, runs: verdict.head.runs.map((run) => ({ ...run, ...change })) },
    };
  };
  const headAlone = (verdict: Verdict): string => pageOf(uncompared('no baseline', verdict.head));

  test('tells of each run its bytes, operations, load and heap, and how far the runs spread', () => {
    const verdict = grown();
    const sites = verdict.head.sites.map((site, i) =>
      i === 0 ? { ...site, retained: { ...site.retained, bytes: [4 * MIB, 5 * MIB, 6 * MIB] } } : site,
    );
    const page = headAlone({ ...verdict, head: { ...verdict.head, sites } });
    expect(rowOf(page, '2')).toBe('2 5 MiB 7 MiB 20,000 3.2 s 24 MiB');
    expect(rowOf(page, 'Spread')).toBe('Spread 20 % 0 %');
  });

  test('gives no spread of one run, nor of nothing', () => {
    const verdict = grown();
    const [run] = verdict.head.runs;
    expect(headAlone({ ...verdict, head: { ...verdict.head, runs: [run!] } })).not.toContain('Spread');
    const sites = verdict.head.sites.map((site) => ({
      ...site,
      retained: { ...site.retained, bytes: [0, 0, 0] },
    }));
    expect(rowOf(headAlone({ ...verdict, head: { ...verdict.head, sites } }), 'Spread')).toBe('Spread – 0 %');
  });

  test('says where nobody counted, and gives no time of profiles that were given', () => {
    expect(rowOf(headAlone(withRuns({ operations: null, loadSeconds: 0 })), '1')).toBe(
      '1 5 MiB 7 MiB not counted – 24 MiB',
    );
  });

  test('shows a site that was not drained as nothing among those that were', () => {
    const verdict = grown();
    const drained = { bytes: [MIB, MIB, MIB], samplingVariance: [0, 0, 0] };
    const sites = verdict.head.sites.map((site, i) => ({ ...site, unreleased: i === 0 ? drained : null }));
    const page = headAlone({ ...verdict, head: { ...verdict.head, sites } });
    expect(rowOf(page, '1')).toBe('1 5 MiB 7 MiB 1 MiB 20,000 3.2 s 24 MiB');
    expect(page).toContain('<td class="number" data-label="Unreleased">1 MiB</td>');
    expect(page).toContain('<td class="number" data-label="Unreleased">–</td>');
  });

  test('says how sure it is', () => {
    const exact = 'Every allocation was recorded, so only the runs themselves differ.';
    expect(textOf(pageOf(grown()))).toContain(exact);
    const verdict = grown();
    const sampled = pageOf({ ...verdict, head: { ...verdict.head, rate: 512 * KIB } });
    expect(textOf(sampled)).toContain(
      'One allocation was recorded per 512 KiB: the error of that is known, and in the bounds.',
    );
    expect(textOf(sampled)).not.toContain(exact);
    expect(rowOf(sampled, 'Bytes per sample')).toBe('Bytes per sample 1, every allocation 524,288');
  });

  test('says what is not known of a commit that was measured on a terminal', () => {
    const verdict = grown();
    const provenance = { ...verdict.head.provenance, commit: '', ref: '', event: '' };
    const page = headAlone({ ...verdict, head: { ...verdict.head, provenance } });
    expect([rowOf(page, 'Commit'), rowOf(page, 'Event')]).toEqual(['Commit unknown', 'Event a terminal']);
    const own = headAlone(verdict);
    expect([rowOf(own, 'Commit'), rowOf(own, 'Event')]).toEqual([
      'Commit b0b0b0b',
      'Event push, refs/heads/main',
    ]);
    expect(rowOf(own, 'GOEXPERIMENT')).toBe('GOEXPERIMENT none');
  });

  test('gives commands with an empty line as they are, and none where there are none', () => {
    const page = pageOf(grown(), { ...CONTEXT, reproduce: 'git checkout a\n\nmake check' });
    expect(page).toContain('<pre class="commands">git checkout a\n\nmake check\n</pre>');
    expect(pageOf(grown(), { ...CONTEXT, reproduce: null })).not.toContain('The same on your machine');
  });
});

describe('the path of a page', () => {
  const historyOf = (change: Partial<Verdict>): string => {
    const page = renderPage({ ...grown(), ...change }, CONTEXT, SCRIPT);
    const start = page.indexOf('<section id="history">');
    return start === -1 ? '' : page.slice(start, page.indexOf('</section>', start));
  };

  test('has no anchor, limit of it or sentence where nothing is older to be judged by', () => {
    const text = textOf(historyOf({ creep: null }));
    expect(text).toContain('The last 3 measured commits');
    expect(text).toContain('limit: 2.1 MiB');
    expect(text).not.toMatch(/anchor|since/);
  });

  test('has the limits of totals only among totals', () => {
    const { creep } = grown();
    expect(historyOf({}).match(/limit: /g)).toHaveLength(2);
    expect(historyOf({}).match(/limit since the anchor: /g)).toHaveLength(2);
    const perOperation = historyOf({ perOperation: true, creep: { ...creep!, perOperation: true } });
    expect(perOperation.match(/limit: /g)).toHaveLength(1);
    expect(perOperation.match(/limit since the anchor: /g)).toHaveLength(1);
  });

  test('has no limit where nothing was compared', () => {
    expect(historyOf({ totals: null, sites: [], creep: null })).not.toContain('limit');
  });

  test('says how much came since the anchor, where that is a share of something', () => {
    const { creep } = grown();
    expect(textOf(historyOf({}))).toContain('+150 % since v1.4.0, on 2026-08-01.');
    const fromNone = { ...creep!, retained: { ...creep!.retained, growthPercent: null } };
    expect(textOf(historyOf({ creep: fromNone }))).not.toContain('+150 %');
    expect(textOf(historyOf({ creep: fromNone }))).toContain('+75 % since v1.4.0, on 2026-08-01.');
  });

  test('does not point to an anchor that is further back', () => {
    const { creep } = grown();
    const further = { ...creep!, anchor: { ...creep!.anchor, commit: '9'.repeat(40) } };
    expect(historyOf({})).toContain('<li class="anchor">anchor: v1.4.0</li>');
    expect(historyOf({ creep: further })).not.toContain('class="anchor"');
  });

  test('lists what people accepted, if they did', () => {
    expect(historyOf({})).toContain('<li><b>2026-08-02</b> Accepted by maya on 2026-08-02');
    const history = grown().history.map((entry) => ({ ...entry, accepted: null }));
    expect(historyOf({ history })).not.toContain('<ul class="sentences">');
  });

  test('is left out with fewer than two commits before', () => {
    expect(historyOf({ history: grown().history.slice(0, 1) })).toBe('');
  });
});

describe('what is kept as the load goes on', () => {
  const roundsOf = (change: Partial<Verdict['head']>): string => {
    const verdict = grown();
    const page = renderPage({ ...verdict, head: { ...verdict.head, ...change } }, CONTEXT, SCRIPT);
    const start = page.indexOf('<section id="rounds">');
    return start === -1 ? '' : page.slice(start, page.indexOf('</section>', start));
  };

  test('is shown over the rounds, over time, or not at all', () => {
    const [rounds, time] = ['Retained after each of 4 rounds', 'Map bytes while the load ran'];
    expect(roundsOf({})).toContain(rounds);
    expect(roundsOf({})).toContain(time);
    expect(roundsOf({ timeline: [] })).not.toContain(time);
    expect(roundsOf({ timeline: [{ seconds: 0, inUseBytes: 0 }] })).not.toContain(time);
    expect(roundsOf({ roundOperations: [] })).not.toContain(rounds);
    expect(roundsOf({ roundOperations: [1], timeline: [] })).toBe('');
  });

  test('is said of all sites together only where the rounds tell something', () => {
    expect(textOf(roundsOf({}))).toContain('All together: grows with every request (210 B each) .');
    expect(roundsOf({})).toContain('<li class="line-1">cart.(*Store).Add:41 grows with every request');
    const sites = grown().head.sites.map((site) => ({ ...site, retainedByRound: [9, 9, 9, 9] }));
    expect(roundsOf({ sites })).not.toContain('All together');
    expect(roundsOf({ sites })).toContain('<li class="line-1">cart.(*Store).Add:41</li>');
  });

  test('is drawn of the five sites that keep most, and of none that keeps nothing', () => {
    const [site] = grown().head.sites;
    const keeping = [7, 0, 6, 5, 4, 3, 2].map((mebibytes, line) => ({
      ...{ ...site!, line },
      retainedByRound: Array<number>(4).fill(mebibytes * MIB),
    }));
    const sites = [...keeping, { ...site!, line: 9, retainedByRound: [] }];
    const names = [...roundsOf({ sites }).matchAll(/<li class="line-\d">(?:all sites|[^:]*:(\d))/g)];
    expect(names.map(([, line]) => line)).toEqual([undefined, '0', '2', '3', '4', '5']);
    expect(roundsOf({ sites: keeping.slice(0, 2) })).not.toContain('line-2');
  });
});

describe('a row of the page', () => {
  const rowsOf = (verdict: Verdict, context = CONTEXT): string => {
    const page = renderPage(verdict, context, SCRIPT);
    return page.slice(
      page.indexOf('<table id="site-table">'),
      page.indexOf('</table>', page.indexOf('<table id="site-table">')),
    );
  };
  const kinds = kindsOf({ growth: [MIB, MIB] });
  const MOVED = { ...ADD, function: 'github.com/acme/shop/cart.(*Store).Put', line: 44 };

  test('says where a site was, and how many other places it was at', () => {
    const verdict = verdictOn([{ site: MOVED, from: ADD, base: kinds, head: kinds }]);
    const [site] = verdict.sites;
    const noteOf = (more: object): string =>
      /was at <code>(.*?)<\/code>/.exec(rowsOf({ ...verdict, sites: [{ ...site!, ...more }] }))![1]!;
    expect(noteOf({})).toBe('cart.(*Store).Add, cart/store.go:41');
    expect(noteOf({ from: { ...MOVED, line: 40 } })).toBe('cart/store.go:40');
    expect(noteOf({ alsoFrom: [NEW_STORE] })).toBe('cart.(*Store).Add, cart/store.go:41 and 1 more');
  });

  test('says how many entries are kept', () => {
    const verdict = verdictOn([{ site: ADD, base: kinds, head: kinds }]);
    const entries = (least: number, most: number) => ({
      ...verdict,
      head: {
        ...verdict.head,
        sites: verdict.head.sites.map((site) => ({ ...site, entries: { least, most } })),
      },
    });
    const bare = { ...CONTEXT, sources: new Map() };
    expect(rowsOf(entries(28_161, 56_321))).toContain(
      '<div class="note">keeps 28,000 to 57,000 entries</div>',
    );
    expect(rowsOf(entries(28_161, 56_321), bare)).toContain(
      '<div class="note">keeps at most 57,000 entries</div>',
    );
    expect(rowsOf(entries(1.5, 7.5))).toContain('<div class="note">keeps 1 to 8 entries</div>');
    expect(rowsOf(entries(0, 0))).not.toContain('keeps');
    expect(rowsOf(verdict)).not.toContain('entries');
  });

  test('of a site that is gone links to the commit that had it', () => {
    const rows = rowsOf(verdictOn([{ site: ADD, base: kinds }]));
    expect(rows).toContain(`/blob/${'a1a1'.repeat(10)}/cart/store.go#L41"`);
    expect(rows).not.toContain('%)'); // all of it, which says nothing
  });

  test('is one of the first 50; how many others there are is said', () => {
    const many = (count: number): string =>
      renderPage(
        verdictOn(Array.from({ length: count }, (_, line) => ({ site: { ...ADD, line }, head: kinds }))),
        CONTEXT,
        SCRIPT,
      );
    expect(textOf(many(51))).toContain('The first 50; 1 more are shown with JavaScript.');
    expect(textOf(many(50))).not.toContain('JavaScript');
    expect(textOf(many(50))).toContain('All 50 map sites');
  });
});

test('a total within its limits says that it warns, an unclear one how noisy it is', () => {
  const chipsOf = (verdict: Verdict): string[] =>
    [...renderPage(verdict, CONTEXT, SCRIPT).matchAll(/<td><b class="chip (.*?)<\/b>/g)].map(
      ([, chip]) => chip!,
    );
  const caution = { scope: 'total', metric: 'retained', outcome: 'beyond', message: '' } as const;
  const kinds = kindsOf({ growth: [MIB, MIB] });
  const same = verdictOn([{ site: ADD, base: kinds, head: kinds }]);
  expect(chipsOf(same)).toEqual(['within">within', 'within">within']);
  const context = { ...CONTEXT, limits: { ...CONTEXT.limits, warn: { maxRetainedGrowth: 0.02 } } };
  expect(renderPage({ ...same, cautions: [caution] }, context, SCRIPT)).toContain(
    '<td><b class="chip unclear">warns</b></td>',
  );
  const noisy = verdictOn([{ site: ADD, base: kinds, head: kinds }], 300 * KIB);
  expect(chipsOf(noisy)).toEqual(['unclear">unclear, ± 300 KiB', 'unclear">unclear, ± 300 KiB']);
});

test('a chart reaches below nothing where figures do', () => {
  const points = [-3 * MIB, 5 * MIB].map((bytes) => ({ bytes, title: '' }));
  const { markup } = lineChart({ title: '', lines: [{ name: '', points }], steps: ['a', 'b'] });
  const axis = [...markup.matchAll(/<span>(.*?)<\/span>/g)].map(([, text]) => text);
  expect(axis).toEqual(['6 MiB', '1 MiB', '−4 MiB', 'a', 'b']);
  expect(markup).toContain('d="M0 180L1000 20"');
});

describe('a flame graph', () => {
  const withCallsOf = (verdict: Verdict): Verdict => ({
    ...verdict,
    head: {
      ...verdict.head,
      calls: {
        frames: ['$GOROOT/src/net/http/server.go', 'cart/store.go', 'example.com/lru@v1.2.0/lru.go'].map(
          (file) => ({ function: 'f', file, line: 1 }),
        ),
        nodes: [
          { parent: -1, frame: 0, branches: 0, retainedBytes: 3, allocatedBytes: 4 },
          { parent: 0, frame: -1, branches: 3, retainedBytes: 1, allocatedBytes: 2 },
        ],
      },
    },
  });

  test('tells whose code a frame is, and how many smaller branches are drawn as one', () => {
    const { head } = flameData(withCallsOf(grown()));
    expect(head!.frames.map(({ owner }) => owner)).toEqual(['library', 'own', 'dependency']);
    expect(head!.nodes).toEqual([
      [-1, 0, 3, 4],
      [0, -3, 1, 2],
    ]);
  });

  test('scales the bytes of the base to the work of the head', () => {
    const verdict = grown();
    const twice = verdict.head.runs.map((run) => ({ ...run, operations: 40_000 }));
    const other = { ...verdict, head: { ...verdict.head, runs: twice } };
    expect(flameData(other).baseAllocatedScale).toBe(1);
    expect(flameData({ ...other, perOperation: true }).baseAllocatedScale).toBe(2);
    expect(flameData(uncompared('no baseline', other.head))).toMatchObject({
      base: null,
      baseAllocatedScale: 1,
    });
  });
});
