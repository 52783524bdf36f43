import { setTimeout as delay } from 'node:timers/promises';
import { MeasurementError } from '../errors.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { withGodebug } from './child-environment.ts';
import { acceptsConnections, addressOf, listenersOn, type Address } from './listener.ts';
import { readLogTail } from './log-tail.ts';
import { pprofUrlOf } from './pprof-url.ts';
import { describeExit, startGroup } from './process-group.ts';
import type { CommandSpec, Exit, ProcessGroup } from './process-group.ts';
import { waitUntilReady } from './ready.ts';
import type { Waiting } from './ready.ts';
import { describeProcess, executableOf, identifyService, identityChange } from './service-identity.ts';

export interface ServiceSpec extends CommandSpec {
  /** `runtime.MemProfileRate`, set through GODEBUG. */
  readonly rate: number;
  /** Whether it traces its garbage collections. */
  readonly gcTrace: boolean;
  readonly pprofUrl: string;
  /** Answers 2xx when the service takes load; null for the pprof index. */
  readonly readyUrl: string | null;
  /** Accepts connections then; null where that need not be waited for. */
  readonly loadAddress: Address | null;
  readonly readyTimeoutMs: number;
  readonly onProgress: (message: string) => void;
}

/** A connection breaks a little before we hear that the process is gone. */
export const EXIT_NEWS_MS = 300;
const RETRY_MS = 75;

/** A started service that is ready for load. */
export interface Service {
  readonly exited: Promise<Exit>;
  readonly outputFile: string;
  /** Executable of the process that listens, to be read while it runs; null where that is not known. */
  readonly binary: string | null;
  readonly warnings: readonly string[];
  /** @throws MeasurementError when the service exited, restarted, or another process answers in its place */
  readonly verifySameProcess: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @throws MeasurementError when the address is taken, or the service exits, is not ready in time, or is not the one that answers */
export async function startService(spec: ServiceSpec): Promise<Service> {
  await requireFreeAddress(spec.pprofUrl);
  spec.onProgress(`Starting the service: ${spec.command}`);
  const settings = { memprofilerate: spec.rate, ...(spec.gcTrace && { gctrace: 1 }) };
  const env = { ...spec.env, GODEBUG: withGodebug(spec.env['GODEBUG'], settings) };
  const group = await startGroup({ ...spec, env });
  try {
    await requireReady(spec, group);
    const identity = await identifyService(spec.pprofUrl, group.id);
    return {
      exited: group.exited,
      outputFile: group.outputFile,
      binary: identity.process && executableOf(identity.process.pid),
      warnings: identity.warnings,
      async verifySameProcess() {
        const change = group.exit ? 'it exited' : await identityChange(spec.pprofUrl, identity);
        if (change !== null) throw await changeError(group, change);
      },
      stop: () => group.stop(),
    };
  } catch (error) {
    await group.stop().catch(() => undefined); // why it did not start is what is told
    throw error;
  }
}

async function requireFreeAddress(pprofUrl: string): Promise<void> {
  const address = addressOf(pprofUrl);
  if (!(await acceptsConnections(address))) return;
  const listeners = await listenersOn(address);
  const by = listeners === null ? '' : ` by ${describeProcess(listeners[0]!)}`;
  throw new MeasurementError('service', `${address.host}:${address.port} (pprof-url) is already taken${by}`, {
    remedy:
      'End that process before this step, or let the service use another port and set `pprof-url` to it.',
  });
}

async function requireReady(spec: ServiceSpec, group: ProcessGroup): Promise<void> {
  const started = performance.now();
  const passedMs = () => performance.now() - started;
  const index = pprofUrlOf(spec.pprofUrl, '');
  await requireAnswer(
    spec.readyUrl ?? index,
    { answer: 'ok', timeoutMs: spec.readyTimeoutMs },
    { spec, group },
  );
  // A service may open its own port first.
  await requireAnswer(index, { answer: 'any', timeoutMs: spec.readyTimeoutMs - passedMs() }, { spec, group });
  if (spec.loadAddress !== null) await requireConnections(spec.loadAddress, { spec, group });
  spec.onProgress(`The service is ready after ${(passedMs() / 1000).toFixed(1)} s`);
}

/** Of a service that answers nothing that is known, to be asked whether it is ready. */
async function requireConnections(
  address: Address,
  { spec, group }: { spec: ServiceSpec; group: ProcessGroup },
): Promise<void> {
  const deadline = performance.now() + spec.readyTimeoutMs;
  while (!(await acceptsConnections(address))) {
    if (group.exit) throw await exitError(group, 'before it was ready');
    if (performance.now() < deadline) await Promise.race([delay(RETRY_MS), group.exited]);
    else {
      await group.stop().catch(() => undefined); // so that its log is complete
      throw new MeasurementError(
        'ready',
        `the service was not ready within ${spec.readyTimeoutMs / 1000} s: ${address.host}:${address.port} (load-url) accepts no connections`,
        {
          remedy:
            'Set `load-url` to where the service listens, or `service-args` so that it listens there; if it only starts slowly, raise `ready-timeout`.',
          logTail: await readLogTail(group.outputFile),
        },
      );
    }
  }
}

async function requireAnswer(
  url: string,
  waiting: Omit<Waiting, 'exited'>,
  { spec, group }: { spec: ServiceSpec; group: ProcessGroup },
): Promise<void> {
  const seen = await waitUntilReady(url, { ...waiting, exited: group.exited });
  if (seen === 'ready') return;
  if (seen === 'exited') throw await exitError(group, 'before it was ready');
  await group.stop().catch(() => undefined); // so that its log is complete
  const seconds = spec.readyTimeoutMs / 1000;
  throw new MeasurementError(
    'ready',
    `the service was not ready within ${seconds} s: ${withoutCredentials(url)} gave ${seen.lastSeen}`,
    {
      remedy:
        url === spec.readyUrl
          ? 'Set `ready-url` to an address that answers 2xx without redirects, or raise `ready-timeout`.'
          : 'Import `net/http/pprof` and serve it there, or set `pprof-url` to where it is served; if the service only starts slowly, raise `ready-timeout`.',
      logTail: await readLogTail(group.outputFile),
    },
  );
}

async function changeError(group: ProcessGroup, change: string): Promise<MeasurementError> {
  await Promise.race([group.exited, delay(EXIT_NEWS_MS)]);
  if (group.exit) return exitError(group, 'while it was measured');
  return new MeasurementError(
    'service',
    `the service restarted or was replaced while it was measured: ${change}`,
    {
      remedy:
        'One process must serve the whole measurement: look for a crash in its log, and turn off reloading.',
      logTail: await readLogTail(group.outputFile),
    },
  );
}

/** What a service that ended by itself is reported as. */
export async function exitError(
  { exited, outputFile }: Pick<Service, 'exited' | 'outputFile'>,
  when: string,
): Promise<MeasurementError> {
  return new MeasurementError('service', `the service ${describeExit(await exited)} ${when}`, {
    remedy: 'It must run in the foreground until it is stopped: its last output says why it ended.',
    logTail: await readLogTail(outputFile),
  });
}
