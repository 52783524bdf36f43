import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createEmulator } from 'emulate';
import type { Emulator } from 'emulate';
import type { Comparing } from '../../src/inputs/comparing.ts';
import { heedAcceptance } from '../../src/io/acceptance.ts';
import type { BaselinePlace } from '../../src/io/baseline-store.ts';
import { findBaseline } from '../../src/io/find-baseline.ts';
import { saveBaseline } from '../../src/io/save-baseline.ts';
import { openBaselineBranch } from '../../src/io/github/baseline-branch.ts';
import { createGitHub } from '../../src/io/github/client.ts';
import type { GitHub } from '../../src/io/github/client.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';
import { lookBack } from '../../src/io/look-back.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { weighCreep } from '../../src/verdict/creep.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { LIMITS, measurement, MIB, site } from '../verdict/measurements.ts';
import { startScriptedServer } from './github/scripted-server.ts';
import { COMPARING, PUSH } from './places.ts';

const SHOP = { owner: 'octo', repo: 'shop' };
const SEED = {
  tokens: { tok: { login: 'octo', scopes: ['repo'] } },
  github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'shop' }] },
};
const BRANCH: Comparing = { ...COMPARING, anchor: 'auto', acceptLabel: 'ok' };

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

const place = (comparing: Partial<Comparing> = {}, event: Partial<GitHubEvent> = {}): BaselinePlace => ({
  comparing: { ...BRANCH, ...comparing },
  key: 'default',
  directory: '/nowhere',
  hosted: { github, event: { ...PUSH, ...event } },
});

/** Commits one after another on main. */
async function commits(count: number, what = 'a commit'): Promise<string[]> {
  const { data: tree } = await github.rest.git.createTree({
    ...SHOP,
    tree: [{ path: 'go.mod', mode: '100644', type: 'blob', content: 'module shop\n' }],
  });
  const shas: string[] = [];
  for (let i = 0; i < count; i++) {
    const parents = shas.slice(-1);
    const { data } = await github.rest.git.createCommit({
      ...SHOP,
      message: `${what} ${i}`,
      tree: tree.sha,
      parents,
    });
    shas.push(data.sha);
  }
  return shas;
}

const measured = (commit: string, step: number): Measurement => {
  const one = measurement([site('shop.Add', 10 * MIB * 1.03 ** step)], {
    commit,
    measuredAt: new Date(Date.UTC(2026, 0, 1 + step)).toISOString(),
  });
  return { ...one, provenance: { ...one.provenance, runUrl: PUSH.runUrl } };
};

/** The story of one push, from its measurement on. */
async function push(head: Measurement, comparing: Partial<Comparing> = {}): Promise<Verdict> {
  const there = place(comparing);
  const { baseline, index } = await findBaseline(there, head.provenance.commit);
  const verdict = decide(baseline, head, LIMITS);
  const { anchor, history, warnings } = await lookBack({ ...there, index }, verdict);
  const told = { ...verdict, history, warnings };
  const weighed = anchor === null ? told : weighCreep(told, anchor, LIMITS);
  await saveBaseline(there, head);
  return weighed;
}

describe('ten pushes of 3 % each', () => {
  test('fail by the anchor once they are over 20 %, though each alone would pass', async () => {
    const shas = await commits(11);
    const verdicts: Verdict[] = [];
    for (const [i, sha] of shas.entries()) verdicts.push(await push(measured(sha, i)));
    expect(verdicts.map(({ state }) => state)).toEqual([
      'no baseline',
      ...Array<string>(6).fill('pass'),
      ...Array<string>(4).fill('fail'),
    ]);
    const last = verdicts.at(-1)!;
    expect(last.creep?.anchor).toMatchObject({
      commit: shas[0],
      why: `the first measurement (${shas[0]!.slice(0, 7)})`,
    });
    expect(last.history.map(({ commit }) => commit)).toEqual(shas.slice(0, -1));
  });

  test('are reckoned anew from a reset, which is recorded; its reason counts once', async () => {
    const shas = await commits(11);
    const states: string[] = [];
    for (const [i, sha] of shas.entries()) {
      const resetAnchor = i >= 5 ? 'a cache for prices' : null; // left standing in the workflow
      states.push((await push(measured(sha, i), { resetAnchor })).state);
    }
    expect(new Set(states.slice(1))).toEqual(new Set(['pass']));
    const { resets } = await openBaselineBranch(github, { ...SHOP, branch: 'maps' }).readIndex();
    expect(resets).toEqual([
      {
        key: 'default',
        commit: shas[5],
        at: '2026-01-06T00:00:00.000Z',
        by: 'maya',
        reason: 'a cache for prices',
      },
    ]);
  });

  test('are reckoned from the latest release, or from the tag or commit that is given', async () => {
    const shas = await commits(4);
    for (const [i, sha] of shas.entries()) await push(measured(sha, i));
    await github.rest.git.createRef({ ...SHOP, ref: 'refs/tags/v1.4.0', sha: shas[1]! });
    const anchorOf = async (anchor: string): Promise<unknown> => {
      const { creep, warnings } = await push(measured(shas[3]!, 3), { anchor });
      return creep === null ? warnings : [creep.anchor.commit, creep.anchor.why];
    };
    expect(await anchorOf('v1.4.0')).toEqual([shas[1], 'v1.4.0']);
    await github.rest.repos.createRelease({ ...SHOP, tag_name: 'v1.4.0' });
    expect(await anchorOf('auto')).toEqual([shas[1], 'v1.4.0']);
    expect(await anchorOf('none')).toEqual([]);
    expect(await anchorOf(shas[2]!)).toEqual([]); // the base itself: nothing to say
    expect(await anchorOf('v9')).toEqual(['`anchor` is v9, and GitHub knows no such tag or commit.']);
  });

  test('are not reckoned from a tag of another branch, which is no ancestor', async () => {
    const shas = await commits(11);
    const [stranger] = await commits(1, 'of another branch');
    for (const [i, sha] of shas.slice(0, -1).entries()) await push(measured(sha, i));
    const tagged = measured(stranger!, 9.5);
    const v9 = { ...tagged, provenance: { ...tagged.provenance, ref: 'refs/tags/v9' } };
    await saveBaseline(place({}, { ref: 'refs/tags/v9' }), v9);
    const last = await push(measured(shas.at(-1)!, 10));
    expect(last.state).toBe('fail');
    expect([shas.indexOf(last.creep!.anchor.commit), last.creep!.anchor.why]).toEqual([
      0,
      expect.any(String),
    ]);
    expect(last.history.map(({ commit }) => commit)).not.toContain(stranger);
  });
});

describe('a reset', () => {
  const reset = { resetAnchor: 'new cache' };
  const sha = 'a'.repeat(40);

  test('is recorded by a manual run of the default branch, with its measurement', async () => {
    const dispatch = { name: 'workflow_dispatch', isTrustedPush: false, isTrustedDispatch: true };
    expect(await saveBaseline(place(reset, dispatch), measured(sha, 0))).toContain('reckoned anew');
    const { entries, resets } = await openBaselineBranch(github, { ...SHOP, branch: 'maps' }).readIndex();
    expect([entries, resets].map((list) => list.map(({ commit }) => commit))).toEqual([[sha], [sha]]);
    expect(await saveBaseline(place({}, dispatch), measured(sha, 0))).toBeNull();
  });

  test('leaves a baseline that later pull requests are compared with', async () => {
    const [first, second] = await commits(2);
    await push(measured(first!, 0));
    const byHand = measured(first!, 1);
    const dispatch = { name: 'workflow_dispatch', isTrustedPush: false, isTrustedDispatch: true };
    const provenance = { ...byHand.provenance, event: 'workflow_dispatch' };
    await saveBaseline(place(reset, dispatch), { ...byHand, provenance });
    const { baseline } = await findBaseline(place(), second!);
    expect(baseline.measurement?.provenance.event).toBe('workflow_dispatch');
  });

  test('is not heard on the push of a tag, which may be of any commit', async () => {
    const tag = { ref: 'refs/tags/v9' };
    expect(await saveBaseline(place(reset, tag), measured(sha, 0))).not.toContain('reckoned anew');
    const { resets } = await openBaselineBranch(github, { ...SHOP, branch: 'maps' }).readIndex();
    expect(resets).toEqual([]);
  });

  test('and a measurement that a workflow_run reports on are stored by nobody', async () => {
    const triggeredBy = {
      ...{ id: 1, event: 'pull_request', headSha: sha, headBranch: 'x', headRepository: 'eve/shop' },
      pullRequests: [],
    };
    const file = { store: 'file', file: '/nowhere/maps.json', save: 'always' } as const;
    expect(
      await saveBaseline(place(file, { triggeredBy, isTrustedPush: false }), measured(sha, 0)),
    ).toBeNull();
  });

  test('is not heard anywhere else, and that is said', async () => {
    const pull = { isTrustedPush: false, pullRequest: { number: 7, headSha: sha } };
    expect(await saveBaseline(place(reset, pull), measured(sha, 0))).toMatch(/^`reset-anchor` was not heard/);
  });
});

describe('a label', () => {
  const fails = (): Verdict =>
    decide(
      { measurement: measured('a'.repeat(40), 0), relation: 'merge base', distance: 0 },
      measured('b'.repeat(40), 5),
      LIMITS,
    );
  const heed = async (
    answers: readonly unknown[],
    event: Partial<GitHubEvent>,
    more: Partial<Comparing> = {},
  ) => {
    await using server = await startScriptedServer(
      ...answers.map((body) => (typeof body === 'number' ? { status: body } : { status: 200, body })),
    );
    const client = createGitHub('tok', { baseUrl: server.url, sleep: () => Promise.resolve() });
    const there = {
      ...place(more),
      hosted: { github: client, event: { ...PUSH, isTrustedPush: false, ...event } },
    };
    return { ...(await heedAcceptance(fails(), there, LIMITS)), requests: server.requests };
  };
  const labelled = (name: string, login: string | null, at: string) => ({
    event: 'labeled',
    label: { name },
    actor: login === null ? null : { login },
    created_at: at,
  });
  const EVENTS = [
    labelled('ok', 'eve', '2026-01-01T00:00:00Z'),
    labelled('ok', 'maya', '2026-01-02T00:00:00Z'),
    labelled('bug', 'eve', '2026-01-03T00:00:00Z'),
  ];
  const pullRequest = { number: 7, headSha: 'b'.repeat(40) };

  test('of the pull request accepts; who put it there last is named', async () => {
    const { state, acceptance, requests } = await heed([[{ name: 'OK' }], EVENTS], { pullRequest });
    expect(state).toBe('accepted');
    expect(acceptance).toEqual({
      by: 'label',
      label: 'ok',
      pullRequest: 7,
      login: 'maya',
      at: '2026-01-02T00:00:00Z',
    });
    expect(requests).toEqual([
      'GET /repos/octo/shop/issues/7/labels?per_page=100',
      'GET /repos/octo/shop/issues/7/events?per_page=100',
    ]);
  });

  test('counts where its account is gone', async () => {
    const events = [labelled('ok', null, '2026-01-02T00:00:00Z')];
    expect((await heed([[{ name: 'ok' }], events], { pullRequest })).acceptance).toMatchObject({
      login: null,
    });
  });

  test('another one accepts nothing', async () => {
    expect(await heed([[{ name: 'bug' }]], { pullRequest })).toMatchObject({
      state: 'fail',
      acceptance: null,
    });
  });

  test.each<[number, RegExp]>([
    [403, /Give the job `permissions: pull-requests: read`/],
    [404, /Give the job `permissions: pull-requests: read`/],
    [502, /Run the job again/],
  ])(
    'that cannot be read (%s) accepts nothing, and a warning says so and what to do',
    async (status, remedy) => {
      const { state, warnings } = await heed([status], { pullRequest });
      expect(state).toBe('fail');
      expect(warnings.at(-1)).toMatch(/^Whether somebody has accepted this could not be read\./);
      expect(warnings.at(-1)).toMatch(remedy);
    },
  );

  test('in a merge queue is that of the queued pull request', async () => {
    const { state, requests } = await heed([[{ name: 'ok' }], EVENTS], { queuedPullRequest: 12 });
    expect([state, requests[0]]).toEqual(['accepted', 'GET /repos/octo/shop/issues/12/labels?per_page=100']);
  });

  test('counts for the push that the pull request became', async () => {
    const pulls = [
      { number: 3, merged_at: null },
      { number: 4, merged_at: '2026-01-02T00:00:00Z' },
    ];
    const sha = 'b'.repeat(40);
    const { state, requests } = await heed([pulls, [{ name: 'ok' }], EVENTS], { isTrustedPush: true, sha });
    expect([state, requests[0], requests[1]]).toEqual([
      'accepted',
      `GET /repos/octo/shop/commits/${sha}/pulls`,
      'GET /repos/octo/shop/issues/4/labels?per_page=100',
    ]);
  });

  test('is not looked for on a branch without a pull request, nor where nothing is compared', async () => {
    expect(await heed([500], {})).toMatchObject({ state: 'fail', warnings: [], requests: [] });
    expect(await heed([500], { pullRequest }, { store: 'none' })).toMatchObject({
      state: 'fail',
      requests: [],
    });
  });
});
