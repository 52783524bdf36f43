import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Measurement } from '../src/measure/measurement.ts';
import { git } from './git.ts';
import { freePort } from '../src/io/listener.ts';

/** Each builds the shop and measures it. */
jest.setTimeout(120_000);

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

let directory: string;
/** A checkout of the shop. */
let shop: string;
let [api, pprof] = ['', ''];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'package-test-'));
  shop = join(directory, 'shop');
  await cp(fileURLToPath(new URL('shop', import.meta.url)), shop, { recursive: true });
  await git(shop, ['init', '-q']);
  await commit();
  [api, pprof] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function commit(): Promise<void> {
  await git(shop, ['add', '-A']);
  await git(shop, [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.com',
    'commit',
    '-qm',
    'x',
    '--allow-empty',
  ]);
}

async function check(flags: readonly string[]): Promise<Measurement> {
  const report = await mkdtemp(join(directory, 'report-'));
  const load = ['--load-url', `http://${api}/checkout`, '--load-method', 'POST', '--load-requests', '2000'];
  const often = ['--runs', '1', '--rounds', '1', '--baseline', 'none', '--report-directory', report];
  await promisify(execFile)(process.execPath, [CLI, 'check', ...flags, ...load, ...often], { cwd: shop });
  return JSON.parse(await readFile(join(report, 'measurement.json'), 'utf8')) as Measurement;
}

const ownSites = ({ sites }: Measurement) =>
  sites
    .filter(({ file }) => !file.startsWith('$GOROOT'))
    .map(({ function: name, file, line, retained, allocated }) => ({
      ...{ name, file, line, retained: retained.bytes, allocated: allocated.bytes },
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.line - b.line);

const args = () => `--service-args=-addr ${api} -pprof ${pprof}`;

test('a package that serves no profiles measures as the same program does that serves them', async () => {
  const service = join(directory, 'server');
  const bySymbols = await check([
    ...['--build', `go build -o ${service} .`, '--service', `${service} -addr ${api} -pprof ${pprof}`],
    ...['--pprof-url', `http://${pprof}/debug/pprof`],
  ]);
  const main = await readFile(join(shop, 'main.go'), 'utf8');
  await writeFile(join(shop, 'main.go'), main.replace(/^\t_ "net\/http\/pprof".*$/m, ''));
  await commit();
  const byPackage = await check(['--package', '.', args()]);

  // Lines of its own, to the byte; retained by goroutines that come and go, to a thousandth.
  const [expected, measured] = [ownSites(bySymbols), ownSites(byPackage)];
  expect(measured.map(({ name, line }) => `${name}:${line}`)).toEqual(
    expected.map(({ name, line }) => `${name}:${line}`),
  );
  const large = expected
    .map(({ allocated }, i) => [allocated[0]!, i] as const)
    .filter(([bytes]) => bytes > 10_000);
  expect(large.length).toBeGreaterThan(2);
  for (const [bytes, i] of large) {
    expect(Math.abs(measured[i]!.allocated[0]! / bytes - 1)).toBeLessThan(0.001);
  }
  expect(byPackage.fingerprint).toEqual(bySymbols.fingerprint);
  expect(JSON.stringify(byPackage)).not.toContain('goMapRegression');
  expect(await git(shop, ['status', '--porcelain'])).toBe('');
});

test.each<[what: string, flags: readonly string[], message: RegExp]>([
  [
    'a package that is no program',
    ['--package', './cart'],
    /`package` is "\.\/cart", and that is package cart/,
  ],
  ['several', ['--package', './...'], /expected one main package/],
  ['one that is not there', ['--package', './nowhere'], /`go list` of \.\/nowhere exited with code 1/],
  [
    'one that does not build',
    ['--package', '.', '--build-flags=-tags=none -ldflags=-bad'],
    /`go build` of \./,
  ],
  ['a service as well', ['--package', '.', '--service', './x'], /both `package` and `service` are set/],
])('%s is refused', async (_, flags, message) => {
  await expect(check(flags)).rejects.toThrow(message);
});

test('a package is built with the flags that are given', async () => {
  const { fingerprint } = await check(['--package', '.', '--build-flags=-trimpath -tags=none', args()]);
  expect(fingerprint).toMatchObject({ mapImplementation: 'swiss' });
});
