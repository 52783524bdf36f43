import { expect, test } from '@jest/globals';
import { killRuns } from './kills.ts';

test('a step that is killed at any moment leaves nothing behind, whatever the service has started', async () => {
  const { runs, late, leftovers } = await killRuns(Number(process.env['KILLS'] ?? 6));
  expect(leftovers).toEqual([]);
  const all = Object.values(runs).reduce((sum, count) => sum + count, 0);
  expect(late).toBeLessThan(all); // else nothing was killed
}, 180_000);
