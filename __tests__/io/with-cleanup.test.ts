import { expect, test } from '@jest/globals';
import { withCleanup } from '../../src/io/with-cleanup.ts';

const fails = (message: string) => () => Promise.reject(new Error(message));
const works = () => Promise.resolve('done');

test('the result comes after the clean-up', async () => {
  let clean = false;
  const cleanUp = () => Promise.resolve(void (clean = true));
  expect(await withCleanup(works, cleanUp)).toBe('done');
  expect(clean).toBe(true);
});

test('a clean-up that fails is told, unless the work has failed before', async () => {
  await expect(withCleanup(works, fails('stuck'))).rejects.toThrow('stuck');
  await expect(withCleanup(fails('broken'), fails('stuck'))).rejects.toThrow('broken');
});
