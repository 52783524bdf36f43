import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { git } from './git.ts';
import { runJob, setStage } from './job.ts';
import type { Job, JobResult, Stage } from './job.ts';
import { createCheck } from './openapi.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';

/** A regression from the red check to the baseline that says who accepted it, in the order of its life. */
let stage: Stage;
let proxy: Proxy;

/** It knows no pull request of a commit, and events of issues only: GitHub's pull requests are issues, too. */
const UNKNOWN_TO_THE_STAND_IN: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/\/commits\/[0-9a-f]{40}\/pulls$/, [{ number: 1, merged_at: '2026-01-01T00:00:00Z' }]],
  [
    /\/issues\/1\/events\?/,
    [
      {
        event: 'labeled',
        label: { name: 'map-memory-accepted' },
        actor: { login: 'maya' },
        created_at: '2026-01-02T08:15:00Z',
      },
    ],
  ],
];
const LABELS = '/repos/acme/shop/issues/1/labels';

beforeAll(async () => {
  stage = await setStage();
  proxy = await startProxy(stage.github.url, ({ path }) => {
    const body = UNKNOWN_TO_THE_STAND_IN.find(([pattern]) => pattern.test(path))?.[1];
    return body && { status: 200, body };
  });
  await runJob(stage, { on: 'push', flags: '-per-request 10' });
}, 120_000);
afterAll(async () => {
  await proxy.close();
  await stage.close();
});

const run = (job: Job): Promise<JobResult> =>
  runJob(stage, { flags: '-per-request 40', apiUrl: proxy.url, ...job });
const maintainer = () => stage.github.api(stage.github.tokens.maintainer);
const answer = ({ outputs, exitCode }: JobResult) => [outputs['verdict'], exitCode];

test('a regression is red, and its comment tells which label accepts it', async () => {
  const result = await run({ runId: 201 });
  expect(answer(result)).toEqual(['fail', 1]);
  expect(result.report).toContain('put the label `map-memory-accepted` on it and run this job again');
}, 60_000);

test('run again with the label, it is green and names who accepted', async () => {
  const label = { name: 'map-memory-accepted', color: 'ededed' };
  await maintainer()('POST', '/repos/acme/shop/labels', label);
  await maintainer()('POST', LABELS, { labels: ['map-memory-accepted'] });
  const result = await run({ runId: 202 });
  expect(answer(result)).toEqual(['accepted', 0]);
  expect(result.report).toMatch(
    /Accepted by `maya` on 2026-01-02, with the label `map-memory-accepted` on pull request #1\./,
  );
  expect(result.report).toContain('❌ over');
  expect(result.failure).toBe('');
}, 60_000);

test('merged, its push is stored as accepted', async () => {
  const { shop, github } = stage;
  const { merge } = shop.pullRequests[0]!;
  await git(shop.directory, ['update-ref', 'refs/heads/main', merge]);
  await github.pushCommits(shop.directory, ['refs/heads/main']);
  const payload = await github.pushEvent({ branch: 'main', after: merge });
  const job = { on: 'push' as const, sha: merge, payload, runId: 203 };
  expect(answer(await run(job))).toEqual(['accepted', 0]);
  const index = JSON.parse((await github.readBranchFile('go-map-regression', 'index.json'))!) as {
    entries: { commit: string; accepted: string | null }[];
  };
  expect(index.entries.map(({ commit, accepted }) => [commit, accepted])).toEqual([
    [
      merge,
      expect.stringMatching(
        /^Accepted by maya on 2026-01-02, with the label map-memory-accepted on pull request #1\.$/,
      ),
    ],
    [shop.base, null],
  ]);
}, 60_000);

test('without the label it is red again', async () => {
  await maintainer()('DELETE', `${LABELS}/map-memory-accepted`);
  const { shop, github } = stage;
  const { merge } = shop.pullRequests[0]!;
  const payload = await github.pushEvent({ branch: 'main', after: merge });
  const job = { on: 'push' as const, sha: merge, payload, runId: 204 };
  expect(answer(await run(job))).toEqual(['fail', 1]);
}, 60_000);

test('all that was asked for on the way is what GitHub describes', () => {
  const check = createCheck();
  const reads = proxy.passed.filter(({ method, path }) => method === 'GET' && !path.endsWith('/graphql'));
  expect(reads.flatMap((request) => check(request).problems)).toEqual([]);
  const operations = new Set(reads.map((request) => check(request).operation));
  for (const operation of [
    'issues/list-labels-on-issue',
    'issues/list-events',
    'repos/list-pull-requests-associated-with-commit',
  ]) {
    expect(operations).toContain(operation);
  }
});
