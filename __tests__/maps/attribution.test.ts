import { describe, expect, test } from '@jest/globals';
import { attribute } from '../../src/maps/attribution.ts';
import { growthBetween, ProcessRestartedError } from '../../src/maps/growth.ts';
import { KINDS } from '../../src/maps/site.ts';
import { StackClassifier } from '../../src/maps/stack-classifier.ts';
import { UsageSum } from '../../src/maps/usage.ts';
import type { HeapProfile } from '../../src/profile/profile.ts';
import { expectGolden } from '../golden.ts';
import { GO_VERSIONS, heapProfile } from '../recordings.ts';
import { oneStack } from './one-stack.ts';

const kindAndCaller = (text: string): string => {
  const { frames, stacks } = oneStack(text);
  const found = new StackClassifier(frames, stacks).allocationOf(0, 0);
  if (found === null) return 'no map';
  const caller = frames[found.caller]!;
  return `${found.kind} ${caller.function}:${caller.line}`;
};

describe.each(GO_VERSIONS)('the program of Go %s', (version) => {
  const attribution = attribute(heapProfile(`go-${version}`));

  test('has each kind of map allocation where the program makes it', () => {
    const lines = [...attribution.sites.values()].flatMap((site) => {
      const usages = new UsageSum(1).add(site.cells).kinds;
      return KINDS.filter((kind) => usages[kind] !== undefined).map(
        (kind) =>
          `${site.function}:${site.line} ${kind} ${usages[kind]!.inUseBytes}/${usages[kind]!.allocatedBytes}`,
      );
    });
    expectGolden(`maps/golden/kinds-go-${version}.txt`, `${lines.sort().join('\n')}\n`);
  });

  test('names every address and knows every map function', () => {
    expect(attribution.warnings).toEqual([]);
    expect(attribution.mapImplementation).toBe(Number(version) < 1.24 ? 'bucket' : 'swiss');
  });

  test('counts neither what values point to nor slices that grow', () => {
    const functions = [...attribution.sites.values()].map((site) => site.function);
    expect(functions).not.toContain('main.c40_unique');
    const kindsOf = (name: string) =>
      [...attribution.sites.values()]
        .filter((site) => site.function === name)
        .flatMap((site) => site.cells)
        .reduce((sum, cell) => sum + cell.size * cell.allocatedCount, 0);
    // 3,000 values of 160 bytes by pointer stay out of the map; the same by value are in it, boxed.
    expect(kindsOf('main.c10_bigVal') - kindsOf('main.c13_ptrVal')).toBeGreaterThan(470_000);
  });
});

describe('a stack', () => {
  test.each([
    ['runtime.mallocgc < runtime.newobject < runtime.mapassign_faststr < main.add:41', 'first main.add:41'],
    ['runtime.newobject < runtime.mapassign < main.add:41', 'boxed main.add:41'],
    [
      'runtime.newarray < runtime.makeBucketArray < runtime.hashGrow < runtime.mapassign < main.add:41',
      'growth main.add:41',
    ],
    ['runtime.newarray < runtime.makeBucketArray < runtime.makemap < main.load:7', 'initial main.load:7'],
    [
      'runtime.mallocgc < runtime.newobject < internal/runtime/maps.newTable < internal/runtime/maps.NewMap < runtime.makemap < main.load:7',
      'initial main.load:7',
    ],
    [
      'runtime.newobject < internal/runtime/maps.NewMap < runtime.makemap < main.load:7',
      'header main.load:7',
    ],
    [
      'runtime.mallocgcSmallScanNoHeaderSC4 < runtime.newobject < internal/runtime/maps.newobject < runtime.mapassign < main.add:41',
      'boxed main.add:41',
    ],
    [
      'runtime.newobject < runtime.mapassign < runtime.mapclone2 < maps.clone < maps.Clone[...]:20 < main.copy:3',
      'clone main.copy:3',
    ],
    [
      'runtime.newobject < runtime.mapassign < reflect.mapassign0 < reflect.mapassign < reflect.Value.SetMapIndex:9 < encoding/json.(*decodeState).object:80 < encoding/json.Unmarshal:10 < main.read:5',
      'boxed main.read:5',
    ],
    [
      'runtime.mallocgc < runtime.newobject < internal/sync.newEntryNode[...]:70 < internal/sync.(*HashTrieMap[...]).Swap:9 < sync.(*Map).Swap:2 < sync.(*Map).Store:1 < main.put:8',
      'syncMap main.put:8',
    ],
    ['runtime.newobject < sync.(*Map).Store:160 < main.put:8', 'syncMap main.put:8'],
    [
      'runtime.makemap_small < sync.(*Map).dirtyLocked:499 < sync.(*Map).Swap:9 < main.put:8',
      'syncMap main.put:8',
    ],
  ])('%s', (text, expected) => {
    expect(kindAndCaller(text)).toBe(expected);
  });

  test.each([
    ['a slice as value', 'runtime.mallocgc < runtime.growslice < main.add:41'],
    [
      'garbage collection that starts inside of a map call',
      'runtime.mallocgc < runtime.newobject < runtime.gcBgMarkStartWorkers < runtime.gcStart < runtime.mallocgc < runtime.newobject < runtime.mapassign < main.add:41',
    ],
    [
      'the trie of unique, which is that of sync.Map',
      'runtime.newobject < internal/sync.newEntryNode[...]:70 < internal/sync.(*HashTrieMap[...]).LoadOrStore:9 < unique.Make[...]:5 < main.intern:3',
    ],
    ['a key that becomes an interface', 'runtime.mallocgc < runtime.convTstring < main.add:41'],
  ])('of %s is no map', (_, text) => {
    expect(kindAndCaller(text)).toBe('no map');
  });

  test('of a callback of sync.Map is a map of the callback', () => {
    const text = 'runtime.makemap_small < main.each.func1:12 < sync.(*Map).Range:480 < main.each:10';
    expect(kindAndCaller(text)).toBe('header main.each.func1:12');
  });

  test('that only plumbing calls belongs to the plumbing', () => {
    const text = 'runtime.mapassign < encoding/gob.init.0:3 < runtime.doInit1 < runtime.main';
    expect(kindAndCaller(text)).toBe('boxed encoding/gob.init.0:3');
  });

  test('with a map function of a later Go is counted, and said to be a guess', () => {
    const profile = oneRecord(
      'runtime.mallocgc < internal/runtime/maps.(*Map).compact < runtime.mapassign < main.add:41',
    );
    const { warnings, sites } = attribute(profile);
    expect([...sites.values()].map((site) => site.cells[0]?.kind)).toEqual(['growth']);
    expect(warnings).toEqual([
      expect.stringContaining('internal/runtime/maps.(*Map).compact is a map function'),
    ]);
  });

  test('without a name at its leaf is said to be missing', () => {
    expect(attribute(oneRecord('0x4011 < main.add:41')).warnings).toEqual([
      expect.stringContaining('have no name'),
    ]);
  });

  test("of the profiler's own counts nowhere", () => {
    const profile = oneRecord(
      'runtime.mapassign < runtime/pprof.writeHeap:9 < net/http/pprof.Index:2 < main.main:1',
    );
    expect(attribute(profile)).toMatchObject({ heapInUseBytes: 0, ownObjects: 0, sites: new Map() });
  });
});

test('samples count for as many as were not recorded', () => {
  const { records, ...profile } = oneRecord('runtime.mapassign < main.add:41');
  const [record] = records;
  const counts = { inUseObjects: 2, inUseBytes: 416, allocatedObjects: 3, allocatedBytes: 624 };
  const sampled = attribute({
    ...profile,
    rate: 208 / Math.LN2, // every other object of 208 bytes is recorded
    records: [
      { ...record!, ...counts },
      { ...record!, ...counts },
    ],
  });
  expect(sampled.heapInUseBytes).toBeCloseTo(1664, 6);
  expect(sampled.allocatedObjects).toBeCloseTo(12, 6);
  expect(sampled.ownObjects).toBeCloseTo(12, 6);
  expect(sampled.stacks.inUseBytes[0]).toBeCloseTo(1664, 6);
  expect(sampled.stacks.allocatedBytes[0]).toBeCloseTo(2496, 6);
  expect([...sampled.sites.values()].map(({ cells }) => cells)).toEqual([
    [{ kind: 'boxed', size: 208, inUseCount: 4, allocatedCount: 6 }],
  ]);
});

test.each([
  ['runtime.newobject < main.add:41', 1],
  ['runtime.newobject < net/http.(*Server).Serve < main.main:1', 0],
  ['runtime.newobject < runtime.main', 0],
])('%s: %i objects of own code', (text, ownObjects) => {
  const none = { allocatedObjects: 1, ownObjects, mapImplementation: 'unknown' };
  expect(attribute(oneRecord(text))).toMatchObject(none);
});

describe('growth between two snapshots', () => {
  const [before, after] = ['heap-before.txt.gz', 'heap-after.txt.gz'].map((file) =>
    attribute(heapProfile('nats-server', file)),
  );

  test('is after minus before, in total and at the site that took the load', () => {
    const growth = growthBetween(before!, after!);
    const sum = (figure: 'retainedBytes' | 'allocatedBytes') =>
      growth.reduce((total, site) => total + site[figure], 0);
    // Counted independently: the records with a map frame below the caller, summed by a program of its own.
    expect(sum('retainedBytes')).toBe(12_635_520);
    expect(sum('allocatedBytes')).toBe(14_384_512);
    const insert = growth.find((site) => site.function.endsWith('(*Sublist).Insert') && site.line === 409);
    expect(insert).toMatchObject({ retainedBytes: 4_160_000, retainedObjects: 20_000, retainedVariance: 0 });
  });

  test('sampled, agrees with the exact one within its own error', () => {
    const sampled = ['heap-before.txt.gz', 'heap-after.txt.gz'].map((file) =>
      attribute(heapProfile('nats-server-sampled', file)),
    );
    const growth = growthBetween(sampled[0]!, sampled[1]!);
    const retained = growth.reduce((total, site) => total + site.retainedBytes, 0);
    const deviation = Math.sqrt(growth.reduce((total, site) => total + site.retainedVariance, 0));
    expect(deviation).toBeGreaterThan(50_000);
    expect(Math.abs(retained - 12_635_520)).toBeLessThan(3 * deviation);
  });

  test('the other way round is another process', () => {
    expect(() => growthBetween(after!, before!)).toThrow(ProcessRestartedError);
  });

  test('of a snapshot with itself is nothing', () => {
    expect(growthBetween(after!, after!)).toEqual([]);
  });
});

test('usage is scaled by the chance to be sampled', () => {
  // 1/(1−exp(−208/4096)) = 20.2 allocations for each that is recorded
  const cell = { kind: 'growth', size: 208, inUseCount: 10, allocatedCount: 20 } as const;
  const usage = new UsageSum(4096).add([cell]).total;
  expect(usage.inUseObjects).toBeCloseTo(201.97, 1);
  expect(usage.allocatedBytes).toBeCloseTo(84_018, -1);
});

function oneRecord(text: string): HeapProfile {
  const record = { inUseObjects: 1, inUseBytes: 208, allocatedObjects: 1, allocatedBytes: 208 };
  return {
    rate: 1,
    values: 'sampled',
    leafFrames: 'kept',
    memStats: new Map(),
    ...oneStack(text),
    records: [{ ...record, stack: 0 }],
  };
}
