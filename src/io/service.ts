import { setTimeout as delay } from 'node:timers/promises';
import { MeasurementError } from '../errors.ts';
import { withGodebug } from './child-environment.ts';
import { acceptsConnections, addressOf, addressText, listenersOn } from './listener.ts';
import { readLogTail } from './log-tail.ts';
import { PprofClient } from './pprof-client.ts';
import { startGroup } from './process-group.ts';
import type { CommandSpec, Exit, ProcessGroup } from './process-group.ts';
import { exitError, requireReady, type ReadySpec } from './require-ready.ts';
import { restartError } from './restart-error.ts';
import { describeProcess, executableOf, identifyService, identityChange } from './service-identity.ts';

export interface ServiceSpec extends CommandSpec, Omit<ReadySpec, 'remedy'> {
  /** `runtime.MemProfileRate`, set through GODEBUG. */
  readonly rate: number;
  /** Whether it traces its garbage collections. */
  readonly gcTrace: boolean;
}

/** A connection breaks a little before we hear that the process is gone. */
export const EXIT_NEWS_MS = 300;
const REMEDY =
  'Import `net/http/pprof` and serve it there, or set `pprof-url` to where it is served; if the service only starts slowly, raise `ready-timeout`.';

/** A service that is ready for load. */
export interface Service {
  readonly pprof: PprofClient;
  readonly exited: Promise<Exit>;
  /** null where it was not started here, and its output goes elsewhere. */
  readonly outputFile: string | null;
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
    await requireReady({ ...spec, remedy: REMEDY }, group);
    const pprof = new PprofClient(spec.pprofUrl, spec.access);
    const identity = await identifyService(pprof, group.id);
    return {
      pprof,
      exited: group.exited,
      outputFile: group.outputFile,
      binary: identity.process && executableOf(identity.process.pid),
      warnings: identity.warnings,
      async verifySameProcess() {
        const change = group.exit ? 'it exited' : await identityChange(pprof, identity);
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
  throw new MeasurementError('service', `${addressText(address)} (pprof-url) is already taken${by}`, {
    remedy:
      'End that process before this step, or let the service use another port and set `pprof-url` to it.',
  });
}

async function changeError(group: ProcessGroup, change: string): Promise<MeasurementError> {
  await Promise.race([group.exited, delay(EXIT_NEWS_MS)]);
  if (group.exit) return exitError(group, 'while it was measured');
  return restartError(`restarted or was replaced while it was measured: ${change}`, {
    logTail: await readLogTail(group.outputFile),
  });
}
