import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SiteGrowth } from '../../src/maps/growth.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { pool } from '../../src/measure/pool.ts';
import { summarize, type MeasurementContext, type Run } from '../../src/measure/summarize.ts';
import { exact, measurement, site } from '../verdict/measurements.ts';

const { provenance, fingerprint } = measurement([]);
const CONTEXT: MeasurementContext = {
  provenance,
  fingerprint,
  rate: 4096,
  roots: { workspace: '/w', modulePath: '', moduleDirectory: '' },
  operationsFrom: 'generator',
  notes: [],
};

/** Whole numbers, whose sums do not depend on their order. */
const bytes = fc.nat(1_000_000);

const growth: fc.Arbitrary<SiteGrowth[]> = fc.uniqueArray(
  fc.record({
    function: fc.constantFrom('a.Add', 'b.Put', 'c.Keep'),
    file: fc.constant('a.go'),
    line: fc.nat(1),
    retainedBytes: bytes,
    allocatedBytes: bytes,
    retainedVariance: bytes,
    allocatedVariance: bytes,
    retainedObjects: bytes,
    allocatedObjects: bytes,
    slotBytes: fc.constant(48),
    entries: fc.constant(null),
    kinds: fc.record({ growth: fc.record({ retainedBytes: bytes, allocatedBytes: bytes }) }),
  }),
  { selector: (one) => `${one.function}:${one.line}` },
);

const runs = (isDrained: boolean): fc.Arbitrary<Run[]> =>
  fc.array(
    fc.record({
      facts: fc.record({
        operations: bytes,
        loadSeconds: bytes,
        snapshotSeconds: bytes,
        heapInUseBytes: bytes,
        allocatedObjects: fc.constant(1),
        memory: fc.constant(null),
        goroutines: fc.constant(null),
        gcTrace: fc.constant(null),
      }),
      growth,
      calls: fc.constant(null),
      drained: isDrained ? growth : fc.constant(null),
      rounds: fc.constant([]),
      cpu: fc.constant(null),
      timeline: fc.constant([]),
      notes: fc.array(fc.constantFrom('sampled', 'cut')),
      warnings: fc.array(fc.constantFrom('noisy', 'slow')),
    }),
    { minLength: 1, maxLength: 5 },
  );

/** Several runs, the last of them with rounds. */
const repeated = fc
  .tuple(fc.boolean().chain(runs), fc.array(growth, { maxLength: 4 }))
  .map(([all, rounds]) => [
    ...all.slice(0, -1),
    { ...all.at(-1)!, rounds: rounds.map((each) => ({ operations: 10, growth: each })) },
  ]);

const at = (minute: number): MeasurementContext => ({
  ...CONTEXT,
  provenance: { ...provenance, measuredAt: `2026-01-02T03:${String(minute).padStart(2, '0')}:00Z` },
});
const oneByOne = (all: readonly Run[]): [Measurement, ...Measurement[]] =>
  all.map((run, i) => summarize([run], at(i))) as [Measurement, ...Measurement[]];

describe('measurements that are pooled', () => {
  test('of one run each are one measurement of all these runs', () => {
    fc.assert(
      fc.property(repeated, (all) => {
        expect(pool(oneByOne(all))).toEqual(summarize(all, at(0)));
      }),
    );
  });

  test('give the same in any order, of one moment, too', () => {
    const shuffled = fc.tuple(repeated, fc.boolean()).chain(([all, isOneMoment]) => {
      const parts = isOneMoment ? all.map((run) => summarize([run], CONTEXT)) : oneByOne(all);
      return fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([parts, others]) => {
        type Some = [Measurement, ...Measurement[]];
        expect(pool(others as Some)).toEqual(pool(parts as Some));
      }),
    );
  });

  test('weigh by runs', () => {
    const three = measurement([site('a.Add', 30, { retained: exact(30, 30, 30) })], { runs: 3 });
    const one = measurement([], { runs: 1 });
    const [pooled] = pool([three, one]).sites;
    expect(pooled).toMatchObject({
      retained: { bytes: expect.arrayContaining([30, 0]) as unknown },
      kinds: { growth: { retainedBytes: 22.5 } },
      retainedObjects: 0.75,
    });
  });

  test('are not drained where one of them was not', () => {
    const drained = measurement([site('a.Add', 30, { unreleased: exact(1, 1, 1, 1, 1) })]);
    expect(pool([drained, measurement([site('a.Add', 30)])]).sites[0]!.unreleased).toBeNull();
    expect(pool([drained, drained]).sites[0]!.unreleased!.bytes).toHaveLength(10);
  });
});
