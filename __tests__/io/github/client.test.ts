import { describe, expect, test } from '@jest/globals';
import { createGitHub, SAFE_TO_REPEAT } from '../../../src/io/github/client.ts';
import type { GitHub } from '../../../src/io/github/client.ts';
import { startScriptedServer } from './scripted-server.ts';
import type { Answer } from './scripted-server.ts';

const OK: Answer = { status: 200, body: { id: 7 } };
const SHOP = { owner: 'octo', repo: 'shop' };

/** What one call meets: how it ended, how often it was sent, and what was waited for between. */
const play = async (answers: Answer[], call: (github: GitHub) => Promise<unknown>) => {
  await using server = await startScriptedServer(...answers);
  const waitsMs: number[] = [];
  const sleep = (ms: number): Promise<void> => Promise.resolve(void waitsMs.push(ms));
  const github = createGitHub('tok', { baseUrl: server.url, sleep, random: () => 1 });
  const status = await call(github).then(
    () => 'ok',
    (error: unknown) => (error as { status: number }).status,
  );
  return { status, sent: server.requests.length, waitsMs };
};

const get = (github: GitHub): Promise<unknown> => github.rest.repos.get(SHOP);
const comment = (github: GitHub): Promise<unknown> =>
  github.rest.issues.createComment({ ...SHOP, issue_number: 1, body: 'hi' });
const blob = (github: GitHub): Promise<unknown> =>
  github.rest.git.createBlob({ ...SHOP, content: 'x', request: SAFE_TO_REPEAT });

describe('what passes is tried again', () => {
  test.each<[string, Answer]>([
    ['500', { status: 500 }],
    ['502 with a page of HTML', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['503', { status: 503 }],
    ['a reset connection', 'reset'],
  ])('%s, with waits that double', async (_, fault) => {
    expect(await play([fault, fault, OK], get)).toEqual({ status: 'ok', sent: 3, waitsMs: [1000, 2000] });
  });

  test('three times and no more', async () => {
    expect(await play([{ status: 502 }], get)).toEqual({ status: 502, sent: 4, waitsMs: [1000, 2000, 4000] });
  });

  test.each(['PATCH', 'PUT', 'DELETE'])('%s too', async (method) => {
    const call = (github: GitHub): Promise<unknown> => github.request(`${method} /repos/octo/shop/x`);
    expect(await play([{ status: 502 }, OK], call)).toMatchObject({ status: 'ok', sent: 2 });
  });
});

describe('the wait that GitHub asks for', () => {
  test.each<[string, Answer, number]>([
    ['429 that says nothing: a minute', { status: 429 }, 60_000],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '17' } }, 17_000],
    ['403 with retry-after, a secondary limit', { status: 403, headers: { 'retry-after': '5' } }, 5_000],
    ['more than a minute is not waited for', { status: 429, headers: { 'retry-after': '3600' } }, 60_000],
    [
      '403 with nothing remaining until long after',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
      60_000,
    ],
    [
      '403 with nothing remaining until just now',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
      0,
    ],
  ])('%s', async (...[, fault, waitMs]) => {
    expect(await play([fault, OK], get)).toEqual({ status: 'ok', sent: 2, waitsMs: [waitMs] });
  });
});

describe('what stays is not tried again', () => {
  test.each([401, 403, 404, 409, 422])('%d', async (status) => {
    expect(await play([{ status }], get)).toEqual({ status, sent: 1, waitsMs: [] });
  });
});

describe('POST', () => {
  test('is not repeated: the first may have been carried out', async () => {
    expect(await play([{ status: 502 }, OK], comment)).toEqual({ status: 502, sent: 1, waitsMs: [] });
    expect(await play(['reset', OK], comment)).toMatchObject({ status: 500, sent: 1 });
  });

  test('is repeated where the caller says that it is safe', async () => {
    expect(await play([{ status: 502 }, 'reset', OK], blob)).toMatchObject({ status: 'ok', sent: 3 });
  });
});
