import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startForwardProxy } from './forward-proxy.ts';
import { acceptsConnections, addressOf } from '../src/io/listener.ts';
import { runJob, setStage } from './job.ts';
import type { Job, JobResult, Stage } from './job.ts';
import { startProxy } from './proxy.ts';

/** Of a service and of its load each; `FLOOD_BYTES=5000000000` for 10 GB. */
const FLOOD_BYTES = Number(process.env['FLOOD_BYTES'] ?? 400_000_000);

/** Some of them wait for what a process does on its own. */
jest.setTimeout(90_000);

let stage: Stage;
let started: JobResult[] = [];

beforeAll(async () => {
  stage = await setStage();
}, 120_000);
afterAll(() => stage.close());

const run = async (job: Job = {}): Promise<JobResult> => {
  const result = await runJob(stage, job);
  started.push(result);
  return result;
};

afterEach(async () => {
  for (const { pid, postExitCode } of started) {
    if (!Number.isNaN(pid)) expect(isAlive(pid)).toBe(false);
    expect(postExitCode).toBe(0);
  }
  started = [];
  expect(await acceptsConnections(addressOf(`http://${stage.address}`))).toBe(false);
});

/** The dead that nobody collected do not run. */
function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** A broken measurement: the step fails, and says the same in its annotation, summary, report and comment. */
async function expectBroken(
  result: JobResult,
  { stage: name, cause, remedy, log }: { stage: string; cause: RegExp; remedy: RegExp; log?: string },
): Promise<void> {
  const { failure, summary, report, outputs } = result;
  expect(failure).toMatch(new RegExp(`^${name}: `));
  expect(failure).toMatch(cause);
  expect(failure).toMatch(remedy);
  expect([result.exitCode, result.conclusion]).toEqual([1, 'failure']);
  expect(outputs['verdict']).toBe('error');
  expect(outputs['retained-bytes']).toBeUndefined();
  expect(outputs['comment-body']).toBe(report);
  expect(summary).toContain('Map memory was not measured');
  expect(summary.trim()).toBe(report.trim());
  const [comment] = await stage.github.comments(1);
  expect(comment?.body).toBe(report);
  expect(outputs['comment-url']).toBe(comment?.html_url);
  if (log !== undefined) {
    expect(report).toContain(log);
    expect(result.stdout).toContain(log);
  }
}

describe('a service', () => {
  test('that exits at once', async () => {
    const began = performance.now();
    await expectBroken(await run({ flags: '-exit-at-once' }), {
      stage: 'service',
      cause: /exited with code 4 before it was ready/,
      remedy: /must run in the foreground/,
      log: 'no database at 127.0.0.1:5432',
    });
    expect(performance.now() - began).toBeLessThan(8_000); // not the ten seconds of ready-timeout
  });

  test('whose command is not there', async () => {
    await expectBroken(await run({ inputs: { service: './bin/absent --port 1' } }), {
      stage: 'service',
      cause: /exited with code 127 before it was ready/,
      remedy: /last output/,
      log: './bin/absent: No such file or directory',
    });
  });

  test('that is never ready', async () => {
    await expectBroken(await run({ flags: '-never-ready', inputs: { 'ready-timeout': '500ms' } }), {
      stage: 'ready',
      cause: /not ready within 0\.5 s: http:\S+ gave status 503/,
      remedy: /`pprof-url`.*`ready-timeout`/,
      log: 'listening on',
    });
  });

  test('without profiles', async () => {
    await expectBroken(await run({ flags: '-no-pprof', inputs: { 'ready-timeout': '500ms' } }), {
      stage: 'ready',
      cause: /status 404/,
      remedy: /Import `net\/http\/pprof`/,
    });
  });

  test('without profiles, that is ready nevertheless', async () => {
    const inputs = { 'ready-url': `http://${stage.address}/healthz` };
    await expectBroken(await run({ flags: '-no-pprof', inputs }), {
      stage: 'profile',
      cause: /heap\?gc=1&debug=1 answered with status 404 instead of a heap profile/,
      remedy: /Import `net\/http\/pprof`/,
    });
  });

  test('that has turned heap profiling off', async () => {
    await expectBroken(await run({ flags: '-rate-0' }), {
      stage: 'profile',
      cause: /heap profiling is off/,
      remedy: /`runtime\.MemProfileRate = 0`/,
    });
  });

  test('that exits during the load', async () => {
    await expectBroken(await run({ flags: '-exit-on-load' }), {
      stage: 'service',
      cause: /exited with code 5 during the load/,
      remedy: /last output says why/,
      log: 'out of luck',
    });
  });

  test('that begins anew in the same process during the load is never "improved"', async () => {
    const work = `curl -sf http://${stage.address}/work`;
    const inputs = {
      warmup: `for i in 1 2 3 4 5 6 7 8 9; do ${work}; done`,
      load: `curl -sf http://${stage.address}/reload; sleep 0.5; ${work}`,
    };
    await expectBroken(await run({ flags: '-per-request 1000', inputs }), {
      stage: 'service',
      cause: /restarted while it was measured/,
      remedy: /turn off reloading/,
      log: 'reloading',
    });
  });

  test('that changes its profile rate during the load', async () => {
    const load = `curl -sf http://${stage.address}/rate; curl -sf http://${stage.address}/work`;
    await expectBroken(await run({ inputs: { load } }), {
      stage: 'profile',
      cause: /changed the rate of its heap profile from 1 to 512 during the load/,
      remedy: /once and to one value/,
    });
  });

  test('that another process replaces during the load', async () => {
    const service = `while :; do ${stage.faults} -addr ${stage.address} || true; done`;
    const [die, work] = ['die', 'work'].map((path) => `curl -s http://${stage.address}/${path}`);
    const load = `${die} || true; sleep 0.5; ${work}`;
    await expectBroken(await run({ inputs: { service, load } }), {
      stage: 'service',
      cause: /restarted or was replaced/,
      remedy: /turn off reloading/,
    });
  });

  test('whose port is taken is not started', async () => {
    const stranger = createServer();
    const [host, port] = stage.address.split(':');
    await new Promise<void>((resolve) => stranger.listen(Number(port), host, resolve));
    const result = await run();
    await new Promise((resolve) => stranger.close(resolve));
    await expectBroken(result, {
      stage: 'service',
      cause: new RegExp(`${stage.address} \\(pprof-url\\) is already taken by process ${process.pid}`),
      remedy: /End that process|another port/,
    });
    expect(result.pid).toBeNaN();
  });

  test('that ignores SIGTERM is killed, and its verdict stands', async () => {
    const result = await run({ flags: '-stubborn' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'no baseline']);
  });
});

describe('a load', () => {
  test('that fails', async () => {
    const load = 'echo threshold crossed; exit 3';
    await expectBroken(await run({ inputs: { load } }), {
      stage: 'load',
      cause: /the load exited with code 3/,
      remedy: /Run it by itself and correct what it reports/,
      log: 'threshold crossed',
    });
  });

  test('that fails in the middle of a pipe', async () => {
    await expectBroken(await run({ inputs: { load: 'false | cat' } }), {
      stage: 'load',
      cause: /the load exited with code 1/,
      remedy: /Run it by itself/,
    });
  });

  test('that does nothing', async () => {
    await expectBroken(await run({ inputs: { load: 'true' } }), {
      stage: 'load',
      cause: /the load did nothing/,
      remedy: /Check that the load reaches this service/,
    });
  });

  test('of requests that are refused', async () => {
    await expectBroken(await run({ inputs: { 'load-url': `http://${stage.address}/absent` } }), {
      stage: 'load',
      cause: /300 of 300 requests to http:\S+\/absent failed: status 404: 300/,
      remedy: /answers with 2xx/,
    });
  });

  test('that does not end', async () => {
    await expectBroken(await run({ inputs: { load: 'sleep 60', timeout: '1s' } }), {
      stage: 'load',
      cause: /the load did not finish within 1 s/,
      remedy: /raise `timeout`/,
    });
  });
});

describe('before the service', () => {
  test('a build that fails', async () => {
    const result = await run({ inputs: { build: 'echo cart.go:7: undefined; exit 2' } });
    await expectBroken(result, {
      stage: 'build',
      cause: /the build exited with code 2/,
      remedy: /Run it by itself/,
      log: 'cart.go:7: undefined',
    });
    expect(result.pid).toBeNaN();
  });

  test('wrong inputs are said all at once, and the output says that nothing was measured', async () => {
    const { exitCode, failure, outputs, pid, stdout } = await run({
      inputs: { runs: 'many', comment: 'please', load: 'k6 run', 'load-url': 'http://127.0.0.1/' },
    });
    expect(exitCode).toBe(1);
    expect(failure).toMatch(
      /^inputs: .*`runs` is "many".*`comment` is "please".*both `load` and `load-url`.*`with:`/s,
    );
    expect(outputs).toEqual({ verdict: 'error' });
    expect(pid).toBeNaN();
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  test('a working directory that is not there', async () => {
    await expectBroken(await run({ inputs: { 'working-directory': 'services/absent' } }), {
      stage: 'inputs',
      cause: /the directory \S+services\/absent does not exist/,
      remedy: /`working-directory`/,
    });
  });
});

describe('a report', () => {
  test('directory that is none is said before anything starts', async () => {
    const directory = join(stage.directory, 'occupied');
    writeFileSync(directory, '');
    const result = await run({ inputs: { 'report-directory': join(directory, 'report') } });
    expect([result.exitCode, result.outputs['verdict'], result.pid]).toEqual([1, 'error', NaN]);
    expect(result.failure).toMatch(/^report: cannot write .*occupied.*ENOTDIR.*\nSet `report-directory`/);
    expect(result.summary).toContain('Set `report-directory`');
  });

  test('that cannot be written does not change the verdict', async () => {
    const directory = join(stage.directory, 'taken');
    mkdirSync(join(directory, 'comment.md'), { recursive: true });
    const result = await run({ inputs: { 'report-directory': directory } });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'no baseline']);
    expect(result.summary).not.toBe('');
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings[0]?.message).toMatch(
      /^Could not write the report; the verdict stands\. .*comment\.md: EISDIR/,
    );
  });

  test('names the commit of the event where git does not tell, and says so', async () => {
    const result = await run({ environment: { GIT_DIR: '/nowhere' } });
    const { merge } = stage.shop.pullRequests[0]!;
    expect(result.report).toMatch(/Git does not tell which commit was measured \(.*not a git repository/);
    const file = readFileSync(result.outputs['measurement-file']!, 'utf8');
    expect((JSON.parse(file) as { provenance: { commit: string } }).provenance.commit).toBe(merge);
  });
});

describe('a baseline', () => {
  test('file that is none is never a pass, nor overwritten', async () => {
    const file = join(stage.directory, 'broken.json');
    writeFileSync(file, '{"users": 1}');
    for (const [required, code] of [
      ['false', 0],
      ['true', 1],
    ] as const) {
      const result = await run({ inputs: { 'baseline-file': file, 'require-baseline': required } });
      expect([result.exitCode, result.outputs['verdict']]).toEqual([code, 'no baseline']);
      expect(result.report).toContain('broken.json');
      expect(result.report).toContain('Measure that commit again');
      expect(readFileSync(file, 'utf8')).toBe('{"users": 1}');
      if (code === 1) expect(result.failure).toMatch(/could not be judged \(no baseline\)/);
    }
  });

  test('is stored by a push and found by a pull request, which is judged', async () => {
    const { github, shop } = stage;
    const first = await run({ on: 'push' });
    expect([first.exitCode, first.outputs['verdict']]).toEqual([0, 'no baseline']);
    expect(await github.listBranchFiles('go-map-regression')).toEqual([
      'index.json',
      `measurements/default/${shop.base}.json`,
    ]);
    const stored = await github.readBranchFile('go-map-regression', `measurements/default/${shop.base}.json`);
    expect(JSON.parse(stored!)).toMatchObject({
      provenance: {
        commit: shop.base,
        ref: 'refs/heads/main',
        event: 'push',
        runUrl: 'https://github.example/acme/shop/actions/runs/100',
      },
    });

    const before = await github.listBranchFiles('go-map-regression');
    const same = await run();
    expect([same.exitCode, same.outputs['verdict']]).toEqual([0, 'pass']);
    const worse = await run({ flags: '-per-request 100' });
    expect([worse.exitCode, worse.outputs['verdict']]).toEqual([1, 'fail']);
    expect(worse.failure).toMatch(/^❌ .*main\.remember/); // whose file is not in this repository
    expect(JSON.parse(worse.outputs['regressions']!)).toContainEqual(
      expect.objectContaining({ function: 'main.remember', metric: 'retained' }),
    );
    const told = await run({ flags: '-per-request 100', inputs: { 'fail-on-regression': 'false' } });
    expect([told.exitCode, told.conclusion, told.outputs['verdict']]).toEqual([0, 'success', 'fail']);
    expect(told.report).toContain('❌');
    expect(await github.listBranchFiles('go-map-regression')).toEqual(before);
    expect(await github.comments(1)).toHaveLength(1);
  });
});

describe('the scan', () => {
  const notes = ({ annotations }: JobResult) =>
    annotations.filter(({ level, title }) => level === 'notice' && title === 'A map that only grows');

  test('notes a map that only grows on its line, and fails nothing', async () => {
    const result = await run({ depth: 0 });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    expect(notes(result)).toEqual([expect.objectContaining({ file: 'cart/history.go', line: 8 })]);
    expect(notes(result)[0]!.message).toContain('delete(h.orders, order.Number)');
  });

  test('says nothing where it is off, or where the pull request is not what is checked out', async () => {
    expect(notes(await run({ depth: 0, inputs: { scan: 'false' } }))).toEqual([]);
    expect(notes(await run({ on: 'push' }))).toEqual([]);
  });
});

describe('GitHub', () => {
  test('refuses the comment, as to a fork: verdict and exit code stay, one notice says where the report is', async () => {
    const before = await stage.github.comments(1);
    const result = await run({ token: stage.github.tokens.readOnly });
    expect([result.exitCode, result.conclusion]).toEqual([0, 'success']);
    expect(result.outputs['verdict']).toBe('pass');
    expect(result.outputs['comment-url']).toBe('');
    expect(result.summary).not.toBe('');
    expect(result.outputs['comment-body']).toBe(result.report);
    const notices = result.annotations.filter(({ level }) => level !== 'error');
    expect(notices).toEqual([{ level: 'notice', message: expect.stringContaining('from a fork') }]);
    expect(notices[0]!.message).toContain('job summary');
    expect(await stage.github.comments(1)).toEqual(before);
  });

  test('a regression in a fork fails all the same', async () => {
    const result = await run({ token: stage.github.tokens.readOnly, flags: '-per-request 100' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'fail']);
    expect(result.summary).toContain('❌');
  });

  test('breaks down for comments: asked again, then a warning, and the verdict stands', async () => {
    const proxy = await startProxy(stage.github.url, ({ path }) =>
      path.includes('/comments') ? { status: 502, headers: { 'retry-after': '0' } } : undefined,
    );
    const result = await run({ apiUrl: proxy.url });
    await proxy.close();
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    const warnings = result.annotations.filter(({ level }) => level === 'warning');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.message).toMatch(/Could not comment on the pull request; the verdict stands/);
    // Four times each: that it is measured, the answer, and in the clean-up step that no answer is there.
    expect(proxy.passed.filter(({ status }) => status === 502)).toHaveLength(12);
    expect(result.summary).not.toBe('');
  });

  test('breaks down for baselines: no baseline, with the reason', async () => {
    const proxy = await startProxy(stage.github.url, ({ path }) =>
      /\/(git|contents)\//.test(path) ? { status: 503, headers: { 'retry-after': '0' } } : undefined,
    );
    const result = await run({ apiUrl: proxy.url });
    await proxy.close();
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'no baseline']);
    expect(result.report).toContain('(503)');
    expect(result.report).toContain('githubstatus.com');
  });

  test('of a company is reached through its proxy, below its path, and the service past it', async () => {
    const host = 'github.example'; // as of the run that has stored the baseline
    const { directory, github } = stage;
    const proxy = await startForwardProxy(host, { target: github.url, directory });
    const variables = ['https_proxy', 'http_proxy'].map((name) => [name, proxy.url] as const);
    const result = await run({
      apiUrl: `https://${host}/api/v3`,
      environment: { ...Object.fromEntries(variables), NODE_EXTRA_CA_CERTS: proxy.authority },
    });
    await proxy.close();
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'pass']);
    expect(result.outputs['comment-url']).not.toBe('');
    expect(new Set(proxy.asked)).toEqual(new Set([`${host}:443`]));
    expect(proxy.paths).toContain('/api/graphql');
    expect(proxy.paths.filter((path) => !/^\/api\/(v3\/|graphql$)/.test(path))).toEqual([]);
  });

  test('behind a proxy that gets no password is not reached, and it is said where to put that', async () => {
    const host = 'github.example';
    const { directory, github } = stage;
    const proxy = await startForwardProxy(host, { target: github.url, directory });
    const result = await run({
      apiUrl: `https://${host}/api/v3`,
      environment: { https_proxy: proxy.urlWithoutPassword, NODE_EXTRA_CA_CERTS: proxy.authority },
    });
    await proxy.close();
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'no baseline']);
    expect(result.report).toContain('the proxy asks for a password (407). Put it into the address');
    expect(proxy.paths).toEqual([]);
  });

  test('no token: everything but the comment and the branch', async () => {
    const result = await run({ token: '' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'no baseline']);
    expect(result.outputs['comment-url']).toBe('');
    expect(result.summary).not.toBe('');
  });
});

describe('an event without a pull request', () => {
  const queued = () => `refs/heads/gh-readonly-queue/main/pr-1-${stage.shop.base}`;
  test.each<[event: string, verdict: string, job: () => Job]>([
    ['schedule', 'no baseline', () => ({ on: 'push', payload: { schedule: '0 5 * * 1' } })],
    ['workflow_dispatch', 'no baseline', () => ({ on: 'push', payload: { inputs: null } })],
    [
      'release',
      'no baseline',
      () => ({
        on: 'push',
        ref: 'refs/tags/v1',
        payload: { action: 'published', release: { tag_name: 'v1' } },
      }),
    ],
    [
      'merge_group',
      'pass',
      () => ({
        ref: queued(),
        payload: {
          action: 'checks_requested',
          merge_group: {
            ...{ head_ref: queued(), head_sha: stage.shop.pullRequests[0]!.merge },
            ...{ base_ref: 'refs/heads/main', base_sha: stage.shop.base },
          },
        },
      }),
    ],
  ])('such as %s is answered in the summary alone, and stores nothing', async (event, verdict, job) => {
    const { github } = stage;
    const before = [await github.comments(1), await github.listBranchFiles('go-map-regression')];
    const result = await run({ ...job(), event });
    expect([result.failure, result.exitCode, result.outputs['verdict']]).toEqual(['', 0, verdict]);
    expect(result.outputs['comment-url']).toBe('');
    expect(result.summary).not.toBe('');
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    expect([await github.comments(1), await github.listBranchFiles('go-map-regression')]).toEqual(before);
  });
});

describe('what the service does', () => {
  test('commands in its output have no effect on the job, when it works and when it breaks', async () => {
    const said = join(stage.directory, 'said.txt');
    const commands = [
      '::error::pwned',
      '  ::add-mask::e',
      'x ##[set-output name=verdict;]pass',
      '##[set-output name=verdict]pass',
      '::save-state name=process-groups::[]',
      '::set-output name=verdict::pass',
      '::stop-commands::pwned',
      '::add-matcher::x.json',
      'verdict<<EOF',
      'pass',
      'EOF',
      'verdict=pass',
      '\x1b[31m::error::pwned\x1b[0m\r::warning::pwned',
    ];
    writeFileSync(said, `${commands.join('\n')}\n`);
    const job = { flags: `-say ${said} -per-request 100` };
    const [worked, broke] = [
      await run({ ...job, on: 'push', inputs: { 'save-baseline': 'never' } }),
      await run({ ...job, inputs: { load: `cat ${said}; exit 3` } }),
    ];
    expect(worked.outputs['verdict']).toBe('no baseline');
    expect(broke.outputs['verdict']).toBe('error');
    for (const { commands: obeyed, annotations, state } of [worked, broke]) {
      expect(
        obeyed.filter(({ message }) => message.includes('pwned') && !message.startsWith('load:')),
      ).toEqual([]);
      expect(obeyed.map(({ name }) => name)).not.toContain('add-matcher');
      expect(obeyed.filter(({ name, message }) => name === 'add-mask' && message === 'e')).toEqual([]);
      expect(annotations.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
      expect(Object.keys(state).toSorted()).toEqual(['announced', 'process-groups']);
    }
    expect(broke.failure).toMatch(/^load: the load exited with code 3/);
    expect(broke.outputs['comment-body']).toContain('\nverdict<<EOF\npass\nEOF\n'); // and `verdict` is what it is
  });

  test('output without end, and without an end of line, takes none of our memory', async () => {
    const [said, peaks, script] = ['flood.bin', 'peaks.txt', 'peak.cjs'].map((name) =>
      join(stage.directory, name),
    ) as [string, string, string];
    writeFileSync(said, Buffer.alloc(FLOOD_BYTES / 20, 0xff)); // written twice at the start and for each request
    const append = `require('fs').appendFileSync(${JSON.stringify(peaks)}, process.resourceUsage().maxRSS + '\\n')`;
    writeFileSync(script, `process.on('exit', () => ${append});`);
    const work = `for i in 1 2 3 4 5 6 7 8 9; do curl -sf http://${stage.address}/work; done`;
    const flood = `head -c ${FLOOD_BYTES} /dev/zero | tr '\\0' '\\377'`;
    const flooded = (load: string) =>
      run({
        flags: `-say ${said}`,
        inputs: { load, operations: '/(\\d+) requests/', 'gc-trace': 'true', timeout: '10m' },
        environment: { NODE_OPTIONS: `--require=${script}` },
      });
    const { outputs, failure } = await flooded(`${work}; ${flood}; echo; echo 9 requests`);
    expect([failure, outputs['verdict']]).toEqual([
      '',
      expect.stringMatching(/^(no baseline|incomparable)$/),
    ]);
    const broken = await flooded(`${work}; ${flood}; exit 3`);
    expect(broken.failure).toMatch(/^load: the load exited with code 3/);
    expect(broken.report).toContain(`${'\ufffd'.repeat(500)}…`);
    expect(broken.report.length).toBeLessThan(3_000);
    const peaksKiB = readFileSync(peaks, 'utf8').trim().split('\n').map(Number);
    // Two thirds of what is written; on a busy machine what was read is collected late.
    expect(Math.max(...peaksKiB) / 1024).toBeLessThan(400);
  });

  test('its environment holds what the user gave it and nothing of the job', async () => {
    const file = join(stage.directory, 'environment.txt');
    const result = await run({
      flags: `-environment ${file}`,
      environment: { GITHUB_TOKEN: 'secret-1', MY_TOKEN: `x-${stage.github.tokens.bot}`, KEPT: 'yes' },
      inputs: { env: 'GREETING=hello world\nGODEBUG=madvdontneed=1' },
    });
    expect(result.exitCode).toBe(0);
    const environment = readFileSync(file, 'utf8');
    const names = environment.split('\n').map((line) => line.replace(/=.*/, ''));
    const refused = /^(INPUT_|ACTIONS_|STATE_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|MY_TOKEN$)/;
    expect(names.filter((name) => refused.test(name))).toEqual([]);
    expect(environment).not.toContain(stage.github.tokens.bot);
    expect(environment).not.toContain('secret-1');
    expect(environment).not.toContain('_runner_file_commands');
    expect(environment).toContain('\nKEPT=yes');
    expect(environment).toContain('GREETING=hello world');
    expect(environment).toContain('GODEBUG=madvdontneed=1,memprofilerate=1');
    expect(environment).toContain('GITHUB_SHA=');
  });

  test('the token appears nowhere but in its mask', async () => {
    const result = await run({ inputs: { load: `echo ${stage.github.tokens.bot}; exit 3` } });
    const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masks).toContain(stage.github.tokens.bot);
    const unmasked = masks.reduce((text, mask) => text.replaceAll(`::add-mask::${mask}`, ''), result.stdout);
    // What the user's own command prints, the runner masks in the log; the comment and the summary are ours to keep clean.
    expect(
      unmasked
        .split('\n')
        .filter((line) => /^::(?!error)/.test(line))
        .join('\n'),
    ).not.toContain(stage.github.tokens.bot);
    expect(result.report).not.toContain(stage.github.tokens.bot);
    expect(result.summary).not.toContain(stage.github.tokens.bot);
  });
});

describe('cancelled', () => {
  const LONG = { load: 'sleep 47.11' };
  /** Cancels one and a half seconds after the start, when the service and the load surely run. */
  const cancel = (job: Job) => run({ cancelAfterMs: 1_500, ...job });

  async function expectGone(result: JobResult, comments: number): Promise<void> {
    expect(result.conclusion).toBe('cancelled');
    expect(result.exitCode).toBe(130);
    expect(result.seconds).toBeLessThan(1.5 + 5);
    expect(result.pid).not.toBeNaN();
    expect(isAlive(result.pid)).toBe(false);
    expect(result.postExitCode).toBe(0);
    // Nobody wants to hear that the service "was killed by SIGTERM" when it was they who stopped it.
    expect(result.failure).toBe('');
    expect(result.outputs['verdict']).toBeUndefined();
    expect(await stage.github.comments(1)).toHaveLength(comments);
    expect(existsSync(join(result.temporary, 'go-map-regression-default', 'comment.md'))).toBe(false);
  }

  test.each<[string, Job]>([
    ['while the service starts', { flags: '-never-ready' }],
    ['during a load by command', { inputs: LONG }],
    ['during a load of requests', { flags: '-hang' }],
    ['during a load, with a service that ignores the signal', { flags: '-stubborn', inputs: LONG }],
  ])('%s: all is gone, and nobody is told of an error', async (_, job) => {
    const comments = (await stage.github.comments(1)).length;
    await expectGone(await cancel(job), comments);
  });

  test('during the build', async () => {
    const result = await cancel({ inputs: { build: 'sleep 47.12' } });
    expect([result.conclusion, result.exitCode, result.failure]).toEqual(['cancelled', 130, '']);
  });
});
