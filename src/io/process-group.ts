import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { MeasurementError } from '../errors.ts';
import { processStartedAt } from './process-table.ts';
import { MARK, NO_PID, stopGroup } from './stop-group.ts';
import type { GroupId } from './stop-group.ts';

export interface CommandSpec {
  /** For bash, or sh where there is no bash; fails at the first failing command, like a workflow's `shell: bash`. */
  readonly command: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Gets stdout and stderr, straight from the process; overwritten. */
  readonly outputFile: string;
}

/** How a process ended: one of the two is null. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running command that leads its own process group. */
export interface ProcessGroup {
  readonly id: GroupId;
  /** Resolves when the command itself is gone, whoever still holds its output. Never rejects. */
  readonly exited: Promise<Exit>;
  readonly exit: Exit | undefined;
  readonly outputFile: string;
  /** Ends the command and all that it started. May be called again. */
  stop(options?: { graceMs?: number }): Promise<void>;
}

type GroupsListener = (ids: readonly GroupId[]) => void;

const running = new Set<ProcessGroup>();
const listeners = new Set<GroupsListener>();

/**
 * Calls back with all groups not yet stopped, whenever that changes; with one that is about to start before it does, or else
 * nobody would know of it if we were killed in between.
 */
export function onGroupsChanged(listener: GroupsListener): void {
  listeners.add(listener);
}

/** Ends every group of this process, also those started meanwhile. */
export async function stopAllGroups(options?: { graceMs?: number }): Promise<void> {
  while (running.size > 0) await Promise.all([...running].map((group) => group.stop(options)));
}

export async function startGroup(spec: CommandSpec): Promise<ProcessGroup> {
  await requireDirectory(spec.cwd);
  const [shell, ...options] = findShell(existsSync);
  const output = await open(spec.outputFile, 'w');
  const mark = randomUUID();
  tellListeners({ pid: NO_PID, startedAt: '', mark });
  try {
    const child = spawn(shell, [...options, '-c', spec.command], {
      cwd: spec.cwd,
      env: { ...spec.env, [MARK]: mark },
      stdio: ['ignore', output.fd, output.fd],
      detached: true,
    });
    if (child.pid === undefined) throw await new Promise((resolve) => child.once('error', resolve));

    let exit: Exit | undefined;
    // 'close' would wait for everybody who inherited the output.
    const exited = new Promise<Exit>((resolve) => {
      child.once('exit', (code, signal) => {
        resolve((exit = { code, signal }));
      });
    });
    // Node has not yet collected the child, so that its start time is there even if it is already dead.
    const id = { pid: child.pid, startedAt: processStartedAt(child.pid) ?? '', mark };
    const group: ProcessGroup = {
      id,
      exited,
      get exit() {
        return exit;
      },
      outputFile: spec.outputFile,
      async stop(options) {
        try {
          await stopGroup(id, options);
        } catch (error) {
          child.unref(); // or else we would not end either
          throw error;
        } finally {
          running.delete(group); // also when it does not end: stopAllGroups must
          tellListeners();
        }
        await exited;
      },
    };
    running.add(group);
    return group;
  } finally {
    tellListeners();
    await output.close();
  }
}

/** Such as `exited with code 3` or `was killed by SIGSEGV`. */
export function describeExit({ code, signal }: Exit): string {
  return signal === null ? `exited with code ${String(code)}` : `was killed by ${signal}`;
}

const SHELLS = [
  ['/bin/bash', '-eo', 'pipefail'],
  ['/usr/bin/bash', '-eo', 'pipefail'],
  ['/bin/sh', '-e'],
] as const;

/** @throws MeasurementError where there is none, as on Windows */
export function findShell(isThere: (path: string) => boolean): (typeof SHELLS)[number] {
  const found = SHELLS.find(([path]) => isThere(path));
  if (found !== undefined) return found;
  const looked = SHELLS.map(([path]) => path).join(', ');
  throw new MeasurementError('inputs', `commands need a shell, and none of ${looked} is there`, {
    remedy: 'Run on Linux or macOS, such as `runs-on: ubuntu-latest`.',
  });
}

function tellListeners(...starting: readonly GroupId[]): void {
  const ids = [...[...running].map((group) => group.id), ...starting];
  for (const listener of listeners) listener(ids);
}

async function requireDirectory(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  throw new MeasurementError('inputs', `the directory ${path} does not exist`, {
    remedy: 'Set `working-directory` to a folder of the checkout.',
  });
}
