import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Load, HttpLoad } from '../../src/inputs/load.ts';
import { describeLoad, runLoad } from '../../src/io/load.ts';
import type { LoadContext } from '../../src/io/load.ts';
import type { Exit } from '../../src/io/process-group.ts';
import { failureOf, scratch, withServer } from './bench-room.ts';

const folder = scratch();
const context: LoadContext = {
  stage: 'load',
  cwd: folder,
  env: process.env,
  outputFile: join(folder, 'load.log'),
  timeoutMs: 15_000,
  onProgress: () => undefined,
  loadAddress: null,
  service: { exited: new Promise<Exit>(() => undefined), outputFile: join(folder, 'service.log') },
};
const plain = { kind: 'http', requests: 500, connections: 8, method: 'GET', body: '', headers: {} } as const;

function loadAgainst(
  listener: RequestListener,
  more: Partial<HttpLoad> = {},
  around: Partial<LoadContext> = {},
) {
  return withServer(listener, (url) =>
    runLoad({ ...plain, url: `${url}/cart`, ...more }, { ...context, ...around }),
  );
}

test('an answer may be longer than a string can be', async () => {
  const chunk = Buffer.alloc(1 << 22);
  const answer: RequestListener = (_, response) => {
    Readable.from(Array.from({ length: 130 }, () => chunk)).pipe(response); // 545 MB
  };
  expect((await loadAgainst(answer, { requests: 1, connections: 1 })).operations).toBe(1);
});

test('exactly the requests asked for are sent, as asked for', async () => {
  const seen: string[] = [];
  const result = await loadAgainst(
    (request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        seen.push(`${request.method!} ${request.url!} ${String(request.headers['x-user'])} ${body}`);
        response.end();
      });
    },
    { method: 'POST', body: '{"id":1}', headers: { 'x-user': 'ada' }, requests: 203 },
  );
  expect(result.operations).toBe(203);
  expect(seen).toHaveLength(203);
  expect(new Set(seen)).toEqual(new Set(['POST /cart ada {"id":1}']));
});

test('fewer requests than connections are possible', async () => {
  expect((await loadAgainst((_, response) => response.end(), { requests: 3 })).operations).toBe(3);
});

/** Answers 503 to the first `count` requests. */
function refusing(count: number): RequestListener {
  return (_, response) => {
    response.statusCode = count-- > 0 ? 503 : 200;
    response.end();
  };
}

test('up to one request in a hundred may fail; only good answers count', async () => {
  expect((await loadAgainst(refusing(5))).operations).toBe(495);
});

test('more failing requests fail the load, by status', async () => {
  const failure = await failureOf(loadAgainst(refusing(6)));
  expect(failure.stage).toBe('load');
  expect(failure.message).toMatch(/^6 of 500 requests to http:.*\/cart failed: status 503: 6$/);
});

test('an error does not tell the password in the address', async () => {
  const failure = await failureOf(
    withServer(refusing(500), (url) =>
      runLoad({ ...plain, url: url.replace('//', '//bob:hunter2@') }, context),
    ),
  );
  expect(failure.message).toContain('requests to http://127.0.0.1');
  expect(failure.message).not.toContain('hunter2');
});

test('requests without an answer fail the load', async () => {
  const failure = await failureOf(loadAgainst((request) => request.socket.destroy()));
  expect(failure.message).toMatch(/500 of 500 .* no answer: 500$/);
});

test('a load that hangs is ended at the timeout', async () => {
  const failure = await failureOf(loadAgainst(() => undefined, {}, { timeoutMs: 400 }));
  expect(failure.message).toContain('within 0.4 s');
});

test('a load that the generator refuses is an error, not a hang', async () => {
  const failure = await failureOf(loadAgainst(() => undefined, { method: 'FETCH' }));
  expect(failure.message).toContain('does not take this load');
});

test('progress is told, but not often', async () => {
  const told: string[] = [];
  const slow: RequestListener = (_, response) => setTimeout(() => response.end(), 50);
  await loadAgainst(slow, { connections: 10 }, { onProgress: (message) => told.push(message) });
  expect(told).toHaveLength(1); // 500 requests, ten at a time, take 2.5 s
  expect(told[0]).toMatch(/^\d+ of 500 requests$/);
});

test('a command load counts nothing and fails on its exit code', async () => {
  expect(await runLoad({ kind: 'command', command: 'true' }, context)).toMatchObject({ operations: null });
  const failure = await failureOf(
    runLoad({ kind: 'command', command: 'echo 3 checks failed; exit 99' }, context),
  );
  expect(failure).toMatchObject({ stage: 'load', message: 'the load exited with code 99' });
  expect(failure.logTail).toEqual(['3 checks failed']);
});

test('a failing warm-up is told as the warm-up', async () => {
  const warmup = runLoad({ kind: 'command', command: 'exit 1' }, { ...context, stage: 'warmup' });
  expect(await failureOf(warmup)).toMatchObject({
    stage: 'warmup',
    message: 'the warm-up exited with code 1',
  });
});

test('a load that fails just before we hear that its service is gone is told as the end of the service', async () => {
  const exited = delay(150).then((): Exit => ({ code: 2, signal: null }));
  const service = { ...context.service, exited };
  const failure = await failureOf(runLoad({ kind: 'command', command: 'exit 1' }, { ...context, service }));
  expect(failure.message).toBe('the service exited with code 2 during the load');
});

test('the line for the fingerprint tells loads apart and no secrets', () => {
  const load: HttpLoad = {
    ...plain,
    url: 'http://ada:secret@127.0.0.1:8080/cart?id=1',
    body: 'secret',
    headers: { 'X-Key': 'secret', Accept: 'text/plain' },
  };
  const describe = (one: Load) => describeLoad({ load: one, warmup: null });
  expect(describe(load)).toBe(
    'GET http://127.0.0.1:8080/cart?id=1, 500 requests, 8 connections, body sha256 2bb80d537b1da3e3, headers accept x-key',
  );
  expect(describe({ ...load, body: 'other' })).not.toBe(describe(load));
  expect(describe({ kind: 'command', command: ' k6 run \\\n  load.js\n' })).toBe('k6 run \\ load.js');
  expect(describeLoad({ load, warmup: 'make warm' })).toBe(`${describe(load)}; after warm-up make warm`);
});
