import { setTimeout as delay } from 'node:timers/promises';
import { MeasurementError } from '../errors.ts';
import { carriesEntry, listProcesses } from './process-table.ts';
import type { ProcessRow } from './process-table.ts';

/** Names a process group for good, also for another process of ours: the post step gets it as JSON. */
export interface GroupId {
  /** Of the group's leader; also the group's own id. `NO_PID` where it has not started yet. */
  readonly pid: number;
  /** Start time of the leader, which tells it from a later process with the same pid. */
  readonly startedAt: string;
  /** Value of MARK in the environment of every member: finds those that left the group and lost their parent. */
  readonly mark: string;
}

/** Of no process and no group. */
export const NO_PID = -1;

export const MARK = 'GO_MAP_REGRESSION_GROUP';

const GRACE_MS = 5_000;
/** How long SIGKILL may take to show: exiting processes still write back files and free their memory. */
const KILL_MS = 10_000;
const POLL_MS = 40;

/**
 * Ends a group and all that it started: SIGTERM, a grace, SIGKILL; resolves when all are gone.
 * False when there was nothing to stop. May be called again, at the same time, and from another process.
 * @throws MeasurementError of stage `service` when some do not end
 */
export async function stopGroup(id: GroupId, { graceMs = GRACE_MS } = {}): Promise<boolean> {
  const seen = new Map<number, string>();
  const look = () => liveMembers(id, seen);
  let left = look();
  if (left.length === 0) return false;
  signalAll(id, left, 'SIGTERM'); // once: what a process starts to tidy up with is left to work
  left = await waitUntilGone(look, graceMs);
  const giveUpAt = performance.now() + KILL_MS;
  while (left.length > 0 && performance.now() < giveUpAt) {
    signalAll(id, left, 'SIGKILL');
    left = await waitUntilGone(look, POLL_MS);
  }
  if (left.length === 0) return true;
  const pids = left.map((row) => row.pid).join(', ');
  throw new MeasurementError('service', `these processes do not end even on SIGKILL: ${pids}`, {
    remedy: 'They belong to another user or wait for a device: let the commands run as the user of the job.',
  });
}

/** The group's processes and their descendants, in or out of the group. */
export function groupMembers(id: GroupId): readonly ProcessRow[] {
  return liveMembers(id, new Map());
}

async function waitUntilGone(
  look: () => readonly ProcessRow[],
  forMs: number,
): Promise<readonly ProcessRow[]> {
  const deadline = performance.now() + forMs;
  for (;;) {
    const left = look();
    if (left.length === 0 || performance.now() > deadline) return left;
    await delay(POLL_MS);
  }
}

/** To the group as a whole, which reaches also what it forks at this moment; and to each that has left it. */
function signalAll(id: GroupId, members: readonly ProcessRow[], signal: NodeJS.Signals): void {
  if (members.some((row) => row.group === id.pid)) send(-id.pid, signal);
  for (const row of members) if (row.group !== id.pid) send(row.pid, signal);
}

/** Alive now, and ours by group, mark or descent, now or in an earlier look (`seen`: pid → start time, grows). */
function liveMembers(id: GroupId, seen: Map<number, string>): readonly ProcessRow[] {
  const rows = listProcesses();
  const leader = rows.find((row) => row.pid === id.pid);
  // A dead leader's pid is not given away while its group has members (POSIX), so that group is still ours.
  const ownsGroup = leader === undefined || leader.startedAt === id.startedAt;
  const isSeed = (row: ProcessRow) =>
    (ownsGroup && row.group === id.pid) ||
    seen.get(row.pid) === row.startedAt ||
    carriesEntry(row.pid, `${MARK}=${id.mark}`);
  const members = withDescendants(rows, rows.filter(isSeed)).filter((row) => row.pid !== process.pid);
  for (const row of members) seen.set(row.pid, row.startedAt);
  return members;
}

function withDescendants(rows: readonly ProcessRow[], seeds: readonly ProcessRow[]): readonly ProcessRow[] {
  const children = Map.groupBy(rows, (row) => row.parent);
  const found = new Set(seeds);
  for (const row of found) children.get(row.pid)?.forEach((child) => found.add(child)); // a Set visits what it gains
  return [...found];
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone since we looked; or another user's, which the caller sees as not ending.
  }
}
