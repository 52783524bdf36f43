import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Recording } from './measure.ts';

const run = promisify(execFile);

/** Sums of one heap profile, in bytes but for the stacks. */
export interface Counted {
  readonly stacks: number;
  readonly heapInUseBytes: number;
  readonly mapInUseBytes: number;
  readonly mapAllocatedBytes: number;
}

/** Builds the counter, which shares nothing with the action. Returns its path. */
export async function buildCounter(cache: string): Promise<string> {
  const counter = join(cache, 'count');
  const cwd = fileURLToPath(new URL('count', import.meta.url));
  await run('go', ['build', '-o', counter, '.'], { cwd });
  return counter;
}

export async function count(
  counter: string,
  executable: string,
  recording: Recording,
): Promise<{ before: Counted; after: Counted }> {
  const { stdout } = await run(counter, [executable, recording.before, recording.after]);
  const [before, after] = JSON.parse(stdout) as [Counted, Counted];
  return { before, after };
}
