import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Measuring } from '../inputs/measuring.ts';
import type { BenchmarkLoad, HttpLoad, Load } from '../inputs/load.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { runBenchmarks } from './run-benchmarks.ts';
import { runHttpLoad } from './http-load.ts';
import { runCommand } from './run-command.ts';
import { exitError } from './require-ready.ts';
import { EXIT_NEWS_MS } from './service.ts';
import type { Service } from './service.ts';
import type { Start } from './start.ts';
import type { CommandSpec } from './process-group.ts';

const NAMES = { warmup: 'the warm-up', load: 'the load', drain: 'the drain' } as const;

/** Where a command runs, when to give up, and the service that must outlive the load. */
export interface LoadContext extends Omit<CommandSpec, 'command'> {
  readonly stage: keyof typeof NAMES;
  readonly timeoutMs: number;
  readonly onProgress: (message: string) => void;
  readonly service: Pick<Service, 'exited' | 'outputFile'>;
  readonly loadAddress: Start['loadAddress'];
}

export interface LoadResult {
  /** Requests that were answered with 2xx, or iterations; null for a command, which nobody counted. */
  readonly operations: number | null;
  readonly seconds: number;
}

/** @throws MeasurementError when the load fails, does not end in time, or the service exits under it */
export async function runLoad(load: Load, context: LoadContext): Promise<LoadResult> {
  const { service, ...where } = context;
  const started = performance.now();
  const interrupted = service.exited.then(async () => {
    throw await exitError(service, `during ${NAMES[context.stage]}`);
  });
  interrupted.catch(() => undefined); // it may come before anybody waits for it, or after
  try {
    const operations =
      load.kind === 'benchmarks'
        ? await Promise.race([runBenchmarks(load, context), interrupted])
        : await sendLoad(load, { ...where, interrupted });
    return { operations, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    // A load also fails because its service is gone, and then the service is the better explanation.
    await Promise.race([interrupted, delay(EXIT_NEWS_MS)]);
    throw error;
  }
}

async function sendLoad(
  load: Exclude<Load, BenchmarkLoad>,
  context: Omit<LoadContext, 'service'> & { interrupted: Promise<never> },
) {
  if (load.kind === 'http') return runHttpLoad(load, context);
  await runCommand({ ...context, command: load.command, what: NAMES[context.stage] });
  return null;
}

/**
 * What the service goes through, as one line for the fingerprint: equal work, equal lines. Headers by name only, their
 * values are secret.
 */
export function describeLoad({ load, warmup }: Pick<Measuring, 'load' | 'warmup'>): string {
  return [describe(load), ...(warmup === null ? [] : [`after warm-up ${oneLine(warmup)}`])].join('; ');
}

function describe(load: Load): string {
  switch (load.kind) {
    case 'command':
      return oneLine(load.command) || ELSEWHERE;
    case 'http':
      return describeRequests(load);
    case 'benchmarks':
      return `go test -bench ${load.pattern} -benchtime ${load.iterations}x`;
  }
}

/** The load before profiles that the user took; what it was, nobody says. */
const ELSEWHERE = 'run elsewhere: the profiles were given';

const oneLine = (command: string): string => command.trim().replace(/\s+/g, ' ');

function describeRequests(load: HttpLoad): string {
  const names = Object.keys(load.headers).map((name) => name.toLowerCase());
  return [
    `${load.method} ${withoutCredentials(load.url)}`,
    `${load.requests} requests`,
    `${load.connections} connections`,
    ...(load.body === ''
      ? []
      : [`body sha256 ${createHash('sha256').update(load.body).digest('hex').slice(0, 16)}`]),
    ...(names.length === 0 ? [] : [`headers ${names.sort().join(' ')}`]),
  ].join(', ');
}
