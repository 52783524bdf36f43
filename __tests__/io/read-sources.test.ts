import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readLogTail } from '../../src/io/log-tail.ts';
import { readSources } from '../../src/io/read-sources.ts';
import type { SiteSource } from '../../src/source/map-source.ts';
import { siteKey } from '../../src/maps/site.ts';

const directory = mkdtempSync(join(tmpdir(), 'sources-'));
const workspace = join(directory, 'shop');
mkdirSync(join(workspace, 'cart'), { recursive: true });
mkdirSync(join(directory, 'shop-secrets'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const GROWS = { growth: { retainedBytes: 10, allocatedBytes: 10 } };
const ADD = 'package cart\nfunc Add() { items["a"] = 1 }\n';
const HERE = 'func Add() { items["a"] = 1 }';

async function sourceOf(file: string): Promise<SiteSource | undefined> {
  const site = { function: 'shop.Add', file, line: 2, kinds: GROWS };
  return (await readSources([site], workspace)).sources.get(siteKey(site));
}
const lineOf = async (file: string): Promise<string | undefined> => (await sourceOf(file))?.text;

test('a site in the workspace has its line', async () => {
  writeFileSync(join(workspace, 'cart/cart.go'), ADD);
  expect(await lineOf('cart/cart.go')).toBe(HERE);
});

test.each([
  [
    'a link to a file outside',
    'link.go',
    () => {
      symlinkSync(join(directory, 'token.go'), join(workspace, 'link.go'));
    },
  ],
  [
    'a link to a file of another kind',
    'env.go',
    () => {
      symlinkSync('/etc/hostname', join(workspace, 'env.go'));
    },
  ],
  [
    'a link to a folder outside',
    'out/token.go',
    () => {
      symlinkSync(directory, join(workspace, 'out'));
    },
  ],
  ['a way up', '../token.go', () => undefined],
  ['a neighbour whose name begins alike', '../shop-secrets/token.go', () => undefined],
  ['an absolute path', join(directory, 'token.go'), () => undefined],
  [
    'a file that is no source',
    'secrets.txt',
    () => {
      writeFileSync(join(workspace, 'secrets.txt'), ADD);
    },
  ],
])('%s shows nothing', async (_, file, arrange) => {
  writeFileSync(join(directory, 'token.go'), ADD);
  writeFileSync(join(directory, 'shop-secrets/token.go'), ADD);
  arrange();
  expect(await lineOf(file)).toBeUndefined();
});

test('a named pipe is passed over, not waited for', async () => {
  execFileSync('mkfifo', [join(workspace, 'fifo.go'), join(directory, 'service.log')]);
  expect(await lineOf('fifo.go')).toBeUndefined();
  expect(await readLogTail(join(directory, 'service.log'))).toEqual([]);
});

describe('a package of several files', () => {
  const folder = join(workspace, 'stock');
  const STORE = 'package stock\nvar items map[string]int\n';
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'add.go'), ADD.replace('cart', 'stock'));
    writeFileSync(join(folder, 'store.go'), STORE);
    writeFileSync(join(folder, 'store_test.go'), 'package stock\nfunc clean() { clear(items) }\n');
  });
  const mapThere = async () => (await sourceOf('stock/add.go'))?.map;

  test('is known as a whole without its tests', async () => {
    expect(await mapThere()).toMatchObject({
      declaration: { file: 'stock/store.go', line: 2 },
      clears: [],
      isWholePackage: true,
    });
  });

  test.each([
    [
      'a link that leads outside',
      () => {
        symlinkSync(join(directory, 'token.go'), join(folder, 'more.go'));
      },
    ],
    [
      'a file of more than a megabyte',
      () => {
        writeFileSync(join(folder, 'big.go'), `package stock\n${' '.repeat(1024 * 1024)}`);
      },
    ],
    [
      'a file that is no Go',
      () => {
        writeFileSync(join(folder, 'odd.go'), 'package stock\nfunc ) {');
      },
    ],
  ])('%s may delete from it', async (_, arrange) => {
    writeFileSync(join(directory, 'token.go'), ADD);
    arrange();
    expect(await mapThere()).toMatchObject({ variable: 'items', isWholePackage: false });
  });
});

const SITE = { function: 'shop.Add', file: 'cart/cart.go', line: 2, kinds: GROWS };

test('a grammar that cannot be loaded is a warning', async () => {
  const broken = () => Promise.reject(new Error('no such file'));
  const { sources, warnings } = await readSources([SITE], workspace, broken);
  expect(sources.size).toBe(0);
  expect(warnings).toEqual([expect.stringContaining('no such file')]);
});

test('a file that cannot be parsed is a warning', async () => {
  const parse = () => {
    throw new Error('broken');
  };
  const { sources, warnings } = await readSources([SITE], workspace, () => Promise.resolve(parse));
  expect(sources.size).toBe(0);
  expect(warnings).toEqual([expect.stringContaining('cart/cart.go')]);
});

test.each([
  ['brackets without end', '[{('.repeat(300_000)],
  ['nested parentheses', `package cart\nvar x = ${'('.repeat(400_000)}1${')'.repeat(400_000)}\n`],
  ['a line of a megabyte', `package cart\nfunc Add() { items["a"] = "${'x'.repeat(1_000_000)}" }\n`],
  ['five megabytes', 'x'.repeat(5 * 1024 * 1024)],
  ['a long chain', `package cart\nfunc Add() { a${'.b'.repeat(400_000)}["a"] = 1 }\n`],
  ['much of a function', `package cart\nfunc Add() {\n${'items["a"] = items\n'.repeat(40_000)}}\n`],
])('%s is read in time', async (_, text) => {
  writeFileSync(join(workspace, 'cart/hostile.go'), text);
  const started = Date.now();
  await sourceOf('cart/hostile.go');
  expect(Date.now() - started).toBeLessThan(10_000); // no measure of speed: it would take hours
  rmSync(join(workspace, 'cart/hostile.go'));
});
