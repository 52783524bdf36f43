import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '#assets';
import { MeasurementError } from '../errors.ts';
import { shellWord } from '../report/shell.ts';
import { readLogEnd } from './log-tail.ts';
import { runCommand } from './run-command.ts';

/** The file that is added to the main package; no package has one of this name. */
const ADDED = 'zz_go_map_regression.go';
const LIST_BYTES = 1 << 20;
const PLACE = /^(\w+) (\/.+)$/gm;

export interface PackageSpec {
  /** As the go command names it: `./cmd/server`. */
  readonly package: string;
  /** More flags of `go build`, as in a shell. */
  readonly flags: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** For the logs, the overlay and the binary. */
  readonly directory: string;
  readonly onProgress: (message: string) => void;
}

/**
 * Builds a main package with a file in it that serves the heap profile (src/agent/agent.go). The file is laid over the
 * package's directory by `go build -overlay`, so the user's tree stays as it is, and workspaces, vendoring, cgo, build tags
 * and the build cache work as ever.
 *
 * @returns path of the binary
 * @throws MeasurementError of stage `build`
 */
export async function buildPackage(spec: PackageSpec): Promise<string> {
  const { package: path, flags, directory, onProgress } = spec;
  const [overlay, binary] = [join(directory, 'overlay.json'), join(directory, 'service')];
  await mkdir(directory, { recursive: true });
  const target = join(await directoryOf(spec), ADDED);
  await writeFile(overlay, JSON.stringify({ Replace: { [target]: join(ASSETS, 'agent.go') } }));
  const command = [
    'go build',
    '-overlay',
    shellWord(overlay),
    '-o',
    shellWord(binary),
    flags,
    shellWord(path),
  ];
  onProgress(`Building: go build ${flags === '' ? '' : `${flags} `}${path}, with its heap profile served`);
  await go(command.join(' '), 'build', spec);
  return binary;
}

/** Where the main package is. */
async function directoryOf(spec: PackageSpec): Promise<string> {
  const { package: path, flags } = spec;
  const output = await go(`go list -f '{{.Name}} {{.Dir}}' ${flags} ${shellWord(path)}`, 'list', spec);
  const places = [...output.matchAll(PLACE)];
  const [, name, directory] = places[0] ?? [];
  if (places.length === 1 && name === 'main') return directory!;
  const found = places.length === 1 ? `package ${name!}` : `${places.length} packages`;
  throw new MeasurementError(
    'build',
    `\`package\` is "${path}", and that is ${found}: expected one main package`,
    {
      remedy: "Name the directory of the service's main package, such as ./cmd/server.",
    },
  );
}

async function go(command: string, name: string, spec: PackageSpec): Promise<string> {
  const { cwd, env, timeoutMs, directory } = spec;
  const outputFile = join(directory, `${name}.log`);
  const what = `\`go ${name}\` of ${spec.package}`;
  await runCommand({ command, cwd, env, timeoutMs, outputFile, stage: 'build', what });
  return (await readLogEnd(outputFile, LIST_BYTES)).text;
}
