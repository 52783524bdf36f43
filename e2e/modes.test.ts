import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openFork, runJob, setStage } from './job.ts';
import type { Job, JobResult, Stage } from './job.ts';

/** Jobs that share the work: a matrix and its report, and the two workflows of a fork's pull request. */
jest.setTimeout(60_000);

const LEAK = '-per-request 100';
let stage: Stage;
let artifacts: string;

beforeAll(async () => {
  stage = await setStage();
  artifacts = join(stage.directory, 'artifacts');
  await openFork(stage);
}, 120_000);
afterAll(() => stage.close());

/** As actions/upload-artifact and actions/download-artifact would carry it. */
async function measure(artifact: string, job: Job = {}): Promise<JobResult> {
  const directory = join(stage.directory, 'report');
  const result = await runJob(stage, {
    token: '',
    ...job,
    inputs: { mode: 'measure', 'report-directory': directory, rounds: '1', ...job.inputs },
  });
  await rm(join(artifacts, artifact), { recursive: true, force: true });
  await mkdir(artifacts, { recursive: true });
  await cp(directory, join(artifacts, artifact), { recursive: true });
  await rm(directory, { recursive: true });
  return result;
}
const report = (job: Job = {}): Promise<JobResult> =>
  runJob(stage, { ...job, inputs: { mode: 'report', measurements: artifacts, ...job.inputs } });
const startAnew = () => rm(artifacts, { recursive: true, force: true });
const withGo = { GOMAXPROCS: '1' };

describe('a matrix of jobs', () => {
  test('on a push is measured without a token, pooled, and stored under a key for each service', async () => {
    for (const artifact of ['map-memory-api@0', 'map-memory-api@1', 'map-memory-web@2']) {
      const { exitCode, outputs, summary } = await measure(artifact, { on: 'push' });
      expect([exitCode, summary, outputs['verdict']]).toEqual([0, '', undefined]);
      expect(Number(outputs['retained-bytes'])).toBeGreaterThan(1000);
    }
    expect(await stage.github.listBranchFiles('go-map-regression')).toBeUndefined();
    const { exitCode, outputs } = await report({ on: 'push' });
    expect([exitCode, outputs['verdict']]).toEqual([0, 'no baseline']);
    const { base } = stage.shop;
    expect(await stage.github.listBranchFiles('go-map-regression')).toEqual([
      'index.json',
      `measurements/api/${base}.json`,
      `measurements/web/${base}.json`,
    ]);
    const stored = await stage.github.readBranchFile('go-map-regression', `measurements/api/${base}.json`);
    expect(JSON.parse(stored!)).toMatchObject({
      runs: [{}, {}],
      provenance: { commit: base, event: 'push' },
    });
  });

  test('on a pull request is told in one comment, which says the worst first', async () => {
    await measure('map-memory-api@0', { flags: LEAK });
    await measure('map-memory-api@1', { flags: LEAK });
    await measure('map-memory-web@2');
    const { exitCode, outputs, annotations, report: told } = await report();
    expect([exitCode, outputs['verdict']]).toEqual([1, 'fail']);
    expect(JSON.parse(outputs['services']!)).toMatchObject([
      { service: 'api', verdict: 'fail' },
      { service: 'web', verdict: 'pass' },
    ]);
    const comments = await stage.github.comments(1);
    expect(comments.map(({ body }) => body)).toEqual([told]);
    expect(told.split('\n')[1]).toMatch(/^### ❌ `api`: `main.remember`/);
    expect(told).toContain('<details><summary>✅ web: pass</summary>');
    expect(
      annotations.some(({ level, message }) => level === 'error' && message.includes('main.remember')),
    ).toBe(true);
    const own = join(outputs['report-directory']!, 'api', 'verdict.json');
    expect(JSON.parse(await readFile(own, 'utf8'))).toMatchObject({
      verdict: 'fail',
      facts: { head: { runs: [{}, {}] } },
    });
    const metrics = await readFile(join(outputs['report-directory']!, 'metrics.prom'), 'utf8');
    for (const verdict of ['key="api",service="api",state="fail"', 'key="web",service="web",state="pass"'])
      expect(metrics).toContain(`go_map_regression_verdict{${verdict}} 1\n`);
  });

  test('under several conditions has a row and a baseline for each', async () => {
    await startAnew();
    const both = async (job: Job) => {
      await measure('map-memory-api@0', job);
      await measure('map-memory-api@1', { ...job, environment: withGo });
    };
    await both({ on: 'push' });
    await report({ on: 'push' });
    const keys = (await stage.github.listBranchFiles('go-map-regression'))!.filter((path) =>
      path.includes('api.'),
    );
    expect(keys).toHaveLength(2);
    await both({});
    const { outputs, report: told } = await report({ runId: 102 });
    expect(outputs['verdict']).toBe('pass');
    expect(told).toMatch(/^\| `api \(1\)` \| ✅ pass/m);
    expect(await stage.github.comments(1)).toHaveLength(1);
  });

  test('tells on what it could not read, and fails where nothing is left', async () => {
    await mkdir(join(artifacts, 'map-memory-evil'), { recursive: true });
    await writeFile(
      join(artifacts, 'map-memory-evil', 'measurement.json'),
      '{"version": 1, "<img src=x>": "@team"}',
    );
    const { exitCode, report: told } = await report({ runId: 103 });
    expect(exitCode).toBe(0);
    expect(told).toContain('`map-memory-evil/measurement.json`: ');
    expect(told).toContain('1 file was not read');
    await rm(join(artifacts, 'map-memory-api@0'), { recursive: true });
    await rm(join(artifacts, 'map-memory-api@1'), { recursive: true });
    const broken = await report({ runId: 104 });
    expect([broken.exitCode, broken.outputs['verdict']]).toEqual([1, 'error']);
    expect(broken.failure).toMatch(/^measurements: no measurement is left: map-memory-evil/);
  });
});

test('services that are checked by jobs of their own, at once, have a comment each', async () => {
  await Promise.all([
    runJob(stage, {
      runId: 105,
      inputs: { 'comment-key': 'cart', mode: 'report', measurements: artifactsOf('cart') },
    }),
    runJob(stage, {
      runId: 105,
      inputs: { 'comment-key': 'mail', mode: 'report', measurements: artifactsOf('mail') },
    }),
  ]);
  await runJob(stage, {
    runId: 106,
    inputs: { 'comment-key': 'cart', mode: 'report', measurements: artifactsOf('cart') },
  });
  const markers = (await stage.github.comments(1)).map(({ body }) => body.split('\n', 1)[0]);
  expect(markers.toSorted()).toEqual([
    expect.stringMatching(/^<!-- go-map-regression:cart run:106 commit:\w{40} -->$/),
    expect.stringMatching(/^<!-- go-map-regression:default run:104 commit:\w{40} -->$/),
    expect.stringMatching(/^<!-- go-map-regression:mail run:105 commit:\w{40} -->$/),
  ]);
});
/** There is none: an error is told like any verdict. */
const artifactsOf = (key: string): string => join(stage.directory, `no-artifacts-of-${key}`);

describe("a fork's pull request", () => {
  beforeAll(async () => {
    await startAnew();
    await runJob(stage, { on: 'push', inputs: { rounds: '1' } }); // the baseline, of a job that checks
  });

  test('is measured with a token that may only read, and told by the workflow that follows', async () => {
    const measured = await measure('.', { on: 'fork', token: stage.github.tokens.readOnly, flags: LEAK });
    expect(measured.exitCode).toBe(0);
    expect(await stage.github.comments(2)).toEqual([]);
    const { exitCode, outputs, report: told } = await report({ on: 'workflow run' });
    expect([exitCode, outputs['verdict']]).toEqual([1, 'fail']);
    const [comment, ...others] = await stage.github.comments(2);
    expect([comment!.body, others]).toEqual([told, []]);
    expect(comment!.user.login).toBe('github-actions[bot]');
    expect(told.split('\n', 1)[0]).toMatch(/^<!-- go-map-regression:default run:101 commit:\w{40} -->$/);
  });

  test('is what GitHub says it is, whatever the artifact says', async () => {
    const file = join(artifacts, 'measurement.json');
    const document = JSON.parse(await readFile(file, 'utf8')) as { provenance: object };
    const lie = {
      commit: stage.shop.base,
      runUrl: 'https://github.example/acme/shop/../../evil',
      ref: 'refs/heads/main',
    };
    await writeFile(file, JSON.stringify({ ...document, provenance: { ...document.provenance, ...lie } }));
    const before = await stage.github.readBranchFile('go-map-regression', 'index.json');
    const { outputs, report: told } = await report({
      on: 'workflow run',
      inputs: { 'save-baseline': 'auto' },
    });
    const verdict = JSON.parse(
      await readFile(join(outputs['report-directory']!, 'verdict.json'), 'utf8'),
    ) as {
      head: object;
      base: object;
    };
    const { head } = stage.shop.pullRequests[1]!;
    expect(verdict.head).toMatchObject({ commit: head, event: 'workflow_run' });
    expect(verdict.base).toMatchObject({ commit: stage.shop.base, event: 'push' });
    expect(told).not.toContain('evil');
    expect(await stage.github.readBranchFile('go-map-regression', 'index.json')).toBe(before);
  });

  test('keeps the comment of its newest commit, whichever run ends last', async () => {
    const payload = await stage.github.workflowRunEvent(2, 90);
    const [before] = await stage.github.comments(2);
    const late = await report({ on: 'workflow run', payload, runId: 900 });
    expect(late.stdout).toContain('A newer run has commented already');
    expect(await stage.github.comments(2)).toEqual([before]);
  });

  test('that has moved on gets no comment from the run before', async () => {
    const payload = await stage.github.workflowRunEvent(2, 120);
    const moved = {
      ...payload,
      workflow_run: { ...(payload['workflow_run'] as object), head_sha: 'd'.repeat(40) },
    };
    const [before] = await stage.github.comments(2);
    const { annotations, outputs } = await report({ on: 'workflow run', payload: moved });
    expect(outputs['comment-url']).toBe('');
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('No open pull request is at the commit'),
    );
    expect(await stage.github.comments(2)).toEqual([before]);
  });

  test('cannot make the trusted half read what is not in the artifact', async () => {
    const secret = join(stage.directory, 'secret.json');
    await writeFile(secret, 'token: hunter2');
    await rm(join(artifacts, 'measurement.json'));
    await symlink(secret, join(artifacts, 'measurement.json'));
    const { exitCode, outputs, stdout, report: told } = await report({ on: 'workflow run', runId: 130 });
    expect([exitCode, outputs['verdict']]).toEqual([1, 'error']);
    expect(told).toContain('it lies behind a symbolic link');
    expect(stdout + told).not.toContain('hunter2');
  });
});
