import { setTimeout as delay } from 'node:timers/promises';
import { MeasurementError } from '../errors.ts';
import type { Stage } from '../errors.ts';
import { readLogTail } from './log-tail.ts';
import { describeExit, startGroup } from './process-group.ts';
import type { CommandSpec, Exit } from './process-group.ts';
import { withCleanup } from './with-cleanup.ts';

export interface RunSpec extends CommandSpec {
  readonly timeoutMs: number;
  readonly stage: Stage;
  /** Begins the error's sentence, such as `the load`. */
  readonly what: string;
  /** A promise that rejects when the command has become pointless; its error is then ours. */
  readonly interrupted?: Promise<never>;
}

/**
 * Runs a command to its end. What it leaves running in the background is ended with it: it would go on working while
 * we measure.
 * @throws MeasurementError unless it ends in time with code 0
 */
export async function runCommand(spec: RunSpec): Promise<Exit> {
  const group = await startGroup(spec);
  const timer = new AbortController();
  const late = delay(spec.timeoutMs, 'late' as const, { signal: timer.signal });
  const exit = await withCleanup(
    () => Promise.race([group.exited, late, ...(spec.interrupted ? [spec.interrupted] : [])]),
    async () => {
      timer.abort();
      await group.stop();
    },
  );
  if (exit !== 'late' && exit.code === 0) return exit;
  const how = exit === 'late' ? `did not finish within ${spec.timeoutMs / 1000} s` : describeExit(exit);
  throw new MeasurementError(spec.stage, `${spec.what} ${how}`, {
    remedy: remedy(exit, spec.command),
    logTail: await readLogTail(spec.outputFile),
  });
}

function remedy(exit: Exit | 'late', command: string): string {
  if (exit === 'late') return 'Make it shorter or raise `timeout`.';
  // POSIX, Shell Command Language, 2.8.2
  if (exit.code === 127)
    return 'A command in it was not found: install it in an earlier step, or correct the path.';
  if (exit.code === 126) return 'A file in it cannot be run: `chmod +x` it.';
  return `Run it by itself and correct what it reports: ${command}`;
}
