import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeIndex, EMPTY_INDEX, encodeIndex, entryOf } from '../../../src/baseline/baseline-index.ts';
import { encodeMeasurement } from '../../../src/baseline/measurement-format.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import type { Emulator } from 'emulate';
import { MeasurementError } from '../../../src/errors.ts';
import { openBaselineBranch } from '../../../src/io/github/baseline-branch.ts';
import type { BaselineBranch } from '../../../src/io/github/baseline-branch.ts';
import { createGitHub } from '../../../src/io/github/client.ts';
import type { GitHub } from '../../../src/io/github/client.ts';
import { findMergeBase, listAncestors } from '../../../src/io/github/merge-base.ts';
import type { Measurement } from '../../../src/measure/measurement.ts';
import { measurement, site } from '../../verdict/measurements.ts';
import { startScriptedServer } from './scripted-server.ts';

const SHOP = { owner: 'octo', repo: 'shop' };
const BASELINES = { ...SHOP, branch: 'go-map-regression' };
const SEED = {
  tokens: { tok: { login: 'octo', scopes: ['repo'] } },
  github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'shop' }] },
};
const sha = (n: number): string => n.toString(16).padStart(40, '0');
const measured = (n: number, bytes = n): Measurement =>
  measurement([site('shop.(*Store).Add', bytes)], { commit: sha(n) });

let emulator: Emulator;
let github: GitHub;

beforeAll(async () => {
  emulator = await createEmulator({ service: 'github', port: 0, seed: SEED });
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.reset();
  github = createGitHub('tok', { baseUrl: emulator.url });
});

/** Waits are a twentieth of what they are, so that writers still spread. */
const open = (): BaselineBranch =>
  openBaselineBranch(github, {
    ...BASELINES,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 20)),
  });

describe('the branch store', () => {
  test('is empty before the first measurement', async () => {
    expect(await open().readIndex()).toEqual(EMPTY_INDEX);
  });

  test('gives back what was saved, on a branch without history', async () => {
    await open().save('cart', measured(1));
    await open().save('cart', measured(2));
    const { entries } = await open().readIndex();
    expect(entries.map(({ commit }) => commit).sort()).toEqual([sha(1), sha(2)]);
    const entry = entries.find(({ commit }) => commit === sha(1))!;
    expect(await open().readMeasurement(entry)).toEqual(measured(1));
    const { data } = await github.rest.repos.listCommits({ ...SHOP, sha: 'go-map-regression' });
    expect(data.map(({ commit }) => commit.message)).toEqual([
      'Measure cart at 0000000 [skip ci]',
      'Measure cart at 0000000 [skip ci]',
    ]);
    expect(data.at(-1)!.parents).toEqual([]);
  });

  test('holds measurements over a megabyte', async () => {
    const sites = Array.from({ length: 4000 }, (_, i) => site(`shop.F${i}`, i));
    const big = measurement(sites, { commit: sha(3) });
    await open().save('cart', big);
    const [entry] = (await open().readIndex()).entries;
    expect(await open().readMeasurement(entry!)).toEqual(big);
  });

  test('saving the same again changes nothing', async () => {
    await open().save('cart', measured(1));
    const tip = async (): Promise<string> =>
      (await github.rest.git.getRef({ ...SHOP, ref: 'heads/go-map-regression' })).data.object.sha;
    const before = await tip();
    await open().save('cart', measured(1));
    expect(await tip()).toBe(before);
  });

  test('of two measurements of a commit the newer one stays, whoever comes last', async () => {
    const at = (measuredAt: string, bytes: number): Measurement =>
      measurement([site('A', bytes)], { commit: sha(1), measuredAt });
    await open().save('cart', at('2026-01-02T00:00:00Z', 2));
    await open().save('cart', at('2026-01-01T00:00:00Z', 1));
    const { entries } = await open().readIndex();
    expect(entries).toHaveLength(1);
    expect(await open().readMeasurement(entries[0]!)).toEqual(at('2026-01-02T00:00:00Z', 2));
  });

  test('loses none of 20 measurements that are saved at once', async () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
    await Promise.all(numbers.map((n) => open().save('cart', measured(n))));
    const { entries } = await open().readIndex();
    expect(entries.map(({ commit }) => commit).sort()).toEqual(numbers.map(sha));
    for (const entry of entries) {
      expect(await open().readMeasurement(entry)).toEqual(measured(parseInt(entry.commit, 16)));
    }
  }, 60_000);

  const filesOf = async (): Promise<string[]> => {
    const { data } = await github.rest.git.getTree({ ...SHOP, tree_sha: BASELINES.branch, recursive: '1' });
    return data.tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
  };
  const at = (day: number, ref = 'refs/heads/main'): Measurement => {
    const measuredAt = `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`;
    const one = measurement([site('A', day)], { commit: sha(day), measuredAt });
    return { ...one, provenance: { ...one.provenance, ref } };
  };
  const path = (day: number, key = 'cart') => `measurements/${key}/${sha(day)}.json`;

  test('removes what need not be kept in the commit that adds to it, and never a release', async () => {
    const branch = openBaselineBranch(github, { ...BASELINES, keep: { baselines: 2, days: 10 } });
    await branch.save('users', at(1));
    await branch.save('cart', at(2, 'refs/tags/v1'));
    for (const day of [3, 4, 5]) await branch.save('cart', at(day));
    expect(await filesOf()).toEqual(['index.json', path(2), path(4), path(5), path(1, 'users')].sort());
    await branch.save('cart', at(20));
    expect(await filesOf()).toEqual(['index.json', path(2), path(20), path(1, 'users')].sort());
    const { entries } = await branch.readIndex();
    expect(entries.map((entry) => entry.path)).toEqual([path(20), path(2), path(1, 'users')]);
  });

  test('takes it easy where somebody has removed a file by hand', async () => {
    const branch = openBaselineBranch(github, { ...BASELINES, keep: { baselines: 1, days: 10 } });
    await branch.save('cart', at(1));
    const { data } = await github.rest.repos.getContent({ ...SHOP, path: path(1), ref: BASELINES.branch });
    const { sha: blob } = data as { sha: string };
    await github.rest.repos.deleteFile({
      ...{ ...BASELINES, path: path(1), message: 'tidy up', sha: blob },
    });
    const [entry] = (await branch.list()).entries;
    expect(await branch.readMeasurement(entry!)).toBeNull();
    await branch.save('cart', at(2));
    expect(await filesOf()).toEqual(['index.json', path(2)]);
  });

  test('a reset of the anchor joins the index, once, and keeps its commit', async () => {
    const branch = openBaselineBranch(github, { ...BASELINES, keep: { baselines: 1, days: 10 } });
    const reset = { key: 'cart', commit: sha(1), at: '2026-01-01T12:00:00Z', by: 'ada', reason: 'new cache' };
    await branch.save('cart', at(1));
    await branch.reset(reset);
    await branch.reset(reset);
    for (const day of [2, 3]) await branch.save('cart', at(day));
    const { entries, resets } = await branch.readIndex();
    expect(resets).toEqual([reset]);
    expect(entries.map(({ commit }) => commit)).toEqual([sha(3), sha(1)]);
  });

  test('of two resets for one reason at once the first one stays, alone', async () => {
    const resetTo = (n: number) => ({
      ...{ key: 'cart', commit: sha(n), at: `2026-01-0${n}T12:00:00Z`, by: 'ada', reason: 'new cache' },
    });
    await open().save('cart', measured(1));
    let isOvertaken = false;
    const slow = createGitHub('tok', { baseUrl: emulator.url });
    slow.hook.before('request', async ({ method }) => {
      if (method !== 'PATCH' || isOvertaken) return;
      isOvertaken = true;
      await open().reset(resetTo(1));
    });
    await openBaselineBranch(slow, { ...BASELINES, sleep: () => Promise.resolve() }).reset(resetTo(2));
    expect(isOvertaken).toBe(true);
    expect((await open().readIndex()).resets).toEqual([resetTo(1)]);
  });

  test('who accepted what is stored is in the index', async () => {
    await open().save('cart', measured(1), 'the label ok, put on #7 by @ada');
    expect((await open().readIndex()).entries).toMatchObject([
      { accepted: 'the label ok, put on #7 by @ada' },
    ]);
  });

  test('an index that could not be read again is not written', async () => {
    const reset = { key: 'cart', commit: sha(1), at: '2026-01-01T12:00:00Z', by: 'ada' };
    const failure = open().reset({ ...reset, reason: 'x'.repeat(11 * 2 ** 20) });
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(
        /^the index of the baselines has \d+ bytes, over the limit of 10485760$/,
      ),
      remedy: 'Lower `keep-baselines`.',
    });
  });

  test('of 10,000 measurements one is found by two requests', async () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => entryOf('cart', measured(i + 1)));
    const { data: blob } = await github.rest.git.createBlob({
      ...SHOP,
      content: encodeMeasurement(measured(7)),
    });
    const { data: tree } = await github.rest.git.createTree({
      ...SHOP,
      tree: [
        {
          path: 'index.json',
          mode: '100644',
          type: 'blob',
          content: encodeIndex({ ...EMPTY_INDEX, entries }),
        },
        ...entries.map(
          (entry) => ({ path: entry.path, mode: '100644', type: 'blob', sha: blob.sha }) as const,
        ),
      ],
    });
    const { data: commit } = await github.rest.git.createCommit({
      ...SHOP,
      message: 'm',
      tree: tree.sha,
      parents: [],
    });
    await github.rest.git.createRef({ ...SHOP, ref: `refs/heads/${BASELINES.branch}`, sha: commit.sha });
    const asked: string[] = [];
    github.hook.before('request', ({ method, url }) => void asked.push(`${method} ${url}`));
    const { entries: listed } = await open().list();
    const wanted = listed.find((entry) => entry.commit === sha(7))!;
    expect(await open().readMeasurement(wanted)).toEqual(measured(7));
    expect([listed.length, asked.length]).toEqual([10_000, 2]);
  }, 120_000);

  test('a damaged index is refused and not overwritten', async () => {
    await open().save('cart', measured(1));
    const { data } = await github.rest.repos.getContent({
      ...SHOP,
      path: 'index.json',
      ref: 'go-map-regression',
    });
    await github.rest.repos.createOrUpdateFileContents({
      ...SHOP,
      path: 'index.json',
      branch: 'go-map-regression',
      message: 'damage',
      content: Buffer.from('{"version":7}').toString('base64'),
      sha: (data as { sha: string }).sha,
    });
    const refusal = 'go-map-regression:index.json: the index has version 7';
    await expect(open().readIndex()).rejects.toThrow(refusal);
    await expect(open().save('cart', measured(2))).rejects.toThrow(refusal);
  });
});

describe('what GitHub answers', () => {
  const answered = async (type: string, body: string): Promise<unknown> => {
    const asked: unknown[] = [];
    const server = createServer(({ url, headers }, response) => {
      asked.push(url, headers.accept);
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = createGitHub('tok', { baseUrl });
    const answer = await openBaselineBranch(client, BASELINES)
      .readIndex()
      .catch((error: unknown) => error);
    server.closeAllConnections();
    server.close();
    expect(asked).toEqual([
      '/repos/octo/shop/contents/index.json?ref=refs%2Fheads%2Fgo-map-regression',
      'application/vnd.github.v3.raw',
    ]);
    return answer;
  };
  const content = encodeIndex({ ...EMPTY_INDEX, entries: [entryOf('cart', measured(1))] });

  test('is the file itself', async () => {
    expect(await answered('application/vnd.github.raw; charset=utf-8', content)).toEqual(
      decodeIndex(content, ''),
    );
  });

  test('or its description in JSON, where the raw form is not known', async () => {
    const described = JSON.stringify({ content: Buffer.from(content).toString('base64') });
    expect(await answered('application/json; charset=utf-8', described)).toEqual(decodeIndex(content, ''));
  });

  test('is not read further than what may be stored', async () => {
    expect(await answered('application/vnd.github.raw', ' '.repeat(11 * 2 ** 20))).toMatchObject({
      message: 'go-map-regression:index.json is larger than the limit of 10485760 bytes',
    });
  });
});

describe('when GitHub refuses', () => {
  const refusedWith = async (
    status: number,
    message: string,
    act: (b: BaselineBranch) => Promise<unknown>,
  ) => {
    await using server = await startScriptedServer({ status, body: { message } });
    const refused = createGitHub('tok', { baseUrl: server.url, sleep: () => Promise.resolve() });
    return await act(openBaselineBranch(refused, { ...BASELINES, sleep: () => Promise.resolve() })).catch(
      (e: unknown) => e,
    );
  };

  test('writing without permission names the permission', async () => {
    const error = await refusedWith(403, 'Resource not accessible by integration', (b) =>
      b.save('cart', measured(1)),
    );
    expect(error).toBeInstanceOf(MeasurementError);
    expect(error).toMatchObject({
      stage: 'baseline',
      message: expect.stringContaining('GitHub refused to write the baselines (403)'),
      remedy: expect.stringContaining('permissions: contents: write'),
    });
  });

  test('too many requests are no missing permission', async () => {
    const answer = {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0' },
      body: { message: 'rate limit' },
    };
    await using server = await startScriptedServer(answer);
    const limited = createGitHub('tok', { baseUrl: server.url, sleep: () => Promise.resolve() });
    await expect(openBaselineBranch(limited, BASELINES).readIndex()).rejects.toMatchObject({
      remedy: expect.stringContaining('fewer jobs'),
    });
  });

  test('reading without permission asks for no more than that', async () => {
    const error = await refusedWith(403, 'Resource not accessible by integration', (b) => b.readIndex());
    expect(error).toMatchObject({ remedy: expect.stringContaining('permissions: contents: read') });
  });

  test('a protected branch is not taken for a race', async () => {
    await using server = await startScriptedServer(
      { status: 201, body: { sha: sha(9) } }, // blob
      { status: 404 }, // no branch
      { status: 201, body: { sha: sha(8) } }, // tree
      { status: 201, body: { sha: sha(7) } }, // commit
      { status: 422, body: { message: 'Repository rule violations found' } },
    );
    const refused = createGitHub('tok', { baseUrl: server.url });
    await expect(openBaselineBranch(refused, BASELINES).save('cart', measured(1))).rejects.toMatchObject({
      remedy: 'Exempt the branch of the baselines from the rules that protect branches.',
    });
    expect(server.requests.at(-1)).toBe('POST /repos/octo/shop/git/refs');
  });
});

describe('history', () => {
  /** main: a ← b ← m (merging s, which left a) ← d; topic: leaves at m. */
  const build = async (): Promise<Record<string, string>> => {
    const { data: tree } = await github.rest.git.createTree({
      ...SHOP,
      tree: [{ path: 'go.mod', mode: '100644', type: 'blob', content: 'module shop\n' }],
    });
    const commit = async (message: string, ...parents: string[]): Promise<string> =>
      (await github.rest.git.createCommit({ ...SHOP, message, tree: tree.sha, parents })).data.sha;
    const a = await commit('a');
    const b = await commit('b', a);
    const s = await commit('s', a);
    const m = await commit('m', b, s);
    const d = await commit('d', m);
    return { a, b, s, m, d, topic: await commit('topic', m), stranger: await commit('stranger') };
  };

  test('the merge base is where the topic left', async () => {
    const { m, d, topic } = await build();
    expect(await findMergeBase(github, SHOP, { base: d!, head: topic! })).toBe(m);
  });

  test('there is none with a history of its own, or a commit that GitHub does not know', async () => {
    const { d, stranger } = await build();
    expect(await findMergeBase(github, SHOP, { base: d!, head: stranger! })).toBeNull();
    expect(await findMergeBase(github, SHOP, { base: d!, head: sha(1) })).toBeNull();
  });

  test('ancestors are the first parents, newest first, without merged branches', async () => {
    const { a, b, m, d } = await build();
    expect(await listAncestors(github, SHOP, { sha: d! })).toEqual([d, m, b, a]);
    expect(await listAncestors(github, SHOP, { sha: d!, limit: 2 })).toEqual([d, m]);
  });

  describe('of the merge of a branch that fills the page', () => {
    const listed = (n: number, ...parents: number[]) => ({
      sha: sha(n),
      parents: parents.map((parent) => ({ sha: sha(parent) })),
    });
    /** 1000 merges 999 into 1; the commits of the branch are newer than 1. */
    const MERGE = [listed(1000, 1, 999), ...Array.from({ length: 99 }, (_, i) => listed(999 - i, 998 - i))];
    const listFrom = async (...pages: unknown[]) => {
      await using server = await startScriptedServer(...pages.map((body) => ({ status: 200, body })));
      const client = createGitHub('tok', { baseUrl: server.url });
      const found = await listAncestors(client, SHOP, { sha: sha(1000) });
      return { found, asked: server.requests.map((request) => /sha=0*(\w+)/.exec(request)?.[1]) };
    };

    test('the list goes on from the first parent', async () => {
      const { found, asked } = await listFrom(MERGE, [listed(1, 2), listed(2)]);
      expect(found).toEqual([sha(1000), sha(1), sha(2)]);
      expect(asked).toEqual(['3e8', '1']);
    });

    test('and after three pages names the last one without having seen it', async () => {
      const { found, asked } = await listFrom(MERGE, [listed(1, 2)], [listed(2, 3)]);
      expect(found).toEqual([sha(1000), sha(1), sha(2), sha(3)]);
      expect(asked).toHaveLength(3);
    });
  });
});
