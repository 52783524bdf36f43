import { join } from 'node:path';
import { readLogEnd } from './log-tail.ts';
import { runCommand } from './run-command.ts';

/** Packages that are built here, and where. */
export interface PackageSpec {
  /** As the go command names it: `./cmd/server`. */
  readonly package: string;
  /** More flags of the build, as in a shell. */
  readonly flags: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** For the logs, the overlay and the binary. */
  readonly directory: string;
  readonly onProgress: (message: string) => void;
}

const OUTPUT_BYTES = 1 << 20;

/**
 * Runs the go command to its end, and returns what it has told.
 *
 * @param name of its log, and of what it does: `build`
 * @throws MeasurementError of stage `build`
 */
export async function goCommand(command: string, name: string, spec: PackageSpec): Promise<string> {
  const { cwd, env, timeoutMs, directory } = spec;
  const outputFile = join(directory, `${name.replace(/\W+/g, '-')}.log`);
  const what = `\`go ${name}\` of ${spec.package}`;
  await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what });
  return (await readLogEnd(outputFile, OUTPUT_BYTES)).text;
}
