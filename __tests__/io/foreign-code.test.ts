import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { refuseForeignCode } from '../../src/io/foreign-code.ts';
import { headCommit } from '../../src/io/git.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';
import { failureOf, scratch } from './bench-room.ts';
import { PUSH } from './places.ts';

const folder = scratch();
const event = (name: string, sha: string): GitHubEvent => ({
  ...PUSH,
  name,
  sha,
});

const TRIGGER: NonNullable<GitHubEvent['triggeredBy']> = {
  ...{ id: 1, event: 'push', headSha: 'f'.repeat(40), headBranch: 'x', headRepository: 'eve/shop' },
  pullRequests: [],
};

test('pull_request_target is for the commit of its event only', async () => {
  const foreign = event('pull_request_target', 'f'.repeat(40));
  expect((await failureOf(refuseForeignCode(foreign, folder, 'check'))).remedy).toContain(
    '`pull_request` instead',
  ); // no git here
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', [...author, 'commit', '--quiet', '--allow-empty', '-m', 'a'], { cwd: folder });
  expect((await failureOf(refuseForeignCode(foreign, folder, 'check'))).stage).toBe('inputs');
  const { commit } = await headCommit(folder);
  await refuseForeignCode(event('pull_request_target', commit), folder, 'check');
  await refuseForeignCode(event('pull_request', 'f'.repeat(40)), folder, 'check');
  await refuseForeignCode(null, folder, 'check');
});

test('a workflow_run that follows a pull request reports, and measures nothing', async () => {
  const triggeredBy = { ...TRIGGER, event: 'pull_request' };
  const after = { ...event('workflow_run', 'f'.repeat(40)), triggeredBy };
  for (const mode of ['check', 'measure'] as const) {
    expect((await failureOf(refuseForeignCode(after, folder, mode))).remedy).toContain('`mode: report`');
  }
  await refuseForeignCode(after, folder, 'report');
  await refuseForeignCode({ ...after, triggeredBy: { ...TRIGGER, event: 'push' } }, folder, 'check');
});
