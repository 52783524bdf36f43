import { resolve } from 'node:path';
import * as core from '@actions/core';
import { checkBenchmarks, isBenchmarked } from './benchmarks.ts';
import { describeError, describeFailure, MeasurementError } from './errors.ts';
import { gather } from './gather.ts';
import { readInputs, type Inputs } from './inputs/inputs.ts';
import { publishError, publishMeasurement, publishServices, publishVerdict } from './io/action-report.ts';
import { announce } from './io/announce.ts';
import { findAudience, type Audience } from './io/audience.ts';
import type { BaselinePlace } from './io/baseline-store.ts';
import { saveBaseline } from './io/save-baseline.ts';
import type { Published } from './io/publish.ts';
import { refuseForeignCode } from './io/foreign-code.ts';
import { readEvent } from './io/github/event.ts';
import { onCheckoutsChanged } from './io/base-checkout.ts';
import { CHECKOUTS_STATE, GROUPS_STATE } from './io/leftovers.ts';
import { stopOnCrash, stopOnInterrupt } from './io/interrupts.ts';
import { scanPullRequest } from './io/scan-pull-request.ts';
import { onGroupsChanged } from './io/process-group.ts';
import { jobContext } from './io/job-context.ts';
import { ownRepository } from './io/own-repository.ts';
import { reportContext } from './io/report-context.ts';
import { printUntrustedLine } from './io/untrusted-log.ts';
import { baselinePlace, measure, run, type Scene } from './run.ts';
import { acceptedBy } from './report/accepted.ts';
import { annotationsOf } from './report/annotations.ts';
import { headlineOf } from './report/sentences.ts';
import type { Judged, ServicesReport } from './report/services.ts';
import { PLAIN } from './report/style.ts';
import { exitCodeOf } from './verdict/exit-code.ts';
import type { Verdict } from './verdict/verdict.ts';

/** A job of the workflow: what it is asked, where it runs, and whom it tells. */
interface Job {
  readonly inputs: Inputs;
  readonly scene: Scene;
  readonly audience: Audience;
}

/** The door of the action: inputs from the workflow, the answer to the pull request. */
async function main(): Promise<void> {
  core.info('go-map-regression: reading the inputs');
  stopOnInterrupt();
  stopOnCrash(fail);
  onGroupsChanged((groups) => {
    core.saveState(GROUPS_STATE, groups);
  });
  onCheckoutsChanged((checkouts) => {
    core.saveState(CHECKOUTS_STATE, checkouts);
  });
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), { onGitHub: true });
  const found = await findAudience(inputs, readEvent(process.env));
  const audience = { ...found, announcement: await announce(found) };
  const job = { inputs, audience, scene: sceneOf(inputs, audience, workspace) };
  try {
    await refuseForeignCode(audience.event, job.scene.directory, inputs.job.mode);
    await MODES[inputs.job.mode](job);
  } catch (error) {
    const told = error instanceof MeasurementError ? error : unexpected(error);
    await publishError(told, jobContext(inputs.telling.key, audience.event), audience);
    fail(error);
  }
}

const MODES: Readonly<Record<Inputs['job']['mode'], (job: Job) => Promise<void>>> = {
  check: async (job) => {
    const { inputs, scene, audience } = job;
    if (inputs.telling.scan) {
      const { event, readDiff } = audience;
      await scanPullRequest({ event, directory: scene.directory, readDiff });
    }
    if (isBenchmarked(inputs)) {
      const judged: Judged[] = [];
      for (const { name, inputs: own, verdict } of await checkBenchmarks(inputs, scene)) {
        const { context } = await judgedIn({ ...job, inputs: own }, verdict);
        judged.push({ verdict, context: { ...context, service: name } });
      }
      await concludeAll(job, { services: judged, noun: 'benchmark', refused: [] });
      return;
    }
    const verdict = await run(inputs, scene);
    const judged = await judgedIn(job, verdict);
    const published = await publishVerdict(judged, audience);
    await storeMeasurement(scene, baselinePlace(inputs, scene), verdict);
    conclude([judged], published, audience);
  },
  measure: async ({ inputs, scene, audience }) => {
    await publishMeasurement(await measure(inputs, scene), audience);
  },
  report: async (job) => {
    const { inputs, scene } = job;
    const { services, refused } = await gather(inputs, scene);
    const judged: Judged[] = [];
    for (const { service, verdict } of services) {
      const { context } = await judgedIn(job, verdict);
      const name = service.name === 'default' ? null : service.name;
      judged.push({ verdict, context: { ...context, key: service.key, service: name } });
    }
    for (const { file, reason } of refused) core.warning(`Not read: ${file}: ${reason}`);
    await concludeAll(job, { services: judged, noun: 'service', refused });
  },
};

/** Several verdicts in one comment; what each measured is stored under its own key. */
async function concludeAll(
  { inputs, scene, audience }: Job,
  report: Omit<ServicesReport, 'context'>,
): Promise<void> {
  const context = jobContext(inputs.telling.key, audience.event);
  const published = await publishServices({ ...report, context }, audience);
  for (const {
    verdict,
    context: { key },
  } of report.services) {
    await storeMeasurement(scene, { ...baselinePlace(inputs, scene), key }, verdict);
  }
  conclude(report.services, published, audience);
}

async function judgedIn({ inputs, audience, scene }: Job, verdict: Verdict): Promise<Judged> {
  const place = { directory: scene.directory, event: audience.event, own: ownRepository(process.env) };
  return { verdict, context: await reportContext(verdict, inputs, place) };
}

function sceneOf(
  { target }: Inputs,
  { hosted, event, reportDirectory }: Job['audience'],
  workspace: string,
): Scene {
  return {
    directory: resolve(workspace, target.workingDirectory),
    reportDirectory,
    env: process.env,
    provenance: { ref: event?.ref ?? '', event: event?.name ?? '', runUrl: event?.runUrl ?? '' },
    eventCommit: event?.sha ?? '',
    hosted,
    now: () => new Date(),
    onProgress: printUntrustedLine,
  };
}

/** A baseline that cannot be stored is missed by the next pull request, not by this one. */
async function storeMeasurement(
  scene: Scene,
  place: BaselinePlace,
  { head, acceptance }: Verdict,
): Promise<void> {
  try {
    const done = await saveBaseline(place, head, acceptance && acceptedBy(acceptance, PLAIN));
    if (done !== null) scene.onProgress(done);
  } catch (error) {
    core.warning(`The baseline of ${place.key} was not stored: ${describeError(error)}`);
  }
}

/** A red step says why, also where no line of the pull request can be annotated with it. */
function conclude(
  judged: readonly Judged[],
  { isAnnotated }: Published,
  { telling, policy }: Audience,
): void {
  const failing = judged.filter(({ verdict }) => exitCodeOf(verdict.state, policy) === 1);
  process.exitCode = failing.length > 0 ? 1 : 0;
  for (const { verdict, context } of failing) {
    const { state } = verdict;
    if (state !== 'fail') {
      const whose = context.service === null ? 'Map memory' : `Map memory of ${context.service}`;
      core.error(`${whose} could not be judged (${state}), and the inputs make that a failure.`);
    } else if (
      !telling.annotations ||
      !isAnnotated ||
      annotationsOf(verdict, context).every(({ level }) => level !== 'error')
    ) {
      core.error(headlineOf(verdict, context, PLAIN));
    }
  }
}

/** A mistake of ours; the pull request hears of it too, the log has its stack. */
function unexpected(cause: unknown): MeasurementError {
  return new MeasurementError('report', `unexpected: ${describeError(cause)}`, {
    remedy: 'Please report it with the log.',
    cause,
  });
}

function fail(error: unknown): void {
  core.setOutput('verdict', 'error');
  core.setFailed(describeFailure(error));
}

await main().catch(fail);
