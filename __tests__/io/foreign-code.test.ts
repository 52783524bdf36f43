import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { refuseForeignCode } from '../../src/io/foreign-code.ts';
import { headCommit } from '../../src/io/git.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';
import { failureOf, scratch } from './bench-room.ts';

const folder = scratch();
const event = (name: string, sha: string): GitHubEvent => ({
  ...{ name, sha, repository: { owner: 'octo', repo: 'shop' }, repositoryUrl: '', ref: '' },
  ...{ runId: 1, runUrl: '', pullRequest: null, isTrustedPush: false },
});

test('pull_request_target is for the commit of its event only', async () => {
  const foreign = event('pull_request_target', 'f'.repeat(40));
  expect((await failureOf(refuseForeignCode(foreign, folder))).remedy).toContain('`pull_request` instead'); // no git here
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', [...author, 'commit', '--quiet', '--allow-empty', '-m', 'a'], { cwd: folder });
  expect((await failureOf(refuseForeignCode(foreign, folder))).stage).toBe('inputs');
  const { commit } = await headCommit(folder);
  await refuseForeignCode(event('pull_request_target', commit), folder);
  await refuseForeignCode(event('pull_request', 'f'.repeat(40)), folder);
  await refuseForeignCode(null, folder);
});
