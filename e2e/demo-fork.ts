/**
 * The story of a fork on the built action: a stranger's pull request is measured with a token that may only read, and told
 * by the workflow that follows, which runs none of its code. `npm run demo:fork`; needs Go, git and no network. What it
 * leaves is in .demo/.
 */
import { join } from 'node:path';
import { checkInputs, DEMO, prepare, runJob, showComment, tell } from './demo-scene.ts';
import type { Job, Scene } from './demo-scene.ts';
import { startGitHub } from './github.ts';
import type { PullRequest, StandIn } from './github.ts';
import { freePort } from '../src/io/listener.ts';
import { heading, say } from './terminal.ts';
import { createShopRepository } from './workspace.ts';

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { isBuilt, go } = await prepare();
  if (go === null) console.error('Go is not on the PATH, so nothing can be measured here.');
  if (!isBuilt || go === null) return false;
  const github = await startGitHub();
  try {
    return await play(github);
  } finally {
    await github.close();
  }
}

async function play(github: StandIn): Promise<boolean> {
  const shop = await createShopRepository(join(DEMO, 'shop'));
  const scene: Scene = { github, shop, apiPort: await freePort(), pprofPort: await freePort() };
  await github.pushCommits(shop.directory, ['refs/heads/main']);
  const { pullRequest: of } = shop.pullRequests[0]!;
  const { name: head, title, body } = of;
  const pull = await github.openForkPullRequest(shop.directory, { head, base: 'main', title, body });
  await github.pushCommits(shop.directory, [`refs/pull/${pull.number}/merge`]);
  say(`#${pull.number} ${title}, from ${pull.head.repo.full_name}: ${of.about}`);

  heading('Push to main: the baseline');
  const baseline = await runJob(scene, await pushJob(scene));
  tell('baseline', baseline);

  heading('pull_request: mode: measure, with a token that may only read');
  const measured = await runJob(scene, await measureJob(scene, pull));
  tell('measure', measured);
  say(`Comments on #${pull.number} so far: ${(await github.comments(pull.number)).length}`);

  heading('workflow_run: mode: report, with a token that may write, and nothing checked out');
  const reported = await runJob(scene, await reportJob(scene, pull));
  tell('report', reported);
  await showComment(github, { number: pull.number, name: 'report' });
  const comments = await github.comments(pull.number);
  return measured.exitCode === 0 && reported.outputs['verdict'] === 'fail' && comments.length === 1;
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

async function measureJob(scene: Scene, { number }: PullRequest): Promise<Job> {
  const { github, shop } = scene;
  const { merge } = shop.pullRequests[0]!;
  const ref = `refs/pull/${number}/merge`;
  const payload = await github.pullRequestEvent(number, merge);
  const step = { event: 'pull_request', payload, sha: merge, ref, runId: 101, token: github.tokens.readOnly };
  return { name: 'measure', checkout: ref, step, inputs: { ...checkInputs(scene), mode: 'measure' } };
}

async function reportJob({ github, shop }: Scene, { number }: PullRequest): Promise<Job> {
  const payload = await github.workflowRunEvent(number, 101);
  const step = { event: 'workflow_run', payload, sha: shop.base, ref: 'refs/heads/main', runId: 102 };
  // What actions/upload-artifact takes from one job and actions/download-artifact gives to the other.
  const measurements = join(DEMO, 'measure', 'report');
  return { name: 'report', checkout: null, step, inputs: { mode: 'report', measurements } };
}
