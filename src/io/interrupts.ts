import { constants } from 'node:os';
import { removeAllCheckouts } from './base-checkout.ts';
import { stopAllGroups } from './process-group.ts';

/** The runner follows SIGINT with SIGTERM after 7.5 s and kills the step 2.5 s later (actions/runner, ProcessInvoker). */
const GRACE_MS = 2_000;
/** How long `exit` may take, which others can keep from ending us. */
const EXIT_MS = 3_000;

let stopping = false;

/** When the job is cancelled or Ctrl-C pressed, ends all that we started and then ourselves. */
export function stopOnInterrupt(): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) return; // the runner's second signal: we are at it
      stopping = true;
      console.log(`Stopped by ${signal}: ending the service and the load.`);
      void leaveNothing().finally(() => {
        exit(128 + constants.signals[signal]);
      });
    });
  }
}

/** The same where an error escapes every `catch`, or a promise is rejected that nobody awaits; `tell` says so. */
export function stopOnCrash(tell: (error: unknown) => void): void {
  // Node turns an unhandled rejection into this event too.
  process.on('uncaughtException', (error: unknown) => {
    if (stopping) return;
    stopping = true;
    void leaveNothing()
      .catch(() => undefined) // the crash is the news
      .then(() => {
        tell(error);
      })
      .finally(() => {
        exit(1);
      });
  });
}

async function leaveNothing(): Promise<void> {
  await stopAllGroups({ graceMs: GRACE_MS });
  await removeAllCheckouts(); // after those who work in them
}

function exit(code: number): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), EXIT_MS).unref();
  process.exit(code);
}

/**
 * Once interrupted, never resolves: that what we end has ended is no news, and we are about to exit.
 * Else it resolves at once.
 */
export async function silenceAfterInterrupt(): Promise<void> {
  if (stopping) await new Promise(() => undefined);
}
