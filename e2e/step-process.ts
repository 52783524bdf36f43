import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createCommandReader } from './workflow-commands.ts';
import type { WorkflowCommand } from './workflow-commands.ts';

/** After SIGINT the runner waits, sends SIGTERM, waits and kills. From ProcessInvoker.cs of actions/runner. */
const INTERRUPT_GRACE_MS = 7_500;
const TERMINATE_GRACE_MS = 2_500;
/** How long output may still arrive from grandchildren that hold the pipes after the step has ended. */
const DRAIN_MS = 5_000;

export interface StepProcess {
  readonly script: string;
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** When to cancel, counted from the start; never by default. */
  readonly cancelAfterMs?: number | undefined;
  /** Sent once instead of the runner's three signals, as by somebody else on the machine. */
  readonly cancelWith?: NodeJS.Signals | undefined;
  /** Called with each line that is not a workflow command, and with each command, as they arrive. */
  readonly onLine?: ((line: string, command: WorkflowCommand | undefined) => void) | undefined;
}

export interface StepProcessResult {
  /** null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Commands of both streams: the runner obeys both. */
  readonly commands: readonly WorkflowCommand[];
  readonly seconds: number;
}

/** Runs a script under this Node as the runner runs a JavaScript action. */
export async function runStepProcess(step: StepProcess): Promise<StepProcessResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [step.script], {
    cwd: step.workingDirectory,
    env: step.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const commands: WorkflowCommand[] = [];
  const read = createCommandReader();
  const onLine = (line: string) => {
    const command = read(line);
    if (command !== undefined) commands.push(command);
    step.onLine?.(line, command);
  };
  const stdout = collectLines(child.stdout, onLine);
  const stderr = collectLines(child.stderr, onLine);
  const stopCancelling = cancelLater(child, step);
  try {
    const { exitCode, signal } = await ended(child);
    return {
      exitCode,
      signal,
      stdout: stdout(),
      stderr: stderr(),
      commands,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    stopCancelling();
  }
}

async function ended(
  child: ChildProcess,
): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  const exit = await new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exitCode, signal) => {
        resolve({ exitCode, signal });
      });
    },
  );
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([closed, new Promise((resolve) => (timer = setTimeout(resolve, DRAIN_MS)))]);
  clearTimeout(timer);
  child.stdout?.destroy();
  child.stderr?.destroy();
  return exit;
}

/** Signals the step's own process only, never its group. Returns how to call it off. */
function cancelLater(
  child: ChildProcess,
  { cancelAfterMs, cancelWith }: Pick<StepProcess, 'cancelAfterMs' | 'cancelWith'>,
): () => void {
  if (cancelAfterMs === undefined) return () => undefined;
  const send = (signal: NodeJS.Signals, afterMs: number) => setTimeout(() => child.kill(signal), afterMs);
  const timers =
    cancelWith === undefined
      ? [
          send('SIGINT', cancelAfterMs),
          send('SIGTERM', cancelAfterMs + INTERRUPT_GRACE_MS),
          send('SIGKILL', cancelAfterMs + INTERRUPT_GRACE_MS + TERMINATE_GRACE_MS),
        ]
      : [send(cancelWith, cancelAfterMs)];
  return () => {
    timers.forEach(clearTimeout);
  };
}

/** Calls back with each line; returns the whole text so far. A last line without its newline counts at the end. */
function collectLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => string {
  let all = '';
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    all += chunk;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => {
      onLine(line.replace(/\r$/, ''));
    });
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
  return () => all;
}
