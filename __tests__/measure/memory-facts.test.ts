import { describe, expect, test } from '@jest/globals';
import { memoryFacts, restartBetween } from '../../src/measure/memory-facts.ts';
import { GO_VERSIONS, heapProfile } from '../recordings.ts';

const before = heapProfile('nats-server', 'heap-before.txt.gz').memStats;
const after = heapProfile('nats-server', 'heap-after.txt.gz').memStats;

const changed = (stats: ReadonlyMap<string, number>, name: string, value: number) =>
  new Map(stats).set(name, value);

const without = (name: string): Map<string, number> => {
  const stats = new Map(after);
  stats.delete(name);
  return stats;
};

describe('memory facts', () => {
  test('of nats-server, between two snapshots', () => {
    expect(memoryFacts(before, after)).toEqual({
      heapAllocBytes: 20_646_160 - 472_200,
      heapInUseBytes: 22_052_864 - 1_368_064,
      heapObjects: 262_794 - 2_373,
      mallocs: 424_895 - 4_490,
      frees: 162_101 - 2_117,
      collections: 7,
      forcedCollections: 2,
      pauseNs: 49_753 + 89_764 + 78_657 + 72_878 + 77_376 + 62_433 + 39_399,
      heapInUseShare: 22_052_864 / 24_641_536,
    });
  });

  test.each(GO_VERSIONS)('are all in a profile of Go %s', (version) => {
    const { memStats } = heapProfile(`go-${version}`);
    expect(memoryFacts(memStats, memStats)).toMatchObject({ mallocs: 0, collections: 0, pauseNs: 0 });
  });

  test.each(['HeapAlloc', 'HeapInuse', 'HeapSys', 'HeapObjects', 'Mallocs', 'Frees', 'NumGC', 'NumForcedGC'])(
    'are none without %s',
    (name) => {
      expect(memoryFacts(before, without(name))).toBeNull();
    },
  );

  test('are none where a counter fell, as it does from one process to another', () => {
    expect(memoryFacts(after, before)).toBeNull();
  });

  test('leave the pauses out where the runtime no longer has them all', () => {
    const collections = (count: number) =>
      memoryFacts(before, changed(after, 'NumGC', before.get('NumGC')! + count));
    expect(collections(256)!.pauseNs).not.toBeNull();
    expect(collections(257)).toMatchObject({ collections: 257, pauseNs: null });
    expect(memoryFacts(before, without('PauseNs[6]'))!.pauseNs).toBeNull();
  });
});

describe('two snapshots of one process', () => {
  test.each(GO_VERSIONS)('are known as such with Go %s', (version) => {
    const { memStats } = heapProfile(`go-${version}`);
    expect(restartBetween(memStats, memStats)).toBeNull();
  });

  test('are known as such, and in the wrong order they are not', () => {
    expect(restartBetween(new Map(), before)).toBeNull();
    expect(restartBetween(before, after)).toBeNull();
    expect(restartBetween(after, before)).toMatch(/^TotalAlloc fell from \d+ to \d+$/);
  });

  test.each(['TotalAlloc', 'Mallocs', 'Frees', 'NumGC', 'NumForcedGC'])('never have less of %s', (name) => {
    const less = changed(after, name, before.get(name)! - 1);
    expect(restartBetween(before, less)).toContain(`${name} fell`);
  });

  test('have the same last pause, also where another process has done more by then', () => {
    const collections = before.get('NumGC')!;
    const pause = `PauseNs[${(collections + 255) % 256}]`;
    const other = changed(after, pause, 1);
    expect(restartBetween(before, other)).toContain(`collection ${collections} had stopped it for`);
    expect(restartBetween(before, changed(other, 'NumGC', collections + 255))).not.toBeNull();
    // Overwritten by now, so it tells nothing.
    expect(restartBetween(before, changed(other, 'NumGC', collections + 256))).toBeNull();
  });
});
