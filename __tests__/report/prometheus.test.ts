import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expositionText } from '../../src/report/prometheus/exposition.ts';
import { metricsText } from '../../src/report/prometheus/prometheus.ts';
import type { Judged } from '../../src/report/services.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { expectGolden } from '../golden.ts';
import { recorded } from './explain/recordings.ts';
import { scrape } from './scrape.ts';
import { ADD, CONTEXT, kindsOf, LIMITS, MIB, uncompared, verdictOn } from './verdicts.ts';

const BASE = recorded('shop/base');
const over = (head: string, limits = LIMITS): Verdict =>
  decide({ measurement: BASE, relation: 'file', distance: null }, recorded(head), limits);
const API: Judged = {
  verdict: over('shop/forget-to-delete'),
  context: {
    ...CONTEXT,
    key: 'api',
    limits: { ...LIMITS, maxRetainedBytes: 10 * MIB, warn: { maxRetainedGrowth: 0.02 } },
  },
};
const DRAINED = verdictOn([
  {
    site: ADD,
    base: kindsOf({ growth: [0, MIB] }),
    head: kindsOf({ growth: [MIB, MIB] }),
    unreleased: [0, 512],
  },
]);
const WORKER: Judged = {
  verdict: DRAINED,
  context: { ...CONTEXT, key: 'worker', service: 'wörker "\\x"\nb' },
};
const FIRST: Judged = {
  verdict: uncompared('no baseline', DRAINED.head),
  context: { ...CONTEXT, key: 'first' },
};

test('the metrics of three services', () => {
  expectGolden('report/golden/metrics.prom', metricsText([API, WORKER, FIRST]));
});

describe('a scraper reads', () => {
  const gauges = scrape(metricsText([API, WORKER, FIRST]));
  const valuesOf = (name: string, labels: Readonly<Record<string, string>>): number[] =>
    gauges
      .find((gauge) => gauge.name === name)!
      .samples.filter((sample) =>
        Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
      )
      .map(({ value }) => value);

  test('each series once', () => {
    for (const { samples } of gauges) {
      const seen = samples.map(({ labels }) => JSON.stringify(Object.entries(labels).sort()));
      expect(new Set(seen).size).toBe(samples.length);
    }
  });

  test('one state of each verdict', () => {
    for (const [key, state] of [
      ['api', 'fail'],
      ['worker', 'fail'],
      ['first', 'no baseline'],
    ] as const) {
      expect(valuesOf('go_map_regression_verdict', { key, state })).toEqual([1]);
      expect(valuesOf('go_map_regression_verdict', { key }).reduce((a, b) => a + b)).toBe(1);
    }
  });

  test('kinds that add up to the totals', () => {
    for (const metric of ['retained', 'allocated']) {
      for (const side of ['base', 'head']) {
        const kinds = valuesOf(`go_map_kind_${metric}_bytes`, { key: 'api', side });
        expect(kinds.length).toBeGreaterThan(1);
        expect(kinds.reduce((a, b) => a + b)).toBeCloseTo(
          valuesOf(`go_map_${metric}_bytes`, { key: 'api', side })[0]!,
          3,
        );
      }
    }
  });

  test('the growth that the verdict has, within its noise and over its limit', () => {
    const retained = { key: 'api', metric: 'retained' };
    const [growth] = valuesOf('go_map_growth_ratio', retained);
    expect(growth).toBeCloseTo(API.verdict.totals!.retained.growthPercent! / 100);
    const [low, high] = valuesOf('go_map_growth_bound_ratio', retained);
    expect(low).toBeLessThan(growth!);
    expect(high).toBeGreaterThan(growth!);
    expect(valuesOf('go_map_limit_ratio', { key: 'api', limit: 'max-retained-growth' })).toEqual([0.05]);
    expect(valuesOf('go_map_limit_ratio', { key: 'api', limit: 'warn-retained-growth' })).toEqual([0.02]);
  });

  test('nothing of a base that could not be compared', () => {
    const incomparable = metricsText([
      { ...API, verdict: { ...uncompared('incomparable', API.verdict.head), base: BASE } },
    ]);
    expect(incomparable).not.toContain('side="base"');
  });

  test('names and labels as Prometheus takes them, in base units', () => {
    for (const { name, help } of gauges) {
      expect(name).toMatch(/^go_map_[a-z_]+$/);
      expect(name).not.toMatch(/_(?:total|count|sum|bucket|percent|ms|kib)$/);
      expect(help).toMatch(/^[A-Zg].*\.$/);
    }
  });
});

test('whatever a label or a help says, it is read as it was written', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '\n', '\r', 'n', '}', ',', '=', ' ', '#', 'ü', '\u{1F5FA}'),
  });
  const gauge = fc.record({
    name: fc.constantFrom('go_map_a', 'go_map_b_bytes'),
    help: text,
    samples: fc.array(
      fc.record({
        labels: fc.dictionary(fc.constantFrom('key', 'service', 'side'), text, { noNullPrototype: true }),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      }),
      { minLength: 1 },
    ),
  });
  fc.assert(
    fc.property(fc.array(gauge), (gauges) => {
      expect(scrape(expositionText(gauges))).toEqual(gauges);
    }),
  );
});

test('half of a surrogate pair does not break the file', () => {
  const text = expositionText([
    { name: 'go_map_a', help: 'A.', samples: [{ labels: { key: '\ud800' }, value: 1 }] },
  ]);
  expect(Buffer.from(text).toString()).toBe(text);
});

test.each([null, 0])('nothing is told of each operation where %j were counted', (operations) => {
  const head = { ...DRAINED.head, runs: DRAINED.head.runs.map((run) => ({ ...run, operations })) };
  const textOf = (measurement: Verdict['head']): string =>
    metricsText([{ ...FIRST, verdict: uncompared('no baseline', measurement) }]);
  expect(textOf(DRAINED.head)).toMatch(/^go_map_allocated_per_operation_bytes\{.*\} 52\.4288$/m);
  expect(textOf(head)).not.toMatch(/^go_map_allocated_per_operation_bytes\{/m);
});
