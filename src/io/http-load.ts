import type { Client, Instance, Options, Result } from 'autocannon';
import { MeasurementError } from '../errors.ts';
import type { HttpLoad } from '../inputs/load.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';

/** Share of requests that may fail: more would make a service that refuses work look thrifty. */
export const MAX_FAILED_SHARE = 0.01;

const PROGRESS_MS = 2_000;
/** How often autocannon looks whether it is done; a second by default. */
const SAMPLE_MS = 50;

export interface HttpLoadContext {
  readonly timeoutMs: number;
  readonly onProgress: (message: string) => void;
  /** Rejects when there is nobody left to load. */
  readonly interrupted: Promise<never>;
}

/** Sends the load with the embedded generator; returns how many requests were answered with 2xx. */
export async function runHttpLoad(load: HttpLoad, context: HttpLoadContext): Promise<number> {
  const { default: autocannon } = await import('autocannon'); // loaded only when asked for
  let instance: Instance | undefined;
  const finished = new Promise<Result>((resolve, reject) => {
    instance = autocannon(options(load, context), (error: Error | null, result: Result) => {
      if (error) reject(error);
      else resolve(result);
    });
    reportProgress(instance, load, context.onProgress);
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, context.timeoutMs, 'late');
  });
  try {
    const result = await Promise.race([finished, context.interrupted, late]);
    if (result === 'late') throw tooSlow(load, context.timeoutMs);
    return operationsOf(load, result);
  } catch (error) {
    throw error instanceof MeasurementError ? error : refused(error);
  } finally {
    clearTimeout(timer);
    if (instance && 'stop' in instance) instance.stop(); // not there when the generator refused the options
    await finished.catch(() => undefined); // its connections are closed then
  }
}

function options(load: HttpLoad, { timeoutMs }: HttpLoadContext): Options {
  return {
    url: load.url,
    amount: load.requests,
    connections: Math.min(load.connections, load.requests),
    method: load.method as NonNullable<Options['method']>,
    headers: load.headers,
    ...(load.body === '' ? {} : { body: load.body }),
    timeout: Math.ceil(Math.min(30, timeoutMs / 1000)), // whole seconds for one request; slow at profile rate 1
    sampleInt: SAMPLE_MS,
    setupClient: dropBodies,
  };
}

/** The generator keeps each answer's body as one string, which throws past 512 MB; nobody here reads it. */
function dropBodies(client: Client): void {
  const { pipelinedRequests } = client as unknown as { pipelinedRequests: { addBody: () => void } };
  pipelinedRequests.addBody = () => undefined;
}

function reportProgress(instance: Instance, load: HttpLoad, onProgress: (message: string) => void): void {
  let answered = 0;
  let last = performance.now();
  instance.on('response', () => {
    answered++;
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    onProgress(`${inWords(answered)} of ${inWords(load.requests)} requests`);
  });
}

function operationsOf(load: HttpLoad, result: Result): number {
  const good = result['2xx'];
  const failed = load.requests - good;
  if (good > 0 && failed <= load.requests * MAX_FAILED_SHARE) return good;
  throw new MeasurementError(
    'load',
    `${inWords(failed)} of ${inWords(load.requests)} requests to ${withoutCredentials(load.url)} failed: ${failures(load, result)}`,
    {
      remedy:
        'Set `load-url`, `load-method`, `load-body` and `load-headers` to a request that the service answers with 2xx; ' +
        'if it is overloaded, lower `load-connections`; if it closes its connections after each answer, use `load`.',
    },
  );
}

/** Such as `status 503: 1,200, no answer: 34`. */
function failures(load: HttpLoad, result: Result): string {
  const statuses = Object.entries(result.statusCodeStats ?? {}).map(
    ([status, { count }]) => [status, count ?? 0] as const,
  );
  const answered = statuses.reduce((sum, [, count]) => sum + count, 0);
  const kinds = statuses
    .filter(([status]) => !status.startsWith('2'))
    .map(([status, count]) => `status ${status}: ${inWords(count)}`);
  const silent = load.requests - answered;
  if (silent > 0) kinds.push(`no answer: ${inWords(silent)}`);
  return kinds.join(', ');
}

function refused(error: unknown): MeasurementError {
  return new MeasurementError('load', `the load generator does not take this load: ${String(error)}`, {
    remedy: 'Correct `load-url`, `load-method`, `load-body` or `load-headers`.',
    cause: error,
  });
}

function tooSlow(load: HttpLoad, timeoutMs: number): MeasurementError {
  return new MeasurementError(
    'load',
    `${withoutCredentials(load.url)} did not take the load within ${timeoutMs / 1000} s`,
    {
      remedy: 'Lower `load-requests`, or raise `timeout`.',
    },
  );
}

function inWords(count: number): string {
  return count.toLocaleString('en-US');
}
