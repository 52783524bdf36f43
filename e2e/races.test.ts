import { expect, test } from '@jest/globals';
import { race } from './races.ts';

test('of 20 jobs that store at once none loses its measurement', async () => {
  const { lost, conflicts, attempts, writes } = await race(Number(process.env['RACES'] ?? 2));
  expect(lost).toEqual([]);
  expect(conflicts).toBeGreaterThan(0); // else nobody has raced
  expect(attempts - conflicts).toBe(writes);
}, 60_000);
