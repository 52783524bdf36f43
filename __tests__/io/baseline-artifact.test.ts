import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { startArtifactServer } from '../../e2e/artifact-server.ts';
import type { UploadedArtifact } from '../../e2e/artifact-server.ts';
import { createCheck } from '../../e2e/openapi.ts';
import type { Check } from '../../e2e/openapi.ts';
import { startProxy } from '../../e2e/proxy.ts';
import type { Proxy } from '../../e2e/proxy.ts';
import { encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import type { Comparing } from '../../src/inputs/comparing.ts';
import { findBaseline } from '../../src/io/find-baseline.ts';
import { createGitHub } from '../../src/io/github/client.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';
import { saveBaseline } from '../../src/io/save-baseline.ts';
import { COMPARING, PUSH } from './places.ts';
import { measurement, site } from '../verdict/measurements.ts';

const sha = (letter: string): string => letter.repeat(40);
const [BASE, OLDER, HEAD, STRANGER] = ['c', 'b', 'd', 'f'].map(sha) as [string, string, string, string];
const ARTIFACT: Comparing = { ...COMPARING, store: 'artifact' };
const EVENT: GitHubEvent = {
  ...{ ...PUSH, name: 'pull_request', sha: HEAD, ref: 'refs/pull/7/merge', isTrustedPush: false },
  pullRequest: { number: 7, headSha: HEAD },
  base: { sha: BASE, branch: 'main' },
};

const measured = (commit: string, runUrl = EVENT.runUrl): string => {
  const one = measurement([site('shop.Add', 1)], { commit });
  return encodeMeasurement({ ...one, provenance: { ...one.provenance, runUrl } });
};
const zipped = (content: string, name = 'measurement.json'): Uint8Array =>
  zipSync({ [name]: strToU8(content), 'comment.md': strToU8('# all well') });
const uploaded = (id: number, commit: string, more: Partial<UploadedArtifact> = {}): UploadedArtifact => ({
  ...{ id, commit, zip: zipped(measured(commit)) },
  ...more,
});

/** BASE ← HEAD, and OLDER ← BASE. */
const COMMITS = [
  { sha: BASE, parents: [{ sha: OLDER }] },
  { sha: OLDER, parents: [] as { sha: string }[] },
];
let commits = COMMITS;
let history: Proxy;
let check: Check;
beforeAll(async () => {
  check = createCheck();
  history = await startProxy('http://127.0.0.1:9', ({ path }) => ({
    status: 200,
    body: path.includes('/compare/')
      ? { merge_base_commit: { sha: BASE } }
      : path.includes('/git/commits/')
        ? { sha: HEAD, parents: [] }
        : commits,
  }));
});
afterAll(() => history.close());

async function find(...artifacts: UploadedArtifact[]) {
  const server = await startArtifactServer(history.url, artifacts);
  try {
    const hosted = { github: createGitHub('secret', { baseUrl: server.api.url }), event: EVENT };
    const { baseline } = await findBaseline(
      { comparing: ARTIFACT, key: 'cart', directory: '', hosted },
      HEAD,
    );
    const told =
      baseline.measurement === null
        ? baseline.reason
        : `${baseline.measurement.provenance.commit[0]!} ${baseline.relation} ${String(baseline.distance)}`;
    return { told, requests: server.api.passed, downloads: server.downloads };
  } finally {
    await server.close();
  }
}

test('the artifact of the merge base, else of the nearest commit before it', async () => {
  expect((await find(uploaded(1, OLDER), uploaded(2, BASE))).told).toBe('c merge base 0');
  expect((await find(uploaded(1, OLDER))).told).toBe('b ancestor 1');
});

test('by requests that GitHub describes, and without the token at the host of the archives', async () => {
  const { requests, downloads } = await find(uploaded(2, BASE));
  expect(requests.flatMap((request) => check(request).problems)).toEqual([]);
  expect(requests.map((request) => check(request).operation)).toEqual([
    'actions/list-workflow-runs-for-repo',
    'git/get-commit',
    'repos/compare-commits-with-basehead',
    'repos/list-commits',
    'actions/list-workflow-run-artifacts',
    'actions/download-artifact',
  ]);
  expect(requests.every(({ headers }) => headers.authorization === 'token secret')).toBe(true);
  expect(downloads).toHaveLength(1);
  expect(JSON.stringify(downloads)).not.toContain('secret');
});

test('of a run that was repeated the newest', async () => {
  const first = uploaded(1, BASE, { run: 9, zip: zipped('{}') });
  expect((await find(first, uploaded(2, BASE, { run: 9 }))).told).toBe('c merge base 0');
  expect((await find(first, uploaded(2, BASE, { run: 10 }))).told).toBe('c merge base 0');
});

test('of the workflows that a push has started the one that uploads', async () => {
  const others = [3, 4, 5].map((id) => uploaded(id, BASE, { name: 'coverage', zip: zipped('{}') }));
  expect((await find(uploaded(1, BASE), ...others)).told).toBe('c merge base 0');
});

test('of a commit before, where a push has started runs and uploaded nothing', async () => {
  expect((await find(uploaded(1, OLDER), uploaded(2, BASE, { name: 'coverage' }))).told).toBe('b ancestor 1');
});

test('not where the nearest 20 commits with a run have none', async () => {
  const shas = [BASE, ...Array.from({ length: 30 }, (_, i) => i.toString(16).padStart(40, '0'))];
  commits = shas.map((own, i) => ({
    sha: own,
    parents: shas.slice(i + 1, i + 2).map((one) => ({ sha: one })),
  }));
  const uploads = shas.map((own, i) =>
    uploaded(100 - i, own, { name: i === 25 ? ARTIFACT.artifact : 'other' }),
  );
  const { told, requests } = await find(...uploads).finally(() => (commits = COMMITS));
  expect(told).toMatch(
    /^Of the 20 nearest commits none is in the artifacts go-map-regression\. .*upload-artifact/,
  );
  expect(requests.filter(({ path }) => path.includes('/artifacts?'))).toHaveLength(20);
});

test('however many of its name the runs of a fork upload, and runs beyond the first page', async () => {
  const flood = { branch: 'main', headRepository: 2, event: 'pull_request' };
  const many = (more: Partial<UploadedArtifact>) =>
    Array.from({ length: 150 }, (_, i) => uploaded(i + 10, STRANGER, more));
  expect((await find(uploaded(1, BASE), ...many(flood))).told).toBe('c merge base 0');
  expect((await find(uploaded(1, BASE), ...many({}))).told).toBe('c merge base 0');
});

describe('an archive that is cut off', () => {
  test('once is asked for again', async () => {
    expect((await find(uploaded(1, BASE, { cuts: 1 }))).told).toBe('c merge base 0');
  });

  test('again is no baseline', async () => {
    const { told, downloads } = await find(uploaded(1, BASE, { cuts: 9 }));
    expect(told).toMatch(/could not be read\. artifact 1 was cut off on its way: .*Run the job again/);
    expect(downloads).toHaveLength(2);
  });
});

describe('none is taken', () => {
  test.each<[string, Partial<UploadedArtifact>]>([
    ['that has expired', { expired: true }],
    ['of a fork, though its branch be called the same', { headRepository: 2 }],
    ['of another branch', { branch: 'topic' }],
    ['of another event', { event: 'pull_request' }],
    ['of another name', { name: 'coverage' }],
    ['of a commit that is no ancestor', { commit: STRANGER }],
  ])('%s', async (_, more) => {
    const { told, downloads } = await find(uploaded(1, BASE, more));
    expect(told).toMatch(
      /^(No baseline is stored for `cart` yet\. .*upload-artifact|Neither the merge base)/,
    );
    expect(downloads).toEqual([]);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['that is no zip', strToU8('<html>'), /artifact 1: it is no readable zip/],
    ['without a measurement', zipped(measured(BASE), 'other.json'), /there is no measurement\.json in it/],
    [
      'with its measurement in a folder',
      zipped(measured(BASE), '../measurement.json'),
      /there is no measurement/,
    ],
    ['of something else', zipped('{"name":"shop"}'), /artifact 1: .*version/],
    ['that measures another commit', zipped(measured(OLDER)), /measures bbbbbbb, and is listed as ccccccc/],
    [
      'from another repository',
      zipped(measured(BASE, 'https://github.com/eve/shop/actions/runs/1')),
      /no run of/,
    ],
    ['that would unpack to more than is stored', zipped(' '.repeat(11 * 2 ** 20)), /is larger than 10485760/],
    ['whose archive is larger', new Uint8Array(11 * 2 ** 20), /artifact 1 is larger than the limit of/],
  ])('%s', async (_, zip, reason) => {
    expect((await find(uploaded(1, BASE, { zip }))).told).toMatch(reason);
  });
});

test('a job that may not read artifacts hears which permission it lacks', async () => {
  const refusing = await startProxy('http://127.0.0.1:9', () => ({ status: 403 }));
  const hosted = { github: createGitHub('secret', { baseUrl: refusing.url }), event: EVENT };
  const { baseline } = await findBaseline({ comparing: ARTIFACT, key: 'cart', directory: '', hosted }, HEAD);
  expect(baseline).toMatchObject({ reason: expect.stringContaining('`permissions: actions: read`') });
  await refusing.close();
});

test('the workflow uploads it, not this action', async () => {
  const github = createGitHub('secret', { baseUrl: 'http://127.0.0.1:9' });
  const at = { comparing: ARTIFACT, key: 'cart', directory: '' };
  const one = measurement([], { commit: BASE });
  expect(await saveBaseline({ ...at, hosted: { github, event: EVENT } }, one)).toBeNull();
  const hosted = { github, event: { ...EVENT, isTrustedPush: true } };
  expect(await saveBaseline({ ...at, hosted }, one)).toContain('what the workflow uploads');
});
