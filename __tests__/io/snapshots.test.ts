import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { OPEN } from '../../src/io/http-get.ts';
import { PprofClient } from '../../src/io/pprof-client.ts';
import { Snapshots } from '../../src/io/snapshots.ts';
import { failureOf, scratch, withServer } from './bench-room.ts';

const log = join(scratch(), 'service.log');
writeFileSync(log, 'listening\n');

/** A map of this many bytes in use. */
const heap = (bytes: number, totalAlloc: number): string =>
  [
    `heap profile: 1: ${bytes} [2: ${2 * bytes}] @ heap/2`,
    `1: ${bytes} [2: ${2 * bytes}] @ 0x1001 0x1002 0x9001`,
    '#\t0x9000\tmain.main+0x20\t/src/main.go:7',
    '',
    '# runtime.MemStats',
    '# Alloc = 64',
    `# TotalAlloc = ${totalAlloc}`,
    '# DebugGC = false',
    '',
  ].join('\n');

interface Served {
  /** Of the load, at each question after it; before it there are 5. */
  readonly goroutines: (question: number) => number | null;
  /** Bytes in each profile. */
  readonly bytes: (profile: number) => number;
  /** Allocated before and after the load; the same where it is left out. */
  readonly totals?: readonly [before: number, after: number];
}

/** Settles against a service that answers so; with what was asked of it. */
async function settled({ goroutines, bytes, totals = [1, 1] }: Served, settleTimeoutMs = 2_000) {
  let [questions, profiles, isLoaded] = [0, 0, false];
  const listener: RequestListener = ({ url }, response) => {
    if (url!.includes('/symbol')) {
      response.end('num_symbols: 1\n0x1000 runtime.mallocgc\n0x1001 runtime.mapassign_fast64\n');
    } else if (url!.includes('/goroutine')) {
      const count = isLoaded ? goroutines(questions++) : 5;
      if (count === null) response.writeHead(404).end();
      else response.end(`goroutine profile: total ${count}\n1 @ 0x1\n`);
    } else response.end(heap(bytes(profiles++), totals[isLoaded ? 1 : 0]));
  };
  return withServer(listener, async (url) => {
    const snapshots = new Snapshots(
      {
        pprof: new PprofClient(`${url}/debug/pprof`, OPEN),
        ...{ outputFile: log, binary: null, verifySameProcess: () => Promise.resolve() },
      },
      {
        form: 'text',
        timeoutMs: 5_000,
        settleTimeoutMs,
        onProgress: () => undefined,
      },
    );
    const before = await snapshots.settled('before the load');
    [profiles, isLoaded] = [0, true];
    const after = await snapshots.settled('after the load');
    return { before, after, questions, profiles };
  });
}

describe('a snapshot', () => {
  test('is the second of two that are alike', async () => {
    const { after, profiles } = await settled({ goroutines: () => 5, bytes: () => 100_000 });
    expect(profiles).toBe(2);
    expect(after).toMatchObject({ mapBytesInUse: 100_000, goroutines: 5, unsettled: null, logBytes: 10 });
  });

  test('is taken again until map memory has stopped changing', async () => {
    const { after, profiles } = await settled({
      goroutines: () => 5,
      bytes: (profile) => 100_000 + 50_000 * Math.min(profile, 3),
    });
    expect(profiles).toBe(5);
    expect(after).toMatchObject({ mapBytesInUse: 250_000, unsettled: null });
  });

  test('of map memory that never stops changing is taken in time, and says so', async () => {
    const { after } = await settled(
      { goroutines: () => 5, bytes: (profile) => 100_000 * (profile + 1) },
      300,
    );
    expect(after.unsettled).toBe(
      'Map memory still changed after the load, at the end of 0.3 s (`settle-timeout`): what was seen of it is not the last word.',
    );
  });

  test('waits for goroutines that the load has left at work', async () => {
    const { after, questions } = await settled({
      goroutines: (question) => (question < 3 ? 40 - question : 5),
      bytes: () => 100_000,
    });
    expect(after.goroutines).toBe(5);
    expect(questions).toBe(4);
  });

  test('of a service whose goroutines never rest is still two profiles, and asks it seldom', async () => {
    const { after, questions, profiles } = await settled({
      goroutines: (question) => 100 + (question % 7),
      bytes: () => 100_000,
    });
    expect(profiles).toBe(2);
    expect(questions).toBeLessThanOrEqual(6);
    expect(after.unsettled).toBeNull();
  });

  test('of a service that does not tell its goroutines is one all the same', async () => {
    const { after } = await settled({ goroutines: () => null, bytes: () => 100_000 });
    expect(after.goroutines).toBeNull();
  });

  test('whose counters fell is of another process, and refused with the end of the log', async () => {
    const one = settled({ goroutines: () => 5, bytes: () => 100_000, totals: [5_000, 4_999] });
    const { stage, message, logTail } = await failureOf(one);
    expect(stage).toBe('service');
    expect(message).toContain('several answer in turn: TotalAlloc fell from 5000 to 4999');
    expect(logTail).toEqual(['listening']);
  });
});
