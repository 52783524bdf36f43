import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';
import { reportContext } from '../../src/io/report-context.ts';
import { siteKey } from '../../src/maps/site.ts';
import type { Counter } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import { LIMITS, measurement, MIB, site } from '../verdict/measurements.ts';
import { scratch } from './bench-room.ts';

const workspace = scratch();
mkdirSync(join(workspace, 'shop'));
writeFileSync(join(workspace, 'shop/store.go'), 'package shop\n\nvar here = map[int]int{}\n');

const HEAD = 'e'.repeat(40);
const EVENT: GitHubEvent = {
  name: 'pull_request',
  repository: { owner: 'octo', repo: 'shop' },
  repositoryUrl: 'https://github.com/octo/shop',
  sha: 'c'.repeat(40),
  ref: 'refs/pull/7/merge',
  runId: 1,
  runUrl: '',
  pullRequest: { number: 7, headSha: HEAD },
  base: { sha: 'b'.repeat(40), branch: 'main' },
  defaultBranch: 'main',
  triggeredBy: null,
  isTrustedPush: false,
  isTrustedDispatch: false,
  actor: 'maya',
  queuedPullRequest: null,
};
const kept = site('shop.init', MIB, { line: 3 });
const gone = site('shop.Gone', 3 * MIB, { line: 1 });
const contextOf = (commit: string, operationsFrom: Counter = 'output') => {
  const base = { measurement: measurement([kept, gone]), relation: 'file', distance: null } as const;
  const verdict = decide(base, { ...measurement([kept], { commit }), operationsFrom }, LIMITS);
  expect(verdict.sites.map(({ status }) => status)).toContain('gone');
  const given = new Map([
    ['service', './shop'],
    ['load', 'true'],
  ]);
  const inputs = readInputs((name) => given.get(name), { onGitHub: true });
  return reportContext(verdict, inputs, { directory: workspace, event: EVENT, own: null });
};

test('a site that is gone gets no line of the file as it is now', async () => {
  const { sources } = await contextOf('c'.repeat(40));
  expect([...sources.keys()]).toEqual([siteKey(kept)]);
  expect(sources.get(siteKey(kept))?.text).toBe('var here = map[int]int{}');
});

test('lines are linked at the measured merge, and measured again at the head, which clones have', async () => {
  const { headSha, reproduce } = await contextOf('c'.repeat(40));
  expect(headSha).toBe('c'.repeat(40));
  expect(reproduce).toContain(`git checkout ${HEAD}\n`);
});

test('where the measured commit is not known, at the head', async () => {
  expect((await contextOf('')).headSha).toBe(HEAD);
});

test('operations of a command are requests where the heap profile counted them', async () => {
  expect((await contextOf('', 'profile')).unitOfLoad).toBe('request');
  expect((await contextOf('', 'output')).unitOfLoad).toBe('operation');
});
