import { accessSync, constants } from 'node:fs';
import { MeasurementError } from '../errors.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { readText } from './http-get.ts';
import { addressOf, listenersOn } from './listener.ts';
import type { PprofClient } from './pprof-client.ts';
import { commandLineOf, processStartedAt } from './process-table.ts';
import { groupMembers } from './stop-group.ts';
import type { ProcessRow } from './process-table.ts';
import type { GroupId } from './stop-group.ts';

/** Who answers on the pprof address. */
export interface ServiceIdentity {
  /** Null where the system does not tell who listens and no process of ours has the command line that answers. */
  readonly process: Pick<ProcessRow, 'pid' | 'startedAt'> | null;
  /** What `/debug/pprof/cmdline` answered; null where the system itself told who listens. */
  readonly commandLine: string | null;
  readonly warnings: readonly string[];
}

const CMDLINE_TIMEOUT_MS = 5_000;
const CMDLINE_BYTES = 1 << 20;

/** @throws MeasurementError when the process that listens was not started by the service's command */
export async function identifyService(pprof: PprofClient, id: GroupId): Promise<ServiceIdentity> {
  const members = groupMembers(id);
  const { pprofUrl } = pprof;
  const listeners = await listenersOn(addressOf(pprofUrl));
  if (listeners === null) return identifyByCommandLine(pprof, members);
  const ours = members.filter((row) => listeners.includes(row.pid));
  if (ours.length === 0) {
    throw new MeasurementError(
      'service',
      `${withoutCredentials(pprofUrl)} is answered by another process, ${describeProcess(listeners[0]!)}`,
      {
        remedy:
          'The service must open this address itself: end the other process, or set `pprof-url` to another port.',
      },
    );
  }
  // A parent that opens the socket for its child holds it too, but the child answers.
  const isParent = (row: ProcessRow) => ours.some((other) => other.parent === row.pid);
  return { process: ours.findLast((row) => !isParent(row))!, commandLine: null, warnings: [] };
}

/**
 * Of a service that was not started here. Who listens may be a tunnel to it (kubectl, docker-proxy), so a process of this
 * machine is it only where what answers says that it has its command line.
 */
export async function identifyRunning(pprof: PprofClient): Promise<ServiceIdentity> {
  const listeners = await listenersOn(addressOf(pprof.pprofUrl));
  if (listeners === null) return UNKNOWN;
  const commandLine = await askCommandLine(pprof);
  const pid = listeners.find((listener) => commandLineOf(listener) === commandLine);
  const startedAt = pid === undefined ? null : processStartedAt(pid);
  return startedAt === null ? UNKNOWN : { ...UNKNOWN, process: { pid: pid!, startedAt } };
}

const UNKNOWN: ServiceIdentity = { process: null, commandLine: null, warnings: [] };

/** What shows that another process answers now than the one we identified; null where it is still the same. */
export async function identityChange(pprof: PprofClient, identity: ServiceIdentity): Promise<string | null> {
  const { process: known, commandLine } = identity;
  const { pprofUrl } = pprof;
  const where = withoutCredentials(pprofUrl);
  if (known !== null && processStartedAt(known.pid) !== known.startedAt) {
    return `process ${known.pid}, which served ${where}, has ended`;
  }
  if (commandLine !== null) {
    const now = await askCommandLine(pprof);
    return now === commandLine ? null : `${where} is now answered by \`${now ?? 'nobody'}\``;
  }
  if (known === null) return null; // nothing was known to compare with
  const listeners = await listenersOn(addressOf(pprofUrl));
  if (listeners?.includes(known.pid)) return null;
  return listeners === null
    ? `process ${known.pid} no longer listens on ${where}`
    : `${where} is now answered by ${describeProcess(listeners[0]!)}`;
}

/**
 * Where to read the executable of a process, as long as it runs; null where the system does not let us. The link itself:
 * opened, it leads to the file even if that was deleted or lies in a container (proc_pid_exe(5)).
 */
export function executableOf(pid: number): string | null {
  const link = `/proc/${pid}/exe`;
  try {
    accessSync(link, constants.R_OK);
    return link;
  } catch {
    return null;
  }
}

/** Such as `process 4711 (./server --port 8080)`. */
export function describeProcess(pid: number): string {
  return `process ${pid} (${commandLineOf(pid)})`;
}

async function identifyByCommandLine(
  pprof: PprofClient,
  members: readonly ProcessRow[],
): Promise<ServiceIdentity> {
  const where = withoutCredentials(pprof.pprofUrl);
  const commandLine = await askCommandLine(pprof);
  const match =
    commandLine === null ? undefined : members.find((row) => commandLineOf(row.pid) === commandLine);
  if (match !== undefined) return { process: match, commandLine, warnings: [] };
  const answers =
    commandLine === null ? `${where}/cmdline does not answer` : `\`${commandLine}\` answers there`;
  const warning =
    `It could not be checked that ${where} is served by the service that was started: the system does not say ` +
    `which process listens, and ${answers}. A restart during the load may go unnoticed.`;
  return { process: null, commandLine, warnings: [warning] };
}

/** The service's own arguments, joined with blanks; null when it does not say. */
async function askCommandLine(pprof: PprofClient): Promise<string | null> {
  try {
    const answer = await pprof.get('cmdline', AbortSignal.timeout(CMDLINE_TIMEOUT_MS));
    const text = await readText(answer, CMDLINE_BYTES);
    return answer.status === 200 ? text.replaceAll('\0', ' ').trim() : null;
  } catch {
    return null;
  }
}
