import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { git } from './git.ts';
import { runJob, setStage } from './job.ts';
import type { JobResult, Stage } from './job.ts';
import { freePort } from '../src/io/listener.ts';

/** Each builds and measures two commits. */
jest.setTimeout(120_000);

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

let stage: Stage;
let addresses: { readonly api: string; readonly pprof: string };

beforeAll(async () => {
  stage = await setStage();
  addresses = { api: `127.0.0.1:${await freePort()}`, pprof: `127.0.0.1:${await freePort()}` };
}, 120_000);
afterAll(() => stage.close());

/** Both builds write the same file: the one that runs must be the one that is measured. */
const inputs = (): Record<string, string> => ({
  build: `go build -o ${join(stage.directory, 'server')} .`,
  service: `${join(stage.directory, 'server')} -addr ${addresses.api} -pprof ${addresses.pprof}`,
  'pprof-url': `http://${addresses.pprof}/debug/pprof`,
  'load-url': `http://${addresses.api}/checkout`,
  'load-method': 'POST',
  'load-requests': '4000',
  rounds: '1',
  runs: '2',
  timeout: '60s',
});

describe('a pull request whose base was never measured', () => {
  let result: JobResult;

  test('is compared with the base, built and measured in the same job, from a clone without history', async () => {
    result = await runJob(stage, { inputs: inputs() });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'fail']);
    expect(result.report).toContain('cart.(*History).Remember');
    expect(result.report).toContain('was measured beside it, in turn');
    const order = [...result.stdout.matchAll(/^(Base \w+: )?Run (\d) of 2$/gm)].map(
      ([, base, number]) => `${base === undefined ? 'head' : 'base'} ${number}`,
    );
    expect(order).toEqual(['base 1', 'head 1', 'base 2', 'head 2']);
  });

  test('and leaves the work tree as it was', async () => {
    const workspace = join(result.temporary, 'workspace');
    expect(await git(workspace, ['status', '--porcelain'])).toBe('');
    expect(await git(workspace, ['worktree', 'list'])).not.toContain('\n');
  });

  test('stores nothing', async () => {
    expect(await stage.github.listBranchFiles('go-map-regression')).toBeUndefined();
  });
});

test('a base that does not build is no baseline, with the reason, and no failure of the change', async () => {
  const build = `[ "$(git rev-parse HEAD)" != ${stage.shop.base} ] || { echo too old; exit 3; }; ${inputs()['build']}`;
  const { exitCode, outputs, report } = await runJob(stage, { inputs: { ...inputs(), build } });
  expect([exitCode, outputs['verdict']]).toEqual([0, 'no baseline']);
  expect(report).toMatch(/the base `\w+` could not be measured: the build exited with code 3/);
});

describe('on a terminal', () => {
  let repository: string;

  beforeAll(async () => {
    repository = await mkdtemp(join(tmpdir(), 'base-commit-test-'));
    await cp(stage.shop.directory, repository, { recursive: true });
    await git(repository, ['checkout', '-q', 'rename-only']);
  });
  afterAll(() => rm(repository, { recursive: true, force: true }));

  const check = (more: Record<string, string>): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const given = {
        ...inputs(),
        runs: '1',
        'working-directory': repository,
        baseline: 'base-commit',
        ...more,
      };
      const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
      execFile(process.execPath, [CLI, 'check', ...args], (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  test('a branch is compared with the one that it started from, in one command', async () => {
    const json = join(repository, '..', `${Date.now()}.json`);
    await writeFile(join(repository, 'README'), 'not committed');
    const { code, stdout } = await check({ 'base-ref': 'main', json });
    expect(stdout.split('\n')[0]).toMatch(/^✅ Map memory is unchanged/);
    expect(code).toBe(0);
    const verdict = JSON.parse(await readFile(json, 'utf8')) as { base: { commit: string } };
    expect(verdict.base.commit).toBe(stage.shop.base);
    await rm(json);
  });

  test('an interruption while the base is measured leaves neither its checkout nor its service behind', async () => {
    const given = {
      ...inputs(),
      'working-directory': repository,
      baseline: 'base-commit',
      'base-ref': 'main',
    };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawn(process.execPath, [CLI, 'check', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    const exited = once(child, 'exit');
    for await (const line of createInterface(child.stderr)) {
      if (/^Base .*Running the load/.test(line)) break;
    }
    expect(await git(repository, ['worktree', 'list'])).toContain('go-map-regression-base-');
    child.kill('SIGINT');
    expect((await exited)[0]).toBe(130);
    expect(await git(repository, ['worktree', 'list'])).not.toContain('\n');
    await expect(fetch(`http://${addresses.pprof}/`)).rejects.toThrow();
  });

  test('a base that is not there is an error that says what to set', async () => {
    const { code, stderr } = await check({ 'base-ref': 'no-such-branch' });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /baseline: git finds no commit that \w+ shares with "no-such-branch": .*\nSet `base-ref`/,
    );
  });
});
