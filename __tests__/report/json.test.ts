import { describe, expect, test } from '@jest/globals';
import { annotationsOf, nearestFirst, shownOfStep } from '../../src/report/annotations.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { siteKey } from '../../src/maps/site.ts';
import { verdictJson } from '../../src/report/json.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { fileDiff } from '../../src/source/changed-lines.ts';
import {
  ADD,
  CONTEXT,
  kindsOf,
  KIB,
  MIB,
  PARSE,
  RATES,
  sourceOf,
  uncompared,
  verdictOn,
} from './verdicts.ts';

const grew = { base: kindsOf({ growth: [MIB, MIB] }), head: kindsOf({ growth: [2 * MIB, MIB] }) };
const LEAK = verdictOn([
  { site: ADD, ...grew },
  { site: { ...ADD, file: '/usr/lib/go/x.go' }, ...grew },
  { site: RATES, base: grew.base, head: grew.base },
]);

describe('JSON', () => {
  test('gives totals, sites and what explains them', () => {
    const json = verdictJson(LEAK, CONTEXT);
    expect(json).toMatchObject({
      version: 1,
      verdict: 'fail',
      totals: { retained: { base: 3 * MIB, head: 5 * MIB } },
    });
    expect(json.sites[0]).toMatchObject({
      ...ADD,
      status: 'changed',
      outcome: 'beyond',
      explanation: {
        rule: 'merely-kept',
        cause: 'allocates what it did before, but now more of it is kept',
        evidence: '',
        remedy: 'Look for what holds these maps.',
        code: [],
        docs: 'docs/explanations.md#merely-kept',
      },
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('names all the places that a site was at and is at', () => {
    const [first, ...rest] = LEAK.sites;
    const sites = [{ ...first!, from: RATES, alsoFrom: [PARSE], alsoAt: [ADD] }, ...rest];
    const json = verdictJson({ ...LEAK, sites }, CONTEXT);
    expect(json.sites[0]).toMatchObject({ from: RATES, alsoFrom: [PARSE], alsoAt: [ADD] });
    expect(json.sites[1]).not.toHaveProperty('alsoFrom');
  });

  test('without a baseline gives the figures of the head', () => {
    const verdict = uncompared('no baseline', LEAK.head);
    expect(verdictJson(verdict, CONTEXT).totals.retained).toMatchObject({
      base: null,
      head: 5 * MIB,
      growthPercent: null,
    });
    expect(outputsOf({ verdict, service: 'default' })).toEqual({
      verdict: 'no baseline',
      'retained-bytes': String(5 * MIB),
      'retained-growth-percent': '',
      'allocated-bytes': String(3 * MIB),
      'allocated-growth-percent': '',
      'unreleased-bytes': '',
      'unreleased-growth-percent': '',
      'growing-sites': '[]',
      regressions: '[]',
      services: JSON.stringify([
        {
          service: 'default',
          verdict: 'no baseline',
          retainedBytes: 5 * MIB,
          retainedGrowthPercent: null,
          allocatedBytes: 3 * MIB,
          allocatedGrowthPercent: null,
        },
      ]),
    });
  });

  test('tells what is unreleased, of the head alone too', () => {
    const drained = verdictOn([{ site: ADD, ...grew, unreleased: [MIB, 2 * MIB] }]);
    expect(verdictJson(drained, CONTEXT)).toMatchObject({
      totals: { unreleased: { base: MIB, head: 2 * MIB, outcome: 'beyond' } },
      sites: [{ unreleased: { growthBytes: MIB } }],
    });
    expect(outputsOf({ verdict: drained, service: 'default' })).toMatchObject({
      'unreleased-bytes': String(2 * MIB),
      'unreleased-growth-percent': '100.00',
    });
    const first = uncompared('no baseline', drained.head);
    expect(verdictJson(first, CONTEXT).totals.unreleased).toMatchObject({ base: null, head: 2 * MIB });
    expect(verdictJson(LEAK, CONTEXT).totals.unreleased).toBeNull();
  });

  test('tells what the rounds showed, of the total and of each site', () => {
    const rounds = [MIB, 2 * MIB, 3 * MIB, 4 * MIB];
    const sites = LEAK.head.sites.map((site, i) => ({
      ...site,
      retainedByRound: i === 0 ? rounds : rounds.map(() => MIB),
      slotBytes: 64,
    }));
    const head = { ...LEAK.head, sites, roundOperations: [1000, 1000, 1000, 1000] };
    const json = verdictJson({ ...LEAK, head }, CONTEXT);
    expect(json.trend).toEqual({
      total: 'growing',
      bytesPerOperation: MIB / 1000,
      retainedByRound: rounds.map((bytes) => bytes + 2 * MIB),
    });
    expect(json.sites.map(({ trend, growing }) => [trend, growing])).toEqual([
      ['growing', true],
      ['filling', false],
      ['filling', false],
    ]);
    const entriesPerOperation = expect.closeTo(((MIB / 1000 / 64) * 7) / 16 / Math.LN2);
    expect(json.sites[0]).toMatchObject({ growthPerOperation: MIB / 1000, entriesPerOperation });
    expect(verdictJson(LEAK, CONTEXT).trend).toEqual({
      total: null,
      bytesPerOperation: null,
      retainedByRound: [],
    });
  });

  test('tells no trend of a site that is gone', () => {
    const gone = verdictOn([{ site: ADD, base: grew.base }]);
    expect(verdictJson(gone, CONTEXT).sites).toMatchObject([{ status: 'gone', trend: null, growing: false }]);
  });

  test('tells how many entries a site keeps: not fewer only where the source shows that nothing is deleted', () => {
    const [first, ...others] = LEAK.head.sites;
    const site = { ...first!, entries: { least: 448.5, most: 896 } };
    const verdict = { ...LEAK, head: { ...LEAK.head, sites: [site, ...others] } };
    const entriesWith = (deletes: { file: string; line: number }[] | null) => {
      const source = sourceOf(site, 's.items[item.ID] = item', deletes && { deletes });
      const sources = new Map([[siteKey(site), source]]);
      const { sites } = verdictJson(verdict, { ...CONTEXT, sources });
      return sites.find((one) => siteKey(one) === siteKey(site))!.entries;
    };
    expect(entriesWith([])).toEqual({ least: 448, most: 896 });
    expect(entriesWith([{ file: 'cart/store.go', line: 60 }])).toEqual({ least: null, most: 896 });
    expect(entriesWith(null)).toEqual({ least: null, most: 896 });
    expect(verdictJson(LEAK, CONTEXT).sites[0]!.entries).toBeNull();
  });

  test('outputs name each regression', () => {
    const outputs = outputsOf({ verdict: LEAK, service: 'default' });
    expect(outputs['retained-growth-percent']).toBe('66.67');
    expect(JSON.parse(outputs['regressions']!)).toMatchObject([
      { ...ADD, metric: 'retained', growthBytes: MIB },
      {},
    ]);
  });

  test('outputs have room in what a job may put out, however long the names are', () => {
    const long = '🗺'.repeat(2_000);
    const changes = Array.from({ length: 200 }, (_, line) => ({
      site: { function: long, file: long, line },
      head: kindsOf({ growth: [MIB, MIB] }),
    }));
    const outputs = outputsOf({ verdict: verdictOn(changes), service: long });
    expect(Buffer.byteLength(Object.values(outputs).join(''))).toBeLessThan(700 * KIB);
    expect((JSON.parse(outputs['regressions']!) as unknown[]).length).toBeGreaterThan(5);
  });
});

describe('annotations', () => {
  test('stand at failing sites in the repository', () => {
    expect(annotationsOf(LEAK, CONTEXT)).toEqual([
      {
        level: 'error',
        ...ADD,
        title: 'Map memory regression',
        message:
          'items keeps 1 MiB more (+100 %) after 20,000 requests: allocates what it did before, but now more of it is kept. Look for what holds these maps.',
      },
    ]);
  });

  test('warn of a regression that was accepted', () => {
    const [annotation, ...others] = annotationsOf({ ...LEAK, state: 'accepted' }, CONTEXT);
    expect([annotation?.level, annotation?.title, others]).toEqual(['warning', 'Map memory regression', []]);
  });

  test('give the figures alone where no cause is known', () => {
    const noisy = verdictOn([{ site: ADD, ...grew, noise: MIB }]);
    expect(annotationsOf(noisy, CONTEXT)).toEqual([
      {
        level: 'warning',
        ...ADD,
        title: 'Map memory: too noisy to judge',
        message: 'items keeps 1 MiB more (+100 %) after 20,000 requests',
      },
    ]);
  });

  test('do not stand where a site was: the line is another one now', () => {
    const gone = verdictOn([{ site: ADD, base: grew.base, noise: 4 * MIB }]);
    expect(gone.sites[0]).toMatchObject({ status: 'gone', outcome: 'unclear' });
    expect(annotationsOf(gone, CONTEXT)).toEqual([]);
  });

  test('warn at a site that is beyond a limit that warns, and of no other', () => {
    const passing = verdictOn([
      {
        site: ADD,
        base: kindsOf({ growth: [4 * MIB, 4 * MIB] }),
        head: kindsOf({ growth: [4.16 * MIB, 4 * MIB] }),
      },
    ]);
    const caution = { scope: 'site', metric: 'retained', outcome: 'beyond', message: 'more' } as const;
    const cautions = [
      { ...caution, scope: 'total' as const },
      { ...caution, site: ADD },
    ];
    const context = { ...CONTEXT, limits: { ...CONTEXT.limits, warn: { maxRetainedGrowth: 0.02 } } };
    expect(annotationsOf({ ...passing, cautions }, context)).toEqual([
      {
        level: 'warning',
        ...ADD,
        title: 'Map memory: beyond a limit that warns',
        message:
          'items in cart/store.go:41 keeps 164 KiB more (+4 %) after 20,000 requests, beyond the 2 % of warn-retained-growth',
      },
    ]);
    expect(verdictJson({ ...passing, cautions }, CONTEXT).cautions).toEqual(cautions);
  });

  test('are as many as there are, of which a step shows ten of a level', () => {
    const many = verdictOn(
      Array.from({ length: 30 }, (_, line) => ({ site: { ...ADD, line: line + 1 }, ...grew })),
    );
    const annotations = annotationsOf(many, CONTEXT);
    expect(annotations).toHaveLength(30);
    const warnings = annotations.map((one) => ({ ...one, level: 'warning' as const }));
    expect(shownOfStep([...warnings, ...annotations])).toEqual([
      ...annotations.slice(0, 10),
      ...warnings.slice(0, 10),
    ]);
  });

  test('come in the order in which a reader of the diff meets them, errors before warnings', () => {
    const at = (name: string, line: number, more: object = {}): Annotation => ({
      ...{ level: 'error' as const, function: `example.com/a/cart.${name}`, file: 'cart.go', line },
      ...{ title: 't', message: 'm', ...more },
    });
    const diff = new Map([
      [
        'cart.go',
        fileDiff('@@ -9,2 +9,2 @@ func (c *Cache[K, V]) Put(k K) {\n \ta\n-\tdelete(c.m, k)\n+\tb\n'),
      ],
      ['huge.go', { added: new Set<number>(), shown: new Set<number>(), functions: new Set<string>() }],
    ]);
    const nearest = [
      at('(*Cache[...]).Put', 10), // added
      at('(*Cache[...]).Put', 9), // beside it
      at('(*Cache[...]).Put.func1', 30), // in the function
      at('(*Cache[...]).PutAll', 40), // in the file
      at('Load', 7, { file: 'huge.go' }),
      at('Other', 10, { file: 'other.go' }),
      at('(*Cache[...]).Put', 10, { level: 'warning' }),
      at('Other', 10, { file: 'other.go', level: 'warning' }),
    ];
    expect(nearestFirst(nearest.toReversed(), diff).map(({ line, file }) => `${file}:${line}`)).toEqual([
      ...['cart.go:10', 'cart.go:9', 'cart.go:30', 'huge.go:7', 'cart.go:40', 'other.go:10'],
      ...['cart.go:10', 'other.go:10'],
    ]);
  });
});
