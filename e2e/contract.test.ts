import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFork, runJob, setStage } from './job.ts';
import type { Stage } from './job.ts';
import { createCheck, enterpriseReleases } from './openapi.ts';
import type { Check } from './openapi.ts';
import { startProxy } from './proxy.ts';
import type { Passed, Proxy } from './proxy.ts';

/** Whether GitHub itself would understand what the stand-in does: each request against GitHub's own description. */
let stage: Stage;
let proxy: Proxy;
let check: Check;

beforeAll(async () => {
  check = createCheck();
  stage = await setStage();
  proxy = await startProxy(stage.github.url);
}, 120_000);
afterAll(async () => {
  await proxy.close();
  await stage.close();
});

/** Requests of one job to the REST API; its one GraphQL request, which the description does not cover, is checked here. */
async function requestsOf(job: Parameters<typeof runJob>[1]): Promise<readonly Passed[]> {
  const before = proxy.passed.length;
  const { exitCode, stdout } = await runJob(stage, { ...job, apiUrl: proxy.url });
  if (exitCode === null) throw new Error(stdout);
  const passed = proxy.passed.slice(before);
  for (const { path, body } of passed.filter(isGraphql)) {
    expect([path, JSON.parse(body)]).toEqual(['/graphql', { query: expect.stringMatching(ONLY_WHO_WE_ARE) }]);
  }
  return passed.filter((request) => !isGraphql(request));
}

const ONLY_WHO_WE_ARE = /^(query )?\{\s*viewer\s*\{\s*login\s*\}\s*\}$/;
const isGraphql = ({ path }: Passed): boolean => path.endsWith('/graphql');

const problemsOf = (requests: readonly Passed[]) =>
  requests.flatMap(({ method, path, body }) =>
    check({ method, path, body }).problems.map((problem) => `${method} ${path}: ${problem}`),
  );
const operationsOf = (requests: readonly Passed[]) =>
  new Set(requests.map((request) => check(request).operation));

test('a push stores its baseline through operations that GitHub describes', async () => {
  const requests = await requestsOf({ on: 'push' });
  expect(problemsOf(requests)).toEqual([]);
  expect(operationsOf(requests)).toEqual(
    new Set([
      'repos/get-content',
      'repos/list-commits',
      'git/get-ref',
      'git/create-blob',
      'git/create-tree',
      'git/create-commit',
      'git/create-ref',
      'checks/create', // refused to a token without `checks: write`
    ]),
  );
}, 60_000);

test('pull requests read it and comment, first anew and then by an update', async () => {
  const first = await requestsOf({ on: 'pull request' });
  const second = await requestsOf({ on: 'pull request', runId: 102 });
  expect(problemsOf([...first, ...second])).toEqual([]);
  const reading = [
    'repos/get-content', // the index and the measurement
    ...['git/get-commit', 'repos/list-commits', 'issues/list-comments'],
    'users/get-authenticated', // where there is no GraphQL, as on the stand-in
    'pulls/list-files', // for the scan: the clone is shallow
    ...['checks/create', 'issues/update-comment'],
  ];
  expect(operationsOf(first)).toEqual(new Set([...reading, 'issues/create-comment']));
  expect(operationsOf(second)).toEqual(new Set(reading));
}, 60_000);

test('the branch is moved, never forced, by a second push', async () => {
  const requests = await requestsOf({ on: 'push', inputs: { 'comment-key': 'second' } });
  expect(problemsOf(requests)).toEqual([]);
  const moves = requests.filter((request) => check(request).operation === 'git/update-ref');
  expect(moves.map(({ body }) => (JSON.parse(body) as { force: boolean }).force)).toEqual([false]);
}, 60_000);

test('a pull request writes nothing but its comment; all carry the token and say who asks', async () => {
  const requests = await requestsOf({ on: 'pull request', runId: 103 });
  const writes = requests.filter(({ method }) => method !== 'GET');
  expect(writes.map((request) => check(request).operation).toSorted()).toEqual([
    'checks/create', // refused
    ...['issues/update-comment', 'issues/update-comment'], // that it is measured, and the answer
  ]);
  for (const { headers } of requests) {
    expect(headers.authorization).toBe(`token ${stage.github.tokens.bot}`);
    expect(headers['user-agent']).toBeTruthy();
    expect(headers.accept).toMatch(/^application\/vnd\.github/);
  }
  // One job in each of a hundred pull requests an hour stays far below the 1,000 requests of a token.
  expect(requests.length).toBeLessThan(20);
}, 60_000);

test('the follow-up of a fork looks its pull request up, and writes nothing but its comment', async () => {
  await openFork(stage);
  const artifact = join(stage.directory, 'artifact');
  const measured = await requestsOf({
    on: 'fork',
    inputs: { mode: 'measure', 'report-directory': artifact },
  });
  expect(measured).toEqual([]);
  const requests = await requestsOf({
    on: 'workflow run',
    inputs: { mode: 'report', measurements: artifact },
  });
  expect(problemsOf(requests)).toEqual([]);
  expect(operationsOf(requests)).toContain('pulls/list');
  const writes = requests.filter(({ method }) => method !== 'GET');
  expect(writes.map((request) => check(request).operation).toSorted()).toEqual([
    ...['checks/create', 'issues/create-comment', 'issues/update-comment'],
  ]);
}, 60_000);

test.each(enterpriseReleases())(
  'all of it is what GitHub Enterprise Server describes, too: %s',
  (release) => {
    const described = createCheck(release);
    const requests = proxy.passed.filter((request) => !isGraphql(request));
    expect(requests.length).toBeGreaterThan(30);
    expect(requests.flatMap((request) => described(request).problems)).toEqual([]);
    const differing = requests.filter((request) => described(request).operation !== check(request).operation);
    expect(differing).toEqual([]);
  },
);

describe('the check itself', () => {
  const get = (path: string) => check({ method: 'GET', path, body: '' });
  const post = (path: string, body: unknown) => check({ method: 'POST', path, body: JSON.stringify(body) });

  test('knows what is not there', () => {
    expect(get('/repos/a/b/git/reference/heads/x').operation).toBeNull();
    expect(post('/repos/a/b/pulls/1/comments/2', {}).operation).toBeNull();
    expect(get('/repos/a/b/commits?page_size=3').problems).toEqual(['there is no query parameter page_size']);
    expect(get('/repos/a/b/commits?per_page=all').problems).toEqual([
      'query parameter per_page: all is no integer',
    ]);
  });

  test('knows what an anchor is looked up by', () => {
    expect(get('/repos/a/b/releases/latest')).toEqual({
      operation: 'repos/get-latest-release',
      problems: [],
    });
    expect(get('/repos/a/b/commits/v1.4.0?per_page=1')).toEqual({
      operation: 'repos/get-commit',
      problems: [],
    });
  });

  test('knows what an artifact is found by', () => {
    expect(get('/repos/a/b/actions/runs?event=push&branch=main&per_page=100&page=1')).toEqual({
      operation: 'actions/list-workflow-runs-for-repo',
      problems: [],
    });
    expect(get('/repos/a/b/actions/runs/7/artifacts?name=go-map-regression&per_page=100')).toEqual({
      operation: 'actions/list-workflow-run-artifacts',
      problems: [],
    });
  });

  test('knows a wrong body', () => {
    const blobs = '/repos/a/b/git/blobs';
    expect(post(blobs, { content: 'x' }).problems).toEqual([]);
    expect(post(blobs, { encoding: 'base64' }).problems).toEqual(['body.content is missing']);
    expect(post(blobs, { content: 1 }).problems).toEqual(['body.content is 1, expected string']);
    expect(post(blobs, { content: 'x', encodign: 'utf-8' }).problems).toEqual(['body.encodign is unknown']);
    const tree = [{ path: 'a', mode: '100600', type: 'blob', sha: null }];
    expect(post('/repos/a/b/git/trees', { tree }).problems).toEqual(['body.tree[0].mode is "100600"']);
  });
});
