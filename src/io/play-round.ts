import { MeasurementError } from '../errors.ts';
import type { Measuring } from '../inputs/measuring.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import type { Attribution } from '../maps/attribution.ts';
import { growthBetween, ProcessRestartedError } from '../maps/growth.ts';
import type { Run } from '../measure/summarize.ts';
import { countOperations, requestsServed, type Counted } from './count-operations.ts';
import { runLoad, type LoadResult } from './load.ts';
import { logLength, readLogTail } from './log-tail.ts';
import { observe, type Observation, type Observing } from './observe.ts';
import { rateChanged } from './rate-changed.ts';
import { restartError } from './restart-error.ts';
import { loadContext, type RunPlan } from './run-plan.ts';
import type { Service } from './service.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

/** A process that is being measured. */
export interface Stage {
  readonly service: Service;
  readonly plan: RunPlan;
  readonly snapshots: Snapshots;
  readonly before: Snapshot;
}

export type PlayedRound = Counted & {
  readonly growth: Run['growth'];
  readonly load: LoadResult;
  /** Length of the service's log when the load ended. */
  readonly logBytes: number;
  readonly after: Snapshot;
  readonly observation: Observation;
};

/** Which load it is, and from where its growth and its operations count. */
export interface RoundPlan {
  /** As in "Running the load, round 2 of 4"; empty for the only one. */
  readonly which: string;
  readonly outputFile: string;
  readonly origin: Snapshot;
  readonly since: Snapshot;
  readonly look: Pick<Observing, 'watchMs' | 'cpuSeconds'>;
}

/** One load and the snapshot after it. */
export async function playRound(
  { service, plan, snapshots }: Stage,
  { which, outputFile, origin, since, look }: RoundPlan,
): Promise<PlayedRound> {
  const { measuring, around } = plan;
  const { onProgress } = around;
  onProgress(`Running the load${which}`);
  const { result: load, observation } = await observe(
    () => runLoad(measuring.load, { ...loadContext(service, plan, 'load'), outputFile }),
    { snapshots, before: since, onProgress, ...look },
  );
  const logBytes = await logLength(service.outputFile);
  const after = await snapshots.settled('after the load');
  const growth = await growthOf(origin.attribution, after.attribution, service);
  const counted = await countOperations(measuring, { ...load, outputFile }, { before: since, after });
  return { ...counted, growth, load, logBytes, after, observation };
}

/**
 * @throws MeasurementError where nothing happened between the snapshots: such a load would pass for ever. Nothing else than
 * a count shows that, so where the heap is sampled it is not asked.
 */
export function requireWork(before: Snapshot, after: Snapshot, { load }: Measuring): void {
  if (after.attribution.rate !== 1 || load.kind === 'benchmarks') return; // those count their iterations themselves
  if (after.attribution.ownObjects !== before.attribution.ownObjects) return;
  if ((requestsServed({ before, after }) ?? 0) > 0) return;
  const what = load.kind === 'http' ? withoutCredentials(load.url) : load.command;
  throw new MeasurementError(
    'load',
    `the load did nothing: the service served no request and none of its code allocated anything during ${what}`,
    {
      remedy: 'Check that the load reaches this service: the same host and port, and paths that it serves.',
    },
  );
}

export async function growthOf(
  before: Attribution,
  after: Attribution,
  service: Service,
): Promise<Run['growth']> {
  if (before.rate !== after.rate) throw rateChanged(`from ${before.rate} to ${after.rate} during the load`);
  try {
    return growthBetween(before, after);
  } catch (error) {
    if (!(error instanceof ProcessRestartedError)) throw error;
    const logTail = await readLogTail(service.outputFile);
    throw restartError(`restarted during the load: ${error.message}`, { logTail, cause: error });
  }
}
