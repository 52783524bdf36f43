import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startGitHub } from './github.ts';
import type { StandIn } from './github.ts';
import { freePort } from '../src/io/listener.ts';
import { runAction } from './runner.ts';
import type { ActionStep, StepResult } from './runner.ts';
import { checkOut, createShopRepository } from './workspace.ts';
import type { PullRequestCommits, ShopRepository } from './workspace.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** A stand-in with the shop and its first pull request, and the service that misbehaves, built. */
export interface Stage {
  readonly directory: string;
  readonly github: StandIn;
  readonly shop: ShopRepository;
  /** Executable of e2e/faults. */
  readonly faults: string;
  /** The same for all jobs: the load's address is part of what makes measurements comparable. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), 'action-test-'));
  const faults = join(directory, 'faults');
  const cwd = fileURLToPath(new URL('faults', import.meta.url));
  await promisify(execFile)('go', ['build', '-o', faults, '.'], { cwd });
  const shop = await createShopRepository(join(directory, 'shop'));
  const github = await startGitHub();
  const { pullRequest, number } = shop.pullRequests[0]!;
  await github.pushCommits(shop.directory, ['refs/heads/main', `refs/heads/${pullRequest.name}`]);
  await github.openPullRequest({ head: pullRequest.name, base: 'main', title: 'a', body: 'b' });
  await github.pushCommits(shop.directory, [`refs/pull/${number}/merge`]);
  return {
    directory,
    github,
    shop,
    faults,
    address: `127.0.0.1:${await freePort()}`,
    close: async () => {
      await github.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export interface Job extends Partial<ActionStep> {
  /** Flags of e2e/faults; its own command line in `inputs.service` wins. */
  readonly flags?: string;
  /** By default a pull request. Of a fork's, `workflow run` is the follow-up, which checks nothing out. */
  readonly on?: 'push' | 'pull request' | 'fork' | 'workflow run';
  readonly inputs?: Readonly<Record<string, string>>;
  /** Commits that are checked out; 0 for all. */
  readonly depth?: number;
}

export interface JobResult extends StepResult {
  /** What the job said and where it put it: log, summary and report directory. */
  readonly report: string;
  /** The error annotation that says why the step failed; empty where it did not. */
  readonly failure: string;
  /** Process id of the service; NaN where none was started. */
  readonly pid: number;
  readonly temporary: string;
}

/** Runs the built action as a job's only step after the checkout. */
export async function runJob(stage: Stage, job: Job = {}): Promise<JobResult> {
  const { github, shop, address, faults } = stage;
  const { flags = '', on = 'pull request', inputs = {}, depth = 1, ...more } = job;
  const temporary = join(stage.directory, randomUUID());
  const workspace = join(temporary, 'workspace');
  const event = await EVENTS[on](stage);
  if (on === 'workflow run') await mkdir(workspace, { recursive: true });
  else await checkOut(shop, event.ref, { workspace, depth });
  const pidFile = join(temporary, 'pid');
  const result = await runAction({
    ...event,
    actionDirectory: PROJECT,
    repository: `${github.owner}/${github.repo}`,
    workspace,
    token: github.tokens.bot,
    apiUrl: github.url,
    serverUrl: 'https://github.example',
    temporaryDirectory: temporary,
    ...more,
    inputs: {
      service: `echo $$ > ${pidFile}; exec ${faults} -addr ${address} ${flags}`,
      'pprof-url': `http://${address}/debug/pprof`,
      ...('load' in inputs
        ? {}
        : {
            'load-url': `http://${address}/work`,
            'load-requests': '300',
            'load-connections': '4',
          }),
      runs: '1',
      rounds: '1',
      'ready-timeout': '10s',
      timeout: '15s',
      ...inputs,
    },
  });
  const report = await readFile(join(temporary, 'go-map-regression-default', 'comment.md'), 'utf8').catch(
    () => '',
  );
  const pid = await readFile(pidFile, 'utf8').catch(() => 'NaN');
  const failure = result.annotations.filter(({ level, file }) => level === 'error' && file === undefined);
  return {
    ...result,
    report,
    failure: failure.map(({ message }) => message).join('\n'),
    pid: Number(pid),
    temporary,
  };
}

async function push({ github, shop }: Stage) {
  const ref = 'refs/heads/main';
  const payload = await github.pushEvent({ branch: 'main', after: shop.base });
  return { event: 'push', payload, sha: shop.base, ref, runId: 100 };
}

const pullRequest = (stage: Stage) => ofPullRequest(stage, stage.shop.pullRequests[0]!);

/** The second pull request of the shop, from a fork: `openFork` has opened it. */
async function fork(stage: Stage) {
  return {
    ...(await ofPullRequest(stage, stage.shop.pullRequests[1]!)),
    token: stage.github.tokens.readOnly,
  };
}

async function workflowRun({ github, shop }: Stage) {
  const payload = await github.workflowRunEvent(shop.pullRequests[1]!.number, 101);
  // It runs what the default branch holds, with a token that may write.
  return { event: 'workflow_run', payload, sha: shop.base, ref: 'refs/heads/main', runId: 201 };
}

const EVENTS = { push, 'pull request': pullRequest, fork, 'workflow run': workflowRun };

export async function openFork({ github, shop }: Stage): Promise<void> {
  const { pullRequest: of, number } = shop.pullRequests[1]!;
  const { title, body, name: head } = of;
  await github.openForkPullRequest(shop.directory, { head, base: 'main', title, body });
  await github.pushCommits(shop.directory, [`refs/pull/${number}/merge`]);
}

async function ofPullRequest({ github }: Stage, { pullRequest: opened, number, merge }: PullRequestCommits) {
  const ref = `refs/pull/${number}/merge`;
  const payload = await github.pullRequestEvent(number, merge);
  return {
    event: 'pull_request',
    payload,
    sha: merge,
    ref,
    runId: 101,
    headRef: opened.name,
    baseRef: 'main',
  };
}
