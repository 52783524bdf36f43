import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { recording, recordingPath } from '../recordings.ts';
import { cli, shell } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NATS = recordingPath('nats-server');
const AFTER = join(NATS, 'heap-after.txt.gz');
const BEFORE = join(NATS, 'heap-before.txt.gz');
const SYMBOLS = join(NATS, 'symbols.txt.gz');
const SAMPLED = recordingPath('nats-server-sampled');
const GO = recordingPath('go-1.26');

interface Bytes {
  inUseBytes: number;
  allocatedBytes: number;
}
interface Attributed {
  totals: { retainedBytes: number; allocatedBytes: number };
  inUseBytes: number;
  kinds: Record<string, Bytes>;
  sites: ({ function: string; file: string; line: number; kinds: Record<string, Bytes> } & Bytes)[];
}

const attributed = (...args: string[]): Attributed => {
  const { code, stdout, stderr } = cli(['attribute', ...args, '--json', '-']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Attributed;
};

/** Map bytes of a recording by site, counted once more and by other means: line by line, with regular expressions. */
function countByHand(heap: string): Map<string, Bytes> {
  const name = /^(0x\w+) (.+)$/gm;
  const symbols = new Map(
    [...recording('nats-server/symbols.txt.gz').toString().matchAll(name)].map((m) => [m[1], m[2]]),
  );
  const sites = new Map<string, Bytes>();
  const record = /^\d+: (\d+) \[\d+: (\d+)\] @ (.*)\n((?:#.*\n)*)/gm;
  for (const [, inUse, allocated, addresses, frames] of recording(`nats-server/${heap}.txt.gz`)
    .toString()
    .matchAll(record)) {
    const shown = [...frames!.matchAll(/^#\t(\S+)\t(\S.*?)\+0x\w+\t+(.*)$/gm)];
    const hidden = addresses!
      .split(' ')
      .map((address) => `0x${(Number(address) - 1).toString(16)}`)
      .filter((address) => !shown.some((frame) => frame[1] === address))
      .map((address) => symbols.get(address) ?? '?');
    // Only the leaves are hidden, but for some of the runtime's at the root.
    const leaf = hidden.find(
      (frame) =>
        !/^runtime\.(mallocgc|new|makeslice)|^internal\/runtime\/maps\.new(array|object)$/.test(frame),
    );
    if (shown.some((frame) => frame[2]!.includes('/pprof.'))) continue;
    const isMap = leaf !== undefined && /^runtime\.(mapa|mapc|makemap)|^internal\/runtime\/maps\./.test(leaf);
    // Below the standard library's own start-up code there is nobody else.
    const caller =
      shown.find((frame) => !/^(runtime|reflect|maps|sync)\.|^(internal|encoding)\//.test(frame[2]!)) ??
      shown.find((frame) => !/^(internal\/)?sync\./.test(frame[2]!));
    const isSyncMap = shown
      .slice(0, shown.indexOf(caller!))
      .some((frame) => frame[2]!.startsWith('sync.(*Map).'));
    if ((!isMap && !isSyncMap) || caller === undefined) continue;
    const key = `${caller[2]!} ${caller[3]!}`;
    const known = sites.get(key) ?? { inUseBytes: 0, allocatedBytes: 0 };
    known.inUseBytes += Number(inUse);
    known.allocatedBytes += Number(allocated);
    sites.set(key, known);
  }
  return sites;
}

const sum = (values: Iterable<Bytes>, field: keyof Bytes): number =>
  [...values].reduce((total, value) => total + value[field], 0);

describe('a recorded nats-server', () => {
  const counted = { after: countByHand('heap-after'), before: countByHand('heap-before') };
  const result = attributed('--after', AFTER, '--before', BEFORE, '--symbols', SYMBOLS);

  test('has the totals that a count by hand gives', () => {
    const growth = (field: keyof Bytes) =>
      sum(counted.after.values(), field) - sum(counted.before.values(), field);
    expect(growth('inUseBytes')).toBeGreaterThan(10e6);
    expect(result.totals).toEqual({
      retainedBytes: growth('inUseBytes'),
      allocatedBytes: growth('allocatedBytes'),
    });
  });

  test('has the same ten largest sites, in that order', () => {
    const byHand = [...counted.after].map(([site, bytes]) => ({ site, ...bytes }));
    byHand.sort((a, b) => b.inUseBytes - a.inUseBytes || b.allocatedBytes - a.allocatedBytes);
    const top = result.sites
      .slice(0, 10)
      .map(({ function: name, file, line, inUseBytes, allocatedBytes }) => ({
        site: `${name} ${file}:${line}`,
        inUseBytes,
        allocatedBytes,
      }));
    expect(top).toEqual(byHand.slice(0, 10));
    const all = result.sites.map(({ function: name, file, line }) => `${name} ${file}:${line}`);
    expect(all.toSorted()).toEqual([...counted.after.keys()].toSorted());
  });

  test('kinds add up to sites, and sites to the totals', () => {
    const alone = attributed('--after', AFTER, '--symbols', SYMBOLS);
    for (const field of ['inUseBytes', 'allocatedBytes'] as const) {
      expect(sum(Object.values(alone.kinds), field)).toBe(sum(alone.sites, field));
      for (const site of alone.sites) expect(sum(Object.values(site.kinds), field)).toBe(site[field]);
    }
    expect(alone.totals).toEqual({
      retainedBytes: sum(alone.sites, 'inUseBytes'),
      allocatedBytes: sum(alone.sites, 'allocatedBytes'),
    });
    expect(alone.inUseBytes).toBeGreaterThan(alone.totals.retainedBytes);
  });

  test('reads the same without gzip', () => {
    const plain = (file: string) => {
      const path = join(folder, file);
      writeFileSync(path, recording(`nats-server/${file}.gz`));
      return path;
    };
    const files = ['heap-after.txt', 'heap-before.txt', 'symbols.txt'].map(plain);
    expect(attributed('--after', files[0]!, '--before', files[1]!, '--symbols', files[2]!)).toEqual(result);
  });
});

describe('the JSON', () => {
  const SITE = [
    'allocatedBytes',
    'allocatedObjects',
    'file',
    'function',
    'inUseBytes',
    'inUseObjects',
    'kinds',
    'line',
  ];

  test('has the documented fields', () => {
    const { code, stdout } = cli(['attribute', '--after', AFTER, '--symbols', SYMBOLS, '--json', '-']);
    expect(code).toBe(0);
    const json = JSON.parse(stdout) as Attributed;
    expect(Object.keys(json).sort()).toEqual(
      ['version', 'rate', 'exact', 'totals', 'inUseBytes', 'kinds', 'sites', 'warnings'].sort(),
    );
    expect(json).toMatchObject({ version: 1, rate: 1, exact: true, warnings: [] });
    for (const site of json.sites) expect(Object.keys(site).sort()).toEqual(SITE);
    for (const kind of Object.values(json.kinds))
      expect(Object.keys(kind)).toEqual(['inUseBytes', 'allocatedBytes']);
  });

  test('of a sampled profile says that it is not exact', () => {
    const sampled = recordingPath('nats-server-sampled');
    const files = [
      '--after',
      join(sampled, 'heap-after.txt.gz'),
      '--symbols',
      join(sampled, 'symbols.txt.gz'),
    ];
    const json = attributed(...files);
    expect(json).toMatchObject({ rate: 4096, exact: false });
    // The same program under the same load: scaled for its rate, it has about the bytes of the exact one.
    const exact = attributed('--after', AFTER, '--symbols', SYMBOLS);
    expect(json.totals.retainedBytes / exact.totals.retainedBytes).toBeCloseTo(1, 1);
  });

  test('goes to a file beside the text, or instead of it', () => {
    const file = join(folder, 'out.json');
    const { stdout } = cli(['attribute', '--after', AFTER, '--symbols', SYMBOLS, '--json', file]);
    expect(stdout).toMatch(/^Maps retain 1\d(\.\d)? MiB and allocated/);
    expect(stdout).toContain('server.(*Sublist).Insert');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      attributed('--after', AFTER, '--symbols', SYMBOLS),
    );
  });

  test('that cannot be written is said without a stack', () => {
    const file = join(folder, 'no/such/folder.json');
    const { code, stderr } = cli(['attribute', '--after', AFTER, '--symbols', SYMBOLS, '--json', file]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^report: cannot write .*folder\.json: ENOENT.*\nGive `--json` a file/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('a reader that has seen enough is no error', () => {
  const { stderr, stdout } = shell(`$CLI attribute --after ${AFTER} --symbols ${SYMBOLS} --json - | true`);
  expect(stdout).toBe('');
  expect(stderr).toBe('');
});

describe('refuses, and says what to give instead:', () => {
  const cut = join(folder, 'cut.txt.gz');
  writeFileSync(cut, readFileSync(AFTER).subarray(0, 50_000));
  const page = join(folder, 'page.html');
  writeFileSync(page, '<!doctype html><title>404</title>');
  const off = join(folder, 'off.txt');
  writeFileSync(
    off,
    recording('go-1.26/heap.txt.gz')
      .toString()
      .replace(/heap\/\d+/, 'heap/0'),
  );
  const empty = join(folder, 'empty');
  writeFileSync(empty, '');

  test.each<[string, string[], RegExp]>([
    [
      'two forms',
      ['--after', join(GO, 'heap.pb.gz'), '--before', BEFORE],
      /^profile: .*heap\.pb\.gz and .*heap-before\.txt\.gz are of two forms.*\nTake both in the same form/,
    ],
    [
      'a program that is none as the binary of a protobuf profile',
      ['--after', join(GO, 'heap.pb.gz'), '--binary', SYMBOLS],
      /^symbols: .*symbols\.txt\.gz holds no function table/,
    ],
    [
      'missing symbols',
      ['--after', AFTER],
      /^symbols: .*heap-after\.txt\.gz has \d+ addresses without a name.*\nGive `binary` .*`--symbols`.*pprof\/symbol\?0x/,
    ],
    [
      'a missing file',
      ['--after', join(folder, 'absent')],
      /^profile: cannot read .*absent: ENOENT.*\nGive the path/,
    ],
    [
      'missing symbols file',
      ['--after', AFTER, '--symbols', join(folder, 'absent')],
      /^symbols: cannot read .*absent: ENOENT.*\nGive the path of a whole file: an answer of/,
    ],
    ['a directory', ['--after', folder], /^profile: cannot read .*is no regular file/],
    [
      'a file cut off',
      ['--after', cut, '--symbols', SYMBOLS],
      /^profile: cannot read .*cut\.txt\.gz: .*\nGive the path of a whole file/,
    ],
    ['a web page', ['--after', page], /^profile: cannot read .*page\.html/],
    ['an empty file', ['--after', empty], /^profile: cannot read .*empty/],
    ['no profile at all', [], /^inputs: `--after` is missing: expected a heap profile\nUsage: /],
    [
      'a file without its flag',
      [AFTER],
      /^inputs: expected flags only, got ".*heap-after.txt.gz".*\nUsage: /,
    ],
    ['a flag without its file', ['--after'], /^inputs: .*--after.*argument is ambiguous[^]*\nUsage: /],
    [
      'a profile as symbols',
      ['--after', AFTER, '--symbols', AFTER],
      /^symbols: cannot read .*symbols: expected "0xADDRESS name"/,
    ],
    [
      'before and after swapped',
      ['--after', BEFORE, '--before', AFTER, '--symbols', SYMBOLS],
      /^profile: `before` is no earlier profile of the same process: .* allocations .*\nGive two profiles of one/,
    ],
    [
      'two of different rates',
      ['--after', join(SAMPLED, 'heap-after.txt.gz'), '--before', BEFORE, '--symbols', SYMBOLS],
      /^profile: `before` is no earlier .*: its rate is 1, and that of `after` is 4096\n/,
    ],
    ['a profile of rate 0', ['--after', off], /^profile: heap profiling is off in the process of .*off\.txt/],
  ])('%s', (_, args, expected) => {
    const { code, stdout, stderr } = cli(['attribute', ...args, '--json', join(folder, 'none.json')]);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([code, stdout, existsSync(join(folder, 'none.json'))]).toEqual([1, '', false]);
  });
});

test('of a program with every kind of map, nothing but maps is counted', () => {
  const result = attributed('--after', join(GO, 'heap.txt.gz'), '--symbols', join(GO, 'symbols.txt.gz'));
  const stacks = recording('go-1.26/frames.txt.gz').toString().trim().split('\n');
  let bytes = 0;
  for (const line of stacks) {
    const [, allocated, stack] = /\[\d+: (\d+)\]\|(.*)$/.exec(line)!;
    const frames = stack!
      .split(' < ')
      .filter((frame) => !/^runtime\.(mallocgc|newobject|newarray|makeslice)/.test(frame));
    const first = frames.find((frame) => !/^internal\/runtime\/maps\.new(array|object)$/.test(frame)) ?? '';
    const isSync = frames
      .slice(
        0,
        frames.findIndex((frame) => frame.startsWith('main.')),
      )
      .some((frame) => frame.startsWith('sync.(*Map).'));
    const isMap = /^runtime\.(mapa|mapc|makemap)|^internal\/runtime\/maps\./.test(first);
    if ((isMap || isSync) && !stack!.includes('/pprof.')) bytes += Number(allocated);
  }
  expect(bytes).toBeGreaterThan(1e6);
  expect(result.totals.allocatedBytes).toBe(bytes);
});
