import { join } from 'node:path';
import { MeasurementError } from '../errors.ts';
import type { Measuring, Target } from '../inputs/inputs.ts';
import { attribute, type Attribution } from '../maps/attribution.ts';
import { growthBetween, ProcessRestartedError } from '../maps/growth.ts';
import type { Round, Run } from '../measure/summarize.ts';
import { readBuildInfo, type BuildInfo } from './go-binary.ts';
import { runLoad, type LoadResult } from './load.ts';
import { readLogTail } from './log-tail.ts';
import { takeSnapshot } from './pprof.ts';
import { runCommand } from './run-command.ts';
import { startService, type Service } from './service.ts';

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
  await runCommand({ ...around, command, timeoutMs, outputFile, stage: 'build', what: 'the build' });
}

/** One fresh process from its start to its end: what it retains and allocates for maps under the load. */
export async function measureRun(
  target: Target,
  measuring: Measuring,
  around: Surroundings & { readonly name: string },
): Promise<MeasuredRun> {
  const logFile = (step: string): string => join(around.logDirectory, `${around.name}-${step}.log`);
  const service = await startService({
    ...target,
    ...around,
    command: target.service,
    rate: measuring.profileRate,
    outputFile: logFile('service'),
  });
  try {
    const binary = service.binary === null ? null : await readBuildInfo(service.binary);
    if (measuring.warmup !== null) {
      around.onProgress(`Warming up: ${measuring.warmup}`);
      await runLoad(
        { kind: 'command', command: measuring.warmup },
        { ...around, ...measuring, service, stage: 'warmup', outputFile: logFile('warmup') },
      );
    }
    const snapshot = snapshotsOf(service, { target, measuring, around });
    const before = await snapshot('before');
    const playRound = async (number: number): Promise<PlayedRound> => {
      const which = measuring.rounds === 1 ? '' : `, round ${number} of ${measuring.rounds}`;
      around.onProgress(`Running the load${which}`);
      const outputFile = logFile(number === 1 ? 'load' : `load-${number}`);
      const load = await runLoad(measuring.load, {
        ...around,
        ...measuring,
        service,
        stage: 'load',
        outputFile,
      });
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
        ...after.attribution.warnings,
        ...rateWarnings(after.attribution, measuring),
      ],
    };
    return { run, binary, attribution: after.attribution };
  } finally {
    await service.stop();
  }
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
  { target, measuring, around }: { target: Target; measuring: Measuring; around: Surroundings },
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
  const what = load.kind === 'http' ? load.url : load.command;
  throw new MeasurementError(
    'load',
    `the load did nothing: no code of the service allocated anything during ${what}`,
    {
      remedy: 'Check that the load reaches this service: the same host and port, and paths that it serves.',
    },
  );
}

async function growthOf(before: Attribution, after: Attribution, service: Service): Promise<Run['growth']> {
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

/** The rate in the profile wins over the one that was asked for. */
function rateWarnings({ rate }: Attribution, { profileRate }: Measuring): string[] {
  if (rate === profileRate) return [];
  return [
    `The service samples its heap at rate ${rate} instead of ${profileRate}: it sets runtime.MemProfileRate itself. ` +
      'Its figures are judged with the noise of that rate.',
  ];
}
