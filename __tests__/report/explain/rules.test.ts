import { describe, expect, test } from '@jest/globals';
import { siteKey } from '../../../src/maps/site.ts';
import type { Measurement } from '../../../src/measure/measurement.ts';
import { explainerOf } from '../../../src/report/explain/explain.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import { headlineOf } from '../../../src/report/sentences.ts';
import { PLAIN } from '../../../src/report/style.ts';
import { totalsNote } from '../../../src/report/totals.ts';
import { fixSentence, whatToDo } from '../../../src/report/what-to-do.ts';
import type { MapSource } from '../../../src/source/map-source.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import { ADD, CONTEXT, kindsOf, KIB, MIB, PARSE, RATES, verdictOn } from '../verdicts.ts';
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
