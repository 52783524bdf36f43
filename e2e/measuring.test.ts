import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Measurement, SiteMeasurement } from '../src/measure/measurement.ts';
import type { verdictJson } from '../src/report/json.ts';
import { freePort } from '../src/io/listener.ts';

/** Each runs a service several times. */
jest.setTimeout(60_000);

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const FAULTS = fileURLToPath(new URL('faults', import.meta.url));

let directory: string;
let faults: string;
let address: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'measuring-test-'));
  faults = join(directory, 'faults');
  await promisify(execFile)('go', ['build', '-o', faults, '.'], { cwd: FAULTS });
  address = `127.0.0.1:${await freePort()}`;
}, 120_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Checked {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly verdict: ReturnType<typeof verdictJson>;
  readonly measurement: Measurement;
  /** The one that keeps an entry for each request. */
  readonly remember: SiteMeasurement;
}

/** Runs the built `check` on the service that misbehaves, with these flags of its own; an empty input is a bare flag. */
async function check(inputs: Readonly<Record<string, string>>, flags = ''): Promise<Checked> {
  const report = await mkdtemp(join(directory, 'report-'));
  const given = {
    service: `${faults} -addr ${address} ${flags}`,
    'pprof-url': `http://${address}/debug/pprof`,
    runs: '1',
    rounds: '1',
    baseline: 'none',
    'report-directory': report,
    ...(inputs['load'] === undefined && { 'load-url': `http://${address}/work`, 'load-requests': '500' }),
    ...inputs,
  };
  const args = Object.entries(given).flatMap(([name, value]) =>
    value === '' ? [`--${name}`] : [`--${name}`, value],
  );
  const { exitCode, stdout, stderr } = await new Promise<Pick<Checked, 'exitCode' | 'stdout' | 'stderr'>>(
    (resolve) => {
      execFile(process.execPath, [CLI, 'check', ...args], (error, out, err) => {
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout: out, stderr: err });
      });
    },
  );
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(report, name), 'utf8').catch(() => 'null'));
  const measurement = (await read('measurement.json')) as Measurement; // null where it broke
  const sites = (measurement as Measurement | null)?.sites ?? [];
  const remember = sites.find((site) => site.function === 'main.remember') as SiteMeasurement;
  const verdict = (await read('verdict.json')) as Checked['verdict'];
  return { exitCode, stdout, stderr, verdict, measurement, remember };
}

const requests = (path: string, count: number): string =>
  `for _ in $(seq ${count}); do curl -fsS http://${address}${path}; done`;

describe('a drain', () => {
  test('shows what an emptied map keeps: its table', async () => {
    const { remember } = await check({ drain: `curl -fsS http://${address}/expire` });
    expect(remember.retained.bytes[0]).toBeGreaterThan(64 * 1024);
    expect(remember.unreleased!.bytes).toEqual(remember.retained.bytes);
  });

  test('shows that a dropped map keeps nothing', async () => {
    const { remember } = await check({ drain: `curl -fsS http://${address}/drop` });
    expect(remember.retained.bytes[0]).toBeGreaterThan(64 * 1024);
    expect(remember.unreleased!.bytes[0]).toBeLessThan(1024);
  });

  test('may be a time to wait', async () => {
    const { remember, stderr } = await check({ drain: '300ms' });
    expect(stderr).toContain('Waiting 0.3 s');
    expect(remember.unreleased!.bytes).toEqual(remember.retained.bytes);
  });

  test('is no part of the rounds: they begin anew after it, alike, and its own requests are none of theirs', async () => {
    const drain = `curl -fsS http://${address}/drop; ${requests('/healthz', 30)}`;
    const { measurement, remember } = await check({
      ...{ drain, rounds: '4', load: requests('/work', 40), 'max-growth-per-operation': '1B' },
    });
    expect(measurement.roundOperations).toEqual([40, 40, 40, 40]);
    const [first, , , last] = remember.retainedByRound;
    expect(last! / first!).toBeGreaterThan(2);
  });

  test('that fails is an error that names it', async () => {
    const { exitCode, stderr, measurement } = await check({ drain: `curl -fsS http://${address}/nowhere` });
    expect([exitCode, measurement]).toEqual([1, null]);
    expect(stderr).toMatch(/drain: the drain exited with code 22/);
  });
});

describe('operations', () => {
  test('are those that the service says it served, where nobody else counts', async () => {
    const { measurement } = await check({ load: requests('/work', 40) });
    expect(measurement.runs[0]!.operations).toBe(40);
    expect(measurement.operationsFrom).toBe('profile');
  });

  test('are read from the output of the load', async () => {
    const load = `${requests('/work', 3)}; echo 'done: 1,234 requests'`;
    const { measurement } = await check({ load, operations: '/done: ([\\d,]+) requests/' });
    expect(measurement.runs[0]!.operations).toBe(1234);
    expect(measurement.operationsFrom).toBe('output');
  });

  test.each([
    ['matches nothing', 'echo done', /does not match anything/],
    ['captures none', "echo 'done: 0 requests'", /captures "0", which is no number above 0/],
  ])('whose pattern %s are an error, and no number', async (_, echo, message) => {
    const load = `${requests('/work', 3)}; ${echo}`;
    const { exitCode, stderr, measurement } = await check({ load, operations: '/done: (\\d+) requests/' });
    expect([exitCode, measurement]).toEqual([1, null]);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('done'); // the end of the output, to correct the pattern by
  });
});

describe('settling', () => {
  test('waits for work that goes on after the answers', async () => {
    const { remember } = await check({ load: requests('/work', 40) }, '-late 400ms');
    const { remember: punctual } = await check({ load: requests('/work', 40) });
    expect(remember.retained.bytes).toEqual(punctual.retained.bytes);
  });

  test('ends in time, and says so', async () => {
    const { measurement } = await check({ 'settle-timeout': '1s' }, '-restless');
    expect(measurement.warnings.join()).toMatch(
      /Map memory still changed after the load, at the end of 1 s \(`settle-timeout`\)/,
    );
  });
});

describe('rounds', () => {
  test('find an unbounded map on the very first run, and the limit fails it', async () => {
    const inputs = { rounds: '4', 'load-requests': '1000' };
    const open = await check(inputs);
    expect([open.exitCode, open.verdict.verdict]).toEqual([0, 'no baseline']);
    expect(open.stdout.split('\n')[0]).toMatch(
      /entries in e2e\/faults\/main\.go:\d+ grows with every request \(\d+ B each/,
    );
    const limited = await check({ ...inputs, 'max-growth-per-operation': '100B' });
    expect([limited.exitCode, limited.verdict.verdict]).toEqual([1, 'fail']);
    expect(limited.stdout.split('\n')[0]).toMatch(
      /entries in e2e\/faults\/main\.go:\d+ .* where 100 B are allowed/,
    );
  });

  test('let a map that is emptied now and then be', async () => {
    const { exitCode, verdict } = await check(
      { rounds: '6', 'load-requests': '1000', 'max-growth-per-operation': '1B' },
      '-bounded 3000',
    );
    expect([exitCode, verdict.verdict]).toEqual([0, 'no baseline']);
  });
});

describe('a closer look', () => {
  test('draws map memory over the time of the load', async () => {
    const { measurement } = await check({ watch: '200ms', load: `${requests('/work', 60)}; sleep 0.5` });
    expect(measurement.timeline.length).toBeGreaterThanOrEqual(2);
    expect(measurement.timeline.at(-1)!.inUseBytes).toBeGreaterThan(0);
  });

  test('tells what the collections took, and how much of the CPU the maps', async () => {
    const { measurement } = await check(
      { 'gc-trace': 'true', 'cpu-profile': 'true', rounds: '4', 'load-requests': '4000' },
      '-per-request 200',
    );
    const { gcTrace, memory, goroutines } = measurement.runs[0]!;
    expect(gcTrace).toMatchObject({ unreadLines: 0 });
    expect(gcTrace!.collections).toBeGreaterThan(0);
    expect(memory!.collections).toBeGreaterThan(0);
    expect(goroutines!.before).toBeGreaterThan(0);
    expect(measurement.cpu!.totalNs).toBeGreaterThan(0);
    expect(measurement.cpu!.sites.map((site) => site.function)).toContain('main.remember');
  });

  test('that cannot be had is said, and changes nothing', async () => {
    const { measurement, exitCode } = await check({ 'cpu-profile': 'true' }, '-no-cpu-profile');
    expect(exitCode).toBe(0);
    expect(measurement.cpu).toBeNull();
    expect(measurement.warnings.join()).toMatch(/No CPU profile was taken: .*profile\?seconds=\d+ answered/);
  });
});

test('the rate of the baseline is kept, so that both can be compared', async () => {
  const file = join(directory, 'sampled.json');
  const stored = { 'baseline-file': file, baseline: 'file' };
  await check({ ...stored, 'profile-rate': '512', 'save-baseline': 'always' });
  const { measurement, verdict } = await check(stored);
  expect(measurement.rate).toBe(512);
  expect(measurement.notes).toContain('Profile rate 512, that of the baseline.');
  expect(verdict.verdict).not.toBe('incomparable');
});

test('noise that leaves the verdict open is met with more runs, as many as allowed', async () => {
  const file = join(directory, 'thin.json');
  const sampled = {
    'baseline-file': file,
    baseline: 'file',
    'profile-rate': '16384',
    'load-requests': '4000',
  };
  await check({ ...sampled, runs: '2', 'save-baseline': 'always' });
  const { measurement, stderr, verdict } = await check({ ...sampled, runs: '2', 'max-runs': '4' });
  expect(verdict.verdict).toBe('inconclusive');
  expect(measurement.runs).toHaveLength(4);
  expect(stderr).toContain('Runs so far: 2. They leave it open');
  expect(stderr).toContain('Run 4 of 4');
});

test('a committed baseline is updated whatever the verdict, and says how its totals change', async () => {
  const inputs = {
    ...{ 'baseline-file': join(directory, 'committed.json'), baseline: 'file', 'min-growth': '1B' },
    'update-baseline': '',
  };
  const first = await check(inputs);
  expect([first.exitCode, first.verdict.verdict]).toEqual([0, 'no baseline']);
  expect(first.stderr).toMatch(/^A first baseline: .* retained, .* allocated\.$/m);
  const grown = await check(inputs, '-per-request 50');
  expect([grown.exitCode, grown.verdict.verdict]).toEqual([0, 'fail']);
  expect(grown.stderr).toMatch(/^The baseline changes: .* → .* \(\+.*\) retained, .* allocated\.$/m);
  const lines = (await readFile(inputs['baseline-file'], 'utf8')).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200); // one value per line
});
