import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { takeSnapshot } from '../../src/io/pprof.ts';
import { OPEN } from '../../src/io/http-get.ts';
import { PprofClient } from '../../src/io/pprof-client.ts';
import type { SnapshotSpec } from '../../src/io/pprof.ts';
import { framesOf } from '../recordings.ts';
import { failureOf, withServer } from './bench-room.ts';
import { drip, pour } from './endless-answers.ts';

/** A profile of one record with this many hidden frames below `main.main`; return addresses 0x1001, 0x1002, … */
function profileText({ hidden = 1, doubleRate = 2 } = {}): string {
  const addresses = Array.from({ length: hidden }, (_, i) => `0x${(0x1001 + i).toString(16)}`);
  return [
    `heap profile: 1: 64 [2: 128] @ heap/${doubleRate}`,
    `1: 64 [2: 128] @ ${addresses.join(' ')} 0x9001`,
    '#\t0x9000\tmain.main+0x20\t/src/main.go:7',
    '',
    '# runtime.MemStats',
    '# Alloc = 64',
    '# DebugGC = false',
    '',
  ].join('\n');
}

/** Names every address asked for after itself. */
function answerSymbols(url: string, response: ServerResponse): void {
  const addresses = url.slice(url.indexOf('?') + 1).split('+');
  response.end(`num_symbols: 1\n${addresses.map((address) => `${address} f.${address}\n`).join('')}`);
}

const good =
  (heap: string): RequestListener =>
  (request, response) => {
    if (request.url!.includes('/heap')) response.end(heap);
    else answerSymbols(request.url!, response);
  };

function snapshotOf(listener: RequestListener, more: Partial<SnapshotSpec> = {}) {
  return withServer(listener, (url) =>
    takeSnapshot({
      pprof: new PprofClient(`${url}/debug/pprof`, OPEN),
      timeoutMs: 5_000,
      names: new Map(),
      form: 'text',
      binary: null,
      onProgress: () => undefined,
      verifySameProcess: () => Promise.resolve(),
      ...more,
    }),
  );
}

const functionsOf = (profile: Awaited<ReturnType<typeof takeSnapshot>>) =>
  profile.records.flatMap(({ stack }) => framesOf(profile, stack).map((frame) => frame.function));

test('the heap is asked for after a collection, in text; hidden frames are named, each address once', async () => {
  const asked: string[] = [];
  const names = new Map<number, string>();
  const listener: RequestListener = (request, response) => {
    asked.push(request.url!);
    good(profileText({ hidden: 2 }))(request, response);
  };
  const profile = await snapshotOf(listener, { names });
  expect(functionsOf(profile)).toEqual(['f.0x1000', 'f.0x1001', 'main.main']);
  expect(functionsOf(await snapshotOf(listener, { names }))).toEqual(functionsOf(profile));
  expect(asked).toEqual([
    '/debug/pprof/heap?gc=1&debug=1',
    '/debug/pprof/symbol?0x1000+0x1001',
    '/debug/pprof/heap?gc=1&debug=1',
  ]);
});

const broken: [string, RequestListener, RegExp | { message: RegExp; within: Partial<SnapshotSpec> }][] = [
  ['404', (_, response) => response.writeHead(404).end(), /answered with status 404/],
  [
    'a redirect',
    (_, response) => response.writeHead(302, { location: '/login' }).end(),
    /redirects to \/login/,
  ],
  ['a web page', (_, response) => response.end('<!doctype html><p>hello'), /it is a web page \(HTML\)/],
  [
    'a gzipped profile',
    (_, response) => response.end(gzipSync('\n\x04\b\x01\x10\x02')),
    /it is gzipped, probably/,
  ],
  [
    'a bare protobuf',
    (_, response) => response.end('\n\x04\b\x01\x10\x02\n\x04\b\x03\x10\x04'),
    /it is binary/,
  ],
  [
    'another text',
    (_, response) => response.end('goroutine profile: total 7'),
    /it is "goroutine profile: total 7"/,
  ],
  ['nothing', (_, response) => response.end(), /it is empty/],
  [
    'a compressed answer',
    (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('x'),
    /answered in br although/,
  ],
  ['a profile that stops early', (_, response) => response.end(profileText().slice(0, 90)), /it ends early/],
  [
    'a cut connection',
    (_, response) => {
      response.write(profileText().slice(0, 90), () => response.destroy());
    },
    /no whole heap profile: the connection was cut/,
  ],
  [
    'a slow drip',
    (_, response) => {
      drip(response, 'h');
    },
    { message: /no whole heap profile within 0.3 s/, within: { timeoutMs: 300 } },
  ],
  [
    'an endless profile',
    (_, response) => {
      response.write('heap profile: 1: 64 [2: 128] @ heap/2\n');
      pour(response, '1: 64 [2: 128] @ 0x9001\n\n');
    },
    { message: /it is longer than 1000000 bytes/, within: { maxBytes: 1e6 } },
  ],
  ['profiling off', (_, response) => response.end(profileText({ doubleRate: 0 })), /profiling is off/],
];

test.each(broken)('%s instead of a heap profile is named', async (_, listener, expected) => {
  const { message, within } = expected instanceof RegExp ? { message: expected, within: {} } : expected;
  const failure = await failureOf(snapshotOf(listener, within));
  expect(failure.stage).toBe('profile');
  expect(failure.message).toMatch(message);
  expect(failure.remedy).not.toBe('');
});

test('a service that listens no more is named by its end, not by the broken connection', async () => {
  const gone = () => Promise.reject(new Error('the service exited'));
  await expect(
    snapshotOf((request) => request.socket.destroy(), { verifySameProcess: gone }),
  ).rejects.toThrow('the service exited');
});

test.each([
  ['414', (response: ServerResponse) => response.writeHead(414).end()],
  ['431', (response: ServerResponse) => response.writeHead(431).end()],
  ['a reset', (response: ServerResponse) => response.socket!.resetAndDestroy()],
])('symbols are asked for in smaller pieces where long URLs get %s', async (_, refuse) => {
  let longest = 0;
  const profile = await snapshotOf((request, response) => {
    longest = Math.max(longest, request.url!.length);
    if (request.url!.includes('/heap')) response.end(profileText({ hidden: 2_000 }));
    else if (request.url!.length > 300) refuse(response);
    else answerSymbols(request.url!, response);
  });
  expect(longest).toBeLessThanOrEqual(4_096);
  const functions = functionsOf(profile);
  expect(functions).toHaveLength(2_001);
  expect(functions.slice(0, -1).every((name, i) => name === `f.0x${(0x1000 + i).toString(16)}`)).toBe(true);
});

test.each([
  ['404', (response: ServerResponse) => response.writeHead(404).end(), /symbol: answered with status 404/],
  ['414 to a single address', (response: ServerResponse) => response.writeHead(414).end(), /status 414/],
  ['a web page', (response: ServerResponse) => response.end('<html>'), /symbol: gave no symbols: expected/],
  [
    'a slow drip',
    (response: ServerResponse) => {
      drip(response, 'n');
    },
    /symbol: no complete answer in time/,
  ],
  [
    'endless ones',
    (response: ServerResponse) => {
      pour(response, '0x1 a\n');
    },
    /longer than 67108864 bytes/,
  ],
])('%s instead of symbols says what to mount', async (name, answer, message) => {
  const listener: RequestListener = (request, response) => {
    if (request.url!.includes('/heap')) response.end(profileText({ hidden: 3 }));
    else answer(response);
  };
  const failure = await failureOf(snapshotOf(listener, name === 'a slow drip' ? { timeoutMs: 300 } : {}));
  expect(failure.stage).toBe('symbols');
  expect(failure.message).toMatch(message);
  expect(failure.remedy).toContain('pprof.Symbol');
});

test('names that another process gave are not kept', async () => {
  const names = new Map<number, string>();
  const verifySameProcess = () => Promise.reject(new Error('restarted'));
  await expect(snapshotOf(good(profileText()), { names, verifySameProcess })).rejects.toThrow('restarted');
  expect(names.size).toBe(0);
});
