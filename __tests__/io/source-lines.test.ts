import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readLogTail } from '../../src/io/log-tail.ts';
import { readSourceLines } from '../../src/io/source-lines.ts';
import { siteKey } from '../../src/maps/site.ts';

const directory = mkdtempSync(join(tmpdir(), 'source-lines-'));
const workspace = join(directory, 'shop');
mkdirSync(join(workspace, 'cart'), { recursive: true });
mkdirSync(join(directory, 'shop-secrets'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const lineOf = async (file: string): Promise<string | undefined> => {
  const site = { function: 'shop.Add', file, line: 1 };
  return (await readSourceLines([site], workspace)).get(siteKey(site));
};

test('a site in the workspace has its line', async () => {
  writeFileSync(join(workspace, 'cart/cart.go'), '\ts.items[id] = item\n');
  expect(await lineOf('cart/cart.go')).toBe('s.items[id] = item');
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
      writeFileSync(join(workspace, 'secrets.txt'), 'secret');
    },
  ],
])('%s shows nothing', async (_, file, arrange) => {
  writeFileSync(join(directory, 'token.go'), 'secret');
  writeFileSync(join(directory, 'shop-secrets/token.go'), 'secret');
  arrange();
  expect(await lineOf(file)).toBeUndefined();
});

test('a named pipe is passed over, not waited for', async () => {
  execFileSync('mkfifo', [join(workspace, 'fifo.go'), join(directory, 'service.log')]);
  expect(await lineOf('fifo.go')).toBeUndefined();
  expect(await readLogTail(join(directory, 'service.log'))).toEqual([]);
});
