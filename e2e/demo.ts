/**
 * The whole story on the built action: a Go shop on a stand-in for GitHub, its baseline, and three pull requests of
 * which two must fail. `npm run demo`; needs Go, git and no network. What it leaves is in .demo/.
 */
import { join } from 'node:path';
import { DEMO, prepare, runJob, showComment, tell } from './demo-scene.ts';
import type { Job, Scene } from './demo-scene.ts';
import { startGitHub } from './github.ts';
import type { StandIn } from './github.ts';
import { freePort } from '../src/io/listener.ts';
import { PULL_REQUESTS } from './pull-requests.ts';
import { replayRecordings } from './recordings.ts';
import type { StepResult } from './runner.ts';
import { figure, heading, indented, say, styled, table } from './terminal.ts';
import { createShopRepository, openPullRequests } from './workspace.ts';
import type { PullRequestCommits } from './workspace.ts';

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { isBuilt, go } = await prepare();
  if (!isBuilt) return false;
  if (go === null) {
    console.log(
      'Go is not on the PATH, so nothing is measured here. These recorded measurements are judged instead:',
    );
    PULL_REQUESTS.forEach(({ name, title }) => {
      say(`${name}: ${title}`);
    });
    return replayRecordings();
  }
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
  await openPullRequests(github, shop);
  for (const { pullRequest, number } of shop.pullRequests)
    say(`  #${number} ${pullRequest.title}: ${pullRequest.about}`);
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
    await showComment(scene.github, { number, name: pullRequest.name });
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
