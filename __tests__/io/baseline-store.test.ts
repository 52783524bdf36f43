import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import type { Emulator } from 'emulate';
import type { Baseline, NoBaseline } from '../../src/baseline/baseline.ts';
import { decodeMeasurement, encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import type { Comparing } from '../../src/inputs/comparing.ts';
import type { BaselinePlace } from '../../src/io/baseline-store.ts';
import { findBaseline } from '../../src/io/find-baseline.ts';
import { createGitHub } from '../../src/io/github/client.ts';
import type { GitHub } from '../../src/io/github/client.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';
import { saveBaseline } from '../../src/io/save-baseline.ts';
import type { Measurement, Provenance } from '../../src/measure/measurement.ts';
import { measurement, site } from '../verdict/measurements.ts';
import { failureOf, scratch } from './bench-room.ts';
import { COMPARING, PUSH } from './places.ts';

const SHOP = { owner: 'octo', repo: 'shop' };
const SEED = {
  tokens: { tok: { login: 'octo', scopes: ['repo'] } },
  github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'shop' }] },
};
const FILE: Comparing = { ...COMPARING, store: 'file', file: 'baseline.json' };

const folder = scratch();
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

const pullRequest = (baseSha: string, headSha: string, branch = 'main'): GitHubEvent => ({
  ...PUSH,
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  pullRequest: { number: 7, headSha },
  base: { sha: baseSha, branch },
  triggeredBy: null,
  isTrustedPush: false,
});

const place = (event: GitHubEvent | null, more: Partial<BaselinePlace> = {}): BaselinePlace => ({
  comparing: COMPARING,
  key: 'default',
  directory: folder,
  hosted: event === null ? null : { github, event },
  ...more,
});

const RUN = 'https://github.com/octo/shop/actions/runs/1';
const measured = (commit: string, bytes = 1, more: Partial<Provenance> = {}): Measurement => {
  const one = measurement([site('shop.Add', bytes)], { commit });
  return { ...one, provenance: { ...one.provenance, runUrl: RUN, ...more } };
};
const store = (commit: string, key = 'default') => saveBaseline(place(PUSH, { key }), measured(commit));
const find = async (at: BaselinePlace, commit: string) => (await findBaseline(at, commit)).baseline;

/** What a reader of the result sees first. */
const told = (found: Baseline | NoBaseline): string =>
  found.measurement === null
    ? found.reason
    : `${found.measurement.provenance.commit} ${found.relation} ${String(found.distance)}`;

/** main: a ← b ← c ← d ← e; topic leaves at c: t ← u; merge joins e and u; stranger has a history of its own. */
const NAMES = ['a', 'b', 'c', 'd', 'e', 't', 'u', 'merge', 'stranger'] as const;
type History = Readonly<Record<(typeof NAMES)[number], string>>;

async function build(): Promise<History> {
  const { data: tree } = await github.rest.git.createTree({
    ...SHOP,
    tree: [{ path: 'go.mod', mode: '100644', type: 'blob', content: 'module shop\n' }],
  });
  const shas = new Map<string, string>();
  const parents: Readonly<Record<string, readonly string[]>> = {
    ...{ b: ['a'], c: ['b'], d: ['c'], e: ['d'] },
    ...{ t: ['c'], u: ['t'], merge: ['e', 'u'] },
  };
  for (const message of NAMES) {
    const own = (parents[message] ?? []).map((name) => shas.get(name)!);
    const { data } = await github.rest.git.createCommit({ ...SHOP, message, tree: tree.sha, parents: own });
    shas.set(message, data.sha);
  }
  return Object.fromEntries(shas) as History;
}

describe('the branch store, for a pull request', () => {
  const ofTopic = ({ d, u }: History, more: Partial<BaselinePlace> = {}) =>
    find(place(pullRequest(d, u), more), u);

  test('gives the merge base where that was measured, not what is newer or nearer in time', async () => {
    const history = await build();
    for (const commit of [history.c, history.b, history.d, history.e]) await store(commit);
    expect(told(await ofTopic(history))).toBe(`${history.c} merge base 0`);
  });

  test('else the nearest ancestor of it, and says how far it is', async () => {
    const history = await build();
    for (const commit of [history.a, history.b]) await store(commit);
    expect(told(await ofTopic(history))).toBe(`${history.b} ancestor 1`);
  });

  test('never a measured commit that is no ancestor', async () => {
    const history = await build();
    for (const commit of [history.stranger, history.t, history.u, history.d, history.e]) await store(commit);
    const found = await ofTopic(history);
    expect(found.measurement).toBeNull();
    expect(told(found)).toContain(
      `Neither the merge base ${history.c.slice(0, 7)} nor the 2 commits before it`,
    );
  });

  test('of the tested merge with the base, which is what the job has checked out', async () => {
    const { d, e, u, merge } = await build();
    for (const commit of [d, e]) await store(commit);
    expect(told(await find(place(pullRequest(e, u)), merge))).toBe(`${e} merge base 0`);
    // The payload's base is that of the moment when the event came; the merge may be newer, and is what was measured.
    expect(told(await find(place(pullRequest(d, u)), merge))).toBe(`${e} merge base 0`);
  });

  test('where a step has committed to the checkout, that of the head', async () => {
    const { c, d, u } = await build();
    await store(c);
    expect(told(await find(place(pullRequest(d, u)), 'f'.repeat(40)))).toBe(`${c} merge base 0`);
    expect(told(await find(place(pullRequest(d, u)), ''))).toBe(`${c} merge base 0`);
  });

  test('nothing in common is no baseline', async () => {
    const { d, e, stranger } = await build();
    await store(e);
    expect(told(await find(place(pullRequest(d, stranger)), stranger))).toContain('no common ancestor');
  });

  test('services do not get one another’s', async () => {
    const history = await build();
    await store(history.c, 'cart');
    expect(told(await ofTopic(history))).toContain('No baseline is stored for `default` yet');
    expect(told(await ofTopic(history, { key: 'cart' }))).toBe(`${history.c} merge base 0`);
  });

  test('before the first push there is none, with the way to get one', async () => {
    const found = await ofTopic(await build());
    expect(found.measurement).toBeNull();
    expect(told(found)).toMatch(
      /No baseline is stored.*`push: { branches: \[main\] }` under `on:` and `contents: write`/,
    );
  });
});

describe('the branch store, for a push', () => {
  test('gives the commit before it, never its own from an earlier run', async () => {
    const { c, d, e } = await build();
    for (const commit of [c, d, e]) await store(commit);
    expect(told(await find(place(PUSH), e))).toBe(`${d} merge base 0`);
  });

  test('else the nearest before that', async () => {
    const { a, b, e } = await build();
    for (const commit of [a, b, e]) await store(commit);
    expect(told(await find(place(PUSH), e))).toBe(`${b} ancestor 2`);
  });

  test('the first commit has nothing before it', async () => {
    const { a } = await build();
    await store(a);
    expect(told(await find(place(PUSH), a))).toContain('This is the first commit');
  });
});

describe('the branch store, for other events', () => {
  const queue = (baseSha: string, sha: string): GitHubEvent => ({
    ...{ ...PUSH, name: 'merge_group', sha, isTrustedPush: false },
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
    base: { sha: baseSha, branch: 'main' },
  });

  test('a merge queue is compared with what it merges onto', async () => {
    const { c, d, e, merge } = await build();
    for (const commit of [c, d, e]) await store(commit);
    expect(told(await find(place(queue(e, merge)), merge))).toBe(`${e} merge base 0`);
  });

  test('or, behind another change in the queue, with the nearest before both', async () => {
    const { b, d, e } = await build();
    await store(b);
    expect(told(await find(place(queue(d, e)), e))).toBe(`${b} ancestor 2`);
  });

  test.each([
    ['schedule', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/heads/topic'],
    ['release', 'refs/tags/v1'],
    ['push', 'refs/tags/v1'],
  ])('a %s of %s with the commit before it', async (name, ref) => {
    const { c, d, e } = await build();
    for (const commit of [c, d, e]) await store(commit);
    const event: GitHubEvent = { ...PUSH, name, ref, sha: e, isTrustedPush: false };
    expect(told(await find(place(event), e))).toBe(`${d} merge base 0`);
  });

  test('a stacked pull request has its own base measured, if it can be, else an ancestor and how far', async () => {
    const { c, t, u } = await build();
    await store(c);
    const stacked = place(pullRequest(t, u, 'topic'));
    expect(told(await find(stacked, u))).toBe(`${c} ancestor 1`);
    const comparing: Comparing = { ...COMPARING, measureBase: 'fallback' };
    expect(await find({ ...stacked, comparing }, u)).toEqual({
      measurement: null,
      baseCommit: t,
      reason: expect.stringContaining('This change goes into `topic`, not into the default branch'),
    });
  });

  test('the index is handed on, as it was read', async () => {
    const { c, d, u } = await build();
    await store(c);
    const { index } = await findBaseline(place(pullRequest(d, u)), u);
    expect(index.entries).toMatchObject([{ commit: c, ref: 'refs/heads/main', accepted: null }]);
  });
});

describe('what a trusted push has not written', () => {
  test.each<[string, Partial<Provenance>]>([
    ['was not measured on a push, but on "pull_request"', { event: 'pull_request' }],
    ['"refs/heads/topic", which is neither the default branch nor a tag', { ref: 'refs/heads/topic' }],
    ['which is no run of this repository', { runUrl: 'https://github.com/eve/shop/actions/runs/1' }],
  ])('is no baseline: %s', async (reason, provenance) => {
    const { c, d, u } = await build();
    await saveBaseline(place(PUSH), measured(c, 1, provenance));
    const comparing: Comparing = { ...COMPARING, measureBase: 'fallback' };
    const found = await find(place(pullRequest(d, u), { comparing }), u);
    expect(found).toMatchObject({ measurement: null, baseCommit: c });
    expect(told(found)).toContain(reason);
  });
});

describe('what cannot be read', () => {
  test('a branch with a broken index is no baseline, with the reason', async () => {
    const { c, d, u } = await build();
    await store(c);
    const { data } = await github.rest.repos.getContent({ ...SHOP, path: 'index.json', ref: 'maps' });
    await github.rest.repos.createOrUpdateFileContents({
      ...SHOP,
      path: 'index.json',
      branch: 'maps',
      message: 'break it',
      content: Buffer.from('{"version":1,"entries":[{"commit":"x"}]}').toString('base64'),
      sha: (data as { sha: string }).sha,
    });
    const found = await find(place(pullRequest(d, u)), u);
    expect(found.measurement).toBeNull();
    expect(told(found)).toMatch(/could not be read.*maps:index\.json.*entries\[0\].*Delete the branch/);
  });

  test('a measurement of another commit than its index says is no baseline', async () => {
    const { c, d, u } = await build();
    await store(c);
    const at = { ...SHOP, ref: 'maps' };
    const { data: index } = await github.rest.repos.getContent({ ...at, path: 'index.json' });
    const { content } = index as { content: string };
    const path = /"path":\s*"([^"]+)"/.exec(Buffer.from(content, 'base64').toString())![1]!;
    const { data: file } = await github.rest.repos.getContent({ ...at, path });
    await github.rest.repos.createOrUpdateFileContents({
      ...{ ...SHOP, path, branch: 'maps', message: 'swap it', sha: (file as { sha: string }).sha },
      content: Buffer.from(encodeMeasurement(measured(d))).toString('base64'),
    });
    const found = await find(place(pullRequest(d, u)), u);
    expect(told(found)).toContain(`measures ${d.slice(0, 7)}, and is listed as ${c.slice(0, 7)}`);
  });

  test('GitHub itself out of reach', async () => {
    const sleep = () => Promise.resolve();
    github = createGitHub('tok', { baseUrl: 'http://127.0.0.1:9', sleep });
    const found = await find(place(pullRequest('a'.repeat(40), 'b'.repeat(40))), '');
    expect(found.measurement).toBeNull();
    expect(told(found)).toContain('The baseline could not be read');
  });

  test('a mistake of ours is no missing baseline', async () => {
    const hosted = {
      github,
      get event(): GitHubEvent {
        throw new TypeError('undefined is not a function');
      },
    };
    await expect(find(place(PUSH, { hosted }), 'a'.repeat(40))).rejects.toThrow(TypeError);
  });

  test('on a terminal there is no branch', async () => {
    expect(told(await find(place(null), ''))).toContain('read on GitHub only');
  });

  test('none is none', async () => {
    const comparing: Comparing = { ...COMPARING, store: 'none' };
    expect(told(await find(place(PUSH, { comparing }), ''))).toContain('`baseline` is none');
  });
});

describe('the file store', () => {
  const ofFile = (file: string) => find(place(null, { comparing: { ...FILE, file } }), '');

  test('gives what the file holds, relative to the working directory', async () => {
    const directory = join(folder, 'service');
    mkdirSync(directory);
    writeFileSync(join(directory, 'baseline.json'), encodeMeasurement(measured('c'.repeat(40), 5)));
    const found = await find(place(null, { comparing: FILE, directory }), '');
    expect(found).toEqual({ measurement: measured('c'.repeat(40), 5), relation: 'file', distance: null });
  });

  test('says that this run stores the first one, where it will', async () => {
    const found = await find(
      place(null, { comparing: { ...FILE, file: 'absent.json', save: 'always' } }),
      '',
    );
    expect(told(found)).toMatch(/Nothing is stored in the file .* yet\. This run stores the first one\.$/);
  });

  test.each<[string, string | null, RegExp]>([
    ['that is not there', null, /Nothing is stored in the file .*absent\.json yet.*save-baseline: always/],
    ['that is empty', '', /could not be read.*is not JSON/],
    ['of something else', '{"name":"shop"}', /could not be read.*version.*Measure that commit again/],
    ['cut off', encodeMeasurement(measured('c'.repeat(40))).slice(0, -40), /could not be read.*is not JSON/],
    [
      'of another version',
      JSON.stringify({ ...measured('c'.repeat(40)), version: 2 }),
      /has version 2, and this release reads version 1/,
    ],
    ['with a conflict in it', '<<<<<<< HEAD\n{}\n=======\n', /is not JSON/],
  ])('a file %s is no baseline, with the reason', async (name, content, reason) => {
    const file = content === null ? 'absent.json' : `${name.replaceAll(' ', '-')}.json`;
    if (content !== null) writeFileSync(join(folder, file), content);
    const found = await ofFile(file);
    expect(found.measurement).toBeNull();
    expect(told(found)).toMatch(reason);
    expect(told(found)).toContain(file);
  });

  test('a directory in its place is no baseline', async () => {
    const found = await ofFile('.');
    expect(found.measurement).toBeNull();
    expect(told(found)).toMatch(/could not be read.*is no regular file.*Set `baseline-file`/);
  });

  test('nor is a pipe, which nobody waits for, or a file of more than is ever stored', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect(told(await ofFile('pipe.json'))).toMatch(/could not be read.*is no regular file/);
    writeFileSync(join(folder, 'huge.json'), '');
    truncateSync(join(folder, 'huge.json'), 2 ** 40);
    expect(told(await ofFile('huge.json'))).toMatch(/could not be read.*1099511627776 bytes, more than/);
  });
});

describe('saving', () => {
  const commit = 'c'.repeat(40);
  const UNTRUSTED: GitHubEvent[] = [
    pullRequest('a'.repeat(40), 'b'.repeat(40)),
    { ...PUSH, name: 'schedule', isTrustedPush: false },
    { ...PUSH, ref: 'refs/heads/topic', isTrustedPush: false },
  ];

  test('to a branch: on a trusted push only', async () => {
    const branches = async () => (await github.rest.repos.listBranches(SHOP)).data.map(({ name }) => name);
    for (const event of UNTRUSTED) {
      for (const save of ['auto', 'always', 'never'] as const)
        expect(
          await saveBaseline(place(event, { comparing: { ...COMPARING, save } }), measured(commit)),
        ).toBeNull();
    }
    for (const more of [{ save: 'never' }, { store: 'none' }] as const)
      expect(
        await saveBaseline(place(PUSH, { comparing: { ...COMPARING, ...more } }), measured(commit)),
      ).toBeNull();
    expect(await branches()).not.toContain('maps');
    expect(await store(commit)).toBe('Baseline of ccccccc stored on the branch maps.');
    expect(await branches()).toContain('maps');
  });

  test('of an unknown commit to a branch says what is missing', async () => {
    const failure = await failureOf(saveBaseline(place(PUSH), measured('')));
    expect(failure.message).toBe('it is not known which commit was measured');
    expect(failure.remedy).toContain('actions/checkout');
  });

  test('what would be too large to be read is not stored', async () => {
    const directory = join(folder, 'large');
    mkdirSync(directory);
    const large = measurement([site('x'.repeat(11 * 2 ** 20), 1)]);
    for (const comparing of [{ ...FILE, save: 'always' }, COMPARING] as const) {
      const failure = await failureOf(saveBaseline(place(PUSH, { directory, comparing }), large));
      expect(failure.message).toMatch(/^the measurement has \d+ bytes, over the limit of 10485760$/);
    }
    expect(readdirSync(directory)).toEqual([]);
  });

  test('to a file: on a trusted push, or always when asked to', async () => {
    const save = async (event: GitHubEvent | null, how: Comparing['save']) => {
      const directory = join(folder, 'saving', how, String(UNTRUSTED.indexOf(event!)));
      const said = await saveBaseline(
        place(event, { directory, comparing: { ...FILE, save: how, file: 'deep/down/b.json' } }),
        measured(commit),
      );
      if (said === null) return 'nothing';
      const path = join(directory, 'deep/down/b.json');
      expect(said).toBe(`Baseline written to ${path}.`);
      return decodeMeasurement(readFileSync(path, 'utf8'), path).provenance.commit;
    };
    for (const event of [...UNTRUSTED, null]) {
      expect(await save(event, 'auto')).toBe('nothing');
      expect(await save(event, 'never')).toBe('nothing');
      expect(await save(event, 'always')).toBe(commit);
    }
    expect(await save(PUSH, 'auto')).toBe(commit);
  });

  test('a file is replaced as a whole: who reads meanwhile sees the old or the new one', async () => {
    const directory = join(folder, 'atomic');
    const path = join(directory, 'baseline.json');
    const sites = Array.from({ length: 2_000 }, (_, i) => site(`shop.F${i}`, i));
    const comparing: Comparing = { ...FILE, save: 'always' };
    const write = () => saveBaseline(place(null, { directory, comparing }), measurement(sites));
    await write();
    const writing = new AbortController();
    const reader = (async () => {
      let reads = 0;
      while (!writing.signal.aborted) {
        expect(decodeMeasurement(readFileSync(path, 'utf8'), path).sites).toHaveLength(2_000);
        reads++;
        await new Promise(setImmediate);
      }
      return reads;
    })();
    try {
      for (let i = 0; i < 10; i++) await write();
      await Promise.all([write(), write(), write()]);
    } finally {
      writing.abort();
    }
    expect(await reader).toBeGreaterThan(0);
    expect(readdirSync(directory)).toEqual(['baseline.json']);
  });

  test('a file that cannot be written leaves nothing beside it, and says why', async () => {
    const directory = join(folder, 'occupied');
    mkdirSync(join(directory, 'baseline.json'), { recursive: true });
    const comparing: Comparing = { ...FILE, save: 'always' };
    const failure = await failureOf(saveBaseline(place(null, { directory, comparing }), measured(commit)));
    expect(failure.stage).toBe('baseline');
    expect(failure.message).toContain(`cannot write ${join(directory, 'baseline.json')}`);
    expect(failure.remedy).toContain('`baseline-file`');
    expect(readdirSync(directory)).toEqual(['baseline.json']);
  });
});
