import { join } from 'node:path';
import { MeasurementError } from '../errors.ts';
import type { Measuring, Target } from '../inputs/inputs.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { attribute, type Attribution } from '../maps/attribution.ts';
import { growthBetween, ProcessRestartedError } from '../maps/growth.ts';
import type { Round, Run } from '../measure/summarize.ts';
import { readBuildInfo, type BuildInfo } from './go-binary.ts';
import { runLoad, type LoadContext, type LoadResult } from './load.ts';
import { readLogTail } from './log-tail.ts';
import { takeSnapshot } from './pprof.ts';
import { runCommand } from './run-command.ts';
import { startService, type Service } from './service.ts';
import { withCleanup } from './with-cleanup.ts';

/** Where commands run and what they see. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logDirectory: string;
  readonly onProgress: (message: string) => void;
}

export interface MeasuredRun {
  readonly run: Run;
  readonly binary: BuildInfo | null;
  /** Of the last snapshot. */
  readonly attribution: Attribution;
}

/** @throws MeasurementError of stage `build` */
export async function build(command: string, timeoutMs: number, around: Surroundings): Promise<void> {
  around.onProgress(`Building: ${command}`);
  const outputFile = join(around.logDirectory, 'build.log');
  const { cwd, env } = around;
  await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what: 'the build' });
}

/** What one run is made of. */
interface Plan {
  readonly target: Target;
  readonly measuring: Measuring;
  readonly around: Surroundings & { readonly name: string };
}

/** One fresh process from its start to its end: what it retains and allocates for maps under the load. */
export async function measureRun(
  target: Target,
  measuring: Measuring,
  around: Plan['around'],
): Promise<MeasuredRun> {
  const plan = { target, measuring, around };
  const { service: command, pprofUrl, readyUrl, readyTimeoutMs } = target;
  const { cwd, env, onProgress } = around;
  const service = await startService({
    ...{ command, cwd, env, onProgress, outputFile: logFile(plan, 'service') },
    ...{ pprofUrl, readyUrl, readyTimeoutMs, rate: measuring.profileRate },
  });
  return withCleanup(
    () => measureService(service, plan),
    () => service.stop(),
  );
}

async function measureService(service: Service, plan: Plan): Promise<MeasuredRun> {
  const { measuring, around } = plan;
  const binary = await readBinary(service);
  if (measuring.warmup !== null) {
    around.onProgress(`Warming up: ${measuring.warmup}`);
    const load = { kind: 'command', command: measuring.warmup } as const;
    await runLoad(load, loadContext(service, plan, 'warmup'));
  }
  const snapshot = snapshotsOf(service, plan);
  const before = await snapshot('before');
  const playRound = async (number: number): Promise<PlayedRound> => {
    const which = measuring.rounds === 1 ? '' : `, round ${number} of ${measuring.rounds}`;
    around.onProgress(`Running the load${which}`);
    const outputFile = logFile(plan, number === 1 ? 'load' : `load-${number}`);
    const load = await runLoad(measuring.load, { ...loadContext(service, plan, 'load'), outputFile });
    const after = await snapshot('after');
    requireWork(before.attribution, after.attribution, measuring);
    const growth = await growthOf(before.attribution, after.attribution, service);
    return { operations: measuring.operations ?? load.operations, growth, load, after };
  };
  const first = await playRound(1);
  const { after } = first;
  const rounds: Round[] = [];
  for (let number = 2; number <= measuring.rounds; number++) {
    const { operations, growth } = await playRound(number);
    rounds.push({ operations, growth });
  }
  const run: Run = {
    facts: {
      operations: first.operations,
      loadSeconds: first.load.seconds,
      snapshotSeconds: before.seconds + after.seconds,
      heapInUseBytes: after.attribution.heapInUseBytes,
    },
    growth: first.growth,
    rounds: rounds.length === 0 ? [] : [{ operations: first.operations, growth: first.growth }, ...rounds],
    warnings: [
      ...service.warnings,
      ...(binary === null ? [UNKNOWN_BINARY] : []),
      ...after.attribution.warnings,
      ...rateWarnings(after.attribution, measuring),
    ],
  };
  return { run, binary, attribution: after.attribution };
}

const logFile = ({ around }: Plan, step: string): string =>
  join(around.logDirectory, `${around.name}-${step}.log`);

function loadContext(service: Service, plan: Plan, stage: 'warmup' | 'load'): LoadContext {
  const { cwd, env, onProgress } = plan.around;
  const { timeoutMs } = plan.measuring;
  return { stage, service, cwd, env, onProgress, timeoutMs, outputFile: logFile(plan, stage) };
}

const UNKNOWN_BINARY =
  'The Go version of the service is not known, as its executable cannot be read or does not say: ' +
  'whether both sides were built by the same Go is not checked.';

/** null where it cannot be opened, such as another user's, or is older than Go 1.18, packed or stripped of it. */
async function readBinary({ binary }: Service): Promise<BuildInfo | null> {
  return binary === null ? null : readBuildInfo(binary).catch(() => null);
}

interface PlayedRound extends Round {
  readonly load: LoadResult;
  readonly after: Snapshot;
}

interface Snapshot {
  readonly attribution: Attribution;
  readonly seconds: number;
}

function snapshotsOf(
  service: Service,
  { target, measuring, around }: Plan,
): (when: 'before' | 'after') => Promise<Snapshot> {
  const names = new Map<number, string>(); // addresses mean the same for as long as the process lives
  return async (when) => {
    const started = performance.now();
    const profile = await takeSnapshot({
      pprofUrl: target.pprofUrl,
      timeoutMs: measuring.timeoutMs,
      names,
      verifySameProcess: () => service.verifySameProcess(),
    });
    const attribution = attribute(profile);
    const seconds = (performance.now() - started) / 1000;
    around.onProgress(
      `Heap profile ${when} the load: ${profile.records.length} records in ${seconds.toFixed(1)} s`,
    );
    return { attribution, seconds };
  };
}

/** @throws MeasurementError where nothing happened between the snapshots: such a load would pass for ever. */
function requireWork(before: Attribution, after: Attribution, { load }: Measuring): void {
  if (after.ownObjects !== before.ownObjects) return;
  const what = load.kind === 'http' ? withoutCredentials(load.url) : load.command;
  throw new MeasurementError(
    'load',
    `the load did nothing: no code of the service allocated anything during ${what}`,
    {
      remedy: 'Check that the load reaches this service: the same host and port, and paths that it serves.',
    },
  );
}

async function growthOf(before: Attribution, after: Attribution, service: Service): Promise<Run['growth']> {
  if (before.rate !== after.rate) throw rateChanged(`from ${before.rate} to ${after.rate} during the load`);
  try {
    return growthBetween(before, after);
  } catch (error) {
    if (!(error instanceof ProcessRestartedError)) throw error;
    throw new MeasurementError('profile', `the service restarted during the load: ${error.message}`, {
      remedy:
        'One process must serve the whole measurement: look for a crash in its log, and turn off reloading.',
      logTail: await readLogTail(service.outputFile),
      cause: error,
    });
  }
}

/** Figures of two rates cannot be subtracted or averaged. */
export const rateChanged = (how: string): MeasurementError =>
  new MeasurementError('profile', `the service changed the rate of its heap profile ${how}`, {
    remedy:
      'Set `runtime.MemProfileRate` once and to one value, at the very start of the service, or not at all.',
  });

/** The rate in the profile wins over the one that was asked for. */
function rateWarnings({ rate }: Attribution, { profileRate }: Measuring): string[] {
  if (rate === profileRate) return [];
  return [
    `The service samples its heap at rate ${rate} instead of ${profileRate}: it sets runtime.MemProfileRate itself. ` +
      'Its figures are judged with the noise of that rate.',
  ];
}
