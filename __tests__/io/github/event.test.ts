import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../../src/io/github/event.ts';
import { scratch } from '../bench-room.ts';

const folder = scratch();
const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const REPOSITORY = { full_name: 'acme/shop', default_branch: 'main' };
const pull = (headRepository = 'acme/shop') => ({
  number: 7,
  head: { sha: HEAD, repo: { full_name: headRepository } },
  base: { sha: BASE, ref: 'main' },
});

let files = 0;
function event(name: string, ref: string, payload: unknown = { repository: REPOSITORY }) {
  const path = join(folder, `event-${++files}.json`);
  writeFileSync(path, JSON.stringify(payload));
  return readEvent({
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'maya',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: SHA,
  })!;
}

test('a push to the default branch', () => {
  expect(event('push', 'refs/heads/main')).toEqual({
    name: 'push',
    repository: { owner: 'acme', repo: 'shop' },
    repositoryUrl: 'https://github.example/acme/shop',
    sha: SHA,
    ref: 'refs/heads/main',
    runId: 42,
    runUrl: 'https://github.example/acme/shop/actions/runs/42',
    pullRequest: null,
    triggeredBy: null,
    base: null,
    defaultBranch: 'main',
    isTrustedPush: true,
    isTrustedDispatch: false,
    actor: 'maya',
    queuedPullRequest: null,
  });
});

describe('whose measurement may become a baseline', () => {
  const trusted = (...args: Parameters<typeof event>) => event(...args).isTrustedPush;

  test('a push to the default branch, whatever it is called', () => {
    const repository = { ...REPOSITORY, default_branch: 'release/next' };
    expect(trusted('push', 'refs/heads/release/next', { repository })).toBe(true);
    expect(trusted('push', 'refs/heads/main', { repository })).toBe(false);
  });

  test('a push of a tag', () => {
    expect(trusted('push', 'refs/tags/v1.2.0')).toBe(true);
  });

  test.each([
    ['a push to another branch', 'push', 'refs/heads/main-2'],
    ['a ref without its kind', 'push', 'main'],
    ['a schedule', 'schedule', 'refs/heads/main'],
    ['a run by hand', 'workflow_dispatch', 'refs/heads/main'],
    ['a merge queue', 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc'],
    ['a release', 'release', 'refs/tags/v1'],
    ['a follow-up of a workflow', 'workflow_run', 'refs/heads/main'],
  ])('not %s', (_, name, ref) => {
    const found = event(name, ref);
    expect(found.isTrustedPush).toBe(false);
    expect(found.pullRequest).toBeNull();
  });

  test.each(['pull_request', 'pull_request_target'])(
    'not %s, though its ref be the default branch',
    (name) => {
      expect(
        trusted(name, 'refs/heads/main', { repository: REPOSITORY, pull_request: pull('eve/shop') }),
      ).toBe(false);
    },
  );

  test('not a push whose payload names no default branch', () => {
    expect(trusted('push', 'refs/heads/undefined', {})).toBe(false);
  });
});

test('a pull request, from a fork too, names its head instead of the merge commit', () => {
  for (const from of ['acme/shop', 'eve/shop']) {
    const payload = { repository: REPOSITORY, pull_request: pull(from) };
    const { pullRequest, base, isTrustedPush, sha } = event('pull_request', 'refs/pull/7/merge', payload);
    expect([pullRequest, base]).toEqual([
      { number: 7, headSha: HEAD },
      { sha: BASE, branch: 'main' },
    ]);
    expect(isTrustedPush).toBe(false);
    expect(sha).toBe(SHA);
  }
});

test('a merge queue names what it merges onto', () => {
  const payload = { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD } };
  const found = event('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc', payload);
  expect(found).toMatchObject({ pullRequest: null, base: { sha: BASE, branch: 'main' } });
});

test('the fork may be gone by the time the job runs', () => {
  const pullRequest = { ...pull(), head: { sha: HEAD, repo: null } };
  const found = event('pull_request', 'refs/pull/7/merge', { pull_request: pullRequest });
  expect(found.pullRequest?.headSha).toBe(HEAD);
});

test.each([
  ['workflow_dispatch', 'refs/heads/main', true],
  ['workflow_dispatch', 'refs/heads/topic', false],
  ['push', 'refs/heads/main', false],
])('%s of %s is a trusted dispatch: %s', (name, ref, expected) => {
  expect(event(name, ref).isTrustedDispatch).toBe(expected);
});

test.each([
  [`refs/heads/gh-readonly-queue/main/pr-12-${SHA}`, 12],
  [`refs/heads/gh-readonly-queue/release/pr-9-${SHA}/pr-12-${SHA}`, 12],
  ['refs/heads/main', null],
])('a merge queue names its pull request: %s', (ref, expected) => {
  const payload = {
    repository: REPOSITORY,
    merge_group: { head_ref: ref, base_sha: BASE, base_ref: 'refs/heads/main' },
  };
  expect(event('merge_group', ref, payload).queuedPullRequest).toBe(expected);
});

describe('outside of GitHub Actions', () => {
  test.each<[string, NodeJS.ProcessEnv]>([
    ['nothing set', {}],
    ['only a repository', { GITHUB_REPOSITORY: 'acme/shop' }],
    ['only the mark', { GITHUB_ACTIONS: 'true' }],
    ['another system that sets both', { GITHUB_ACTIONS: 'false', GITHUB_REPOSITORY: 'acme/shop' }],
    ['half a repository', { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'shop' }],
  ])('%s: no event', (_, env) => {
    expect(readEvent(env)).toBeNull();
  });

  test('without a payload there is no pull request and no trust', () => {
    const found = readEvent({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'a/b', GITHUB_EVENT_NAME: 'push' });
    expect(found).toMatchObject({
      pullRequest: null,
      isTrustedPush: false,
      repositoryUrl: 'https://github.com/a/b',
    });
  });
});
