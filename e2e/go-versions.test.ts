import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Kind } from '../src/maps/site.ts';
import type { Measurement } from '../src/measure/measurement.ts';
import type { attributionJson } from '../src/report/attribution-json.ts';
import { freePort } from '../src/io/listener.ts';

/** Each builds a program, which may take a toolchain and its standard library. */
jest.setTimeout(600_000);

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const PROGRAM = fileURLToPath(new URL('versions', import.meta.url));

/** What the service is built with; go downloads what is not there. Bucket maps up to 1.23, Swiss maps from 1.24 on. */
const ALL = ['go1.22.12', 'go1.23.12', 'go1.24.6', 'go1.25.9', 'go1.26.8', 'go1.27.4'];
/** The oldest, and that of this machine. `npm run e2e:go` takes them all. */
const VERSIONS = process.env['GO_VERSIONS'] === 'all' ? ALL : [ALL[0]!, 'local'];

const REQUESTS = 200;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'go-versions-test-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const environment = (version: string): NodeJS.ProcessEnv => ({ ...process.env, GOTOOLCHAIN: version });

async function build(version: string): Promise<string> {
  const binary = join(directory, version);
  await run('go', ['build', '-o', binary, '.'], { cwd: PROGRAM, env: environment(version) });
  return binary;
}

async function check(version: string, addr: string, flags: readonly string[]): Promise<Measurement> {
  const report = await mkdtemp(join(directory, 'report-'));
  const load = ['--load-url', `http://${addr}/work`, '--load-requests', String(REQUESTS)];
  const often = ['--runs', '1', '--rounds', '1', '--baseline', 'none', '--report-directory', report];
  const args = [CLI, 'check', '--profile-rate', '1', ...flags, ...load, ...often];
  await run(process.execPath, args, { cwd: PROGRAM, env: environment(version) });
  return JSON.parse(await readFile(join(report, 'measurement.json'), 'utf8')) as Measurement;
}

const checkService = async (version: string, binary: string): Promise<Measurement> => {
  const addr = `127.0.0.1:${await freePort()}`;
  const flags = ['--service', `${binary} -addr ${addr}`, '--pprof-url', `http://${addr}/debug/pprof`];
  return check(version, addr, flags);
};

const checkPackage = async (version: string): Promise<Measurement> => {
  const addr = `127.0.0.1:${await freePort()}`;
  return check(version, addr, ['--package', '.', `--service-args=-addr ${addr}`]);
};

/** Both forms of one moment of a process, after as many requests. */
async function record(binary: string): Promise<{ text: string; protobuf: string }> {
  const addr = `127.0.0.1:${await freePort()}`;
  const service = spawn(binary, ['-addr', addr], {
    env: { ...process.env, GODEBUG: 'memprofilerate=1' },
    stdio: 'ignore',
  });
  const exited = once(service, 'exit');
  try {
    const ask = async (path: string) => (await fetch(`http://${addr}/${path}`)).arrayBuffer();
    const isUp = () =>
      ask('debug/pprof/cmdline').then(
        () => true,
        () => false,
      );
    while (!(await isUp())) await delay(20);
    for (let i = 0; i < REQUESTS; i++) await ask('work');
    const [text, protobuf] = [`${binary}.txt`, `${binary}.pb.gz`];
    await writeFile(protobuf, Buffer.from(await ask('debug/pprof/heap?gc=1')));
    await writeFile(text, Buffer.from(await ask('debug/pprof/heap?gc=1&debug=1')));
    return { text, protobuf };
  } finally {
    service.kill();
    await exited;
  }
}

async function attribute(after: string, binary: string): Promise<ReturnType<typeof attributionJson>> {
  const json = `${after}.json`;
  await run(process.execPath, [CLI, 'attribute', '--after', after, '--binary', binary, '--json', json]);
  return JSON.parse(await readFile(json, 'utf8')) as ReturnType<typeof attributionJson>;
}

type Placed = Pick<Measurement['sites'][number], 'function' | 'line' | 'kinds'>;

const ownSites = ({ sites }: Measurement): Placed[] =>
  sites
    .filter(({ function: name }) => name.startsWith('main.'))
    .sort((a, b) => a.function.localeCompare(b.function) || a.line - b.line);

const places = (sites: readonly Placed[]): string[] =>
  sites.map(({ function: name, line }) => `${name}:${line}`);

/** Without overflow buckets, of which each process has others, as each has its own hash seed. */
const total = (sites: readonly Placed[], figure: 'retainedBytes' | 'allocatedBytes'): number =>
  sites
    .flatMap(({ kinds }) => Object.entries(kinds))
    .reduce((bytes, [kind, growth]) => bytes + (kind === 'overflow' ? 0 : growth[figure]), 0);

/** Of all lines of a function, for each request. */
const perRequest = (sites: readonly Placed[], name: string, kind: Kind): number =>
  sites
    .filter((site) => site.function === `main.${name}`)
    .reduce((bytes, { kinds }) => bytes + (kinds[kind]?.retainedBytes ?? 0) / REQUESTS, 0);

describe.each(VERSIONS)('a service of %s', (version) => {
  let binary: string;
  let isSwiss: boolean;
  let bySymbols: Measurement;
  beforeAll(async () => {
    binary = await build(version);
    bySymbols = await checkService(version, binary);
    isSwiss = Number(/^go1\.(\d+)/.exec(bySymbols.fingerprint.goVersion)![1]) >= 24;
  });

  test('is measured whole: its maps are those of the version, and every address has a name', () => {
    if (version !== 'local') expect(bySymbols.fingerprint.goVersion).toBe(version);
    expect(bySymbols.fingerprint.mapImplementation).toBe(isSwiss ? 'swiss' : 'bucket');
    expect(bySymbols.warnings).toEqual([]);
  });

  test('shows of each kind what the program makes of it', () => {
    const sites = ownSites(bySymbols);
    const bytes = (name: string, kind: Kind) => perRequest(sites, name, kind);
    // hmap, and maps.Map.
    for (const name of ['grown', 'boxed', 'few']) expect(bytes(name, 'header')).toBe(48);
    // 128 slots in 16 groups and their table; 16 buckets and one in reserve.
    const tables = isSwiss ? 2304 + 32 : 2688;
    // A directory; mapextra. They are part of the header where room was asked for.
    const beside = isSwiss ? 8 : 24;
    expect(bytes('withRoom', 'header')).toBe(48 + beside);
    expect(bytes('withRoom', 'initial')).toBe(tables);
    // A mapextra that came with a smaller table's overflow bucket is none of growth.
    expect(bytes('grown', 'growth')).toBeGreaterThanOrEqual(tables + (isSwiss ? beside : 0));
    expect(bytes('grown', 'growth')).toBeLessThanOrEqual(tables + beside);
    // One group or bucket of eight slots of 16 bytes.
    expect(bytes('few', 'first')).toBe(144);
    // Eight values of 200 bytes, in objects of 208; and the bucket itself, which `mapassign` allocates as it does these.
    expect(bytes('boxed', 'boxed')).toBe(8 * 208 + (isSwiss ? 0 : 144));
    // A header, and a group or bucket of eight keys and pointers.
    expect(bytes('copied', 'clone')).toBeGreaterThanOrEqual(48 + 144);
    expect(bytes('know', 'syncMap')).toBeGreaterThan(32);
  });

  test('is measured the same as a package, with the profiles that are added to it', async () => {
    const byPackage = await checkPackage(version);
    expect(byPackage.fingerprint.goVersion).toBe(bySymbols.fingerprint.goVersion);
    expect(byPackage.warnings).toEqual([]);
    const [own, other] = [ownSites(bySymbols), ownSites(byPackage)];
    expect(places(other)).toEqual(places(own));
    for (const figure of ['retainedBytes', 'allocatedBytes'] as const) {
      expect(Math.abs(total(other, figure) / total(own, figure) - 1)).toBeLessThan(0.005);
    }
  });

  test('has the same sites and bytes in its protobuf profile as in its text', async () => {
    const { text, protobuf } = await record(binary);
    const [byText, byProtobuf] = [await attribute(text, binary), await attribute(protobuf, binary)];
    expect(byText.warnings).toEqual([]);
    // A call through a pointer names nothing in the machine code: the standard library has a few.
    const unnamed = /^(\d+) allocated bytes have no name/.exec(byProtobuf.warnings[0] ?? '')?.[1] ?? '0';
    expect(Number(unnamed)).toBeLessThan(0.005 * byText.totals.allocatedBytes);
    const own = ({ sites }: typeof byText) =>
      sites
        .filter(({ function: name }) => name.startsWith('main.'))
        .map((site) => [`${site.function}:${site.line}`, site.inUseBytes, site.allocatedBytes])
        .sort();
    expect(own(byProtobuf)).toEqual(own(byText));
    for (const figure of ['retainedBytes', 'allocatedBytes'] as const) {
      expect(Math.abs(byProtobuf.totals[figure] / byText.totals[figure] - 1)).toBeLessThan(0.01);
    }
  });
});

describe('a Go that is newer than this release', () => {
  test('is measured by the names of its map functions, with a warning', async () => {
    const binary = await build('local');
    const { goVersion } = (await checkService('local', binary)).fingerprint;
    const later = goVersion.replace(/^go1\.\d\d/, 'go1.99');
    const bytes = await readFile(binary, 'latin1');
    await writeFile(binary, bytes.replaceAll(goVersion, later), 'latin1');
    const { fingerprint, sites, warnings } = await checkService('local', binary);
    expect(fingerprint).toMatchObject({ goVersion: later, mapImplementation: 'swiss' });
    expect(sites.map(({ function: name }) => name)).toContain('main.grown');
    expect(warnings.join()).toMatch(/go1\.99\.\d+ is newer than/);
  });
});
