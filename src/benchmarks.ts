import { join } from 'node:path';
import { KEY_PATTERN } from './baseline/baseline-index.ts';
import { MeasurementError } from './errors.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { BenchmarkedProgram } from './inputs/target.ts';
import type { BenchmarkLoad } from './inputs/load.ts';
import { childEnvironment } from './io/child-environment.ts';
import { findBenchmarks, type Benchmark } from './io/find-benchmarks.ts';
import { makeReportDirectory } from './io/report-files.ts';
import { runBuild } from './io/run-build.ts';
import { run, type Scene } from './run.ts';
import type { Verdict } from './verdict/verdict.ts';

/** What is measured by benchmarks, and no service. */
export type BenchmarkInputs = Inputs & {
  readonly target: { readonly program: BenchmarkedProgram };
  readonly measuring: { readonly load: BenchmarkLoad };
};

export const isBenchmarked = (inputs: Inputs): inputs is BenchmarkInputs =>
  inputs.target.program.kind === 'benchmarks';

/** One benchmark, and what is asked of it alone: its key is that of its baselines. */
export interface Benchmarked {
  /** `cache.BenchmarkPut`: the package's path in its module, and the function. */
  readonly name: string;
  readonly inputs: BenchmarkInputs;
  readonly verdict: Verdict;
}

/**
 * The story once for each benchmark: each has processes of its own, so that none finds what another has left in a map, and
 * a baseline and a verdict of its own.
 *
 * @returns one at least
 * @throws MeasurementError as {@link run}, and where no benchmark matches
 */
export async function checkBenchmarks(inputs: BenchmarkInputs, scene: Scene): Promise<Benchmarked[]> {
  const found = await benchmarksOf(inputs, scene);
  scene.onProgress(`Benchmarks: ${found.map(nameOf).join(', ')}`);
  const asked = found.map((benchmark) => ({ name: nameOf(benchmark), inputs: inputsOf(inputs, benchmark) }));
  requireKeys(asked);
  if (inputs.comparing.store === 'file' && asked.length > 1) throw oneFile(asked);
  const judged: Benchmarked[] = [];
  for (const one of asked) {
    scene.onProgress(`Measuring ${one.name}`);
    const reportDirectory = join(scene.reportDirectory, one.inputs.telling.key);
    judged.push({ ...one, verdict: await run(one.inputs, { ...scene, reportDirectory }) });
  }
  return judged;
}

async function benchmarksOf({ target, measuring }: BenchmarkInputs, scene: Scene): Promise<Benchmark[]> {
  const { program, build } = target;
  const { directory: cwd, onProgress } = scene;
  const logDirectory = join(scene.reportDirectory, 'logs');
  const around = { cwd, env: childEnvironment(scene.env, target.env), logDirectory, onProgress };
  const { timeoutMs, load } = measuring;
  await makeReportDirectory(logDirectory);
  if (build !== null) await runBuild(build, around, timeoutMs);
  const spec = { package: program.packages, flags: program.flags, directory: logDirectory, timeoutMs };
  return findBenchmarks({ ...around, ...spec }, load.pattern);
}

const nameOf = ({ path, name }: Benchmark): string => (path === '' ? name : `${path}.${name}`);

/** As if the user had asked for this benchmark alone. */
function inputsOf(inputs: BenchmarkInputs, benchmark: Benchmark): BenchmarkInputs {
  const { target, measuring, telling } = inputs;
  const { importPath, name } = benchmark;
  const pattern = `^${name}$`;
  const key = `${telling.key}.${nameOf(benchmark)}`.replace(/[^\w.-]+/g, '-');
  return {
    ...inputs,
    target: { ...target, program: { ...target.program, packages: importPath } },
    measuring: { ...measuring, load: { ...measuring.load, pattern } },
    telling: { ...telling, key },
    asWritten: new Map([...inputs.asWritten, ['test-package', importPath], ['bench', pattern]]),
  };
}

/** Baselines are stored under them. */
function requireKeys(asked: readonly Omit<Benchmarked, 'verdict'>[]): void {
  const keys = asked.map(({ inputs }) => inputs.telling.key);
  const bad = asked.find((_, i) => !KEY_PATTERN.test(keys[i]!) || keys.indexOf(keys[i]!) !== i);
  if (bad === undefined) return;
  throw new MeasurementError(
    'inputs',
    `no baseline can be stored for ${bad.name}: its key would be ${bad.inputs.telling.key}, which another benchmark has or is longer than 100 characters`,
    { remedy: 'Shorten `comment-key`, or measure fewer packages in one step, each with a `comment-key`.' },
  );
}

const oneFile = (asked: readonly Omit<Benchmarked, 'verdict'>[]): MeasurementError =>
  new MeasurementError(
    'inputs',
    `\`baseline-file\` holds one measurement, and there are ${asked.length} benchmarks: ${asked.map(({ name }) => name).join(', ')}`,
    {
      remedy: 'Give `bench` a pattern for one of them, or compare with `baseline: base-commit` or `branch`.',
    },
  );
