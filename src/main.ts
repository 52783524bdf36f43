import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { describeError, describeFailure, MeasurementError } from './errors.ts';
import { readInputs, type Inputs } from './inputs/inputs.ts';
import { publishError, publishVerdict, type Audience } from './io/action-report.ts';
import { saveBaseline } from './io/baseline-store.ts';
import { refuseForeignCode } from './io/foreign-code.ts';
import { readEvent } from './io/github/event.ts';
import { GROUPS_STATE } from './io/groups-state.ts';
import { stopOnCrash, stopOnInterrupt } from './io/interrupts.ts';
import { secretsOf } from './io/mask-secrets.ts';
import { onGroupsChanged } from './io/process-group.ts';
import { errorContext, reportContext } from './io/report-context.ts';
import { printUntrustedLine } from './io/untrusted-log.ts';
import { baselinePlace, run, type Scene } from './run.ts';
import { annotationsOf } from './report/annotations.ts';
import type { ReportContext } from './report/context.ts';
import { headlineOf } from './report/sentences.ts';
import { PLAIN } from './report/style.ts';
import { exitCodeOf } from './verdict/exit-code.ts';
import type { Verdict } from './verdict/verdict.ts';

/** The door of the action: inputs from the workflow, the answer to the pull request. */
async function main(): Promise<void> {
  core.info('go-map-regression: reading the inputs');
  stopOnInterrupt();
  stopOnCrash(fail);
  onGroupsChanged((groups) => {
    core.saveState(GROUPS_STATE, groups);
  });
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), { onGitHub: true });
  const audience = await findAudience(inputs);
  const scene = sceneOf(inputs, audience, workspace);
  try {
    await refuseForeignCode(readEvent(process.env), scene.directory);
    const verdict = await run(inputs, scene);
    const event = audience.hosted?.event ?? null;
    const context = await reportContext(verdict, inputs, { workspace, event, action: actionReference() });
    await publishVerdict(verdict, context, audience);
    await storeMeasurement(inputs, scene, verdict);
    conclude(verdict, inputs, context);
  } catch (error) {
    const told = error instanceof MeasurementError ? error : unexpected(error);
    await publishError(told, errorContext(inputs.telling.key, audience.hosted?.event ?? null), audience);
    fail(error);
  }
}

async function findAudience(inputs: Inputs): Promise<Audience> {
  const { telling } = inputs;
  const secrets = secretsOf(inputs);
  const event = readEvent(process.env);
  const temporary = process.env['RUNNER_TEMP'] ?? tmpdir();
  const reportDirectory = resolve(
    telling.reportDirectory ?? join(temporary, `go-map-regression-${telling.key}`),
  );
  if (event === null || telling.token === '') {
    return { telling, reportDirectory, secrets, hosted: null };
  }
  core.setSecret(telling.token);
  // Half of our code is GitHub's client: it is loaded only once there is something to do for it.
  const { createGitHub } = await import('./io/github/client.ts');
  return { telling, reportDirectory, secrets, hosted: { github: createGitHub(telling.token), event } };
}

function sceneOf({ target }: Inputs, { hosted, reportDirectory }: Audience, workspace: string): Scene {
  return {
    directory: resolve(workspace, target.workingDirectory),
    reportDirectory,
    env: process.env,
    provenance: {
      ref: hosted?.event.ref ?? '',
      event: hosted?.event.name ?? '',
      runUrl: hosted?.event.runUrl ?? '',
    },
    eventCommit: process.env['GITHUB_SHA'] ?? '',
    hosted,
    now: () => new Date(),
    onProgress: printUntrustedLine,
  };
}

/** A baseline that cannot be stored is missed by the next pull request, not by this one. */
async function storeMeasurement(inputs: Inputs, scene: Scene, verdict: Verdict): Promise<void> {
  try {
    const done = await saveBaseline(baselinePlace(inputs, scene), verdict.head);
    if (done !== null) scene.onProgress(done);
  } catch (error) {
    core.warning(`The baseline was not stored: ${describeError(error)}`);
  }
}

/** A red step says why, also where no line of the pull request can be annotated with it. */
function conclude(verdict: Verdict, { judging, comparing, telling }: Inputs, context: ReportContext): void {
  const { state } = verdict;
  process.exitCode = exitCodeOf(state, { ...judging, baselineRequired: comparing.required });
  if (process.exitCode === 0) return;
  if (state !== 'fail') {
    core.error(`Map memory could not be judged (${state}), and the inputs make that a failure.`);
  } else if (
    !telling.annotations ||
    annotationsOf(verdict, context).every(({ level }) => level !== 'error')
  ) {
    core.error(headlineOf(verdict, context, PLAIN));
  }
}

/** `owner/repo#ref` of this action; null where it runs from a path. */
function actionReference(): string | null {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
  return repository ? `${repository}${ref ? `#${ref}` : ''}` : null;
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
