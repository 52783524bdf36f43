import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { encodeIndex, entryOf } from '../../src/baseline/baseline-index.ts';
import { encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { scratch } from '../io/bench-room.ts';
import { measurement, MIB, site } from '../verdict/measurements.ts';
import { cli } from './terminal.ts';

const folder = scratch();
const MEASURED = [3, 2, 1].map((day) =>
  measurement([site('shop.Add', day * MIB)], {
    commit: String(day).repeat(40),
    measuredAt: `2026-01-0${day}T00:00:00Z`,
  }),
);

/** A clone that has fetched the branch of the baselines. */
beforeAll(() => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=m', '-c', 'user.email=m@example.com', ...args], { cwd: folder });
  };
  git('init', '-q', '-b', 'main');
  const entries = MEASURED.map((one) => entryOf('default', one));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('index.json', encodeIndex({ version: 1, entries, resets: [] }));
  MEASURED.forEach((one, i) => {
    write(entries[i]!.path, encodeMeasurement(one));
  });
  git('add', '-A');
  git('commit', '-q', '-m', 'Measure');
  git('update-ref', 'refs/remotes/origin/go-map-regression', 'HEAD');
});

test('tells the totals of each commit, oldest first', () => {
  const { code, stdout, stderr } = cli(['history'], folder);
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  expect(lines[1]).toMatch(/^1111111 {2}2026-01-01 +1 MiB .*⚓/);
  expect(lines[3]).toMatch(/^3333333 {2}2026-01-03 +3 MiB +\+50 % +█ +3 MiB +\+50 % +█$/);
});

test('tells the sites of the last commits, and all of it as JSON', () => {
  const { code, stdout } = cli(['history', '--sites', '2', '--json', join(folder, 'out.json')], folder);
  expect(code).toBe(0);
  expect(stdout).toMatch(/shop\.Add \(shop\/store\.go:10\) +▆█ +2 MiB +3 MiB +\+1 MiB/);
  const { commits, sites } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as {
    commits: unknown[];
    sites: unknown[];
  };
  expect(commits).toHaveLength(3);
  expect(sites).toEqual([expect.objectContaining({ retainedBytes: [2 * MIB, 3 * MIB] })]);
});

test('writes a page for a browser', () => {
  const page = join(folder, 'history.html');
  expect(cli(['history', '--sites', '3', '--html', page], folder)).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(page, 'utf8')).toMatch(
    /3 measured commits, from 2026-01-01 to 2026-01-03[^]*shop\.Add/,
  );
});

test.each([
  [['--html', '/absent/history.html'], /cannot write \/absent\/history\.html: [^]*Give `--html` a file/],
  [['--branch', 'absent'], /this clone has no branch absent\n.*git fetch origin absent/],
  [
    ['--branch', 'main', '--key', 'worker'],
    /nothing is stored for the key "worker"\n.*`--key` one of default/,
  ],
  [['--sites', 'all'], /`--sites` is "all": expected a number of commits/],
])('%j says what is wrong and what to do', (args, expected) => {
  const { code, stdout, stderr } = cli(['history', ...args], folder);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(expected);
});

test('outside of a repository it says so', () => {
  const { code, stderr } = cli(['history'], '/');
  expect(code).toBe(1);
  expect(stderr).toMatch(/git finds no repository here/);
});
