import { setTimeout as delay } from 'node:timers/promises';
import type { Attribution } from '../maps/attribution.ts';
import { callGrowthBetween } from '../maps/call-growth.ts';
import { GcTrace } from '../measure/gc-trace.ts';
import { goMinor, newerGoWarnings, OLDEST_GO } from '../measure/go-version.ts';
import type { Counter, RunFacts } from '../measure/measurement.ts';
import { memoryFacts } from '../measure/memory-facts.ts';
import type { Run } from '../measure/summarize.ts';
import { readBuildInfo, type BuildInfo } from './go-binary.ts';
import { runLoad } from './load.ts';
import { readLogPieces } from './log-tail.ts';
import { growthOf, type PlayedRound, type Stage } from './play-round.ts';
import { playJudged, playRounds } from './play-rounds.ts';
import { loadContext, logFile, type RunPlan } from './run-plan.ts';
import { joinService } from './running-service.ts';
import { startService, type Service } from './service.ts';
import { Snapshots, type Snapshot } from './snapshots.ts';
import { withCleanup } from './with-cleanup.ts';

export interface MeasuredRun {
  readonly run: Run;
  readonly binary: BuildInfo | null;
  /** Of the snapshot after the load. */
  readonly attribution: Attribution;
  /** How many records that snapshot has. */
  readonly stacks: number;
  readonly operationsFrom: Counter | null;
}

/** One fresh process from its start to its end: what it retains and allocates for maps under the load. */
export async function measureRun(plan: RunPlan): Promise<MeasuredRun> {
  const { start, measuring, rate, around } = plan;
  const { cwd, onProgress } = around;
  const { command } = start;
  const service =
    command === null
      ? await joinService({ ...start, onProgress })
      : await startService({
          ...start,
          ...{ command, cwd, env: { ...around.env, ...start.env }, onProgress },
          ...{ outputFile: logFile(plan, 'service'), rate, gcTrace: measuring.gcTrace },
        });
  return withCleanup(
    () => measureService(service, plan),
    () => service.stop(),
  );
}

async function measureService(service: Service, plan: RunPlan): Promise<MeasuredRun> {
  const { start, measuring, around } = plan;
  const binary = await readBinary(service);
  if (measuring.warmup !== null) {
    around.onProgress(`Warming up: ${measuring.warmup}`);
    await runLoad(commandLoad(measuring.warmup), loadContext(service, plan, 'warmup'));
  }
  const snapshots = new Snapshots(service, { ...start, ...measuring, onProgress: around.onProgress });
  const before = await snapshots.settled('before the load');
  const stage: Stage = { service, plan, snapshots, before };
  const first = await playJudged(stage);
  const drained = await drain(stage);
  const rounds = await playRounds(stage, first, drained?.after ?? before);
  const played = new Set([first, ...rounds]);
  return {
    run: {
      facts: await factsOf(stage, first),
      growth: first.growth,
      calls: callGrowthBetween(before.attribution, first.after.attribution),
      drained: drained?.growth ?? null,
      rounds: rounds.map(({ operations, growth }) => ({ operations, growth })),
      cpu: [...played].find(({ observation }) => observation.cpu !== null)?.observation.cpu ?? null,
      timeline: first.observation.timeline,
      warnings: [
        ...service.warnings,
        ...(binary === null ? [UNKNOWN_BINARY] : []),
        ...newerGoWarnings(binary),
        ...first.after.attribution.warnings,
        ...rateWarnings(first.after.attribution, plan, binary),
        ...[...played].flatMap(({ observation }) => observation.problems),
        ...[before, ...(drained ? [drained.after] : []), ...[...played].map(({ after }) => after)].flatMap(
          ({ unsettled }) => unsettled ?? [],
        ),
      ],
    },
    binary,
    attribution: first.after.attribution,
    stacks: first.after.records,
    operationsFrom: first.from,
  };
}

interface Drained {
  readonly growth: Run['growth'];
  readonly after: Snapshot;
}

/** Lets the service expire what the load has left behind; null where nobody asked for it. */
async function drain(stage: Stage): Promise<Drained | null> {
  const { service, plan, snapshots, before } = stage;
  const { drain: how } = plan.measuring;
  if (how === null) return null;
  if (how.kind === 'wait') {
    plan.around.onProgress(`Waiting ${how.ms / 1000} s for the service to expire what the load left behind`);
    await Promise.race([delay(how.ms), service.exited]); // that it has exited is noticed by the snapshot
  } else {
    plan.around.onProgress(`Draining: ${how.command}`);
    await runLoad(how, loadContext(service, plan, 'drain'));
  }
  const after = await snapshots.settled('after the drain');
  return { growth: await growthOf(before.attribution, after.attribution, service), after };
}

async function factsOf(
  { service, before, plan }: Stage,
  { operations, load, logBytes, after }: PlayedRound,
): Promise<RunFacts> {
  const trace = new GcTrace();
  // Where none was asked for, a log that looks like a trace is none.
  if (plan.measuring.gcTrace) {
    for await (const piece of readLogPieces(service.outputFile, before.logBytes, logBytes)) trace.read(piece);
  }
  return {
    operations,
    loadSeconds: load.seconds,
    snapshotSeconds: before.seconds + after.seconds,
    heapInUseBytes: after.attribution.heapInUseBytes,
    allocatedObjects: Math.max(0, after.attribution.allocatedObjects - before.attribution.allocatedObjects),
    memory: memoryFacts(before.memStats, after.memStats),
    goroutines:
      before.goroutines === null || after.goroutines === null
        ? null
        : { before: before.goroutines, after: after.goroutines },
    gcTrace: trace.facts(load.seconds),
  };
}

const commandLoad = (command: string) => ({ kind: 'command', command }) as const;

const UNKNOWN_BINARY =
  'The Go version of the service is not known, as its executable cannot be read or does not say: ' +
  'whether both sides were built by the same Go is not checked.';

/** null where it cannot be opened, such as another user's, or is older than Go 1.18, packed or stripped of it. */
async function readBinary({ binary }: Service): Promise<BuildInfo | null> {
  return binary === null ? null : readBuildInfo(binary).catch(() => null);
}

/** The rate in the profile wins over the one that was asked for. */
function rateWarnings(
  { rate }: Attribution,
  { rate: asked, start }: RunPlan,
  binary: BuildInfo | null,
): string[] {
  if (start.command === null || rate === asked) return []; // one that runs already was asked nothing
  const why =
    binary !== null && (goMinor(binary) ?? OLDEST_GO) < OLDEST_GO
      ? `it is built with ${binary.goVersion}, and only Go 1.${OLDEST_GO} and newer take the rate from GODEBUG`
      : 'it sets runtime.MemProfileRate itself';
  return [
    `The service samples its heap at rate ${rate} instead of ${asked}: ${why}. Its figures are judged with the noise of that rate.`,
  ];
}
