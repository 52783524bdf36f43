import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { MeasurementError } from '../src/errors.ts';
import { calledFunctions } from '../src/io/called-functions.ts';
import { readProtobuf } from '../src/io/protobuf-file.ts';

/** Each builds a program. */
jest.setTimeout(180_000);

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const KINDS = fileURLToPath(new URL('kinds', import.meta.url));
const ARM64 = 'qemu-aarch64-static';
const hasArm64 = spawnSync(ARM64, ['--version']).status === 0;

interface Attributed {
  totals: { retainedBytes: number; allocatedBytes: number };
  kinds: Record<string, { allocatedBytes: number }>;
  sites: { function: string; file: string; line: number; kinds: object; allocatedBytes: number }[];
  warnings: string[];
}

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'files-test-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function build(name: string, flags: readonly string[] = [], arch?: string): Promise<string> {
  const binary = join(directory, name);
  const env = { ...process.env, CGO_ENABLED: '0', ...(arch && { GOARCH: arch }) };
  await run('go', ['build', ...flags, '-o', binary, './record'], { cwd: KINDS, env });
  return binary;
}

/** Where a program has left the profiles of one process, in both forms. */
async function record(binary: string, emulator: readonly string[] = []): Promise<string> {
  const folder = `${binary}-profiles`;
  await mkdir(folder);
  const [program, ...args] = [...emulator, binary, folder];
  await run(program, args);
  return folder;
}

async function attribute(args: Readonly<Record<string, string>>, cwd = directory): Promise<Attributed> {
  const flags = Object.entries({ ...args, json: '-' }).flatMap(([name, value]) => [`--${name}`, value]);
  const { stdout } = await run(process.execPath, [CLI, 'attribute', ...flags], { cwd });
  return JSON.parse(stdout) as Attributed;
}

const both = (folder: string, form: string) => ({
  before: join(folder, `before.${form}`),
  after: join(folder, `after.${form}`),
});

/** By place, of the code of this program. */
const ownBytes = ({ sites }: Attributed): Map<string, number> =>
  new Map(
    sites
      .filter(({ function: name }) => name.startsWith('example.com/'))
      .map(({ file, line, allocatedBytes }) => [`${file}:${line}`, allocatedBytes]),
  );

const near = (bytes: number, expected: number): boolean => Math.abs(bytes - expected) <= 0.005 * expected;

describe('a binary tells of a protobuf profile what the text form tells', () => {
  const tellsTheSame = async (
    name: string,
    flags: readonly string[],
    arch: 'arm64' | null,
  ): Promise<void> => {
    const binary = await build(name.replaceAll(' ', '-'), flags, arch ?? undefined);
    const folder = await record(binary, arch === null ? [] : [ARM64]);
    const byText = await attribute({ ...both(folder, 'txt'), binary });
    const byCalls = await attribute({ ...both(folder, 'pb.gz'), binary });
    expect(byText.totals.retainedBytes).toBeGreaterThan(1e6);
    for (const total of ['retainedBytes', 'allocatedBytes'] as const)
      expect([total, near(byCalls.totals[total], byText.totals[total])]).toEqual([total, true]);
    const [text, calls] = [ownBytes(byText), ownBytes(byCalls)];
    expect(text.size).toBeGreaterThan(8);
    expect(calls).toEqual(text);
    expect(byCalls.kinds).toMatchObject({ clone: byText.kinds['clone'], syncMap: byText.kinds['syncMap'] });
    expect(Object.keys(byCalls.kinds)).toEqual(expect.arrayContaining(['growth', 'made', 'filled']));
  };

  test.each([
    ['as built', []],
    ['stripped', ['-ldflags=-s -w', '-trimpath']],
    ['position-independent and stripped', ['-buildmode=pie', '-ldflags=-s -w']],
  ])('%s', (name, flags) => tellsTheSame(name, flags, null));

  // Without an emulator its calls are decoded in __tests__/binary alone.
  (hasArm64 ? test : test.skip)('for arm64', () => tellsTheSame('for arm64', ['-ldflags=-s -w'], 'arm64'));

  test('gzipped or not', async () => {
    const binary = await build('plain');
    const folder = await record(binary);
    const gzipped = await attribute({ ...both(folder, 'pb.gz'), binary });
    for (const name of ['before', 'after'])
      await writeFile(join(folder, `${name}.pb`), gunzipSync(await readFile(join(folder, `${name}.pb.gz`))));
    expect(await attribute({ ...both(folder, 'pb'), binary })).toEqual(gzipped);
  });
});

describe('refuses a binary of another build', () => {
  test('by its build id', async () => {
    const id = (digits: string) => [`-ldflags=-B=0x${digits.repeat(10)}`];
    const folder = await record(await build('id-one', id('11')));
    const other = await build('id-two', id('22'));
    await expect(attribute({ ...both(folder, 'pb.gz'), binary: other })).rejects.toThrow(
      /its build id is (22){10}, that of the profile (11){10}/,
    );
  });

  test('by its code, where neither has one', async () => {
    const folder = await record(await build('none-one', ['-ldflags=-B=none']));
    const other = await build('none-two', ['-ldflags=-B=none', '-gcflags=example.com/...=-l']);
    await expect(attribute({ ...both(folder, 'pb.gz'), binary: other })).rejects.toThrow(/another build/);
    await expect(attribute({ ...both(folder, 'pb.gz'), binary: '/bin/ls' })).rejects.toThrow(
      /no function table|build id/,
    );
  });
});

test('without a binary the lines count that need memory for nothing but a map, and no others', async () => {
  const binary = await build('derived');
  const folder = await record(binary);
  const certain = ownBytes(await attribute({ ...both(folder, 'pb.gz'), binary }));
  const derived = await attribute(both(folder, 'pb.gz'), KINDS);
  const marked = derived.sites.filter(({ kinds }) => 'derived' in kinds);
  expect(marked.length).toBeGreaterThan(4);
  for (const [place, bytes] of ownBytes(derived))
    expect([place, bytes <= (certain.get(place) ?? 0)]).toEqual([place, true]);
  expect(derived.warnings).toEqual([expect.stringMatching(/, and \d+ allocated bytes, of which no line/)]);
  const { stdout } = await run(process.execPath, [CLI, 'attribute', '--after', both(folder, 'pb.gz').after], {
    cwd: KINDS,
  });
  expect(stdout).toMatch(/kinds\.go:\d+\) {2}derived from the source line/);
});

test('benchmarks of go test are judged', async () => {
  const binary = join(directory, 'kinds.test');
  const flags = ['-test.run=NONE', '-test.bench=.', '-test.benchtime=20x', '-test.memprofilerate=1'];
  const profiles = ['mem-1.out', 'mem-2.out', 'mem-3.out'];
  await run('go', ['test', '-c', '-o', binary, '.'], { cwd: KINDS });
  for (const profile of profiles)
    await run(binary, [...flags, `-test.memprofile=${join(directory, profile)}`]);
  const check = async (...more: string[]) => {
    const files = ['--after', profiles.join('\n'), '--binary', 'kinds.test', '--operations', '21'];
    const where = ['--working-directory', directory, '--baseline-file', 'baseline.json'];
    const { stdout } = await run(process.execPath, [
      CLI,
      'check',
      ...files,
      ...where,
      ...more,
      '--json',
      '-',
    ]);
    return JSON.parse(stdout) as { verdict: string; totals: { allocated: { head: number } } };
  };
  expect(await check('--update-baseline')).toMatchObject({ verdict: 'no baseline' });
  const second = await check();
  expect(second).toMatchObject({ verdict: 'pass', facts: { head: { operationsFrom: 'given' } } });
  expect(second.totals.allocated.head).toBeGreaterThan(1e6);
});

test('a damaged binary is refused, or what is not damaged is right', async () => {
  const binary = await build('damaged');
  const calls = (await readProtobuf(join(await record(binary), 'after.pb.gz'))).leafCalls();
  const whole = await readFile(binary);
  const right = calledFunctions(binary, calls).names;
  const file = join(directory, 'damage');
  const check = async (bytes: Buffer): Promise<void> => {
    await writeFile(file, bytes);
    try {
      const { names } = calledFunctions(file, calls);
      // One flipped bit is in one name, or in one call.
      const wrong = [...names].filter(([address, name]) => right.get(address) !== name);
      expect(new Set(wrong.map(([, name]) => name)).size).toBeLessThanOrEqual(1);
    } catch (error) {
      expect(error).toBeInstanceOf(MeasurementError);
    }
  };
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  await fc.assert(
    fc.asyncProperty(place, (at) => check(whole.subarray(0, Math.floor(at * whole.length)))),
    { numRuns: 60 },
  );
  // The function table, and the code: where a bit makes a difference.
  const table = whole.indexOf(Buffer.from([0xf1, 0xff, 0xff, 0xff, 0, 0]));
  const flips = fc.oneof(
    fc.nat(72).map((at) => table + at),
    place.map((at) => table + Math.floor(at * (whole.length - table))),
    fc.constantFrom(...calls).map(({ address, mapping }) => address - mapping!.start + mapping!.fileOffset),
  );
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= 1 << bit;
      await check(flipped);
    }),
    { numRuns: 100 },
  );
});
