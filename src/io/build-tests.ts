import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '#assets';
import { MeasurementError } from '../errors.ts';
import { shellWord } from '../report/shell.ts';
import { goCommand, type PackageSpec } from './go-command.ts';

/** A package with test files, as `go list` tells of it. */
export interface TestedPackage {
  readonly name: string;
  readonly directory: string;
  readonly importPath: string;
  /** Empty for a package of the standard library. */
  readonly modulePath: string;
  /** Names in its directory. */
  readonly testFiles: readonly string[];
}

/** Where its tests run, as `go test` runs them. */
export type TestBinary = Pick<TestedPackage, 'directory'> & { readonly binary: string };

/** The file of each is added to the package under test, of which it becomes a part. */
const ADDED = {
  'agent.go': 'zz_go_map_regression_test.go',
  'benchmarks.go': 'zz_go_map_regression_benchmarks_test.go',
} as const;
const FIELDS = [
  ...['{{.Name}}', '{{.Dir}}', '{{.ImportPath}}', '{{with .Module}}{{.Path}}{{end}}'],
  ...['{{join .TestGoFiles "\\t"}}', '{{join .XTestGoFiles "\\t"}}'],
].join('\t');
const FIELDS_LINE = /^(\w+)\t(\/[^\t\n]+)\t([^\t\n]+)\t([^\t\n]*)((?:\t[^\t\n]*)+)$/gm;

/** @throws MeasurementError of stage `build` */
export async function listPackages(spec: PackageSpec): Promise<TestedPackage[]> {
  await mkdir(spec.directory, { recursive: true });
  const list = `go list -f ${shellWord(FIELDS)} ${spec.flags} ${shellWord(spec.package)}`;
  const lines = (await goCommand(list, 'list', spec)).matchAll(FIELDS_LINE);
  return [...lines].map(([, name, directory, importPath, modulePath, files]) => ({
    ...{ name: name!, directory: directory!, importPath: importPath!, modulePath: modulePath! },
    testFiles: files!.split('\t').filter((file) => file !== ''),
  }));
}

/**
 * Builds the test binary of a package with two files in it: one serves the heap profile (src/agent/agent.go), one runs the
 * benchmarks as often as it is asked (src/agent/benchmarks.go). They are laid over the package's directory, as in
 * `buildPackage`.
 *
 * @throws MeasurementError of stage `build`
 */
export async function buildTests(spec: PackageSpec, of: TestedPackage): Promise<TestBinary> {
  const { package: path, flags, directory, onProgress } = spec;
  await mkdir(directory, { recursive: true });
  const replaced: Record<string, string> = {};
  for (const [asset, added] of Object.entries(ADDED)) {
    const text = await readFile(join(ASSETS, asset), 'utf8');
    const file = join(directory, asset);
    await writeFile(file, text.replace(/^package main$/m, `package ${of.name}`));
    replaced[join(of.directory, added)] = file;
  }
  const [overlay, binary] = [join(directory, 'overlay.json'), join(directory, 'benchmarks.test')];
  await writeFile(overlay, JSON.stringify({ Replace: replaced }));
  onProgress(`Building: go test -c ${flags === '' ? '' : `${flags} `}${path}, with its heap profile served`);
  const command = [
    'go test -c',
    '-vet=off', // before Go 1.24 it does not see what is laid over a directory
    ...['-overlay', shellWord(overlay), '-o', shellWord(binary), flags, shellWord(of.importPath)],
  ];
  await goCommand(command.join(' '), 'test -c', spec);
  return { binary, directory: of.directory };
}

/** The same of the one package that there is. @throws MeasurementError of stage `build` */
export async function buildTestsOfOne(spec: PackageSpec): Promise<TestBinary> {
  const found = await listPackages(spec);
  const [one] = found;
  if (one !== undefined && found.length === 1) return buildTests(spec, one);
  throw new MeasurementError('build', `${spec.package} is ${found.length} packages: expected one`, {
    remedy: 'Build them first where they are generated, with `build`.',
  });
}
