import { expect, test } from '@jest/globals';
import type { SiteGrowth } from '../../src/maps/growth.ts';
import { summarize } from '../../src/measure/summarize.ts';
import type { MeasurementContext, Run } from '../../src/measure/summarize.ts';
import { measurement } from '../verdict/measurements.ts';

const { provenance, fingerprint } = measurement([]);
const CONTEXT: MeasurementContext = {
  provenance,
  fingerprint,
  rate: 1,
  roots: { workspace: '/w', modulePath: 'example.com/shop', moduleDirectory: '' },
  operationsFrom: 'generator',
  notes: [],
};

const growth = (file: string, bytes: number, more: Partial<SiteGrowth> = {}): SiteGrowth => ({
  function: 'example.com/shop.Add',
  file,
  line: 7,
  retainedBytes: bytes,
  allocatedBytes: 2 * bytes,
  retainedVariance: 3 * bytes,
  allocatedVariance: 4 * bytes,
  retainedObjects: 5 * bytes,
  allocatedObjects: 6 * bytes,
  slotBytes: null,
  entries: null,
  kinds: { growth: { retainedBytes: bytes, allocatedBytes: 2 * bytes } },
  ...more,
});

const run = (sites: readonly SiteGrowth[], more: Partial<Run> = {}): Run => ({
  facts: {
    operations: 10,
    loadSeconds: 1,
    snapshotSeconds: 1,
    heapInUseBytes: 1,
    allocatedObjects: 1,
    memory: null,
    goroutines: null,
    gcTrace: null,
  },
  growth: sites,
  calls: null,
  drained: null,
  rounds: [],
  cpu: null,
  timeline: [],
  warnings: [],
  ...more,
});

test('a site that a run does not show has 0 bytes in it, at the place of that run', () => {
  const { sites } = summarize([run([]), run([growth('/w/a.go', 30)]), run([])], CONTEXT);
  expect(sites).toEqual([
    {
      function: 'example.com/shop.Add',
      file: 'a.go',
      line: 7,
      kinds: { growth: { retainedBytes: 10, allocatedBytes: 20 } },
      retained: { bytes: [0, 30, 0], samplingVariance: [0, 90, 0] },
      allocated: { bytes: [0, 60, 0], samplingVariance: [0, 120, 0] },
      unreleased: null,
      retainedByRound: [],
      slotBytes: null,
      entries: null,
      retainedObjects: 50,
      allocatedObjects: 60,
    },
  ]);
});

test('two absolute paths that become one are one site, with the sum of both', () => {
  const parts = [growth('/w/a.go', 10), growth('example.com/shop/a.go', 5)];
  const other = growth('/w/a.go', 3, { kinds: { clone: { retainedBytes: 3, allocatedBytes: 6 } } });
  const { sites } = summarize([run(parts), run([other])], CONTEXT);
  expect(sites).toHaveLength(1);
  expect(sites[0]).toMatchObject({
    file: 'a.go',
    retained: { bytes: [15, 3], samplingVariance: [45, 9] },
    allocated: { bytes: [30, 6] },
    retainedObjects: 45,
    kinds: {
      growth: { retainedBytes: 7.5, allocatedBytes: 15 },
      clone: { retainedBytes: 1.5, allocatedBytes: 3 },
    },
  });
});

test('lines and functions of one file stay apart', () => {
  const sites = [
    growth('/w/a.go', 1),
    growth('/w/a.go', 2, { line: 8 }),
    growth('/w/a.go', 3, { function: 'x.F' }),
  ];
  expect(summarize([run(sites)], CONTEXT).sites.map(({ retained }) => retained.bytes)).toEqual([
    [3],
    [2],
    [1],
  ]);
});

test('sites go by the mean of what they retain, those that lost bytes last, and equals in a fixed order', () => {
  const sites = [
    growth('/w/lost.go', -9),
    growth('/w/b.go', 5),
    growth('/w/a.go', 5),
    growth('/w/once.go', 8), // 4 in the mean
  ];
  const files = (...runs: Run[]) => summarize(runs, CONTEXT).sites.map(({ file }) => file);
  const again = run(sites.slice(0, 3));
  expect(files(run(sites), again)).toEqual(['a.go', 'b.go', 'once.go', 'lost.go']);
  expect(files(again, run(sites.toReversed()))).toEqual(['a.go', 'b.go', 'once.go', 'lost.go']);
});

test('facts stay in the order of the runs; a warning is said once', () => {
  const facts = [7, 8].map((operations) => ({ ...run([]).facts, operations }));
  const runs = facts.map((own, i) =>
    run([], { facts: own, warnings: ['sampled', ...(i === 1 ? ['late'] : [])] }),
  );
  const { runs: kept, warnings, sites } = summarize(runs, CONTEXT);
  expect(kept).toEqual(facts);
  expect(warnings).toEqual(['sampled', 'late']);
  expect(sites).toEqual([]);
});

test('a site has its retained bytes round by round, also where only a later round shows it', () => {
  const rounds = [
    { operations: 100, growth: [growth('/w/a.go', 10)] },
    { operations: 110, growth: [growth('/w/a.go', 20), growth('/w/late.go', 7)] },
  ];
  const { sites, roundOperations } = summarize([run([]), run([growth('/w/a.go', 10)], { rounds })], CONTEXT);
  expect(roundOperations).toEqual([100, 110]);
  expect(sites.map(({ file, retained, retainedByRound }) => [file, retained.bytes, retainedByRound])).toEqual(
    [
      ['a.go', [0, 10], [10, 20]],
      ['late.go', [0, 0], [0, 7]],
    ],
  );
});
