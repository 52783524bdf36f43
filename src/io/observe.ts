import { setTimeout as delay } from 'node:timers/promises';
import { describeError } from '../errors.ts';
import type { CpuFacts } from '../maps/cpu.ts';
import type { TimelinePoint } from '../measure/measurement.ts';
import { formatBytes } from '../report/format.ts';
import { takeCpuProfile } from './cpu-profile.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

/** What a closer look at a load has shown. It is for showing only: what goes wrong with it is a problem to tell. */
export interface Observation {
  readonly timeline: readonly TimelinePoint[];
  /** null where no CPU profile was asked for or could be taken. */
  readonly cpu: CpuFacts | null;
  readonly problems: readonly string[];
}

export interface Observing {
  readonly snapshots: Snapshots;
  readonly before: Snapshot;
  /** How often to look at map memory; null for never. */
  readonly watchMs: number | null;
  /** How long a CPU profile to take; null for none. */
  readonly cpuSeconds: number | null;
  readonly onProgress: (message: string) => void;
}

/** Runs a load and looks at the service meanwhile. A load that fails ends the looking at once. */
export async function observe<T>(
  load: () => Promise<T>,
  observing: Observing,
): Promise<{ result: T; observation: Observation }> {
  const { snapshots, watchMs, cpuSeconds } = observing;
  const loaded = new AbortController();
  const failed = new AbortController();
  const timeline = watchMs === null ? NO_TIMELINE : watch(observing, watchMs, loaded.signal);
  const cpu = cpuSeconds === null ? null : takeCpuProfile(snapshots.pprof, cpuSeconds, failed.signal);
  try {
    const result = await load();
    loaded.abort();
    const [{ points, problem }, facts] = await Promise.all([timeline, cpu]);
    const noCpu = facts !== null && 'problem' in facts ? facts.problem : null;
    return {
      result,
      observation: {
        timeline: points,
        cpu: facts === null || 'problem' in facts ? null : facts,
        problems: [problem, noCpu].filter((one) => one !== null),
      },
    };
  } catch (error) {
    loaded.abort();
    failed.abort();
    await Promise.all([timeline, cpu]);
    throw error;
  }
}

interface Timeline {
  readonly points: readonly TimelinePoint[];
  readonly problem: string | null;
}

const NO_TIMELINE: Timeline = { points: [], problem: null };

/** Map memory every so often, over what it was before the load. Never rejects. */
async function watch(
  { snapshots, before, onProgress }: Observing,
  intervalMs: number,
  loaded: AbortSignal,
): Promise<Timeline> {
  const started = performance.now();
  const points: TimelinePoint[] = [];
  try {
    for (;;) {
      await delay(intervalMs, undefined, { signal: loaded });
      const inUseBytes = (await snapshots.glance()) - before.mapBytesInUse;
      const seconds = (performance.now() - started) / 1000;
      points.push({ seconds, inUseBytes });
      onProgress(
        `Map memory ${seconds.toFixed(0)} s into the load: ${formatBytes(inUseBytes)} more than before`,
      );
    }
  } catch (error) {
    const problem = loaded.aborted ? null : `Watching the load ended early: ${describeError(error)}`;
    return { points, problem };
  }
}
