import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** One running process. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Together with the pid it names one process for good: pids are reused. Comparable on one machine only. */
  readonly startedAt: string;
}

const ON_LINUX = process.platform === 'linux';

/** Every process but zombies, which are dead and only wait for a parent that may never collect them. */
export function listProcesses(): readonly ProcessRow[] {
  if (!ON_LINUX) return parsePs(ps('-A', '-o', PS_COLUMNS));
  return processIds().flatMap((pid) => {
    const row = parseStat(readProc(pid, 'stat'));
    return row === null || row.zombie ? [] : [row];
  });
}

/** Start time of one process, zombie or not; null when there is no such process. */
export function processStartedAt(pid: number): string | null {
  if (!ON_LINUX) return ps('-p', String(pid), '-o', 'lstart=').trim() || null;
  return parseStat(readProc(pid, 'stat'))?.startedAt ?? null;
}

/** The arguments that a process was started with, joined with blanks; empty when they cannot be read. */
export function commandLineOf(pid: number): string {
  if (!ON_LINUX) return ps('-p', String(pid), '-o', 'args=').trim();
  return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}

/** Whether a process was started with this environment entry (`NAME=value`). Only Linux tells; false elsewhere. */
export function carriesEntry(pid: number, entry: string): boolean {
  return ON_LINUX && readProc(pid, 'environ').split('\0').includes(entry);
}

/** Process ids from /proc. */
export function processIds(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** A line of /proc/pid/stat: `pid (name) state ppid pgrp …`, start time in field 22 (proc_pid_stat(5)). */
export function parseStat(text: string): (ProcessRow & { readonly zombie: boolean }) | null {
  const afterName = text.lastIndexOf(')'); // the name itself may hold blanks and brackets
  if (afterName < 0) return null;
  const [state, parent, group, ...rest] = text.slice(afterName + 2).split(' ');
  const startedAt = rest[16]!; // field 22; `rest` begins with field 6
  return {
    pid: Number.parseInt(text, 10),
    parent: Number(parent),
    group: Number(group),
    startedAt,
    zombie: state === 'Z' || state === 'X',
  };
}

export const PS_COLUMNS = 'pid=,ppid=,pgid=,stat=,lstart=';

/** The answer of `ps -o pid=,ppid=,pgid=,stat=,lstart=`. */
export function parsePs(text: string): readonly ProcessRow[] {
  return text.split('\n').flatMap((line) => {
    const [, pid, parent, group, state, startedAt] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)\s*$/.exec(line) ?? [];
    if (startedAt === undefined || state!.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), startedAt }];
  });
}

function ps(...args: string[]): string {
  try {
    return execFileSync('ps', args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: 'pipe',
    });
  } catch {
    return ''; // ps fails when no process matches
  }
}

/** A file of /proc; empty when the process is gone or belongs to somebody else. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
