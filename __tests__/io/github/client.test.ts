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
  test.each<[string, Answer]>([
    ['more than a minute', { status: 429, headers: { 'retry-after': '61' } }],
    [
      'until long after',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    ],
  ])('a limit for %s', async (_, fault) => {
    expect(await play([fault, OK], get)).toMatchObject({ sent: 1, waitsMs: [] });
  });

  test.each([401, 403, 404, 409, 422])('%d', async (status) => {
    expect(await play([{ status }], get)).toEqual({ status, sent: 1, waitsMs: [] });
  });
});

describe('after a request was given up', () => {
  /** How often each of two requests is sent, the second so many ms after the first was given up. */
  const sendTwo = async (answers: Answer[], laterMs: number): Promise<number[]> => {
    await using server = await startScriptedServer(...answers);
    let now = 0;
    const sleep = (): Promise<void> => Promise.resolve();
    const github = createGitHub('tok', { baseUrl: server.url, sleep, now: () => now });
    const sent: number[] = [];
    for (let i = 0; i < 2; i++) {
      const before = server.requests.length;
      await get(github).catch(() => undefined);
      sent.push(server.requests.length - before);
      now += laterMs;
    }
    return sent;
  };
  const DOWN: Answer = { status: 503 };
  const LONG: Answer = { status: 429, headers: { 'retry-after': '3600' } };

  test.each<[string, Answer[], number, number[]]>([
    ['others are asked once for a minute', [DOWN], 59_999, [4, 1]],
    ['and as often as before later', [DOWN], 60_000, [4, 4]],
    ['or once something is answered', [DOWN, DOWN, DOWN, OK, DOWN], 0, [4, 4]],
    ['also where it was a limit', [LONG, DOWN], 0, [1, 1]],
    ['but not where it was refused', [{ status: 404 }, DOWN], 0, [1, 4]],
  ])('%s', async (...[, answers, laterMs, sent]) => {
    expect(await sendTwo(answers, laterMs)).toEqual(sent);
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
