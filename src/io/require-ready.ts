import { setTimeout as delay } from 'node:timers/promises';
import { MeasurementError } from '../errors.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { acceptsConnections, addressText } from './listener.ts';
import { readLogTail } from './log-tail.ts';
import { pprofUrlOf } from './pprof-url.ts';
import { describeExit, type ProcessGroup } from './process-group.ts';
import { waitUntilReady, type Waiting } from './ready.ts';
import type { LoadAddress, Start } from './start.ts';

export interface ReadySpec extends Pick<
  Start,
  'pprofUrl' | 'access' | 'readyUrl' | 'readyAccess' | 'loadAddress' | 'readyTimeoutMs'
> {
  readonly onProgress: (message: string) => void;
  /** What to do where the pprof index does not answer. */
  readonly remedy: string;
}

/** The process that is waited for. */
export type Attended = Pick<ProcessGroup, 'exited' | 'exit' | 'stop'> & {
  readonly outputFile: string | null;
};

interface Waited {
  readonly spec: ReadySpec;
  readonly group: Attended;
}

const RETRY_MS = 75;

/** Waits until the service takes load and serves its profiles. @throws MeasurementError where it ends, or does not in time */
export async function requireReady(spec: ReadySpec, group: Attended): Promise<void> {
  const started = performance.now();
  const passedMs = () => performance.now() - started;
  const index = pprofUrlOf(spec.pprofUrl, '');
  const first = spec.readyUrl ?? index;
  const access = spec.readyUrl === null ? spec.access : spec.readyAccess;
  await requireAnswer(first, { answer: 'ok', access, timeoutMs: spec.readyTimeoutMs }, { spec, group });
  // A service may open its own port first.
  const timeoutMs = spec.readyTimeoutMs - passedMs();
  await requireAnswer(index, { answer: 'any', access: spec.access, timeoutMs }, { spec, group });
  if (spec.loadAddress !== null) await requireConnections(spec.loadAddress, { spec, group });
  spec.onProgress(`The service is ready after ${(passedMs() / 1000).toFixed(1)} s`);
}

/** Of a service that answers nothing that is known, to be asked whether it is ready. */
async function requireConnections(
  { address, whose, remedy }: LoadAddress,
  { spec, group }: Waited,
): Promise<void> {
  const deadline = performance.now() + spec.readyTimeoutMs;
  while (!(await acceptsConnections(address))) {
    if (group.exit) throw await exitError(group, 'before it was ready');
    if (performance.now() < deadline) await Promise.race([delay(RETRY_MS), group.exited]);
    else {
      await group.stop().catch(() => undefined); // so that its log is complete
      throw new MeasurementError(
        'ready',
        `the service was not ready within ${spec.readyTimeoutMs / 1000} s: ${addressText(address)} (${whose}) accepts no connections`,
        { remedy, logTail: await readLogTail(group.outputFile) },
      );
    }
  }
}

async function requireAnswer(
  url: string,
  waiting: Omit<Waiting, 'exited'>,
  { spec, group }: Waited,
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
          : spec.remedy,
      logTail: await readLogTail(group.outputFile),
    },
  );
}

/** What a service that ended by itself is reported as. */
export async function exitError(
  { exited, outputFile }: Pick<Attended, 'exited' | 'outputFile'>,
  when: string,
): Promise<MeasurementError> {
  return new MeasurementError('service', `the service ${describeExit(await exited)} ${when}`, {
    remedy: 'It must run in the foreground until it is stopped: its last output says why it ended.',
    logTail: await readLogTail(outputFile),
  });
}
