import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createGitHub } from '../../../src/io/github/client.ts';
import { readEvent } from '../../../src/io/github/event.ts';
import { followTrigger } from '../../../src/io/github/triggering-run.ts';
import { scratch } from '../bench-room.ts';
import { startScriptedServer, type Answer } from './scripted-server.ts';

const folder = scratch();
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
interface Opened {
  sha?: string;
  from?: string | null;
  state?: string;
}
const pull = (number: number, { sha = HEAD, from = 'eve/shop', state = 'open' }: Opened = {}) => ({
  number,
  state,
  head: { sha, repo: from === null ? null : { full_name: from } },
  base: { sha: BASE, ref: 'main' },
});
const RUN = {
  id: 41,
  event: 'pull_request',
  head_sha: HEAD,
  head_branch: 'feature/a&b',
  head_repository: { full_name: 'eve/shop' } as { full_name: string } | null,
  pull_requests: [] as ReturnType<typeof pull>[],
};

async function follow(run: Partial<typeof RUN>, ...answers: Answer[]) {
  const path = join(folder, 'event.json');
  const payload = { repository: { default_branch: 'main' }, workflow_run: { ...RUN, ...run } };
  writeFileSync(path, JSON.stringify(payload));
  const event = readEvent({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: 'a'.repeat(40),
  })!;
  await using server = await startScriptedServer(...answers, { status: 500 });
  const pacing = { sleep: () => Promise.resolve(), random: () => 0 };
  const followed = await followTrigger(createGitHub('t', { baseUrl: server.url, ...pacing }), event);
  return { ...followed, requests: [...server.requests] };
}

describe('the pull request of a fork', () => {
  test('is found by owner, branch, repository and head', async () => {
    const others = [
      pull(3, { sha: 'd'.repeat(40) }), // has moved on
      pull(4, { from: 'eve/other' }),
      pull(5, { from: null }), // its fork is gone
    ];
    const found = await follow({}, { status: 200, body: [...others, pull(7), pull(9)] });
    expect(found.pullRequest).toEqual({ number: 7, headSha: HEAD });
    expect(found.base).toEqual({ sha: BASE, branch: 'main' });
    expect(found.requests).toHaveLength(1);
    const query = new URL(`http://x${found.requests[0]!.replace('GET ', '')}`).searchParams;
    expect([query.get('state'), query.get('head')]).toEqual(['open', 'eve:feature/a&b']);
  });

  test('is none once it has moved on, is closed, or its fork is gone', async () => {
    expect((await follow({}, { status: 200, body: [pull(7, { sha: BASE })] })).pullRequest).toBeNull();
    expect((await follow({}, { status: 200, body: [] })).pullRequest).toBeNull();
    const gone = await follow({ head_repository: null });
    expect([gone.pullRequest, gone.requests]).toEqual([null, []]);
  });
});

test('one of the same repository is that of the payload, if it is still there', async () => {
  const listed = { pull_requests: [pull(7)], head_repository: { full_name: 'acme/shop' } };
  const found = await follow(listed, { status: 200, body: pull(7) });
  expect(found.pullRequest!.number).toBe(7);
  expect(found.requests).toEqual(['GET /repos/acme/shop/pulls/7']);
  expect((await follow(listed, { status: 200, body: pull(7, { state: 'closed' }) })).pullRequest).toBeNull();
  expect((await follow(listed, { status: 200, body: pull(7, { sha: BASE }) })).pullRequest).toBeNull();
});

test('what is said is said as of the run that has measured, and is never trusted', async () => {
  const found = await follow({
    event: 'push',
    head_branch: 'main',
    head_repository: { full_name: 'acme/shop' },
  });
  expect(found).toMatchObject({
    sha: HEAD,
    runId: 41,
    runUrl: 'https://github.com/acme/shop/actions/runs/42',
    pullRequest: null,
    isTrustedPush: false,
    requests: [],
  });
});

test('other events are followed nowhere', async () => {
  const event = readEvent({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'a/b', GITHUB_EVENT_NAME: 'push' })!;
  expect(await followTrigger(createGitHub('t'), event)).toBe(event);
});
