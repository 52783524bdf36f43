import { expect, test } from '@jest/globals';
import { headCommit } from '../../src/io/git.ts';
import { scratch } from './bench-room.ts';

const folder = scratch();

test('outside of a repository there is no commit, and git says why', async () => {
  const { commit, problem } = await headCommit(folder);
  expect(commit).toBe('');
  expect(problem).toMatch(/^fatal: not a git repository/);
});
