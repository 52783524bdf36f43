import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { git } from './git.ts';
import type { CheckRun, Comment } from './github.ts';
import { runJob, setStage } from './job.ts';
import type { Job, JobResult, Stage } from './job.ts';
import { startProxy } from './proxy.ts';
import { startResultsService } from './results-service.ts';

/** What a pull request is told while it is measured, beside the comment, and when nobody is there to answer. */
jest.setTimeout(60_000);

let stage: Stage;
let head: string;
let seen: string;

beforeAll(async () => {
  stage = await setStage();
  const { number } = stage.shop.pullRequests[0]!;
  head = ((await stage.github.pullRequestEvent(number, '')) as { pull_request: { head: { sha: string } } })
    .pull_request.head.sha;
  await run({ on: 'push', runId: 100 }); // the baseline
}, 120_000);
afterAll(() => stage.close());
beforeEach(() => {
  seen = join(stage.directory, `seen-${Math.random().toString(36).slice(2)}`);
  mkdirSync(seen);
});

/** A load that also keeps what GitHub shows meanwhile. */
const looking = (): string => {
  const { github, address } = stage;
  const get = (path: string) =>
    `curl -sf -H 'Authorization: Bearer ${github.tokens.maintainer}' ${github.url}${path}`;
  const repository = `/repos/${github.owner}/${github.repo}`;
  return [
    `for i in 1 2 3 4 5 6 7 8 9 10; do curl -sf http://${address}/work; done`,
    `${get(`${repository}/issues/1/comments`)} > ${seen}/comments.json`,
    `${get(`${repository}/commits/${head}/check-runs`)} > ${seen}/check-runs.json`,
  ].join('; ');
};
const commentsMeanwhile = () => JSON.parse(readFileSync(join(seen, 'comments.json'), 'utf8')) as Comment[];
const checksMeanwhile = () =>
  (JSON.parse(readFileSync(join(seen, 'check-runs.json'), 'utf8')) as { check_runs: CheckRun[] }).check_runs;
const newestCheck = async (): Promise<CheckRun> => (await stage.github.checkRuns(head))[0]!;
const run = (job: Job) => runJob(stage, { token: stage.github.tokens.checks, ...job });

describe('the comment', () => {
  test('says that it is measured, with the answer before; then the answer', async () => {
    const first = await run({ runId: 101 });
    const result = await run({ runId: 102, inputs: { load: looking() } });
    expect(result.exitCode).toBe(0);
    const [waiting] = commentsMeanwhile();
    expect(waiting!.body).toContain(`### ⏳ Measuring map memory of \`${head.slice(0, 7)}\``);
    expect(waiting!.body).toContain('actions/runs/102');
    expect(waiting!.body).toContain(first.report.slice(first.report.indexOf('\n') + 1).trim());
    const comments = await stage.github.comments(1);
    expect(comments.map(({ body }) => body)).toEqual([result.report]);
  });

  test.each(['changes', 'failure', 'never'])('is not begun where `comment` is %s', async (comment) => {
    const before = await stage.github.comments(1);
    await run({ runId: 103, inputs: { 'comment-key': comment, load: looking(), comment } });
    expect(commentsMeanwhile()).toEqual(before);
  });

  test('of a cancelled run says so, and the answer before stands again', async () => {
    const answered = await run({ runId: 104 });
    const result = await run({ runId: 105, inputs: { load: 'sleep 47.13' }, cancelAfterMs: 2_500 });
    expect([result.conclusion, result.postExitCode]).toEqual(['cancelled', 0]);
    const [comment] = await stage.github.comments(1);
    expect(comment!.body).toMatch(
      /Measuring map memory of `\w+` was cancelled\. \[The run\]\(\S+runs\/105\)/,
    );
    expect(comment!.body).toContain(answered.report.slice(answered.report.indexOf('\n') + 1).trim());
    expect(comment!.body).not.toContain('<details><summary>The answer');
    const next = await run({ runId: 106 });
    expect((await stage.github.comments(1))[0]!.body).toBe(next.report);
  });
});

describe('the check run', () => {
  test('is in progress while measuring, and then has the verdict and the summary', async () => {
    const result = await run({ runId: 107, inputs: { load: looking() } });
    expect(checksMeanwhile()[0]).toMatchObject({
      name: 'Map memory',
      status: 'in_progress',
      conclusion: null,
    });
    const check = await newestCheck();
    expect(check).toMatchObject({
      ...{ name: 'Map memory', status: 'completed', conclusion: 'neutral' }, // another load than the baseline's
      details_url: 'https://github.example/acme/shop/actions/runs/107',
    });
    expect(check.output.title).toMatch(/^⚠️ Map memory cannot be compared/);
    expect(check.output.summary.trim()).toBe(result.summary.trim());
  });

  test.each([
    ['true', 'failure', 1],
    ['false', 'neutral', 0],
  ])('of a regression, with `fail-on-regression: %s`, is a %s', async (failing, conclusion, exitCode) => {
    const job = { flags: '-per-request 100', inputs: { 'fail-on-regression': failing } };
    const result = await run({ runId: 108, ...job });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([exitCode, 'fail']);
    const check = await newestCheck();
    expect(check).toMatchObject({ status: 'completed', conclusion });
    expect(check.output.title).toMatch(/^❌ /);
  });

  test('of a broken measurement fails', async () => {
    await run({ runId: 109, inputs: { load: 'exit 3' } });
    expect(await newestCheck()).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  test('of a cancelled run is ended by the clean-up step', async () => {
    await run({ runId: 110, inputs: { load: 'sleep 47.14' }, cancelAfterMs: 2_500 });
    expect(await newestCheck()).toMatchObject({
      ...{ status: 'completed', conclusion: 'cancelled' },
      output: expect.objectContaining({ title: 'Measuring was cancelled' }),
    });
  });

  test('is named after what is measured, and is not there where it is not wanted', async () => {
    await run({ runId: 111, inputs: { 'comment-key': 'cart', comment: 'never' } });
    expect((await newestCheck()).name).toBe('Map memory (cart)');
    const before = await stage.github.checkRuns(head);
    await run({ runId: 112, inputs: { 'check-run': 'false' } });
    expect(await stage.github.checkRuns(head)).toEqual(before);
  });

  test('that the token may not write is a line in the log; a warning where it was asked for', async () => {
    const warnings = ({ annotations }: JobResult) => annotations.filter(({ level }) => level === 'warning');
    const { bot } = stage.github.tokens;
    const silent = await run({ runId: 113, token: bot });
    expect([silent.exitCode, warnings(silent)]).toEqual([0, []]);
    expect(silent.stdout).toContain('There is no check run: the token may not write any (`checks: write`).');
    const asked = await run({ runId: 114, token: bot, inputs: { 'check-run': 'true' } });
    expect([asked.exitCode, warnings(asked)]).toEqual([
      0,
      [expect.objectContaining({ message: expect.stringContaining('`checks: write`') })],
    ]);
  });
});

describe('the report as an artifact', () => {
  /** Enterprise Server takes none, and is known by its host. */
  const ON_GITHUB = { serverUrl: 'https://github.localhost' };

  test('has page, verdict, measurement and comment, and no log; the comment links to it', async () => {
    const service = await startResultsService();
    const result = await run({ runId: 115, ...ON_GITHUB, environment: service.environment });
    await service.close();
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    const [artifact] = service.received;
    expect([service.received.length, artifact!.name]).toEqual([1, 'go-map-regression-report']);
    const files = unzipSync(new Uint8Array(artifact!.zip));
    expect(Object.keys(files).sort()).toEqual([
      'comment.md',
      'measurement.json',
      'metrics.prom',
      'report.html',
      'verdict.json',
    ]);
    expect(strFromU8(files['report.html']!)).toMatch(/^<!doctype html>/i);
    const url = `https://github.localhost/acme/shop/actions/runs/115/artifacts/${artifact!.id}`;
    expect(result.outputs['report-url']).toBe(url);
    expect((await stage.github.comments(1))[0]!.body).toContain(url);
    const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masks).toContain('secret-signature'); // by which anybody could write there
  });

  test('has another name where another job of the matrix has taken its own', async () => {
    const service = await startResultsService(['go-map-regression-report']);
    const result = await run({ runId: 116, ...ON_GITHUB, environment: service.environment });
    await service.close();
    expect(service.received.map(({ name }) => name)).toEqual(['go-map-regression-report-ca395085']);
    expect(result.outputs['report-url']).toMatch(/artifacts\/7001$/);
  });

  test('that is refused is one warning, and the verdict stands', async () => {
    const service = await startResultsService();
    await service.close();
    const environment = { ...service.environment, ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' };
    const result = await run({ runId: 117, ...ON_GITHUB, environment });
    expect([result.exitCode, result.outputs['verdict'], result.outputs['report-url']]).toEqual([
      0,
      'no baseline',
      '',
    ]);
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Could not upload the report'),
    ]);
  });

  test('is not uploaded where nobody wants it, or no service takes it', async () => {
    const service = await startResultsService();
    const unwanted = { 'upload-report': 'false' };
    await run({ runId: 118, ...ON_GITHUB, environment: service.environment, inputs: unwanted });
    const elsewhere = await run({ runId: 119, environment: service.environment });
    await service.close();
    expect(service.received).toEqual([]);
    expect(elsewhere.stdout).toContain('Enterprise Server does not take artifacts');
  });
});

test('the scan takes what the pull request changes from GitHub where the clone is shallow', async () => {
  const { merge } = stage.shop.pullRequests[0]!;
  const diff = await git(stage.shop.directory, [
    'diff',
    '--no-color',
    `${stage.shop.base}...${head}`,
    '--',
    '*.go',
  ]);
  const files = diff
    .split(/^diff --git /m)
    .slice(1)
    .map((part) => ({
      filename: /^\+\+\+ b\/(.+)$/m.exec(part)![1],
      changes: 1,
      patch: part.slice(part.indexOf('\n@@') + 1),
    }));
  const proxy = await startProxy(stage.github.url, ({ path }) =>
    /\/pulls\/1\/files/.test(path) ? { status: 200, body: files } : undefined,
  );
  const result = await run({ runId: 120, apiUrl: proxy.url, sha: merge });
  await proxy.close();
  const notes = result.annotations.filter(({ title }) => title === 'A map that only grows');
  expect(notes).toEqual([expect.objectContaining({ level: 'notice', file: 'cart/history.go', line: 8 })]);
});
