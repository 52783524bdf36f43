import { describe, expect, test } from '@jest/globals';
import { EMPTY_INDEX, encodeIndex } from '../../../src/baseline/baseline-index.ts';
import { describeError } from '../../../src/errors.ts';
import { openArtifacts } from '../../../src/io/github/baseline-artifact.ts';
import { openBaselineBranch } from '../../../src/io/github/baseline-branch.ts';
import { completeCheckRun, isWaiting, startCheckRun } from '../../../src/io/github/check-runs.ts';
import { createGitHub } from '../../../src/io/github/client.ts';
import type { GitHub } from '../../../src/io/github/client.ts';
import { upsertComment } from '../../../src/io/github/comments.ts';
import type { GitHubEvent } from '../../../src/io/github/event.ts';
import { findLabelling, findPullRequest } from '../../../src/io/github/labels.ts';
import { findMergeBase, listAncestors, parentsOf } from '../../../src/io/github/merge-base.ts';
import { readPullRequestDiff } from '../../../src/io/github/pull-request-diff.ts';
import { findCommit, findLatestRelease } from '../../../src/io/github/release.ts';
import { followTrigger } from '../../../src/io/github/triggering-run.ts';
import { writeMarker } from '../../../src/report/marker.ts';
import { measurement, site } from '../../verdict/measurements.ts';
import { startScriptedServer } from './scripted-server.ts';
import type { Answer } from './scripted-server.ts';

const SHOP = { owner: 'octo', repo: 'shop' };
const SHA = 'c'.repeat(40);
/** Of the fake clock: Tue, 14 Nov 2023 22:13:20 GMT. */
const NOW_MS = 1_700_000_000_000;
const TIMEOUT_MS = 150;
const MOST_BYTES = 10_000;

const RUN = {
  ...{ id: 41, event: 'pull_request', headSha: SHA, headBranch: 'feature' },
  ...{ headRepository: 'eve/shop', pullRequests: [] },
};
const EVENT = {
  ...{ name: 'push', repository: SHOP, sha: SHA, defaultBranch: 'main', isTrustedPush: true },
  ...{ pullRequest: null, queuedPullRequest: null, triggeredBy: null, base: null },
} as unknown as GitHubEvent;

type Call = (github: GitHub) => Promise<unknown>;

interface Played {
  /** What it came to, or the error in the user's words. */
  readonly told: unknown;
  readonly requests: readonly string[];
  readonly waitsMs: readonly number[];
}

const play = async (answers: readonly Answer[], call: Call): Promise<Played> => {
  await using server = await startScriptedServer(...answers);
  const waitsMs: number[] = [];
  const github = createGitHub('tok', {
    baseUrl: server.url,
    sleep: (ms) => Promise.resolve(void waitsMs.push(ms)),
    random: () => 1,
    now: () => NOW_MS,
    timeoutMs: TIMEOUT_MS,
    mostBytes: MOST_BYTES,
  });
  const told = await call(github).catch((error: unknown) => describeError(error));
  return { told, requests: [...server.requests], waitsMs };
};

const branchOf = (github: GitHub) => openBaselineBranch(github, { ...SHOP, branch: 'baselines' });
const artifactsOf = (github: GitHub) => openArtifacts(github, EVENT, { name: 'baseline', key: 'cart' });
const saved = measurement([site('shop.(*Store).Add', 1)], { commit: SHA });

interface Asked {
  readonly call: Call;
  /** What GitHub answers, and what that comes to. */
  readonly body: unknown;
  readonly result: unknown;
  /** Its first request, without the repository. */
  readonly first: string;
}

const ROOT = encodeIndex(EMPTY_INDEX);

/** All that only reads. */
const READS: Record<string, Asked> = {
  'the merge base': {
    call: (github) => findMergeBase(github, SHOP, { base: 'a', head: 'b' }),
    ...{ body: { merge_base_commit: { sha: SHA } }, result: SHA, first: 'compare/a...b' },
  },
  'the parents of a commit': {
    call: (github) => parentsOf(github, SHOP, SHA),
    ...{ body: { parents: [{ sha: 'd' }] }, result: ['d'], first: `git/commits/${SHA}` },
  },
  'the commits before one': {
    call: (github) => listAncestors(github, SHOP, { sha: SHA }),
    ...{ body: [{ sha: SHA, parents: [] }], result: [SHA], first: 'commits' },
  },
  'what a pull request changes': {
    call: (github) => readPullRequestDiff(github, SHOP, 1),
    ...{ body: [], result: new Map(), first: 'pulls/1/files' },
  },
  labels: {
    call: (github) => findLabelling(github, SHOP, { pullRequest: 1, label: 'accept' }),
    ...{ body: [{ name: 'other' }], result: null, first: 'issues/1/labels' },
  },
  'the pull request of a commit': {
    call: (github) => findPullRequest(github, EVENT),
    ...{ body: [{ number: 7, merged_at: 'then' }], result: 7, first: `commits/${SHA}/pulls` },
  },
  'the run that triggered this one': {
    call: async (github) => (await followTrigger(github, { ...EVENT, triggeredBy: RUN })).pullRequest,
    ...{ body: [], result: null, first: 'pulls' },
  },
  'the latest release': {
    call: (github) => findLatestRelease(github, SHOP),
    ...{ body: { tag_name: 'v1', sha: SHA }, result: { tag: 'v1', commit: SHA }, first: 'releases/latest' },
  },
  'the commit of a tag': {
    call: (github) => findCommit(github, SHOP, 'v1'),
    ...{ body: { sha: SHA }, result: SHA, first: 'commits/v1' },
  },
  'whether a check run waits': {
    call: (github) => isWaiting(github, { ...SHOP, id: 7 }),
    ...{ body: { status: 'completed' }, result: false, first: 'check-runs/7' },
  },
  'runs with artifacts': {
    call: async (github) => (await artifactsOf(github).list()).entries,
    ...{ body: { workflow_runs: [] }, result: [], first: 'actions/runs' },
  },
  'the index of the branch': {
    call: (github) => branchOf(github).readIndex(),
    body: { content: Buffer.from(ROOT).toString('base64') },
    ...{ result: EMPTY_INDEX, first: 'contents/index.json' },
  },
};

/** All writes that may be sent twice. */
const WRITES: Record<string, Asked> = {
  'to complete a check run': {
    call: (github) =>
      completeCheckRun(
        github,
        { ...SHOP, id: 7 },
        { conclusion: 'success', title: 't', summary: 's', annotations: [] },
      ),
    ...{ body: {}, result: true, first: 'check-runs/7' },
  },
  'to start a check run': {
    call: (github) => startCheckRun(github, SHOP, { name: 'Map memory', commit: SHA, runUrl: 'https://run' }),
    ...{ body: { id: 7 }, result: { ...SHOP, id: 7 }, first: 'check-runs' },
  },
};

const CALLS = { ...READS, ...WRITES };
const comment: Call = (github) => github.rest.issues.createComment({ ...SHOP, issue_number: 1, body: 'hi' });

const HTML: Answer = {
  ...{ status: 200, headers: { 'content-type': 'text/html' } },
  text: '<html><title>Sign in</title>to the network</html>',
};
const HUGE: Answer = { status: 200, body: 'x'.repeat(MOST_BYTES) };

/** Each with what the user is told after the last attempt. */
const BREAKDOWNS: Record<string, [Answer, RegExp]> = {
  '500': [{ status: 500, body: { message: 'Server Error' } }, /Server Error/],
  '502 with a page': [{ ...HTML, status: 502 }, /answered with 502 and no JSON .*"Sign in to the network"/],
  '503 without a body': [{ status: 503, text: '' }, /answered with 503/],
  '504': [{ status: 504, body: { message: 'We took too long' } }, /We took too long/],
  'a reset': ['reset', /was not answered: /],
  silence: ['silence', /was not answered within 0.15 s/],
};

/** The same, that come in the body of a success. */
const BROKEN_BODIES: Record<string, [Answer, RegExp]> = {
  'an answer that drips without end': ['drip', /was not answered to the end within 0.15 s/],
  'an answer that is cut off': ['cut', /was not answered to the end: /],
  'half of a JSON document': [{ status: 200, text: '{"id": 7' }, /answered with 200 and no JSON/],
  'a page of a proxy': [HTML, /answered with 200 and no JSON .*"Sign in to the network"\. A proxy may/],
  nothing: [{ status: 200, text: '' }, /answered with 200 and no JSON/],
};

const combined = <F>(calls: Record<string, Asked>, faults: Record<string, F>) =>
  Object.entries(calls).flatMap(([name, asked]) =>
    Object.entries(faults).map(([fault, one]) => [name, fault, asked, one] as const),
  );
/** Their bodies are read with limits of their own. */
const { 'the index of the branch': index, ...WHOLE } = CALLS;
const INDEX = index!;

describe('breakdowns', () => {
  test.each([...combined(CALLS, BREAKDOWNS), ...combined(WHOLE, BROKEN_BODIES)])(
    '%s: %s, asked four times in all, and then told by its name',
    async (...[, , { call, first }, [fault, told]]) => {
      const played = await play([fault], call);
      expect(played.told).toEqual(expect.stringMatching(told));
      expect(played.requests.length).toBe(4);
      expect(new Set(played.requests).size).toBe(1);
      expect(played.requests[0]).toContain(`/repos/octo/shop/${first}`);
      if (typeof fault === 'string') expect(played.told).toContain(`/repos/octo/shop/${first}`);
      expect(played.waitsMs).toEqual([1000, 2000, 4000]);
    },
  );

  test.each(Object.entries(CALLS))('%s: that pass leave no trace', async (_, { call, body, result }) => {
    const answers: Answer[] = ['reset', { status: 502 }, HTML, { status: 200, body }];
    const usual = await play(answers.slice(-1), call);
    expect(usual.told).toEqual(result);
    const { told, requests, waitsMs } = await play(
      answers.filter((one) => one !== HTML),
      call,
    );
    expect([told, waitsMs]).toEqual([result, [1000, 2000]]);
    expect(requests.length).toBe(usual.requests.length + 2);
  });

  test('an answer that is far too large is not loaded to its end, nor again', async () => {
    const { call } = READS['the merge base']!;
    const { told, requests } = await play([HUGE], call);
    expect(told).toMatch(/The answer to GET .* is larger than the limit of 10000 bytes/);
    expect(requests.length).toBe(1);
  });
});

describe('a file that is read as it comes', () => {
  test.each<[string, Answer, RegExp]>([
    ['drips without end', 'drip', /baselines:index.json was cut off on its way: .*timeout/],
    ['is cut off', 'cut', /baselines:index.json was cut off on its way: /],
    ['is a page of a proxy', HTML, /baselines:index.json/],
    ['is half of a JSON document', { status: 200, text: '{"content": "e' }, /baselines:index.json/],
  ])('and %s', async (...[, fault, told]) => {
    const played = await play([fault], INDEX.call);
    expect(played.told).toEqual(expect.stringMatching(told));
    expect(played.requests.length).toBe(typeof fault === 'string' ? 2 : 1);
  });
});

const LIMITED = { message: 'You have exceeded a secondary rate limit.' };
const inSeconds = (seconds: number): string => String(NOW_MS / 1000 + seconds);

/** Each with what is waited for, as GitHub's best practices for its REST API ask. */
const LIMITS: Record<string, [Answer, number]> = {
  '429 with retry-after': [{ status: 429, headers: { 'retry-after': '17' } }, 17_000],
  '429 with retry-after as a date': [
    { status: 429, headers: { 'retry-after': 'Tue, 14 Nov 2023 22:13:50 GMT' } },
    30_000,
  ],
  '429 with a date that is over': [
    { status: 429, headers: { 'retry-after': 'Tue, 14 Nov 2023 22:13:00 GMT' } },
    0,
  ],
  '429 with what is no time': [{ status: 429, headers: { 'retry-after': 'soon' } }, 60_000],
  '429 alone': [{ status: 429 }, 60_000],
  'nothing remaining for half a minute': [
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(30) } },
    30_000,
  ],
  'nothing remaining until it is not said when': [
    { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
    60_000,
  ],
  'a secondary limit with retry-after': [
    { status: 403, headers: { 'retry-after': '5', 'x-ratelimit-remaining': '90' }, body: LIMITED },
    5_000,
  ],
  'a secondary limit that says only so': [
    { status: 403, headers: { 'x-ratelimit-remaining': '90' }, body: LIMITED },
    60_000,
  ],
};

/** More than a job stands still for. */
const LONG_LIMITS: Record<string, Answer> = {
  'nothing remaining for an hour': {
    status: 429,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(3600) },
  },
  'a secondary limit of two minutes': { status: 403, headers: { 'retry-after': '120' }, body: LIMITED },
};

describe('limits', () => {
  test.each(combined(CALLS, LONG_LIMITS))('%s: %s is given up at once', async (...[, , { call }, fault]) => {
    const { told, requests, waitsMs } = await play([fault], call);
    expect(typeof told).toBe('string');
    expect([requests.length, waitsMs]).toEqual([1, []]);
  });

  test.each(combined(CALLS, LIMITS))(
    '%s: %s is waited for three times',
    async (...[, , { call }, [fault, waitMs]]) => {
      const { told, requests, waitsMs } = await play([fault], call);
      expect(typeof told).toBe('string'); // an error, neither null nor "not permitted"
      expect([requests.length, waitsMs]).toEqual([4, [waitMs, waitMs, waitMs]]);
    },
  );

  test.each(Object.entries(LIMITS))('%s puts a comment off, too', async (_, [fault, waitMs]) => {
    const { told, waitsMs } = await play([fault, { status: 201, body: { id: 7 } }], comment);
    expect([told, waitsMs]).toEqual([expect.objectContaining({ status: 201 }), [waitMs]]);
  });

  test.each([403, 429])('%d tells to ask less, not to grant something', async (status) => {
    const { told } = await play([{ status, headers: { 'retry-after': '1' } }], INDEX.call);
    expect(told).toMatch(/Run the job again in an hour, or let fewer jobs ask GitHub/);
  });
});

describe('a refusal', () => {
  /** Where it is an answer, such as "there is none". */
  const ANSWERS: Record<string, Record<number, unknown>> = {
    'the merge base': { 404: null },
    'the parents of a commit': { 404: [] },
    'the latest release': { 404: null, 422: null },
    'the commit of a tag': { 404: null, 422: null },
    'the index of the branch': { 404: EMPTY_INDEX },
    'to start a check run': { 403: null, 404: null },
    // Octokit's pages: a repository without a commit has none.
    labels: { 409: null },
    'what a pull request changes': { 409: new Map() },
  };
  const REFUSALS = { 401: 401, 403: 403, 404: 404, 409: 409, 422: 422 };

  test.each(combined(CALLS, REFUSALS))('%s: %s is asked once', async (...[name, , { call }, status]) => {
    const { told, requests } = await play([{ status, body: { message: `No: ${status}` } }], call);
    const answer = ANSWERS[name]?.[status];
    expect(told).toEqual(answer === undefined ? expect.stringContaining(`No: ${status}`) : answer);
    expect(requests.length).toBe(1);
  });

  test.each<[string, Call, number, RegExp]>([
    ['to read the branch', INDEX.call, 403, /permissions: contents: read/],
    ['to write to it', (github) => branchOf(github).save('cart', saved), 403, /permissions: contents: write/],
    [
      'to write to what is not known',
      (github) => branchOf(github).save('cart', saved),
      404,
      /contents: write/,
    ],
    ['to list runs', READS['runs with artifacts']!.call, 404, /permissions: actions: read/],
    ['to read the history', READS['the commits before one']!.call, 404, /permissions: contents: read/],
    ['to find the merge base', READS['the merge base']!.call, 403, /permissions: contents: read/],
    ['to read releases', READS['the latest release']!.call, 403, /permissions: contents: read/],
    [
      'to find whom to tell',
      READS['the run that triggered this one']!.call,
      403,
      /refused to find the pull request of the triggering run \(403\).*permissions: pull-requests: read/,
    ],
    ['a token that is over', INDEX.call, 401, /pass its token as `github-token`/],
  ])('%s names what to grant', async (...[, call, status, told]) => {
    const played = await play([{ status }], call);
    expect(played.told).toEqual(expect.stringMatching(told));
    expect(played.requests.length).toBe(1);
  });
});

describe('a comment', () => {
  const body = `${writeMarker({ key: 'k', runId: 1 })}\ntext`;
  const upsert: Call = (github) =>
    upsertComment(github, { ...SHOP, issue: 1, key: 'k', body, createIfAbsent: true, pauseMs: 0 });
  const VIEWER: Answer = { status: 200, body: { data: { viewer: { login: 'octo' } } } };
  const NONE: Answer = { status: 200, body: [] };
  const OURS: Answer = {
    status: 200,
    body: [{ id: 7, html_url: 'https://ours', body, user: { login: 'octo' } }],
  };

  test.each([...Object.entries(BREAKDOWNS), ...Object.entries(BROKEN_BODIES)])(
    'that arrived is not sent twice, whatever was answered: %s',
    async (_, [fault]) => {
      const { told, requests } = await play([VIEWER, NONE, fault, OURS], upsert);
      expect(told).toEqual({ outcome: 'written', url: 'https://ours' });
      expect(
        requests.filter((request) => request.endsWith('POST /repos/octo/shop/issues/1/comments')),
      ).toHaveLength(1);
    },
  );

  test.each(Object.entries(BROKEN_BODIES))(
    'is not written beside one that could not be read: %s',
    async (_, [fault]) => {
      const { told, requests } = await play([VIEWER, fault], upsert);
      expect(told).toMatch(/GET \/repos\/octo\/shop\/issues\/1\/comments was/);
      expect(requests.filter((request) => request.startsWith('POST /repos'))).toEqual([]);
    },
  );

  test('is known as ours after a breakdown of GraphQL, too', async () => {
    const { told, requests } = await play([{ status: 502 }, VIEWER, OURS], upsert);
    expect(told).toEqual({ outcome: 'written', url: 'https://ours' });
    expect(requests.map((request) => request.split('?')[0])).toEqual([
      'POST /graphql',
      'POST /graphql',
      'GET /repos/octo/shop/issues/1/comments',
      'PATCH /repos/octo/shop/issues/comments/7',
    ]);
  });

  test('that a limit has put off is no missing permission', async () => {
    const { told } = await play([VIEWER, { status: 403, body: LIMITED }], upsert);
    expect(told).toMatch(/secondary rate limit/);
  });
});
