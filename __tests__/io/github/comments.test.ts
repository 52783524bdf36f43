import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import { upsertComment } from '../../../src/io/github/comments.ts';
import type { GitHub } from '../../../src/io/github/client.ts';
import type { CommentRequest } from '../../../src/io/github/comments.ts';
import { writeMarker } from '../../../src/report/marker.ts';

interface Emulator {
  readonly url: string;
  readonly close: () => unknown;
}

const PLACE = { owner: 'octo', repo: 'shop' };
let emulator: Emulator;
let octo: GitHub;
let mallory: GitHub;
let issue: number;

const clientFor = (token: string, fetch: typeof globalThis.fetch = globalThis.fetch): GitHub =>
  getOctokit(token, {
    baseUrl: emulator.url,
    request: { fetch },
    log: { ...console, warn() {}, error() {}, debug() {}, info() {} },
  });

const bodyOf = (runId: number, text = `run ${runId}`): string =>
  `${writeMarker({ key: 'k', runId })}\n${text}`;

const upsert = (runId: number, change: Partial<CommentRequest> & { github?: GitHub } = {}) =>
  upsertComment(change.github ?? octo, {
    ...PLACE,
    issue,
    key: 'k',
    body: bodyOf(runId),
    createIfAbsent: true,
    pauseMs: 1,
    ...change,
  });

const comment = async (github: GitHub, body: string): Promise<number> =>
  (await github.rest.issues.createComment({ ...PLACE, issue_number: issue, body })).data.id;

const bodies = async (): Promise<string[]> => {
  const list = octo.rest.issues.listComments;
  return (await octo.paginate(list, { ...PLACE, issue_number: issue, per_page: 100 })).map(
    ({ body }) => body ?? '',
  );
};

beforeAll(async () => {
  emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { tok: { login: 'octo', scopes: ['repo'] }, evil: { login: 'mallory', scopes: ['repo'] } },
      github: {
        users: [{ login: 'octo' }, { login: 'mallory' }],
        repos: [{ owner: 'octo', name: 'shop', auto_init: true }],
      },
    },
  });
  octo = clientFor('tok');
  mallory = clientFor('evil');
});
afterAll(async () => {
  await emulator.close();
});
beforeEach(async () => {
  issue = (await octo.rest.issues.create({ ...PLACE, title: 'a change' })).data.number;
});

describe('our comment', () => {
  test('is written once and then replaced', async () => {
    const first = await upsert(1);
    const second = await upsert(2);
    expect(second).toEqual({ outcome: 'written', url: first.url });
    expect(await bodies()).toEqual([bodyOf(2)]);
  });

  test('is found behind more than 100 others', async () => {
    for (let index = 0; index < 105; index += 1) await comment(mallory, `chat ${index}`);
    await upsert(1);
    await upsert(2);
    expect((await bodies()).filter((body) => !body.startsWith('chat'))).toEqual([bodyOf(2)]);
  });

  test('is not the one that somebody else wrote under our marker', async () => {
    await comment(mallory, bodyOf(9, 'mallory says so'));
    await upsert(1);
    expect(await bodies()).toEqual([bodyOf(9, 'mallory says so'), bodyOf(1)]);
  });

  test('is not one that quotes the marker, nor one of another key', async () => {
    const others = [`> ${bodyOf(1)}`, `${writeMarker({ key: 'other', runId: 1 })}\ntext`];
    for (const body of others) await comment(octo, body);
    await upsert(2);
    expect(await bodies()).toEqual([...others, bodyOf(2)]);
  });

  test('of a newer run stays when an older run finishes last', async () => {
    const newer = await upsert(1_700_000_002);
    expect(await upsert(1_700_000_001)).toEqual({ outcome: 'superseded', url: newer.url });
    expect(await bodies()).toEqual([bodyOf(1_700_000_002)]);
  });

  test('of a newer run stays although an older one was written after it', async () => {
    for (const runId of [5, 3]) await comment(octo, bodyOf(runId));
    expect((await upsert(4)).outcome).toBe('superseded');
    expect(await bodies()).toContain(bodyOf(5));
  });

  test('is the newest of several; the others go', async () => {
    for (const runId of [3, 5, 4]) await comment(octo, bodyOf(runId));
    expect((await upsert(6)).outcome).toBe('written');
    expect(await bodies()).toEqual([bodyOf(6)]);
  });

  test('is one when two runs write at the same moment', async () => {
    await Promise.all([upsert(1), upsert(2)]);
    expect(await bodies()).toEqual([bodyOf(2)]);
  });

  test('is not made where it should only be replaced', async () => {
    expect(await upsert(1, { createIfAbsent: false })).toEqual({ outcome: 'absent', url: null });
    expect(await bodies()).toEqual([]);
  });
});

/** A server between us and GitHub that answers some requests itself. */
const through = (answer: (method: string, url: string) => Promise<Response | null>): GitHub =>
  clientFor('tok', async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    const own = await answer(init?.method ?? 'GET', url);
    return own ?? globalThis.fetch(input, init);
  });

const json = (status: number, body: unknown, headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

describe('when GitHub fails', () => {
  test('a POST that arrived although it failed is not repeated', async () => {
    let posts = 0;
    const github = through(async (method, url) => {
      if (method !== 'POST' || url.endsWith('/graphql')) return null;
      posts += 1;
      await comment(octo, bodyOf(1));
      return json(502, { message: 'Bad gateway' });
    });
    expect((await upsert(1, { github })).outcome).toBe('written');
    expect(posts).toBe(1);
    expect(await bodies()).toEqual([bodyOf(1)]);
  });

  test('a POST that did not arrive is repeated', async () => {
    let failures = 0;
    const github = through((method, url) => {
      if (method !== 'POST' || url.endsWith('/graphql') || failures === 2) return Promise.resolve(null);
      failures += 1;
      return failures === 1 ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(json(500, {}));
    });
    expect((await upsert(1, { github })).outcome).toBe('written');
    expect(await bodies()).toEqual([bodyOf(1)]);
  });

  test('a token that may only read is a result, not an error', async () => {
    const refuse = json(403, { message: 'Resource not accessible by integration' });
    const github = through((method) => Promise.resolve(method === 'POST' ? refuse.clone() : null));
    expect(await upsert(1, { github })).toMatchObject({ outcome: 'not permitted', url: null });
    expect(await upsert(1, { issue: 9_999 })).toMatchObject({ outcome: 'not permitted' });
  });

  test('a 403 for too many requests is an error', async () => {
    const busy = json(403, { message: 'secondary rate limit' }, { 'retry-after': '60' });
    const github = through((method) => Promise.resolve(method === 'POST' ? busy.clone() : null));
    await expect(upsert(1, { github })).rejects.toThrow('secondary rate limit');
  });

  test.each([
    ['other[bot]', { outcome: 'absent', url: null }],
    ['github-actions[bot]', { outcome: 'superseded', url: 'there' }],
  ])('without a known login a comment by %s is %j', async (login, result) => {
    const there = [{ id: 1, html_url: 'there', body: bodyOf(9), user: { login, type: 'Bot' } }];
    const github = through((method, url) => {
      if (/\/(user|graphql)$/.test(url)) return Promise.resolve(json(403, {}));
      return Promise.resolve(method === 'GET' && url.includes('/comments') ? json(200, there) : null);
    });
    expect(await upsert(1, { github, createIfAbsent: false })).toEqual(result);
  });

  test('without a known login no comment of a person is ours', async () => {
    await comment(octo, bodyOf(1, 'a person'));
    const github = through((_, url) => Promise.resolve(/\/(user|graphql)$/.test(url) ? json(403, {}) : null));
    await upsert(2, { github });
    expect(await bodies()).toContain(bodyOf(1, 'a person'));
  });

  test('an installation token is known by its login from GraphQL', async () => {
    const github = through((_, url) =>
      Promise.resolve(url.endsWith('/graphql') ? json(200, { data: { viewer: { login: 'octo' } } }) : null),
    );
    await upsert(1);
    await upsert(2, { github });
    expect(await bodies()).toEqual([bodyOf(2)]);
  });
});
