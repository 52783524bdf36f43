import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeasurementError } from '../errors.ts';
import { shellWord } from '../report/shell.ts';
import { buildTests, listPackages, type TestBinary, type TestedPackage } from './build-tests.ts';
import type { PackageSpec } from './go-command.ts';
import { readLogEnd } from './log-tail.ts';
import { runCommand } from './run-command.ts';

/** One benchmark of one package. */
export interface Benchmark {
  /** Of the function, such as `BenchmarkPut`. */
  readonly name: string;
  readonly importPath: string;
  /** Path of the package in its module; empty for the module's own. */
  readonly path: string;
}

const LIST_BYTES = 1 << 20;
const NAME = /^Benchmark[\p{L}\p{N}_]*$/gmu;

/**
 * The benchmarks of packages whose names match a pattern, in the order in which Go runs them. The test binaries themselves
 * are asked: what a build leaves out is none.
 *
 * @throws MeasurementError where a package does not build, or none of them has such a benchmark
 */
export async function findBenchmarks(spec: PackageSpec, pattern: string): Promise<Benchmark[]> {
  const found: Benchmark[] = [];
  for (const [i, one] of (await withBenchmarks(await listPackages(spec))).entries()) {
    const own = { ...spec, package: one.importPath, directory: join(spec.directory, String(i)) };
    const names = await listBenchmarks(own, await buildTests(own, one), pattern);
    found.push(...names.map((name) => ({ name, importPath: one.importPath, path: pathOf(one) })));
  }
  if (found.length > 0) return found;
  throw new MeasurementError(
    'load',
    `no benchmark of \`test-package\` ${JSON.stringify(spec.package)} matches \`bench\` ${JSON.stringify(pattern)}`,
    {
      remedy: `\`go test -list '^Benchmark' ${spec.package}\` names those that there are.`,
    },
  );
}

/** To link a test binary takes a second, and most packages have no benchmarks. */
async function withBenchmarks(packages: readonly TestedPackage[]): Promise<TestedPackage[]> {
  const found: TestedPackage[] = [];
  for (const one of packages) {
    const texts = await Promise.all(
      one.testFiles.map((file) => readFile(join(one.directory, file), 'utf8').catch(() => '')),
    );
    if (texts.some((text) => /^func\s+Benchmark/m.test(text))) found.push(one);
  }
  return found;
}

async function listBenchmarks(
  { package: path, directory, ...where }: PackageSpec,
  tests: TestBinary,
  pattern: string,
): Promise<string[]> {
  const outputFile = join(directory, 'benchmarks.log');
  const command = `cd ${shellWord(tests.directory)} && exec ${shellWord(tests.binary)} -test.list=${shellWord(pattern)}`;
  const what = `listing the benchmarks of ${path}`;
  await runCommand({ ...where, command, outputFile, stage: 'load', what });
  return (await readLogEnd(outputFile, LIST_BYTES)).text.match(NAME) ?? [];
}

const pathOf = ({ importPath, modulePath }: TestedPackage): string =>
  modulePath !== '' && `${importPath}/`.startsWith(`${modulePath}/`)
    ? importPath.slice(modulePath.length + 1)
    : importPath;
