/**
 * The workflows that users copy, run by act (github.com/nektos/act) on the built action: a push stores a baseline, of two pull
 * requests one must fail. `npm run act`, or `npm run act -- README.md` for some of them; needs Go, git and, the first time,
 * the network for act itself. What it leaves is in .act/.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/io/listener.ts';
import { installAct, type Act, type ActResult } from './act/act.ts';
import { problemsOf, type Expected } from './act/problems.ts';
import { adapt, userWorkflows, type UserWorkflow } from './act/workflows.ts';
import { startGitHub, type StandIn } from './github.ts';
import { startResultsService } from './results-service.ts';
import { figure, heading, indented, say, styled, table } from './terminal.ts';
import { checkOut, createShopRepository, openPullRequests, type ShopRepository } from './workspace.ts';

const DIRECTORY = fileURLToPath(new URL('../.act', import.meta.url));
const WORKFLOW = '.github/workflows/map-memory.yml';

interface Scene {
  readonly act: Act;
  readonly github: StandIn;
  readonly shop: ShopRepository;
  readonly workflow: UserWorkflow;
}

/** A run of the workflow, and what must come of it. */
interface Job extends Expected {
  readonly name: string;
  readonly runId: number;
}

/** In this order: the second run of a pull request must find the comment of the first. */
const JOBS: readonly Job[] = [
  { name: 'push', runId: 101, exitCode: 0, verdict: 'no baseline', number: null },
  { name: 'forget-to-delete', runId: 102, exitCode: 1, verdict: 'fail', number: 1 },
  { name: 'forget-to-delete again', runId: 103, exitCode: 1, verdict: 'fail', number: 1 },
  { name: 'rename-only', runId: 104, exitCode: 0, verdict: 'pass', number: 3 },
];

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;

async function main(places: readonly string[]): Promise<boolean> {
  await rm(DIRECTORY, { recursive: true, force: true });
  const act = await installAct(DIRECTORY);
  const shop = await createShopRepository(join(DIRECTORY, 'shop'));
  const workflows = userWorkflows({ api: await freePort(), pprof: await freePort() });
  let held = true;
  for (const workflow of workflows) {
    if (places.length > 0 && !places.includes(workflow.place)) continue;
    heading(workflow.place);
    const github = await startGitHub();
    try {
      await openPullRequests(github, shop);
      held = (await play({ act, github, shop, workflow })) && held;
    } finally {
      await github.close();
    }
  }
  return held;
}

async function play(scene: Scene): Promise<boolean> {
  const rows = [['', 'verdict', 'exit', 'retained', 'allocated', 'time']];
  let held = true;
  for (const job of JOBS) {
    const began = performance.now();
    const { result, uploaded } = await run(scene, job);
    const { exitCode, outputs } = result;
    rows.push([
      job.name,
      outputs['verdict'] ?? '–',
      String(exitCode),
      figure(outputs['retained-bytes'], outputs['retained-growth-percent']),
      figure(outputs['allocated-bytes'], outputs['allocated-growth-percent']),
      `${((performance.now() - began) / 1000).toFixed(0)} s`,
    ]);
    const problems = await problemsOf(result, { expected: job, uploaded, github: scene.github });
    for (const problem of problems) say(styled('red', `${job.name}: ${problem}`));
    held &&= problems.length === 0;
  }
  console.log(indented(table(rows)));
  return held;
}

async function run(
  { act, github, shop, workflow }: Scene,
  job: Job,
): Promise<{ result: ActResult; uploaded: string[] }> {
  const event = job.number === null ? 'push' : 'pull_request';
  const directory = join(DIRECTORY, `${basename(workflow.place)}-${job.name}`.replaceAll(' ', '-'));
  const repository = join(directory, 'repository');
  const { text, uses, permissionsOn } = adapt(workflow);
  await checkOut(shop, job.number === null ? 'refs/heads/main' : `refs/pull/${job.number}/merge`, {
    workspace: repository,
  });
  await mkdir(join(repository, '.github/workflows'), { recursive: true });
  await writeFile(join(repository, WORKFLOW), text);
  const service = await startResultsService();
  try {
    const result = await act.run({
      repository,
      workflow: WORKFLOW,
      uses,
      event,
      payload:
        job.number === null
          ? await github.pushEvent({ branch: 'main', after: shop.base })
          : await github.pullRequestEvent(job.number, shop.pullRequests[job.number - 1]!.merge),
      token: await github.workflowToken(permissionsOn(event)),
      variables: {
        ...service.environment,
        GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
        GITHUB_API_URL: github.url,
        GITHUB_RUN_ID: String(job.runId),
      },
    });
    await writeFile(join(directory, 'log.txt'), result.log);
    await writeFile(join(directory, 'summary.md'), result.summary);
    await writeFile(join(directory, 'outputs.json'), `${JSON.stringify(result.outputs, null, 2)}\n`);
    return { result, uploaded: service.received.flatMap(({ name, id }) => (id === null ? [] : name)) };
  } finally {
    await service.close();
  }
}
