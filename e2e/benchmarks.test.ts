import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Measurement } from '../src/measure/measurement.ts';
import { git } from './git.ts';
import { runJob, setStage, type JobResult, type Stage } from './job.ts';

/** Each builds test binaries and measures them. */
jest.setTimeout(180_000);

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const ITERATIONS = 5000;

let directory: string;
/** A checkout of e2e/library. */
let library: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'benchmarks-test-'));
  library = join(directory, 'library');
  await cp(fileURLToPath(new URL('library', import.meta.url)), library, { recursive: true });
  await git(library, ['init', '-q', '-b', 'main']);
  await commit();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function commit(): Promise<void> {
  await git(library, ['add', '-A']);
  await git(library, ['-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-qm', 'x']);
}

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: string;
}

async function check(flags: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  const report = await mkdtemp(join(directory, 'report-'));
  const common = ['--runs', '2', '--bench-iterations', String(ITERATIONS), '--report-directory', report];
  const args = [CLI, 'check', ...common, ...flags];
  const running = promisify(execFile)(process.execPath, args, { cwd: library, env });
  const ended = await running.then(
    (output) => ({ exitCode: 0, ...output }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { exitCode: code, stdout, stderr };
    },
  );
  return { ...ended, report };
}

const measurementOf = async ({ report }: Ended, key: string): Promise<Measurement> =>
  JSON.parse(await readFile(join(report, key, 'measurement.json'), 'utf8')) as Measurement;

/** What Go's own allocator counts for one iteration, maps and all else. */
async function bytesPerIteration(packagePath: string, name: string): Promise<number> {
  const flags = ['-run', '^$', '-bench', `^${name}$`, '-benchmem', '-benchtime', `${ITERATIONS}x`];
  const { stdout } = await promisify(execFile)('go', ['test', ...flags, packagePath], { cwd: library });
  return Number(/ (\d+) B\/op/.exec(stdout)![1]);
}

describe('benchmarks as the load', () => {
  const MEASURED = ['--test-package', './...', '--bench', 'Put|Count|Sizes', '--baseline', 'none'];
  let first: Ended;

  test('are measured each by itself, and leave the work tree as it was', async () => {
    first = await check([...MEASURED, '--rounds', '1']);
    expect(first.stderr).toContain(
      'Benchmarks: cache.BenchmarkPut, index.BenchmarkCount, index.BenchmarkSizes',
    );
    expect(first.exitCode).toBe(0);
    expect(await git(library, ['status', '--porcelain'])).toBe('');
  });

  test('allocate what Go itself counts, for each of their iterations', async () => {
    const { sites, runs, operationsFrom } = await measurementOf(first, 'default.index.BenchmarkCount');
    const { allocated } = sites.find((site) => site.function.endsWith('index.Count'))!;
    // Go tries one iteration first.
    expect(runs.map(({ operations }) => operations)).toEqual([ITERATIONS + 1, ITERATIONS + 1]);
    expect(operationsFrom).toBe('benchmarks');
    const own = await bytesPerIteration('./index', 'BenchmarkCount');
    expect(own).toBeGreaterThan(1000);
    // Go counts what its runtime allocates meanwhile as well, a byte or so of each iteration.
    for (const bytes of allocated.bytes) {
      expect(Math.abs(bytes / (ITERATIONS + 1) - own)).toBeLessThanOrEqual(1);
    }
  });

  test('with sub-benchmarks are one, of one iteration of each', async () => {
    const { sites, runs } = await measurementOf(first, 'default.index.BenchmarkSizes');
    const { allocated } = sites.find((site) => site.function.endsWith('index.Count'))!;
    expect(runs[0]!.operations).toBe(ITERATIONS);
    const own = await bytesPerIteration('./index', 'BenchmarkCount');
    expect(allocated.bytes[0]).toBe(2 * own * (ITERATIONS + 1));
  });

  test('say nothing of what runs them', async () => {
    for (const key of ['cache.BenchmarkPut', 'index.BenchmarkCount', 'index.BenchmarkSizes']) {
      const measurement = await measurementOf(first, `default.${key}`);
      expect(JSON.stringify(measurement)).not.toMatch(/goMapRegression(Serve|Recorder)/);
    }
  });
});

describe('a change', () => {
  const COMPARED = ['--test-package', './...', '--bench', 'Put|Count', '--baseline', 'base-commit'];

  test('that lets a cache keep everything fails at its line, in its benchmark alone', async () => {
    const file = join(library, 'cache/cache.go');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('\tdelete(c.entries, c.next-Kept)\n', ''));
    await commit();
    const { exitCode, stdout, report } = await check([...COMPARED, '--base-ref', 'HEAD~1']);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(
      /^❌ cache\.BenchmarkPut: entries in cache\/cache\.go:20 keeps .* more .* after 5,001 iterations: it grows with every iteration/,
    );
    expect(stdout).toMatch(/^✅ index\.BenchmarkCount: /m);
    const verdict = JSON.parse(await readFile(join(report, 'verdict.json'), 'utf8')) as object;
    expect(verdict).toMatchObject({
      verdict: 'fail',
      services: [
        { service: 'cache.BenchmarkPut', verdict: 'fail' },
        { service: 'index.BenchmarkCount', verdict: 'pass' },
      ],
    });
  });

  test('that changes nothing passes, and a benchmark that it adds has no baseline', async () => {
    const file = join(library, 'index/index_test.go');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\nfunc BenchmarkCountNone(b *testing.B) { counts = Count(nil) }\n`);
    await commit();
    const { exitCode, stdout } = await check([...COMPARED, '--base-ref', 'HEAD~1', '--rounds', '1']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^✅ cache\.BenchmarkPut: /m);
    expect(stdout).toMatch(/^✅ index\.BenchmarkCount: /m);
    expect(stdout).toMatch(/^⚪ index\.BenchmarkCountNone: /m);
  });
});

test.each<[what: string, flags: readonly string[], message: RegExp]>([
  [
    'a pattern that matches none',
    ['--test-package', './...', '--bench', 'Nope'],
    /no benchmark of `test-package` "\.\/\.\.\." matches `bench` "Nope"/,
  ],
  [
    'a pattern that is none',
    ['--test-package', './index', '--bench', '('],
    /listing the benchmarks of example\.com\/library\/index exited with code/,
  ],
  [
    'a package that is not there',
    ['--test-package', './nowhere'],
    /`go list` of \.\/nowhere exited with code 1/,
  ],
  [
    'one that does not build',
    ['--test-package', './index', '--build-flags=-ldflags=-bad'],
    /`go test -c` of example\.com\/library\/index/,
  ],
  [
    'a benchmark that fails',
    ['--test-package', './index', '--bench', 'Broken'],
    /the benchmark \^BenchmarkBroken\$ failed[\s\S]*the index is broken/,
  ],
  [
    'one that skips itself',
    ['--test-package', './index', '--bench', 'Elsewhere'],
    /the benchmark \^BenchmarkElsewhere\$ skips itself/,
  ],
  [
    'a file for several',
    ['--test-package', './...', '--bench', 'Put|Count', '--baseline-file', 'x.json'],
    /`baseline-file` holds one measurement, and there are \d benchmarks/,
  ],
  ['a page for several', ['--test-package', './...', '--html', 'x.html'], /`--html` is one page/],
])('%s is told', async (_, flags, message) => {
  const { exitCode, stderr } = await check(flags);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(message);
});

test('without Go it is told that it is missing', async () => {
  const { stderr } = await check(['--test-package', './cache'], { ...process.env, PATH: '/usr/bin:/bin' });
  expect(stderr).toMatch(/`go list` of \.\/cache exited with code 127[\s\S]*install it in an earlier step/);
});

describe('the action', () => {
  const CHECKOUT = `package main

import (
	"net/http/httptest"
	"testing"
)

var store = newShop()

func BenchmarkCheckout(b *testing.B) {
	for i := 0; i < b.N; i++ {
		store.expressCheckout(httptest.NewRecorder(), nil)
	}
}

func BenchmarkQuote(b *testing.B) {
	for i := 0; i < b.N; i++ {
		store.catalog.Quote(store.catalog.Featured(uint64(i), basketSize))
	}
}
`;
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage();
  }, 120_000);
  afterAll(() => stage.close());

  /** The shop has no benchmarks of its own: the build adds them. */
  async function job(on: 'push' | 'pull request'): Promise<JobResult> {
    const source = join(stage.directory, 'bench_test.go');
    await writeFile(source, CHECKOUT);
    const none = { service: '', 'pprof-url': '', load: '' };
    const ours = {
      'test-package': '.',
      build: `cp ${source} shop_bench_test.go`,
      'bench-iterations': '4000',
    };
    return runJob(stage, { on, inputs: { ...none, ...ours, timeout: '60s' } });
  }

  test('stores a baseline of each, and tells of all in one comment, the worst first', async () => {
    const pushed = await job('push');
    expect([pushed.failure, pushed.outputs['verdict']]).toEqual(['', 'no baseline']);
    const { base } = stage.shop;
    expect(await stage.github.listBranchFiles('go-map-regression')).toEqual([
      'index.json',
      `measurements/default.BenchmarkCheckout/${base}.json`,
      `measurements/default.BenchmarkQuote/${base}.json`,
    ]);

    const { exitCode, outputs, annotations, report } = await job('pull request');
    expect([exitCode, outputs['verdict']]).toEqual([1, 'fail']);
    expect((await stage.github.comments(1)).map(({ body }) => body)).toEqual([report]);
    expect(report.split('\n')[1]).toMatch(
      /^### ❌ `BenchmarkCheckout`: .*`orders` in .*`?cart\/history\.go:20`?.* now keeps .* after 4,001 iterations/,
    );
    expect(report).toContain('| Benchmark | Verdict | Retained | Allocated |');
    expect(report).toContain('<details><summary>✅ BenchmarkQuote: pass</summary>');
    expect(report).toMatch(
      / check --test-package example\.com\/shop .*--bench '\^BenchmarkCheckout\$' .*--base-ref/,
    );
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'cart/history.go', line: 20 }),
    );
  });
});
