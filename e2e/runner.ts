import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from './action-manifest.ts';
import type { ActionManifest } from './action-manifest.ts';
import { createCommandFiles, readCommandFiles } from './command-files.ts';
import { runStepProcess } from './step-process.ts';
import type { StepProcess } from './step-process.ts';
import { toAnnotation } from './workflow-commands.ts';
import type { Annotation, WorkflowCommand } from './workflow-commands.ts';

/** One `uses:` step of a job, and the event that started the job. */
export interface ActionStep {
  /** Holds action.yml. */
  readonly actionDirectory: string;
  /** What the workflow says under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The `env:` of the workflow. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly event: string;
  readonly payload: unknown;
  /** `owner/name` */
  readonly repository: string;
  readonly sha: string;
  /** Full name, such as refs/heads/main or refs/pull/1/merge. */
  readonly ref: string;
  /** Branches of a pull request. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly workspace: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly actor?: string;
  readonly job?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** RUNNER_TEMP; a new directory below the system's by default. */
  readonly temporaryDirectory?: string;
  /** Cancels the job this long after the step has started. */
  readonly cancelAfterMs?: number;
  /** Instead of what the runner sends. */
  readonly cancelWith?: NodeJS.Signals;
  /** Called with each line of output as it arrives; `command` is set where the runner obeys the line. */
  readonly onLine?: (line: string, command: WorkflowCommand | undefined) => void;
}

export interface StepResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the step and its clean-up step, and those that the runner adds itself. */
  readonly annotations: readonly Annotation[];
  /** Workflow commands that the step gave, in order. */
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown on the job's page. */
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  /** Variables and PATH entries for later steps. */
  readonly exported: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** undefined when the action has no clean-up step. */
  readonly postExitCode: number | null | undefined;
  readonly postStdout: string;
  /** Without the clean-up step. */
  readonly seconds: number;
}

/** Runs a JavaScript action and then its clean-up step as GitHub's runner does. */
export async function runAction(step: ActionStep): Promise<StepResult> {
  const temporary = step.temporaryDirectory ?? (await mkdtemp(join(tmpdir(), 'runner-')));
  await mkdir(temporary, { recursive: true });
  const variables = await githubVariables(step, temporary);
  const manifest = await readManifest(step.actionDirectory, githubContext(step));
  const environment = {
    ...inherited(),
    ...step.environment,
    ...variables,
    ...inputVariables(manifest, step),
  };

  const run = async (script: string, more: Partial<StepProcess>, extra: Record<string, string> = {}) => {
    const files = await createCommandFiles(join(temporary, '_runner_file_commands', randomUUID()));
    const ran = await runStepProcess({
      script: join(step.actionDirectory, script),
      workingDirectory: step.workspace,
      environment: { ...environment, ...files, ...extra },
      onLine: step.onLine,
      ...more,
    });
    return { ...ran, ...(await readCommandFiles(files)) };
  };

  const main = await run(manifest.main, {
    cancelAfterMs: step.cancelAfterMs,
    cancelWith: step.cancelWith,
  });
  const state = { ...main.state, ...named(main.commands, 'save-state') };
  const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const post = manifest.post === undefined ? undefined : await run(manifest.post, {}, states);
  const cancelled = step.cancelAfterMs !== undefined && main.seconds * 1000 >= step.cancelAfterMs;
  return {
    conclusion: cancelled
      ? 'cancelled'
      : main.exitCode === 0 && main.errors.length === 0
        ? 'success'
        : 'failure',
    exitCode: main.exitCode,
    signal: main.signal,
    stdout: main.stdout,
    stderr: main.stderr,
    annotations: [
      ...unexpectedInputs(manifest, step),
      ...[main, post].flatMap((ran) => (ran === undefined ? [] : annotationsOf(ran))),
    ],
    commands: main.commands,
    outputs: { ...main.outputs, ...named(main.commands, 'set-output') },
    summary: main.summary + (post?.summary ?? ''),
    state,
    exported: main.environment,
    paths: main.paths,
    postExitCode: post?.exitCode,
    postStdout: post?.stdout ?? '',
    seconds: main.seconds,
  };
}

async function githubVariables(step: ActionStep, temporary: string): Promise<Record<string, string>> {
  const eventPath = join(temporary, '_github_workflow', `event-${randomUUID()}.json`);
  await mkdir(join(temporary, '_github_workflow'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(step.payload));
  const context = Object.entries(githubContext(step))
    .filter(([name]) => name !== 'token') // a step gets the token only as an input
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value] as const);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(context),
    GITHUB_EVENT_PATH: eventPath,
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(temporary, '_tool'),
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
  };
}

/** The `github` context, as far as actions read it. */
function githubContext(step: ActionStep): Record<string, string> {
  const [owner = ''] = step.repository.split('/', 1);
  return {
    action: '__self',
    action_path: step.actionDirectory,
    action_ref: '',
    action_repository: '',
    actor: step.actor ?? 'maya',
    triggering_actor: step.actor ?? 'maya',
    api_url: step.apiUrl,
    graphql_url: `${step.apiUrl}/graphql`,
    base_ref: step.baseRef ?? '',
    head_ref: step.headRef ?? '',
    event_name: step.event,
    job: step.job ?? 'maps',
    ref: step.ref,
    ref_name: step.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: step.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: step.repository,
    repository_owner: owner,
    retention_days: '90',
    run_attempt: String(step.runAttempt ?? 1),
    run_id: String(step.runId ?? 1),
    run_number: String(step.runId ?? 1),
    server_url: step.serverUrl,
    sha: step.sha,
    token: step.token,
    workflow: 'maps',
    workflow_ref: `${step.repository}/.github/workflows/maps.yml@${step.ref}`,
    workflow_sha: step.sha,
    workspace: step.workspace,
  };
}

function inputVariables(manifest: ActionManifest, { inputs }: ActionStep): Record<string, string> {
  const values = [...manifest.defaults, ...Object.entries(inputs)];
  return Object.fromEntries(
    values.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The environment of this process, which may itself be a step of a job. */
export function inherited(): NodeJS.ProcessEnv {
  const ofAJob = /^(GITHUB_|RUNNER_|INPUT_|STATE_|ACTIONS_|NODE_OPTIONS$|NODE_ENV$|JEST_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofAJob.test(name)));
}

function unexpectedInputs(manifest: ActionManifest, { inputs }: ActionStep): Annotation[] {
  const unexpected = Object.keys(inputs).filter((name) => !manifest.defaults.has(name));
  if (unexpected.length === 0) return [];
  return [{ level: 'warning', message: `Unexpected input(s) '${unexpected.join("', '")}'` }];
}

function annotationsOf(ran: {
  commands: readonly WorkflowCommand[];
  errors: readonly string[];
}): Annotation[] {
  return [
    ...ran.commands.map(toAnnotation).filter((annotation) => annotation !== undefined),
    ...ran.errors.map((message) => ({ level: 'error' as const, message })),
  ];
}

/** Values of the commands that came before command files, which the runner still obeys. */
function named(commands: readonly WorkflowCommand[], command: string): Record<string, string> {
  return Object.fromEntries(
    commands
      .filter(({ name }) => name === command)
      .map(({ properties, message }) => [properties['name'] ?? '', message]),
  );
}
