import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds that a whole process takes. @throws Error where it fails */
export function runTime(command: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const ms = performance.now() - started;
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
  return ms;
}

const PRELOAD = fileURLToPath(new URL('report-peak-memory.js', import.meta.url));

/** The most memory that a Node process had resident, in bytes. @throws Error where it fails */
export function peakMemory(script: string, args: readonly string[]): number {
  const { status, error, stderr, output } = spawnSync(
    process.execPath,
    ['--import', PRELOAD, script, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw error ?? new Error(`${script} ${args.join(' ')} failed:\n${stderr}`);
  return Number(output[3]);
}
