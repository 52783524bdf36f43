import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Surroundings } from './run-plan.ts';

/** The command of `build`. @throws MeasurementError of stage `build` */
export async function runBuild(
  command: string,
  { cwd, env, logDirectory, onProgress }: Surroundings,
  timeoutMs: number,
): Promise<void> {
  onProgress(`Building: ${command}`);
  const outputFile = join(logDirectory, 'build.log');
  await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what: 'the build' });
}
