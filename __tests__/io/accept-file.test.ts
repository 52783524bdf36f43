import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { heedAcceptance } from '../../src/io/acceptance.ts';
import type { BaselinePlace } from '../../src/io/baseline-store.ts';
import { findBaseline } from '../../src/io/find-baseline.ts';
import { createGitHub } from '../../src/io/github/client.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { decide } from '../../src/verdict/decide.ts';
import { LIMITS, measurement, MIB, site } from '../verdict/measurements.ts';
import { scratch } from './bench-room.ts';
import { COMPARING, PUSH } from './places.ts';
import { startScriptedServer } from './github/scripted-server.ts';

const folder = scratch();
let repository: string;
let count = 0;
beforeEach(() => {
  repository = join(folder, `clone-${++count}`);
  mkdirSync(join(repository, 'api'), { recursive: true });
  git('init', '-q');
});

const IDENTITY = ['-c', 'user.name=maya', '-c', 'user.email=maya@example.com'];
const git = (...args: string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], { cwd: repository, encoding: 'utf8' }).trim();
const service = (bytes: number) => measurement([site('shop.Add', bytes)]);

/** Commits a baseline file of so many bytes, or some other file. */
function commit(bytes: number | null): string {
  const [name, text] =
    bytes === null ? ['main.go', String(count)] : ['maps.json', encodeMeasurement(service(bytes))];
  writeFileSync(join(repository, 'api', name), text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', name);
  return git('rev-parse', 'HEAD');
}

/** The verdict on a pull request that left its base at `start`, measured in the folder of the service. */
async function judge(start: string, headBytes: number): Promise<Verdict> {
  await using server = await startScriptedServer({
    status: 200,
    body: { merge_base_commit: { sha: start }, parents: [] },
  });
  const directory = join(repository, 'api');
  const place: BaselinePlace = {
    comparing: { ...COMPARING, store: 'file', file: 'maps.json' },
    key: 'default',
    directory,
    hosted: {
      github: createGitHub('tok', { baseUrl: server.url }),
      event: {
        ...{ ...PUSH, name: 'pull_request', ref: 'refs/pull/7/merge', isTrustedPush: false },
        pullRequest: { number: 7, headSha: git('rev-parse', 'HEAD') },
        base: { sha: start, branch: 'main' },
      },
    },
  };
  const { baseline } = await findBaseline(place, '');
  return await heedAcceptance(decide(baseline, service(headBytes), LIMITS), place, LIMITS);
}

test('a pull request that replaces the file accepts what is within the new one, and shows it over the old one', async () => {
  const start = commit(MIB);
  commit(2 * MIB);
  const { state, acceptance, totals } = await judge(start, 2 * MIB);
  expect([state, acceptance]).toEqual(['accepted', { by: 'file', file: 'maps.json' }]);
  expect(totals?.retained).toMatchObject({ base: MIB, head: 2 * MIB, outcome: 'beyond' });
});

test('one that leaves the file alone accepts nothing', async () => {
  const start = commit(MIB);
  commit(null);
  expect(await judge(start, MIB)).toMatchObject({ state: 'pass', acceptance: null, warnings: [] });
});

test('the first file of all replaces none', async () => {
  const start = commit(null);
  commit(2 * MIB);
  expect(await judge(start, 2 * MIB)).toMatchObject({ state: 'pass', acceptance: null, warnings: [] });
});

test('a base that the clone lacks and cannot fetch is told', async () => {
  commit(2 * MIB);
  const { state, warnings } = await judge('b'.repeat(40), 2 * MIB);
  expect(state).toBe('pass');
  expect(warnings.at(-1)).toMatch(/could not be read.*fetch-depth: 0/s);
});
