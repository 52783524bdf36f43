import { describe, expect, test } from '@jest/globals';
import { siteKey, type Site } from '../../../src/maps/site.ts';
import type { Measurement, SiteMeasurement } from '../../../src/measure/measurement.ts';
import { explainerOf } from '../../../src/report/explain/explain.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import { headlineOf } from '../../../src/report/sentences.ts';
import { PLAIN } from '../../../src/report/style.ts';
import { totalsNote } from '../../../src/report/totals.ts';
import { fixSentence, whatToDo } from '../../../src/report/what-to-do.ts';
import type { MapSource } from '../../../src/source/map-source.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import { ADD, CONTEXT, kindsOf, KIB, MIB, PARSE, RATES, uncompared, verdictOn } from '../verdicts.ts';
import { source, tell } from './recordings.ts';

/** What is told of the worst site. */
const toldOf = (verdict: Verdict, map: MapSource | null = null): Explanation | null => {
  const [site] = verdict.sites;
  const sources = new Map(
    map === null ? [] : [[siteKey(site!), { text: map.expression, lines: [], map }] as const],
  );
  return explainerOf(verdict, { ...CONTEXT, sources })(site!);
};

const adviceOn = (verdict: Verdict): string[] => {
  const { fixes, others } = whatToDo(verdict, { context: CONTEXT, style: PLAIN });
  return [...fixes.map((fix) => fixSentence(fix, PLAIN)), ...others];
};

test('what a verdict needs looked up is looked up once', () => {
  const verdict = verdictOn([]);
  expect(explainerOf(verdict, CONTEXT)).toBe(explainerOf(verdict, CONTEXT));
});

describe('a lost size hint', () => {
  /** One line made a map with room for 4 MiB and keeps less of it; another line of the function fills the map. */
  const filling = ({ initial, growth }: { initial: number; growth: number }): Verdict =>
    verdictOn([
      { site: { ...RATES, line: 25 }, base: {}, head: kindsOf({ growth: [0, growth * MIB] }) },
      {
        site: RATES,
        base: kindsOf({ header: [48, 48], initial: [0, 4 * MIB] }),
        head: kindsOf({ header: [48, 48], initial: [0, initial * MIB] }),
      },
    ]);

  test.each([
    [{ initial: 0, growth: 8 }, true],
    [{ initial: 2, growth: 1 }, true],
    [{ initial: 2.01, growth: 8 }, false],
    [{ initial: 2, growth: 0.99 }, false],
  ])('is one if half of the room went and growth took half of its place: %j', (bytes, isLost) => {
    const told = toldOf(filling(bytes));
    expect(told?.rule).toBe(isLost ? 'lost-size-hint' : 'by-kind');
    expect(told?.remedy.includes('made in `tax/rates.go:23`')).toBe(isLost);
  });

  test('names the size of the table that there was, as the recorded program had one for 200 entries', () => {
    const { explanations } = tell({ head: 'lost-size-hint/before', base: 'lost-size-hint/after' });
    expect(Object.values(explanations)[0]).toMatchObject({
      remedy:
        'Give the map made in `lost_size_hint.go:34` its expected size again; it had room for 224 entries.',
      code: ['make(map[string]line, 224) // or the size it was made with before'],
    });
  });

  test('leaves the size open where the maps are of several sizes', () => {
    const without = (head: Measurement): Measurement => ({
      ...head,
      sites: head.sites.map((site) => ({ ...site, slotBytes: null })),
    });
    const { explanations } = tell({ head: 'lost-size-hint/before', base: 'lost-size-hint/after', without });
    expect(Object.values(explanations)[0]!.code).toEqual(['make(map[string]line, n)']);
  });
});

test('a map that is made with too little room is not told to be made with room', () => {
  const { explanations } = tell({ head: 'lost-size-hint/lookalike', base: 'lost-size-hint/after' });
  expect(Object.values(explanations)[0]).toMatchObject({
    rule: 'by-kind',
    remedy: expect.stringContaining('has room for fewer entries than it gets'),
  });
});

describe('a map that grows', () => {
  const LEAK = { head: 'never-deleted/before', base: 'never-deleted/after' };

  test('is said never to be deleted from where the whole package is known, with its names', () => {
    const { explanations } = tell(LEAK);
    expect(Object.values(explanations)[0]).toEqual({
      rule: 'never-deleted',
      cause: 'grows with every request, and nothing deletes from `e.running`',
      isHeadline: true,
      evidence: '+2 MiB over 4 rounds, 131 B of each request, about one entry',
      remedy: 'Delete each entry once it is done with, or bound the map.',
      code: ['delete(e.running, id) // once the entry is done with'],
      docs: 'remedies.md#never-deleted',
      functionGrowthBytes: null,
    });
  });

  test('is only said to grow without the source', () => {
    const { explanations } = tell({ ...LEAK, withSource: false });
    const [told] = Object.values(explanations);
    expect(told).toMatchObject({ rule: 'never-deleted', cause: 'grows with every request' });
    expect(told!.code).toEqual(['delete(m, key) // once the entry is done with']);
  });

  test('with NaN is only said to grow without the source', () => {
    const { explanations } = tell({ head: 'nan-keys/before', base: 'nan-keys/after', withSource: false });
    expect(Object.values(explanations).map((told) => told?.rule)).toEqual(['never-deleted']);
  });

  test('without rounds is told by its kinds', () => {
    const without = (head: Measurement): Measurement => ({
      ...head,
      roundOperations: [],
      sites: head.sites.map((site) => ({ ...site, retainedByRound: [] })),
    });
    const { explanations } = tell({ ...LEAK, without });
    expect(Object.values(explanations).map((told) => told?.rule)).toEqual(['by-kind']);
  });

  test('is explained without a baseline where it is over its limit alone', () => {
    const { verdict, context } = tell(LEAK);
    const reason = { scope: 'growing', outcome: 'beyond', message: '', bytes: 131, budgetBytes: 1 } as const;
    const [site] = verdict.sites;
    const alone: Verdict = {
      ...verdict,
      totals: null,
      sites: [],
      base: null,
      reasons: [{ ...reason, site: site! }],
    };
    const { fixes } = whatToDo(alone, { context, style: PLAIN });
    expect(fixes.map((fix) => fix.explanation.rule)).toEqual(['never-deleted']);
  });

  test('is told of many maps where goroutines that never end hold them', () => {
    const without = (head: Measurement): Measurement => ({
      ...head,
      runs: head.runs.map((run) => ({ ...run, goroutines: { before: 8, after: 4008 } })),
    });
    const { explanations } = tell({
      head: 'map-per-operation/lookalike',
      base: 'map-per-operation/after',
      without,
    });
    expect(Object.values(explanations)[0]).toMatchObject({
      rule: 'kept-maps',
      remedy: expect.stringMatching(/^The load left 4,000 goroutines behind/),
    });
  });
});

describe('a drain that frees nothing', () => {
  const STUCK = { head: 'emptied-not-shrunk/before', base: 'emptied-not-shrunk/after' };
  const without = (head: Measurement): Measurement => ({
    ...head,
    roundOperations: [],
    sites: head.sites.map((site) => ({ ...site, retainedByRound: [] })),
  });

  test('has emptied the map where the next round finds room in it', () => {
    const { explanations } = tell({ ...STUCK, withSource: false });
    expect(Object.values(explanations)[0]).toMatchObject({
      rule: 'emptied-not-shrunk',
      cause: 'its entries are taken out, but the table stays as large as it has ever been',
    });
  });

  test('may have emptied it where only the source shows that it deletes', () => {
    const { explanations } = tell({ ...STUCK, without });
    expect(Object.values(explanations)[0]).toMatchObject({
      rule: 'emptied-not-shrunk',
      cause: expect.stringContaining('if it does delete the entries'),
      code: ['o.pending = make(map[int]message) // once it is empty'],
    });
  });

  test('is told as that without rounds and source', () => {
    const { explanations } = tell({ ...STUCK, without, withSource: false });
    expect(Object.values(explanations)[0]).toMatchObject({
      rule: 'still-held',
      cause: expect.stringContaining('either its entries are not deleted, or they are'),
    });
  });
});

describe('special causes are not told where their condition is not met', () => {
  const rulesOf = (comparison: Parameters<typeof tell>[0]): (string | undefined)[] =>
    Object.values(tell(comparison).explanations).map((told) => told?.rule);
  const builtWith =
    (goVersion: string) =>
    (head: Measurement): Measurement => ({ ...head, fingerprint: { ...head.fingerprint, goVersion } });

  test('tombstones with another Go than 1.24, nor without deletes in the source', () => {
    const churn = { head: 'tombstones/before', base: 'tombstones/lookalike' };
    expect(rulesOf({ ...churn, without: builtWith('go1.25.1') })).toEqual(['fills-up']);
    expect(rulesOf({ ...churn, withSource: false })).toEqual(['fills-up']);
  });

  test('a sparse clone with Go 1.24, which compacts, nor without the source', () => {
    const clone = { head: 'sparse-clone/before', base: 'sparse-clone/after' };
    expect(rulesOf({ ...clone, without: builtWith('go1.24.11') })).toEqual(['by-kind']);
    expect(rulesOf({ ...clone, withSource: false })).toEqual(['by-kind']);
  });

  test('a sync.Map that was there before, or costs no more', () => {
    const sync = (base: number, head: number): Verdict =>
      verdictOn([
        { site: ADD, base: kindsOf({ syncMap: [base, base] }), head: kindsOf({ syncMap: [head, head] }) },
      ]);
    expect(toldOf(sync(MIB, 3 * MIB))?.rule).toBe('by-kind');
    const took = (plain: number): Verdict =>
      verdictOn([
        {
          site: ADD,
          base: kindsOf({ growth: [plain, plain] }),
          head: kindsOf({ syncMap: [6 * MIB, 12 * MIB] }),
        },
      ]);
    expect(toldOf(took(5 * MIB))?.rule).toBe('by-kind');
    expect(toldOf(took(2 * MIB))?.rule).toBe('sync-map');
  });

  test('boxed entries where there were some before: more of them are more entries', () => {
    const boxed = (before: number): Verdict =>
      verdictOn([
        {
          site: ADD,
          base: kindsOf({ boxed: [before, before], growth: [MIB, MIB] }),
          head: kindsOf({ boxed: [4 * MIB, 4 * MIB], growth: [MIB, MIB] }),
        },
      ]);
    expect(toldOf(boxed(0))?.rule).toBe('boxed-entries');
    expect(toldOf(boxed(MIB))?.rule).toBe('by-kind');
  });

  const FLOATS = source({
    expression: 'p.cached[sku]',
    variable: 'cached',
    keyType: 'float64',
    deletes: [{ file: 'p.go', line: 1 }],
  });

  test('tombstones of a map that keeps growing', () => {
    const { verdict } = tell({
      head: 'never-deleted/before',
      base: 'never-deleted/after',
      without: builtWith('go1.24.11'),
    });
    expect(toldOf(verdict, FLOATS)).toMatchObject({
      rule: 'nan-keys', // deletes and growth: the special cause of the two that can be
    });
    expect(toldOf(verdict, { ...FLOATS, keyType: 'string' })?.rule).toBe('never-deleted');
  });

  test('NaN where nothing deletes, and where the map is full', () => {
    const growing = tell({ head: 'nan-keys/before', base: 'nan-keys/after' }).verdict;
    expect(toldOf(growing, { ...FLOATS, deletes: [] })?.rule).toBe('never-deleted');
    const full = tell({ head: 'fills-up/before', base: 'fills-up/after' }).verdict;
    expect(toldOf(full, FLOATS)?.rule).toBe('fills-up');
  });

  test('a map for each operation where they are kept, though below the limit', () => {
    const made = (kept: number): Verdict =>
      verdictOn([{ site: ADD, head: kindsOf({ header: [kept, 48 * 20_000] }) }]);
    expect(toldOf(made(0))?.rule).toBe('map-per-operation');
    expect(toldOf(made(60 * KIB))?.rule).toBe('by-kind');
  });

  test('maps that are kept where a table has grown: they have many entries', () => {
    const kept = (growth: number): Verdict => {
      const verdict = verdictOn([
        { site: ADD, head: kindsOf({ first: [2 * MIB, 2 * MIB], growth: [growth, growth] }) },
      ]);
      const sites = verdict.head.sites.map((site) => ({ ...site, retainedObjects: 5_000 }));
      return { ...verdict, head: { ...verdict.head, sites } };
    };
    expect(toldOf(kept(0))?.rule).toBe('kept-maps');
    expect(toldOf(kept(1.5 * MIB))?.rule).toBe('by-kind');
  });

  test('a dependency whose maps are merely kept, by somebody else', () => {
    const site = { ...ADD, file: 'github.com/acme/lru@v1.2.0/lru.go' };
    const kept = verdictOn([
      { site, base: kindsOf({ growth: [0, 8 * MIB] }), head: kindsOf({ growth: [5 * MIB, 8 * MIB] }) },
    ]);
    expect(toldOf(kept)?.rule).toBe('merely-kept');
  });

  test('a map for each operation where as many were made before', () => {
    const made = { head: 'map-per-operation/before', base: 'map-per-operation/before' };
    const without = (head: Measurement): Measurement => ({
      ...head,
      sites: head.sites.map((site) =>
        site.function === 'main.contentType'
          ? {
              ...site,
              allocated: { ...site.allocated, bytes: site.allocated.bytes.map((bytes) => bytes * 2) },
              kinds: { ...site.kinds, initial: { retainedBytes: 0, allocatedBytes: 9_504_000 } },
            }
          : site,
      ),
    });
    expect(rulesOf({ ...made, without })).toEqual(['raised-size-hint']);
  });
});

test.each<[string, [number, number], string]>([
  ['a raised size hint is lowered', [48, 0], 'raised-size-hint'],
  ['more maps of the same size are not', [4800, 0], 'by-kind'],
  ['nor is the hint of a map that outgrows it', [48, 4 * MIB], 'by-kind'],
])('%s', (_, [headers, growth], rule) => {
  const verdict = verdictOn([
    {
      site: RATES,
      base: kindsOf({ header: [48, 48], initial: [MIB, MIB] }),
      head: kindsOf({ header: [headers, headers], initial: [9 * MIB, 9 * MIB] }),
    },
    { site: { ...RATES, line: 25 }, head: kindsOf({ growth: [growth, growth] }) },
  ]);
  const told = toldOf(verdict)!;
  expect(told.rule).toBe(rule);
  expect(told.remedy.includes('Lower or drop the size hint of the map made in `tax/rates.go:23`')).toBe(
    rule === 'raised-size-hint',
  );
});

const HISTORY = { function: 'github.com/acme/shop/cart.(*History).Keep', file: 'cart/history.go', line: 20 };

test('maps that are merely kept are no cause: what is new and retains is', () => {
  const verdict = verdictOn([
    { site: PARSE, base: kindsOf({ growth: [0, 8 * MIB] }), head: kindsOf({ growth: [5 * MIB, 8 * MIB] }) },
    { site: HISTORY, head: kindsOf({ growth: [1.2 * MIB, 2 * MIB] }) },
  ]);
  expect(toldOf(verdict)).toMatchObject({
    rule: 'merely-kept',
    cause: 'allocates what it did before, but now it is kept',
  });
  expect(headlineOf(verdict, CONTEXT, PLAIN)).toContain('cart/history.go:20');
  expect(adviceOn(verdict)[1]).toBe(
    'api/query.go:88: allocates what it did before, but now it is kept. Look for what holds these maps. cart/history.go:20 is new and retains 1.2 MiB: look there first.',
  );
});

test('a map that grows and that nothing is taken out of was no less kept before: it may have been replaced', () => {
  const { verdict } = tell({ head: 'never-deleted/before', base: 'never-deleted/after' });
  const [site] = verdict.sites;
  const replaced: Verdict = {
    ...verdict,
    sites: [{ ...site!, allocated: { ...site!.allocated, base: MIB, growthBytes: 24, outcome: 'within' } }],
  };
  expect(toldOf(replaced)?.rule).toBe('merely-kept');
  const map = source({ expression: 'e.running[id]', variable: 'running' });
  expect(toldOf(replaced, map)?.rule).toBe('never-deleted');
});

test('what is kept is compared with what the whole load allocates, though that is given of each request', () => {
  const ruleWith = (perRequest: number): string | undefined => {
    const verdict = verdictOn([
      {
        site: ADD,
        base: kindsOf({ growth: [0, 0.5 * MIB] }),
        head: kindsOf({ growth: [5 * MIB, 0.5 * MIB] }),
      },
    ]);
    const of = verdict.sites[0]!;
    const allocated = { ...of.allocated, growthBytes: perRequest };
    return toldOf({ ...verdict, perOperation: true, sites: [{ ...of, allocated }] })?.rule;
  };
  expect(ruleWith((2.5 * MIB - 1) / 20_000)).toBe('merely-kept');
  expect(ruleWith((2.5 * MIB) / 20_000)).not.toBe('merely-kept');
});

test('a map that allocates what it keeps more is a cause', () => {
  const verdict = verdictOn([
    { site: ADD, base: kindsOf({ growth: [MIB, 40 * MIB] }), head: kindsOf({ growth: [4 * MIB, 43 * MIB] }) },
  ]);
  expect(toldOf(verdict)!.cause).toMatch(/^mostly growth/);
});

test('a dependency is named with the version that it was upgraded from', () => {
  const at = (version: string) => ({
    function: 'github.com/acme/lru.(*Cache).Add',
    file: `github.com/acme/lru@${version}/lru.go`,
    line: 60,
  });
  const kinds = (bytes: number) => kindsOf({ growth: [bytes, bytes] });
  const verdict = verdictOn([
    { site: at('v1.3.0'), from: at('v1.2.0'), base: kinds(MIB), head: kinds(3 * MIB) },
  ]);
  expect(toldOf(verdict)).toMatchObject({
    rule: 'dependency',
    cause: 'it is a map of the dependency `github.com/acme/lru` `v1.3.0` since the upgrade from `v1.2.0`',
    remedy: expect.stringContaining('or stay at `github.com/acme/lru@v1.2.0`'),
  });
});

test('names of the source that are no plain Go get into no code', () => {
  const hostile = source({
    expression: 'm["a"+`\n```\n@team`][x]',
    variable: '```',
    keyType: '`K`',
    valueType: 'V',
  });
  const { verdict } = tell({ head: 'never-deleted/before', base: 'never-deleted/after' });
  expect(toldOf(verdict, hostile)!.code).toEqual(['delete(m, x) // once the entry is done with']);
});

test('what is new is allowed by the floor alone, though the totals are within', () => {
  const verdict = verdictOn([
    { site: HISTORY, head: kindsOf({ growth: [100 * KIB, 100 * KIB] }) },
    {
      site: RATES,
      base: kindsOf({ growth: [9 * MIB, 9 * MIB] }),
      head: kindsOf({ growth: [9 * MIB, 9 * MIB] }),
    },
  ]);
  expect(adviceOn(verdict).at(-1)).toBe(
    'If this is intended, raise min-growth (now 64 KiB) in the workflow, or merge it: the next measurement of the default branch is the new baseline.',
  );
  expect(adviceOn({ ...verdict, relation: 'file' }).at(-1)).toMatch(
    /or store a new baseline file with save-baseline: always\.$/,
  );
  expect(totalsNote(verdict, CONTEXT)).toBe(
    'The totals are within their limits; each place is judged by itself, and a new one by the floor of 64 KiB.',
  );
});

test('a baseline file is not replaced by a run on the default branch', () => {
  const verdict: Verdict = { ...verdictOn([]), state: 'incomparable', relation: 'file' };
  expect(adviceOn(verdict).join()).toContain('store a new one with save-baseline: always');
});

/** Rounds of 1,000 requests each, in MiB. */
const rounds = (...mebibytes: number[]) => ({ retainedByRound: mebibytes.map((each) => each * MIB) });
const GROWING = rounds(1, 2, 3, 4);

/** One site on both sides, in rounds. */
const repeated = (
  change: Parameters<typeof verdictOn>[0][number],
  sides: { readonly base?: Partial<SiteMeasurement>; readonly head: Partial<SiteMeasurement> },
): Verdict => {
  const verdict = verdictOn([change]);
  const of = (side: Measurement, more: Partial<SiteMeasurement> = {}): Measurement => ({
    ...side,
    roundOperations: [1000, 1000, 1000, 1000],
    sites: side.sites.map((site) => ({ ...site, ...more })),
  });
  return { ...verdict, base: of(verdict.base!, sides.base), head: of(verdict.head, sides.head) };
};
const kindsAt = (bytes: number) => kindsOf({ growth: [bytes, bytes] });
const grewAt = (site: Site) => ({ site, base: kindsAt(2 * MIB), head: kindsAt(4 * MIB) });
const uncounted = (verdict: Verdict): Verdict => ({
  ...verdict,
  head: {
    ...verdict.head,
    roundOperations: [null, null, null, null],
    runs: verdict.head.runs.map((run) => ({ ...run, operations: null })),
  },
});

describe('the evidence of a map that grows', () => {
  const evidenceOf = (verdict: Verdict): string => toldOf(verdict)!.evidence;

  test('is what it gained over the rounds and of each request, and what it did before', () => {
    const now = repeated(grewAt(ADD), { head: { ...GROWING, slotBytes: 1024 } });
    expect(evidenceOf(now)).toBe('+4 MiB over 4 rounds, 1.02 KiB of each request, about one entry');
    const faster = repeated(grewAt(ADD), { base: rounds(0.5, 1, 1.5, 2), head: GROWING });
    expect(evidenceOf(faster)).toBe(
      '+4 MiB over 4 rounds, 1.02 KiB of each request; 524 B of each in the base',
    );
  });

  test('is nothing of each request where nobody counted', () => {
    expect(evidenceOf(uncounted(repeated(grewAt(ADD), { head: GROWING })))).toBe('+4 MiB over 4 rounds');
  });

  test('is none where it grew as fast before: by two hundredths it may', () => {
    const ruleAfter = (last: number) =>
      toldOf(repeated(grewAt(ADD), { base: GROWING, head: rounds(1, 2, 3, last) }))!.rule;
    expect([4, 4.08, 4.09].map(ruleAfter)).toEqual(['by-kind', 'by-kind', 'never-deleted']);
  });
});

describe('the evidence of a map that fills up', () => {
  const evidenceOf = (head: Partial<SiteMeasurement>, base = kindsAt(2 * MIB)): string =>
    toldOf(repeated({ site: ADD, base, head: kindsAt(4 * MIB) }, { head }))!.evidence;

  test('is its size after the first round and the last, its room and its size before', () => {
    expect(evidenceOf({ ...rounds(3, 4, 4, 4), slotBytes: 64 })).toBe(
      '3 MiB after the first round, 4 MiB after 4, room for about 66,000 entries; 2 MiB in the base',
    );
    expect(evidenceOf(rounds(3.8, 4, 4, 4))).toBe(
      '3.8 MiB after the first round, 4 MiB after 4; 2 MiB in the base',
    );
    expect(evidenceOf(rounds(19, 20, 20, 20))).toBe(
      '19 MiB after the first round, 20 MiB after 4; 2 MiB in the base',
    );
    expect(evidenceOf(rounds(3.81, 4, 4, 4))).toBe(
      '4 MiB after the first round as after 4; 2 MiB in the base',
    );
  });

  test('has no size before of a map that is new', () => {
    const verdict = verdictOn([
      { site: ADD, head: kindsAt(4 * MIB) },
      { site: RATES, base: kindsAt(1) },
    ]);
    const head = {
      ...verdict.head,
      sites: verdict.head.sites.map((site) => ({ ...site, ...rounds(4, 4, 4, 4) })),
    };
    expect(toldOf({ ...verdict, head })).toMatchObject({
      rule: 'fills-up',
      evidence: '4 MiB after the first round as after 4',
    });
  });
});

describe('a map that grows although entries are taken out', () => {
  const verdict = repeated(grewAt(ADD), { head: GROWING });
  const place = (line: number) => ({ file: 'cart/store.go', line });
  const causeWith = (lines: readonly number[]): string =>
    toldOf(verdict, source({ expression: 'm[k]', variable: 'm', deletes: lines.map(place) }))!.cause;

  test.each([
    [[60], '`cart/store.go:60`'],
    [[60, 70], '`cart/store.go:60` and 1 more place'],
    [[60, 70, 80], '`cart/store.go:60` and 2 more places'],
  ])('says where: %j', (lines, places) => {
    expect(causeWith(lines)).toBe(
      `grows with every request, although entries are taken out in ${places}: not as many as are put in`,
    );
  });

  test.each([
    ['float64', ['if math.IsNaN(price) { return } // before it becomes a key']],
    ['float32', ['if math.IsNaN(float64(price)) { return } // before it becomes a key']],
    ['complex128', []],
    ['[2]float64', []],
  ])('may have NaN among its keys of %s', (keyType, code) => {
    const map = source({ expression: 'm[price]', variable: 'm', keyType, deletes: [place(60)] });
    expect(toldOf(verdict, map)).toMatchObject({ rule: 'nan-keys', code });
  });

  test('and has other keys than floats has no NaN', () => {
    const map = source({ expression: 'm[price]', variable: 'm', keyType: 'Price', deletes: [place(60)] });
    expect(toldOf(verdict, map)?.rule).toBe('never-deleted');
  });
});

test('entries of a sync.Map are taken out by its method', () => {
  const map = source({ expression: 'e.checked.Store(page, sum)', variable: 'checked', typeName: 'sync.Map' });
  expect(toldOf(repeated(grewAt(ADD), { head: GROWING }), map)!.code).toEqual([
    'e.checked.Delete(page) // once the entry is done with',
  ]);
});

describe('what is of a dependency', () => {
  const toldAt = (site: Site, head: Partial<SiteMeasurement> = {}): Explanation =>
    toldOf(repeated(grewAt(site), { head }))!;
  const LRU = {
    function: 'github.com/acme/lru.(*Cache).Add',
    file: 'github.com/acme/lru@v1.3.0/lru.go',
    line: 60,
  };
  const LIBRARY = {
    function: 'net/textproto.(*Reader).ReadHeader',
    file: '$GOROOT/src/net/textproto/reader.go',
    line: 9,
  };
  const VENDORED = { ...LRU, file: 'vendor/github.com/acme/lru/lru.go' };

  test('is named with its version, and without where it is vendored', () => {
    expect(toldAt(LRU)).toMatchObject({
      rule: 'dependency',
      cause: 'it is a map of the dependency `github.com/acme/lru` `v1.3.0`',
      evidence: '',
      remedy: expect.stringMatching(
        /^Look at where this repository sets it up: give it a bound or an expiry/,
      ),
    });
    expect(toldAt(VENDORED).cause).toBe('it is a map of the dependency `github.com/acme/lru`');
    expect(toldAt({ ...VENDORED, file: 'shop/vendor/lru.go' }).rule).toBe('dependency');
    expect(toldAt({ ...VENDORED, file: 'shop/vendors/lru.go' }).rule).toBe('by-kind');
  });

  test("may be Go's own library, which has no authors to be told", () => {
    expect(toldAt(LIBRARY)).toMatchObject({
      cause: "it is a map of `net/textproto` of Go's own library",
      remedy: 'Look at what calls it in this repository: what it returns is held, or asked for too often.',
    });
  });

  test('grows or fills up as the rounds show', () => {
    expect(toldAt(LRU, GROWING)).toMatchObject({
      cause: 'a map of the dependency `github.com/acme/lru` `v1.3.0` grows with every request',
      evidence: '+4 MiB over 4 rounds, 1.02 KiB of each request',
    });
    expect(toldAt(LRU, rounds(4, 4, 4, 4))).toMatchObject({
      cause: 'it is a map of the dependency `github.com/acme/lru` `v1.3.0`',
      evidence: '4 MiB after the first round as after 4; 2 MiB in the base',
    });
  });

  test('is asked for too often where it is not kept', () => {
    const asked = { site: LRU, base: kindsOf({ growth: [0, MIB] }), head: kindsOf({ growth: [0, 3 * MIB] }) };
    expect(toldOf(verdictOn([asked]))!.remedy).toBe(
      'Look at how often this repository calls it; if that is as it should be, tell its authors.',
    );
  });

  test('is not upgraded where the module is another, the version the same, or none is known', () => {
    const movedFrom = (file: string, site: Site = LRU): string =>
      toldOf(verdictOn([{ ...grewAt(site), from: { ...LRU, file } }]))!.cause;
    expect(movedFrom('github.com/acme/lru@v1.2.0/lru.go')).toMatch(/ since the upgrade from `v1\.2\.0`$/);
    expect(movedFrom('github.com/acme/lru@v1.3.0/old.go')).not.toContain('upgrade');
    expect(movedFrom('github.com/other/lru@v1.2.0/lru.go')).not.toContain('upgrade');
    expect(movedFrom('github.com/acme/lru@v1.2.0/lru.go', VENDORED)).not.toContain('upgrade');
  });

  test('is explained without a baseline, too', () => {
    const { head } = repeated(grewAt(LRU), { head: GROWING });
    expect(explainerOf(uncompared('no baseline', head), CONTEXT)(LRU)?.cause).toBe(
      'a map of the dependency `github.com/acme/lru` `v1.3.0` grows with every request',
    );
  });
});

test('without a baseline nothing is explained of a site that does not grow, nor of one that was not measured', () => {
  const { head } = repeated(grewAt(ADD), { head: rounds(4, 4, 4, 4) });
  const explain = explainerOf(uncompared('no baseline', head), CONTEXT);
  expect([explain(ADD), explain(PARSE)]).toEqual([null, null]);
});

test('nothing is told of bytes whose kind nobody knows', () => {
  const verdict = verdictOn([grewAt(ADD)]);
  const sites = verdict.sites.map((site) => ({ ...site, kinds: {} }));
  expect(toldOf({ ...verdict, sites })).toBeNull();
});

describe('a lost size hint that the source shows', () => {
  const lost = verdictOn([
    { site: { ...RATES, line: 25 }, head: kindsOf({ growth: [0, 8 * MIB] }) },
    { site: RATES, base: kindsOf({ initial: [0, 4 * MIB] }) },
  ]);
  const codeWith = (...hints: (string | null)[]): readonly string[] =>
    toldOf(
      lost,
      source({
        ...{ expression: 'rates[key]', variable: 'rates', keyType: 'string', valueType: 'Rate' },
        makes: hints.map((sizeHint, i) => ({ file: 'tax/rates.go', line: 20 + i, sizeHint })),
      }),
    )!.code;

  test.each([
    [['len(rows)'], 'len(rows)'],
    [[null, '2*n + 1'], '2*n + 1'],
    [['n'.repeat(40)], 'n'.repeat(40)],
    [['n'.repeat(41)], 'n'],
    [['n; os.Exit(1)'], 'n'],
    [[null], 'n'],
  ])('is %j: given again as it is written, where that is short and plain', (hints, size) => {
    expect(codeWith(...hints)).toEqual([`make(map[string]Rate, ${size})`]);
  });

  test('was at one place, or it is not said where', () => {
    const remedyWith = (...hints: (string | null)[]): string => {
      const makes = hints.map((sizeHint, i) => ({ file: 'tax/rates.go', line: 20 + i, sizeHint }));
      return toldOf(lost, source({ expression: 'rates[key]', variable: 'rates', makes }))!.remedy;
    };
    expect(remedyWith(null)).toBe('Give the map made in `tax/rates.go:20` its expected size again.');
    expect(remedyWith(null, 'n')).toBe('Give the map made in `tax/rates.go:20` its expected size again.');
    expect(remedyWith(null, null)).toBe('Give the map its expected size again.');
  });

  test('had no one size where the function made several maps', () => {
    const { verdict } = tell({ head: 'lost-size-hint/before', base: 'lost-size-hint/after' });
    const maker = verdict.base!.sites.find(({ kinds }) => kinds.initial !== undefined)!;
    const twice = {
      ...verdict,
      base: { ...verdict.base!, sites: [...verdict.base!.sites, { ...maker, line: 99 }] },
    };
    const told = (of: Verdict): string => explainerOf(of, CONTEXT)(of.sites[0]!)!.remedy;
    expect(told(verdict)).toContain('; it had room for 224 entries.');
    expect(told(twice)).not.toContain('entries');
  });
});

describe('a map for each operation', () => {
  const made = (perOperation: number, before = 0): Verdict =>
    verdictOn([
      {
        site: ADD,
        ...(before === 0 ? {} : { base: kindsOf({ header: [0, 48 * 20_000 * before] }) }),
        head: kindsOf({ header: [0, 48 * 20_000 * perOperation] }),
      },
      { site: RATES, base: kindsAt(1), head: kindsAt(1) },
    ]);

  test.each([
    [0.5, 'a map is made anew with every request and thrown away'],
    [1.4, 'a map is made anew with every request and thrown away'],
    [1.5, '1.5 maps are made anew with every request and thrown away'],
    [3, '3 maps are made anew with every request and thrown away'],
  ])('counts those of each: %d', (count, cause) => {
    expect(toldOf(made(count))).toMatchObject({ rule: 'map-per-operation', cause });
  });

  test('is none that is made now and then, or about as often as before', () => {
    const rules = [made(0.49), made(2.4, 2), made(2.6, 2)].map((verdict) => toldOf(verdict)!.rule);
    expect(rules).toEqual(['by-kind', 'by-kind', 'map-per-operation']);
  });

  test('is not told where nobody counted, or nothing was served', () => {
    const served = (operations: number | null): Verdict => {
      const verdict = made(1);
      const runs = verdict.head.runs.map((run) => ({ ...run, operations }));
      return { ...verdict, head: { ...verdict.head, runs } };
    };
    expect([20_000, null, 0].map((operations) => toldOf(served(operations))!.rule)).toEqual([
      'map-per-operation',
      'by-kind',
      'by-kind',
    ]);
  });

  test('is compared with a base that nobody counted as if that had done the same work', () => {
    const verdict = made(2.6, 2);
    const runs = verdict.base!.runs.map((run) => ({ ...run, operations: null }));
    expect(toldOf({ ...verdict, base: { ...verdict.base!, runs } })?.rule).toBe('map-per-operation');
  });

  test('becomes a variable with its own name, where that is one name', () => {
    const literal = (variable: string): readonly string[] =>
      toldOf(
        made(1),
        source({ expression: 'map[string]int{"a": 1}', variable, keyType: 'string', valueType: 'int' }),
      )!.code;
    expect(literal('types')).toEqual(['var types = map[string]int{ /* … */ } // outside of the function']);
    expect(literal('s.types')).toEqual(['var m = map[string]int{ /* … */ } // outside of the function']);
  });
});

test('maps that are made with room and kept are not told to have few entries', () => {
  const kept = (kinds: Parameters<typeof kindsOf>[0]): string => {
    const verdict = verdictOn([{ site: ADD, head: kindsOf(kinds) }]);
    const sites = verdict.head.sites.map((site) => ({ ...site, retainedObjects: 16 }));
    return toldOf({ ...verdict, head: { ...verdict.head, sites } })!.rule;
  };
  expect(kept({ initial: [MIB, MIB] })).toBe('by-kind');
  expect(kept({ initial: [MIB, MIB], header: [KIB, KIB] })).toBe('kept-maps');
});

test('entries that are larger are told without their type, where that is not known', () => {
  const larger = { head: 'boxed-entries/lookalike', base: 'boxed-entries/after' };
  const remedyOf = (withSource: boolean): string =>
    Object.values(tell({ ...larger, withSource }).explanations)[0]!.remedy;
  expect(remedyOf(true)).toMatch(/^Look at the types of `map\[string\]hours`: every slot/);
  expect(remedyOf(false)).toMatch(/^Look at the types: every slot of a table has their full size/);
});

test('a sync.Map is compared by what either keeps of each request, where both grow', () => {
  const verdict = repeated(
    { site: ADD, base: kindsAt(2 * MIB), head: kindsOf({ syncMap: [6 * MIB, 6 * MIB] }) },
    { base: rounds(0.5, 1, 1.5, 2), head: rounds(1.5, 3, 4.5, 6) },
  );
  const evidence = '1.54 KiB of each request in the sync.Map, 524 B of each in the plain map of the base';
  expect(toldOf(verdict)).toMatchObject({ rule: 'sync-map', evidence });
  expect(toldOf({ ...verdict, head: { ...verdict.head, roundOperations: [] } })!.evidence).toBe(
    '6 MiB in the sync.Map, 2 MiB in the plain map of the base',
  );
});

test('a sparse clone is told of the whole load where nobody counted', () => {
  const clone = { head: 'sparse-clone/before', base: 'sparse-clone/after' };
  const evidenceWith = (without?: (head: Measurement) => Measurement): string =>
    Object.values(tell({ ...clone, ...(without === undefined ? {} : { without }) }).explanations)[0]!
      .evidence;
  expect(evidenceWith()).toMatch(
    /^[\d.]+ KiB of each request for clones, where the base took [\d.]+ KiB to copy the entries$/,
  );
  const nobody = (head: Measurement): Measurement => ({
    ...head,
    runs: head.runs.map((run) => ({ ...run, operations: null })),
  });
  expect(evidenceWith(nobody)).toMatch(
    /^[\d.]+ MiB for clones, where the base took [\d.]+ MiB to copy the entries$/,
  );
});

test('a drain is looked at over the rounds after it: whether the first finds room', () => {
  const after = (first: number, more: object = {}): Explanation =>
    toldOf(
      repeated(
        { site: ADD, base: kindsAt(4 * MIB), head: kindsAt(4 * MIB), unreleased: [0, 4 * MIB] },
        { head: rounds(first, 4, 8, 16) },
      ),
      source({ expression: 'm[k]', variable: 'm', ...more }),
    )!;
  const deletes = [{ file: 'cart/store.go', line: 60 }];
  expect(after(0.2, { deletes }).evidence).toBe(
    'the drain freed nothing of 4 MiB, and the next round of the load found room in it',
  );
  expect(after(0.21, { deletes }).evidence).toBe('the drain freed nothing of 4 MiB');
  expect(after(0.99, { deletes }).rule).toBe('emptied-not-shrunk');
  expect(after(1, { deletes })).toMatchObject({
    rule: 'never-deleted',
    evidence: 'the drain freed nothing of 4 MiB, and the next round of the load needed more room',
  });
});
