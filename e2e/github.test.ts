import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { git } from './git.ts';
import { startGitHub } from './github.ts';
import type { StandIn } from './github.ts';
import { SHOP_DIRECTORY } from './pull-requests.ts';
import { checkOut, createShopRepository } from './workspace.ts';
import type { ShopRepository } from './workspace.ts';

let directory = '';
let github: StandIn;
let shop: ShopRepository;
let path = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'github-test-'));
  github = await startGitHub();
  path = `/repos/${github.owner}/${github.repo}`;
  shop = await createShopRepository(join(directory, 'shop'));
  const branches = shop.pullRequests.map(({ pullRequest }) => `refs/heads/${pullRequest.name}`);
  await github.pushCommits(shop.directory, ['refs/heads/main', ...branches]);
});
afterAll(async () => {
  await github.close();
  await rm(directory, { recursive: true, force: true });
});

test('the same repository on every machine', async () => {
  const again = await createShopRepository(join(directory, 'again'));
  expect(again).toEqual({ ...shop, directory: again.directory });
});

test('a pull request carries the SHAs of the local commits', async () => {
  const { pullRequest, number, head, merge } = shop.pullRequests[0]!;
  const { title, body } = pullRequest;
  const opened = await github.openPullRequest({ head: pullRequest.name, base: 'main', title, body });
  await github.pushCommits(shop.directory, [`refs/pull/${number}/merge`]);
  expect(opened).toMatchObject({ number, head: { sha: head }, base: { sha: shop.base } });
  const event = await github.pullRequestEvent(number, merge);
  expect(event).toMatchObject({ number, pull_request: { merge_commit_sha: merge, head: { sha: head } } });
  const commit = await github.api(github.tokens.bot)('GET', `${path}/git/commits/${merge}`);
  expect(commit).toMatchObject({ parents: [{ sha: shop.base }, { sha: head }] });
});

test('files of a branch', async () => {
  expect(await github.readBranchFile('main', 'cart/cart.go')).toBe(
    await readFile(join(SHOP_DIRECTORY, 'cart/cart.go'), 'utf8'),
  );
  expect(await github.readBranchFile('main', 'nothing')).toBeUndefined();
  expect(await github.readBranchFile('nothing', 'go.mod')).toBeUndefined();
  expect(await github.listBranchFiles('main')).toContain('session/session.go');
});

test('a workflow comments as github-actions[bot]; with the token of a fork it may only read', async () => {
  const comment = (token: string) =>
    github.api(token)('POST', `${path}/issues/1/comments`, { body: 'hello' });
  await comment(github.tokens.bot);
  expect(await github.comments(1)).toMatchObject([
    { body: 'hello', user: { login: 'github-actions[bot]', type: 'Bot' } },
  ]);
  await expect(comment(github.tokens.readOnly)).rejects.toMatchObject({ status: 403 });
  const write = { ref: 'refs/heads/evil', sha: shop.base };
  await expect(github.api(github.tokens.readOnly)('POST', `${path}/git/refs`, write)).rejects.toMatchObject({
    status: 403,
  });
  await expect(github.api(github.tokens.readOnly)('GET', `${path}/pulls/1`)).resolves.toBeDefined();
});

test('a job checks out the merge commit without history', async () => {
  const { merge } = shop.pullRequests[1]!;
  const workspace = join(directory, 'workspace');
  await checkOut(shop, 'refs/pull/2/merge', { workspace });
  expect(await git(workspace, ['rev-parse', 'HEAD'])).toBe(merge);
  expect(await git(workspace, ['rev-list', '--count', 'HEAD'])).toBe('1');
  expect(await git(workspace, ['rev-parse', 'refs/remotes/pull/2/merge'])).toBe(merge);
});
