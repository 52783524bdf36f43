import { describe, expect, test } from '@jest/globals';
import { readMarker } from '../../src/report/marker.ts';
import { servicesOutputs } from '../../src/report/outputs.ts';
import {
  renderServicesComment,
  renderServicesSummary,
  renderServicesText,
  worstFirst,
  type Judged,
  type ServicesReport,
} from '../../src/report/services.ts';
import { expectGolden } from '../golden.ts';
import { markupIn } from './gfm.ts';
import { ADD, CONTEXT, kindsOf, MIB, PARSE, RATES, uncompared, verdictOn } from './verdicts.ts';

const UNCHANGED = verdictOn([
  {
    site: RATES,
    base: kindsOf({ initial: [3 * MIB, 3 * MIB] }),
    head: kindsOf({ initial: [3 * MIB, 3 * MIB] }),
  },
]);
const leak = (bytes: number) =>
  verdictOn([
    {
      site: ADD,
      base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
      head: kindsOf({ growth: [2 * MIB + bytes, 4 * MIB] }),
    },
    { site: PARSE, base: kindsOf({ first: [0, 5 * MIB] }), head: kindsOf({ first: [0, 5 * MIB] }) },
  ]);
const service = (name: string, verdict: Judged['verdict']): Judged => ({
  verdict,
  context: { ...CONTEXT, service: name, key: name, reproduce: null },
});
const report = (services: readonly Judged[], refused: ServicesReport['refused'] = []): ServicesReport => ({
  services,
  noun: 'service',
  refused,
  context: CONTEXT,
});

const MIXED = report([
  service('mail', uncompared('no baseline', UNCHANGED.head)),
  service('web', UNCHANGED),
  service('api (go1.25.3)', leak(MIB)),
  service('api (go1.26.1)', leak(2.3 * MIB)),
]);
const REFUSED = [
  { file: 'map-memory-cart/measurement.json', reason: 'runs: expected a list, got `<img src=x>` @team' },
];

describe('one comment of several services', () => {
  test.each([
    ['services-mixed', MIXED],
    ['services-pass', report([service('api', UNCHANGED), service('web', UNCHANGED)])],
    ['services-refused', report([service('api', UNCHANGED)], REFUSED)],
  ])('%s', (name, given) => {
    expectGolden(`report/golden/${name}.md`, renderServicesComment(given));
    expectGolden(`report/golden/${name}.txt`, renderServicesText(given));
  });

  test('is found by the key of the comment, whatever the services are called', () => {
    expect(readMarker(renderServicesComment(MIXED))).toMatchObject({ key: 'default', runId: CONTEXT.runId });
  });

  test('of 50 services that all fail is shorter than GitHub takes, has a row of each, and the worst in full', () => {
    const fifty = report(
      Array.from({ length: 50 }, (_, i) => service(`service-${i}`, leak(MIB + i))),
      Array.from({ length: 200 }, () => REFUSED[0]!),
    );
    const comment = renderServicesComment(fifty);
    expect(comment.length).toBeLessThan(60_000);
    expect(comment.match(/^\| `service-\d+` \| ❌ fail/gm)).toHaveLength(50);
    expect(comment).toMatch(/^### ❌ `service-49`: .*; 49 more services fail; 200 files were not read$/m);
    expect(comment.match(/^### ❌/gm)!.length).toBeGreaterThan(10);
    expect(comment).toMatch(/\d+ more in full in \[the report\]/);
    expect(renderServicesSummary(fifty).match(/^### ❌/gm)).toHaveLength(51);
  });

  test('of benchmarks says so, and what has no name is called by its key', () => {
    const unnamed = (key: string, verdict: Judged['verdict']): Judged => ({
      verdict,
      context: { ...CONTEXT, service: null, key, reproduce: null },
    });
    const benchmarks: ServicesReport = {
      ...report([unnamed('BenchmarkAdd', UNCHANGED), unnamed('BenchmarkParse', UNCHANGED)]),
      noun: 'benchmark',
    };
    const comment = renderServicesComment(benchmarks);
    expect(comment).toContain('### ✅ Map memory of all 2 benchmarks is within its limits\n');
    expect(comment).toContain('| Benchmark | Verdict | Retained | Allocated |\n');
    expect(comment).toContain('| `BenchmarkAdd` | ✅ pass |');
    expect(comment).toContain('<summary>✅ BenchmarkParse: pass</summary>');
  });

  test('has the worst state first, then what takes most more memory, then the order given', () => {
    const first = uncompared('no baseline', UNCHANGED.head);
    const sorted = worstFirst([
      service('stable', UNCHANGED),
      service('first', first),
      service('second', first),
      service('small', leak(MIB)),
      service('large', leak(2 * MIB)),
    ]);
    expect(sorted.map(({ context }) => context.service)).toEqual([
      'large',
      'small',
      'first',
      'second',
      'stable',
    ]);
  });

  test.each([
    [1, '### ⚪ `a`: Map memory measured; there is nothing to compare it with yet\n'],
    [
      2,
      '### ⚪ `a`: Map memory measured; there is nothing to compare it with yet; 1 more service has no baseline\n',
    ],
    [
      3,
      '### ⚪ `a`: Map memory measured; there is nothing to compare it with yet; 2 more services have no baseline\n',
    ],
  ])('counts those that are like the worst: %d', (count, headline) => {
    const first = uncompared('no baseline', UNCHANGED.head);
    const those = ['a', 'b', 'c'].slice(0, count).map((name) => service(name, first));
    expect(renderServicesComment(report(those))).toContain(headline);
  });

  test('lets nothing that a stranger has written become markup', () => {
    const evil = '</summary><img src=x> @team [x](http://evil.example) `|`';
    const head = { ...UNCHANGED.head, warnings: [evil], notes: [evil] };
    const hostile = report(
      [service(`api`, { ...leak(MIB), head }), service(evil, { ...UNCHANGED, head })],
      [{ file: evil, reason: evil }],
    );
    const { types, links, mentions } = markupIn(renderServicesComment(hostile));
    expect(types).not.toContain('image');
    expect(links.every((url) => /^https:\/\/github\.com\/acme\/(?:shop|go-map-regression)\//.test(url))).toBe(
      true,
    );
    expect(mentions).toEqual([]);
    expect(renderServicesComment(hostile)).not.toMatch(/<summary>[^\n]*<img/);
  });
});

test('outputs tell the worst, and which service each regression is of', () => {
  const named = [
    { service: 'api', verdict: leak(MIB) },
    { service: 'web', verdict: UNCHANGED },
  ];
  const outputs = servicesOutputs(named);
  expect(outputs['verdict']).toBe('fail');
  expect(outputs['retained-bytes']).toBeUndefined();
  expect(JSON.parse(outputs['regressions']!)).toMatchObject([{ service: 'api', ...ADD, metric: 'retained' }]);
  expect(JSON.parse(outputs['services']!)).toMatchObject([
    { service: 'api', verdict: 'fail', retainedGrowthPercent: 50 },
    { service: 'web', verdict: 'pass', retainedGrowthPercent: 0 },
  ]);
});
