import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '#assets';
import { MeasurementError } from '../errors.ts';
import { shellWord } from '../report/shell.ts';
import { goCommand, type PackageSpec } from './go-command.ts';

/** The file that is added to the main package; no package has one of this name. */
const ADDED = 'zz_go_map_regression.go';
const PLACE = /^(\w+) (\/.+)$/gm;

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
  await goCommand(command.join(' '), 'build', spec);
  return binary;
}

/** Where the main package is. */
async function directoryOf(spec: PackageSpec): Promise<string> {
  const { package: path, flags } = spec;
  const list = `go list -f '{{.Name}} {{.Dir}}' ${flags} ${shellWord(path)}`;
  const places = [...(await goCommand(list, 'list', spec)).matchAll(PLACE)];
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
