import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { git } from './git.ts';
import { createShopRepository } from './workspace.ts';

test('the shop and each of its pull requests build', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'shop-test-'));
  try {
    const shop = await createShopRepository(join(directory, 'shop'));
    for (const commit of [shop.base, ...shop.pullRequests.map(({ merge }) => merge)]) {
      await git(shop.directory, ['checkout', '-q', '--detach', commit]);
      await promisify(execFile)('go', ['vet', './...'], { cwd: shop.directory });
      const unformatted = await promisify(execFile)('gofmt', ['-l', '.'], { cwd: shop.directory });
      expect(unformatted.stdout).toBe('');
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}, 120_000);
