/**
 * The whole story on the built action: a Go shop on a stand-in for GitHub, its baseline, and three pull requests of
 * which two must fail. `npm run demo`; needs Go, git and no network. What it leaves is in .demo/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGitHub } from './github.ts';
import type { StandIn } from './github.ts';
import { freePort } from './ports.ts';
import { PULL_REQUESTS } from './pull-requests.ts';
import { replayRecordings } from './recordings.ts';
import { runAction } from './runner.ts';
import type { ActionStep, StepResult } from './runner.ts';
import { figure, folded, heading, indented, progress, say, styled, table } from './terminal.ts';
import { checkOut, createShopRepository } from './workspace.ts';
import type { PullRequestCommits, ShopRepository } from './workspace.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = join(PROJECT, '.demo');
const REQUESTS = 20_000;
const RUNS = 2;

interface Scene {
  readonly github: StandIn;
  readonly shop: ShopRepository;
  /** The same in every job: the load's address is part of what makes measurements comparable. */
  readonly apiPort: number;
  readonly pprofPort: number;
}

/** What differs between one job and the next. */
interface Job {
  readonly name: string;
  readonly checkout: string;
  readonly step: Pick<ActionStep, 'event' | 'payload' | 'sha' | 'ref' | 'runId'> &
    Partial<Pick<ActionStep, 'headRef' | 'baseRef'>>;
}

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const built = ['action.yml', 'dist'].filter((name) => !existsSync(join(PROJECT, name)));
  if (built.length > 0) {
    console.error(`${built.join(' and ')} missing. Run: npm run build`);
    return false;
  }
  const go = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (go.status !== 0) {
    console.log(
      'Go is not on the PATH, so nothing is measured here. These recorded measurements are judged instead:',
    );
    PULL_REQUESTS.forEach(({ name, title }) => {
      say(`${name}: ${title}`);
    });
    return replayRecordings();
  }
  await rm(DEMO, { recursive: true, force: true });
  heading('The scene');
  say(go.stdout.trim());
  const github = await startGitHub();
  try {
    return await play(await setUp(github));
  } finally {
    await github.close();
  }
}

/** Opens the repository and its pull requests on the stand-in. */
async function setUp(github: StandIn): Promise<Scene> {
  const shop = await createShopRepository(join(DEMO, 'shop'));
  say(`A stand-in for GitHub listens on ${github.url}.`);
  say(`${github.owner}/${github.repo} is a small Go web service: e2e/shop. Pull requests:`);
  const branches = shop.pullRequests.map(({ pullRequest }) => `refs/heads/${pullRequest.name}`);
  await github.pushCommits(shop.directory, ['refs/heads/main', ...branches]);
  for (const { pullRequest, number } of shop.pullRequests) {
    const { name, title, body } = pullRequest;
    await github.openPullRequest({ head: name, base: 'main', title, body });
    await github.pushCommits(shop.directory, [`refs/pull/${number}/merge`]);
    say(`  #${number} ${title}: ${pullRequest.about}`);
  }
  return { github, shop, apiPort: await freePort(), pprofPort: await freePort() };
}

async function play(scene: Scene): Promise<boolean> {
  const { shop } = scene;
  heading(`Push to main: measure ${shop.base.slice(0, 7)} and store it as the baseline`);
  const baseline = await runJob(scene, await pushJob(scene));
  tell('baseline', baseline);
  if (baseline.exitCode !== 0) {
    console.log(indented(baseline.stdout + baseline.stderr));
    return false;
  }

  const rows: string[][] = [];
  let held = true;
  for (const commits of shop.pullRequests) {
    const { pullRequest, number } = commits;
    heading(`Pull request #${number}: ${pullRequest.title}`);
    const result = await runJob(scene, await pullRequestJob(scene, commits));
    tell(pullRequest.name, result);
    await showComment(scene.github, commits);
    const asExpected = isAsExpected(pullRequest.expected, result);
    held &&= asExpected;
    rows.push(row(`#${number} ${pullRequest.title}`, result, asExpected));
  }

  heading('In short');
  const header = ['', 'verdict', 'exit', 'retained', 'allocated', 'time', ''];
  console.log(indented(table([header, row('main', baseline, true), ...rows])));
  console.log();
  say(held ? 'Two regressions stopped, one harmless change let through.' : 'An expectation does not hold.');
  return held;
}

async function pushJob({ github, shop }: Scene): Promise<Job> {
  const payload = await github.pushEvent({ branch: 'main', after: shop.base });
  const ref = 'refs/heads/main';
  return {
    name: 'baseline',
    checkout: ref,
    step: { event: 'push', payload, sha: shop.base, ref, runId: 100 },
  };
}

async function pullRequestJob({ github }: Scene, commits: PullRequestCommits): Promise<Job> {
  const { pullRequest, number, merge } = commits;
  const ref = `refs/pull/${number}/merge`;
  const payload = await github.pullRequestEvent(number, merge);
  const branches = { headRef: pullRequest.name, baseRef: 'main' };
  const step = { event: 'pull_request', payload, sha: merge, ref, runId: 100 + number, ...branches };
  return { name: pullRequest.name, checkout: ref, step };
}

/** Runs the action as the only step after the checkout, and keeps what it left in .demo/NAME. */
async function runJob(scene: Scene, job: Job): Promise<StepResult> {
  const { github, shop } = scene;
  const directory = join(DEMO, job.name);
  const workspace = join(directory, 'workspace');
  await mkdir(directory, { recursive: true });
  await checkOut(shop, job.checkout, { workspace });
  const result = await runAction({
    ...job.step,
    actionDirectory: PROJECT,
    inputs: inputs(scene, join(directory, 'report')),
    repository: `${github.owner}/${github.repo}`,
    workspace,
    token: github.tokens.bot,
    apiUrl: github.url,
    serverUrl: github.url,
    temporaryDirectory: join(directory, 'runner'),
    onLine: progress,
  });
  await writeFile(join(directory, 'summary.md'), result.summary);
  await writeFile(join(directory, 'log.txt'), result.stdout + result.stderr);
  await writeFile(join(directory, 'outputs.json'), `${JSON.stringify(result.outputs, null, 2)}\n`);
  return result;
}

function inputs({ apiPort, pprofPort }: Scene, reportDirectory: string): Record<string, string> {
  const api = `127.0.0.1:${apiPort}`;
  const pprof = `127.0.0.1:${pprofPort}`;
  return {
    build: 'go build -o shop .',
    service: `./shop --addr ${api} --pprof ${pprof}`,
    'pprof-url': `http://${pprof}/debug/pprof`,
    'ready-url': `http://${api}/healthz`,
    'load-url': `http://${api}/checkout`,
    'load-method': 'POST',
    'load-requests': String(REQUESTS),
    'load-connections': '8',
    runs: String(RUNS),
    baseline: 'branch',
    comment: 'always',
    'report-directory': reportDirectory,
  };
}

function tell(name: string, result: StepResult): void {
  console.log();
  for (const { level, message, file, line } of result.annotations) {
    const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`;
    say(`${styled(level === 'error' ? 'red' : 'yellow', level)}${place}: ${message.split('\n', 1)[0] ?? ''}`);
  }
  const verdict = result.outputs['verdict'] ?? 'no verdict';
  say(`${verdict}, exit ${result.exitCode ?? result.signal ?? '?'}, ${result.seconds.toFixed(0)} s`);
  say(`log, summary, outputs and report: ${relative(process.cwd(), join(DEMO, name)) || '.'}/`);
}

async function showComment(github: StandIn, { number, pullRequest }: PullRequestCommits): Promise<void> {
  const comments = await github.comments(number);
  const whole = comments.map(({ body }) => body).join('\n\n');
  await writeFile(join(DEMO, pullRequest.name, 'comment.md'), whole);
  if (comments.length === 0) say('No comment on the pull request.');
  for (const { body, user } of comments) {
    console.log(`\n  ${styled('dim', `┌─ ${user.login} commented on #${number} ${'─'.repeat(50)}`)}`);
    console.log(indented(folded(body)).replaceAll(/^ {2}/gm, `  ${styled('dim', '│')} `));
    console.log(`  ${styled('dim', `└${'─'.repeat(78)}`)}`);
  }
}

function isAsExpected(expected: 'pass' | 'fail', { outputs, exitCode }: StepResult): boolean {
  return outputs['verdict'] === expected && exitCode === (expected === 'pass' ? 0 : 1);
}

function row(
  name: string,
  { outputs, exitCode, signal, seconds }: StepResult,
  asExpected: boolean,
): string[] {
  return [
    name,
    outputs['verdict'] ?? '–',
    String(exitCode ?? signal),
    figure(outputs['retained-bytes'], outputs['retained-growth-percent']),
    figure(outputs['allocated-bytes'], outputs['allocated-growth-percent']),
    `${seconds.toFixed(0)} s`,
    asExpected ? '' : styled('red', 'not as expected'),
  ];
}
