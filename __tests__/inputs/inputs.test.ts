import { describe, expect, test } from '@jest/globals';
import { MeasurementError } from '../../src/errors.ts';
import { INPUTS } from '../../src/inputs/catalog.ts';
import type { InputName } from '../../src/inputs/catalog.ts';
import { readInputs, readJudging } from '../../src/inputs/inputs.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';

type Values = Partial<Record<InputName, string>>;

const NEEDED: Values = { service: './shop', load: 'k6 run load.js' };

const read = (values: Values, onGitHub = true): Inputs => readInputs((name) => values[name], { onGitHub });

function failureOf(values: Values): MeasurementError {
  try {
    read(values);
  } catch (error) {
    expect(error).toBeInstanceOf(MeasurementError);
    return error as MeasurementError;
  }
  throw new Error(`accepted: ${JSON.stringify(values)}`);
}

/** What the runner passes for an input that the workflow leaves out. */
const runnerDefaults = (): Values =>
  Object.fromEntries(Object.entries(INPUTS).map(([name, input]) => [name, input.default]));

describe('a package instead of a service', () => {
  const ofPackage: Values = { package: './cmd/shop', 'load-url': 'http://127.0.0.1:8080/cart' };

  test('is built with its flags and started with its arguments', () => {
    const given = { ...ofPackage, 'build-flags': '-tags prod', 'service-args': '--port 8080' };
    expect(read(given).target.program).toEqual({
      ...{ kind: 'package', path: './cmd/shop', flags: '-tags prod', args: '--port 8080' },
    });
    expect(read(given).comparing.measureBase).toBe('fallback');
  });

  test.each<[Values, string]>([
    [{ ...ofPackage, service: './shop' }, 'both `package` and `service` are set'],
    [
      { ...ofPackage, 'pprof-url': 'http://127.0.0.1:1/debug/pprof' },
      '`pprof-url` is set, which only `service` uses',
    ],
    [
      { package: './cmd/shop', load: 'k6 run load.js' },
      '`ready-url` is empty, and `package` and `load` are set',
    ],
    [
      { ...NEEDED, 'build-flags': '-race' },
      '`build-flags` is set, which only `package` and `test-package` use',
    ],
    [{ ...NEEDED, 'service-args': '-v' }, '`service-args` is set, which only `package` uses'],
  ])('%j is refused', (values, message) => {
    expect(failureOf(values).message).toContain(message);
  });
});

describe('benchmarks instead of a service', () => {
  const benchmarked: Values = { 'test-package': './...' };

  test('are the load, each a fixed number of iterations, and can be built for the base, too', () => {
    const { target, measuring, comparing } = read({ ...runnerDefaults(), ...benchmarked });
    expect(target.program).toEqual({ kind: 'benchmarks', packages: './...', flags: '' });
    expect(measuring.load).toEqual({ kind: 'benchmarks', pattern: '.', iterations: 10_000 });
    expect(comparing.measureBase).toBe('fallback');
    const given = { ...benchmarked, bench: 'Put', 'bench-iterations': '50', 'build-flags': '-tags x' };
    expect(read(given).measuring.load).toEqual({ kind: 'benchmarks', pattern: 'Put', iterations: 50 });
    expect(read(given).target.program).toMatchObject({ flags: '-tags x' });
  });

  test.each<[Values, string]>([
    [{ ...benchmarked, service: './shop' }, 'both `test-package` and `service` are set'],
    [{ ...benchmarked, package: '.' }, 'both `test-package` and `package` are set'],
    [{ ...benchmarked, load: 'k6 run load.js' }, 'both `test-package` and `load` are set'],
    [{ ...benchmarked, 'load-url': 'http://a/' }, 'both `test-package` and `load-url` are set'],
    [{ ...benchmarked, operations: '5' }, 'both `test-package` and `operations` are set'],
    [{ ...benchmarked, 'load-requests': '5' }, 'both `test-package` and `load-requests` are set'],
    [{ ...benchmarked, mode: 'measure' }, '`mode` is "measure" and `test-package` is set'],
    [{ ...benchmarked, baseline: 'artifact' }, '`baseline` is "artifact", which holds one measurement'],
    [
      { ...benchmarked, bench: 'Put/small' },
      'expected a regular expression for names of benchmarks, without /',
    ],
    [{ ...benchmarked, 'bench-iterations': '0' }, '`bench-iterations` is "0": expected a whole number'],
    [{ ...NEEDED, bench: 'Put' }, '`bench` is set, which only `test-package` uses'],
    [{ ...NEEDED, 'bench-iterations': '5' }, '`bench-iterations` is set, which only `test-package` uses'],
  ])('%j is refused', (values, message) => {
    expect(failureOf(values).message).toContain(message);
  });
});

describe('a service that already runs', () => {
  const running: Values = { 'pprof-url': 'http://127.0.0.1:6060/debug/pprof', load: 'k6 run load.js' };

  test('is one process, whatever the defaults are', () => {
    const { target, measuring } = read({ ...runnerDefaults(), ...running, 'github-token': 'ghs_x' });
    expect(target.program).toEqual({ kind: 'running' });
    expect([measuring.runs, measuring.maxRuns, measuring.rounds]).toEqual([1, 1, 4]);
    expect(read({ ...running, runs: '1', 'max-runs': '1', env: 'A=1' }).target.env).toEqual({ A: '1' });
  });

  test.each<[Values, string]>([
    [{ runs: '5' }, '`runs` is "5", and neither `package` nor `service` is set, so the service already runs'],
    [{ 'max-runs': '9' }, '`max-runs` is "9", and'],
    [{ 'profile-rate': '1' }, 'start it with GODEBUG=memprofilerate=1'],
    [{ build: 'make' }, 'it is built already'],
    [{ 'gc-trace': 'true' }, 'its log is not known here'],
    [{ baseline: 'base-commit' }, 'a service that already runs is of one commit'],
    [{ 'service-args': '-v' }, '`service-args` is set, which only `package` uses'],
  ])('leaves no room for %j', (values, message) => {
    expect(failureOf({ ...running, ...values }).message).toContain(message);
  });
});

/** What may be a secret is told by its name alone. */
const shown = (name: string, value: string | undefined): string =>
  /^(env|load-headers|load-body|pprof-headers)$/.test(name) ? '***' : JSON.stringify(value);

describe('what opens the profiles', () => {
  test('is not told where it is wrong', () => {
    const { message } = failureOf({
      ...NEEDED,
      'pprof-url': 'http://me:hunt/hunter22@a/', // which should be escaped
      'ready-url': 'http://me:hunter%zz@a/',
      'pprof-headers': 'key hunter22',
    });
    expect(message).toContain('`pprof-headers` is ***: expected one Name: value per line');
    expect(message).toContain('`pprof-url` is "http://***@a/"');
    expect(message).not.toContain('hunter');
  });

  test('an address that is wrong is told once, and not as one that is not secure, too', () => {
    const { message } = failureOf({ ...NEEDED, 'pprof-url': 'https://a b/', 'pprof-ca': 'ca.pem' });
    expect(message).toContain('`pprof-url` is "https://a b/"');
    expect(message).not.toContain('neither');
  });

  test.each<[Values, string]>([
    [{ 'pprof-ca': 'ca.pem' }, 'neither `pprof-url` nor `ready-url` begins with https://'],
    [
      { service: '', package: '.', 'ready-url': 'https://a/', 'pprof-ca': 'ca.pem' },
      'with `package` the profile is served on a port of its own',
    ],
    [
      { service: '', package: '.', 'ready-url': 'http://a/', 'pprof-headers': 'A: b' },
      '`pprof-headers` is set',
    ],
    [{ 'pprof-headers': 'X-Key: ключ' }, 'in Latin characters'],
    [{ 'pprof-url': 'http://a/debug/pprof?token=x' }, 'an address without `?` and `#`'],
    [{ 'pprof-url': 'unix:///run/a.sock:/debug?x' }, 'an address without `?` and `#`'],
  ])('%j is refused', (values, message) => {
    expect(failureOf({ ...NEEDED, ...values }).message).toContain(message);
  });
});

describe('profiles from files instead of a service', () => {
  test('are a run for each of them', () => {
    const { target, measuring } = read({ after: 'mem.out', binary: 'pkg.test', operations: '100' });
    expect(target.program).toEqual({ kind: 'files', after: ['mem.out'], before: [], binary: 'pkg.test' });
    expect(measuring).toMatchObject({ runs: 1, maxRuns: 1, rounds: 1 });
    const several = read({ after: '\n b1 \nb2\n', before: 'a1\na2' });
    expect(several.target.program).toMatchObject({ after: ['b1', 'b2'], before: ['a1', 'a2'], binary: null });
    expect(several.measuring).toMatchObject({ runs: 2, maxRuns: 2 });
  });

  test.each<[Values, string]>([
    [{ after: 'b', service: './shop' }, 'both `after` and `service` are set'],
    [{ after: 'b', package: '.' }, 'both `after` and `package` are set'],
    [
      { after: 'b', load: 'k6 run load.js' },
      'both `after` and `load` are set: with `after` nothing is started',
    ],
    [{ after: 'b', runs: '5', 'profile-rate': '1' }, 'both `after` and `profile-rate` are set'],
    [{ after: 'b', before: 'b' }, '`before` and `after` name the same file'],
    [{ after: 'b1\nb2', before: 'a1' }, '`before` names 1 files and `after` 2'],
    [{ after: 'b', operations: '/(\\d+) requests/' }, '`operations` is a pattern'],
    [{ after: 'b', baseline: 'base-commit' }, '`baseline` is "base-commit" and `after` is set'],
    [{ ...NEEDED, before: 'a' }, '`before` is set and `after` is empty'],
    [{ ...NEEDED, binary: 'shop' }, '`binary` is set and `after` is empty'],
  ])('%j is refused', (values, message) => {
    expect(failureOf(values).message).toContain(message);
  });
});

describe('with the two inputs that are needed', () => {
  test('everything else has its default', () => {
    const { asWritten, ...inputs } = read(NEEDED);
    expect(inputs).toEqual({
      job: { mode: 'check', measurements: null },
      target: {
        program: { kind: 'command', command: './shop' },
        build: null,
        workingDirectory: '.',
        env: {},
        pprofUrl: 'http://127.0.0.1:6060/debug/pprof',
        pprofHeaders: {},
        pprofCa: null,
        readyUrl: null,
        readyTimeoutMs: 60_000,
      },
      measuring: {
        load: { kind: 'command', command: 'k6 run load.js' },
        warmup: null,
        drain: null,
        operations: { kind: 'auto' },
        runs: 3,
        maxRuns: 6,
        rounds: 4,
        profileRate: null,
        settleTimeoutMs: 10_000,
        watchMs: null,
        gcTrace: false,
        cpuProfile: false,
        timeoutMs: 600_000,
      },
      comparing: {
        store: 'branch',
        measureBase: 'never',
        baseRef: null,
        branch: 'go-map-regression',
        file: null,
        artifact: 'go-map-regression',
        keep: { baselines: 500, days: 365 },
        save: 'auto',
        required: false,
        anchor: 'auto',
        resetAnchor: null,
        acceptLabel: 'map-memory-accepted',
      },
      judging: {
        limits: {
          maxRetainedGrowth: 0.05,
          maxAllocatedGrowth: 0.05,
          maxUnreleasedGrowth: 0.05,
          minGrowthBytes: 65_536,
          maxRetainedBytes: null,
          maxAllocatedBytesPerOperation: null,
          maxGrowthPerOperation: null,
          maxTotalCreep: 0.2,
          warn: {},
        },
        failOnInconclusive: false,
        failOnRegression: true,
      },
      telling: {
        token: '',
        comment: 'always',
        key: 'default',
        annotations: true,
        scan: true,
        checkRun: 'auto',
        summary: true,
        reportDirectory: null,
        uploadReport: true,
      },
    });
    expect([...asWritten]).toEqual(Object.entries(NEEDED));
  });

  test('the runner, which passes the defaults itself, gets the same', () => {
    const token = { 'github-token': 'ghs_x' };
    expect(read({ ...runnerDefaults(), ...NEEDED, ...token })).toEqual(read({ ...NEEDED, ...token }));
  });

  test('a load of requests has its own defaults', () => {
    const { load } = read({ service: 's', 'load-url': 'http://127.0.0.1:8080/cart' }).measuring;
    expect(load).toEqual({
      kind: 'http',
      url: 'http://127.0.0.1:8080/cart',
      requests: 10_000,
      connections: 8,
      method: 'GET',
      body: '',
      headers: {},
    });
  });
});

/** An input, a value that is right and differs from the default, and what it becomes. */
const RIGHT: readonly (readonly [InputName, string, (inputs: Inputs) => unknown, unknown])[] = [
  ['build', 'go build', ({ target }) => target.build, 'go build'],
  ['working-directory', ' services/cart ', ({ target }) => target.workingDirectory, 'services/cart'],
  ['env', 'A=1\nB=x=y', ({ target }) => target.env, { A: '1', B: 'x=y' }],
  ['pprof-url', 'http://127.0.0.1:9/p', ({ target }) => target.pprofUrl, 'http://127.0.0.1:9/p'],
  [
    'pprof-url',
    'unix:///run/a.sock:/debug/pprof',
    ({ target }) => target.pprofUrl,
    'unix:///run/a.sock:/debug/pprof',
  ],
  ['pprof-headers', 'X-Key: a:b', ({ target }) => target.pprofHeaders, { 'X-Key': 'a:b' }],
  ['pprof-ca', 'ca.pem', ({ target }) => target.pprofCa, 'ca.pem'],
  ['ready-url', 'http://127.0.0.1:9/h', ({ target }) => target.readyUrl, 'http://127.0.0.1:9/h'],
  ['ready-timeout', '5', ({ target }) => target.readyTimeoutMs, 5_000],
  ['warmup', './warm', ({ measuring }) => measuring.warmup, './warm'],
  ['operations', '2000', ({ measuring }) => measuring.operations, { kind: 'given', count: 2_000 }],
  [
    'operations',
    '/(\\d+) requests/',
    ({ measuring }) => measuring.operations,
    { kind: 'pattern', pattern: /(\d+) requests/gm },
  ],
  [
    'operations',
    'iterations\\.*: (\\d+)',
    ({ measuring }) => measuring.operations,
    { kind: 'pattern', pattern: /iterations\.*: (\d+)/gm },
  ],
  ['drain', '1.5s', ({ measuring }) => measuring.drain, { kind: 'wait', ms: 1_500 }],
  [
    'drain',
    ' curl -f localhost/expire ',
    ({ measuring }) => measuring.drain,
    { kind: 'command', command: 'curl -f localhost/expire' },
  ],
  ['max-runs', '9', ({ measuring }) => measuring.maxRuns, 9],
  ['settle-timeout', '2s', ({ measuring }) => measuring.settleTimeoutMs, 2_000],
  ['watch', '5s', ({ measuring }) => measuring.watchMs, 5_000],
  ['gc-trace', 'true', ({ measuring }) => measuring.gcTrace, true],
  ['cpu-profile', 'true', ({ measuring }) => measuring.cpuProfile, true],
  ['rounds', '6', ({ measuring }) => measuring.rounds, 6],
  ['rounds', '1', ({ measuring }) => measuring.rounds, 1],
  ['runs', '1', ({ measuring }) => measuring.runs, 1],
  ['profile-rate', '4096', ({ measuring }) => measuring.profileRate, 4_096],
  ['timeout', '90s', ({ measuring }) => measuring.timeoutMs, 90_000],
  ['baseline', 'none', ({ comparing }) => comparing.store, 'none'],
  ['baseline-branch', 'maps', ({ comparing }) => comparing.branch, 'maps'],
  ['baseline-file', 'b.json', ({ comparing }) => [comparing.file, comparing.store], ['b.json', 'file']],
  ['baseline', 'artifact', ({ comparing }) => comparing.store, 'artifact'],
  ['baseline-artifact', 'maps', ({ comparing }) => comparing.artifact, 'maps'],
  ['keep-baselines', '50', ({ comparing }) => comparing.keep.baselines, 50],
  ['keep-days', '30', ({ comparing }) => comparing.keep.days, 30],
  ['save-baseline', 'never', ({ comparing }) => comparing.save, 'never'],
  ['anchor', ' v1.4.0 ', ({ comparing }) => comparing.anchor, 'v1.4.0'],
  ['accept-label', ' heavier is fine ', ({ comparing }) => comparing.acceptLabel, 'heavier is fine'],
  ['require-baseline', 'true', ({ comparing }) => comparing.required, true],
  ['max-retained-growth', '7.5%', ({ judging }) => judging.limits.maxRetainedGrowth, 0.075],
  ['max-allocated-growth', '0', ({ judging }) => judging.limits.maxAllocatedGrowth, 0],
  ['max-unreleased-growth', '20%', ({ judging }) => judging.limits.maxUnreleasedGrowth, 0.2],
  ['min-growth', '1KiB', ({ judging }) => judging.limits.minGrowthBytes, 1_024],
  ['max-retained', '8MiB', ({ judging }) => judging.limits.maxRetainedBytes, 8 * 1024 ** 2],
  [
    'max-allocated-per-operation',
    '2kB',
    ({ judging }) => judging.limits.maxAllocatedBytesPerOperation,
    2_000,
  ],
  ['max-total-creep', '50%', ({ judging }) => judging.limits.maxTotalCreep, 0.5],
  ['warn-total-creep', '10%', ({ judging }) => judging.limits.warn, { maxTotalCreep: 0.1 }],
  ['max-growth-per-operation', '16B', ({ judging }) => judging.limits.maxGrowthPerOperation, 16],
  ['warn-retained-growth', '2%', ({ judging }) => judging.limits.warn, { maxRetainedGrowth: 0.02 }],
  ['warn-allocated-growth', '5%', ({ judging }) => judging.limits.warn, { maxAllocatedGrowth: 0.05 }],
  ['warn-unreleased-growth', '0', ({ judging }) => judging.limits.warn, { maxUnreleasedGrowth: 0 }],
  ['warn-retained', '1MB', ({ judging }) => judging.limits.warn, { maxRetainedBytes: 1e6 }],
  [
    'warn-allocated-per-operation',
    '1KiB',
    ({ judging }) => judging.limits.warn,
    { maxAllocatedBytesPerOperation: 1024 },
  ],
  ['warn-growth-per-operation', '1B', ({ judging }) => judging.limits.warn, { maxGrowthPerOperation: 1 }],
  ['on-inconclusive', 'fail', ({ judging }) => judging.failOnInconclusive, true],
  ['fail-on-regression', 'false', ({ judging }) => judging.failOnRegression, false],
  ['github-token', 'ghs_1', ({ telling }) => telling.token, 'ghs_1'],
  ['comment', 'failure', ({ telling }) => telling.comment, 'failure'],
  ['comment-key', 'cart-1.0', ({ telling }) => telling.key, 'cart-1.0'],
  ['annotations', 'false', ({ telling }) => telling.annotations, false],
  ['scan', 'false', ({ telling }) => telling.scan, false],
  ['summary', 'false', ({ telling }) => telling.summary, false],
  ['check-run', 'True', ({ telling }) => telling.checkRun, 'true'],
  ['check-run', 'False', ({ telling }) => telling.checkRun, 'false'],
  ['report-directory', 'out', ({ telling }) => telling.reportDirectory, 'out'],
  ['upload-report', 'false', ({ telling }) => telling.uploadReport, false],
];

/** The same of a load by requests. */
const RIGHT_OF_HTTP: readonly (readonly [InputName, string, string, unknown])[] = [
  ['load-requests', '300', 'requests', 300],
  ['load-connections', '2', 'connections', 2],
  ['load-method', 'POST', 'method', 'POST'],
  ['load-body', ' {"a": 1}\n', 'body', ' {"a": 1}\n'],
  ['load-headers', 'Accept: text/plain\nX-A:b', 'headers', { Accept: 'text/plain', 'X-A': 'b' }],
];

const WRONG: readonly (readonly [InputName, string, string])[] = [
  ['mode', 'compare', 'one of check, measure, report'],
  ['env', 'not a pair', 'one NAME=value per line'],
  [
    'pprof-url',
    '127.0.0.1:6060',
    'an address such as http://127.0.0.1:8080/path or unix:///run/app.sock:/path',
  ],
  [
    'pprof-url',
    'unix:///run/app.sock',
    'an address such as http://127.0.0.1:8080/path or unix:///run/app.sock:/path',
  ],
  ['ready-url', 'localhost', 'an address such as http://127.0.0.1:8080/path or unix:///run/app.sock:/path'],
  ['ready-timeout', '0', 'a time above 0 such as 60s, 10m or 500ms'],
  ['load-url', '/cart', 'an address such as http://127.0.0.1:8080/path'],
  ['load-requests', '0', 'a whole number from 1 to 1000000000'],
  ['load-connections', '-1', 'a whole number from 1 to 10000'],
  ['load-method', 'get', 'one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS'],
  ['load-headers', 'no colon', 'one Name: value per line'],
  [
    'operations',
    '0',
    'auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/',
  ],
  [
    'operations',
    '/requests/',
    'auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/',
  ],
  [
    'operations',
    '/(\\d+/',
    'auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/',
  ],
  [
    'operations',
    '/(?:\\d+)/',
    'auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/',
  ],
  ['drain', '0s', 'a time above 0 such as 60s, 10m or 500ms'],
  ['max-runs', '0', 'a whole number from 1 to 100'],
  ['settle-timeout', 'never', 'a time above 0 such as 60s, 10m or 500ms'],
  ['watch', 'often', 'a time above 0 such as 60s, 10m or 500ms'],
  ['gc-trace', 'yes', 'true or false'],
  ['cpu-profile', '1', 'true or false'],
  ['runs', '0', 'a whole number from 1 to 100'],
  ['rounds', '3', '1, or a whole number from 4 to 100: fewer rounds show no trend'],
  ['profile-rate', '0', 'auto, or a whole number from 1 to 1073741824'],
  ['profile-rate', '512KiB', 'auto, or a whole number from 1 to 1073741824'],
  ['timeout', 'ten minutes', 'a time above 0 such as 60s, 10m or 500ms'],
  ['baseline', 'main', 'one of auto, branch, file, artifact, base-commit, none'],
  ['baseline-artifact', 'a/b', 'the name of an artifact, such as go-map-regression'],
  ['keep-baselines', '0', 'a whole number from 1 to 10000'],
  ['keep-days', '1.5', 'a whole number from 1 to 36500'],
  ['baseline-branch', 'refs/heads/maps', 'the name of a branch, such as go-map-regression'],
  ['baseline-branch', 'a..b', 'the name of a branch, such as go-map-regression'],
  ['save-baseline', 'yes', 'one of auto, always, never'],
  ['require-baseline', 'yes', 'true or false'],
  ['anchor', '../x', 'auto, none, a tag or a commit'],
  ['reset-anchor', 'two\nlines', 'one line of at most 300 characters'],
  ['max-retained-growth', '-5%', 'a percentage such as 5%'],
  ['max-allocated-growth', 'none', 'a percentage such as 5%'],
  ['min-growth', '64K', 'a size such as 64KiB, 1.5MiB or 65536'],
  ['max-retained', 'x', 'a size such as 64KiB, 1.5MiB or 65536'],
  ['max-allocated-per-operation', '2 KiB/op', 'a size such as 64KiB, 1.5MiB or 65536'],
  ['max-growth-per-operation', 'none', 'a size such as 64KiB, 1.5MiB or 65536'],
  ['on-inconclusive', 'ignore', 'one of warn, fail'],
  ['fail-on-regression', 'no', 'true or false'],
  ['comment', 'true', 'one of always, changes, failure, never'],
  ['comment-key', '../evil', 'a name of letters, digits, dots, dashes and underscores'],
  ['annotations', 'on', 'true or false'],
  ['scan', 'no', 'true or false'],
  ['check-run', 'yes', 'one of auto, true, false'],
  ['summary', '1', 'true or false'],
];

describe('an input', () => {
  test.each(RIGHT)('%s: %j is taken', (...[name, value, part, expected]) => {
    const drained = name.endsWith('unreleased-growth') ? { drain: '1s' } : {};
    const secure = name === 'pprof-ca' ? { 'pprof-url': 'https://a/' } : {};
    const inputs = read({ ...NEEDED, ...drained, ...secure, [name]: value });
    expect(part(inputs)).toEqual(expected);
    expect(inputs.asWritten.get(name)).toBe(value);
  });

  test.each(RIGHT_OF_HTTP)('%s: %j is taken', (...[name, value, field, expected]) => {
    const { load } = read({ service: 's', 'load-url': 'http://a/', [name]: value }).measuring;
    expect(load).toHaveProperty([field], expected);
  });

  test.each(WRONG)('%s: %j is refused by name, value and expectation', (name, value, expected) => {
    const load: Values = name.startsWith('load-') ? { 'load-url': 'http://a/' } : { load: 'l' };
    const { stage, message, remedy } = failureOf({ service: 's', ...load, [name]: value });
    expect(stage).toBe('inputs');
    expect(message).toBe(`\`${name}\` is ${shown(name, value)}: expected ${expected}`);
    expect(remedy).toContain('`with:`');
  });

  test('each of the catalog is tried above', () => {
    const tried = [...RIGHT, ...RIGHT_OF_HTTP, ...WRONG].map(([name]) => name);
    expect(
      new Set([
        ...tried,
        ...['service', 'package', 'test-package', 'build-flags', 'service-args'],
        ...['after', 'before', 'binary', 'bench', 'bench-iterations'],
        'load',
        'base-ref',
        'measurements',
      ]),
    ).toEqual(new Set(Object.keys(INPUTS)));
  });
});

describe('a job that reports', () => {
  test('needs what was measured, and no service', () => {
    const values: Values = { mode: 'report', measurements: ' artifacts ' };
    expect(read(values).job).toEqual({ mode: 'report', measurements: 'artifacts' });
    expect(failureOf({ mode: 'report' }).message).toBe(
      '`measurements` is empty, and `mode` is "report": expected the directory that holds them',
    );
  });

  test('is the only one that takes measurements', () => {
    for (const mode of ['check', 'measure']) {
      expect(failureOf({ ...NEEDED, mode, measurements: 'artifacts' }).message).toBe(
        '`measurements` is set, which only `mode: report` uses',
      );
      expect(failureOf({ mode }).message).toContain('neither `package` nor `service` is set');
    }
  });
});

test('all that is wrong is said at once', () => {
  const wrong = WRONG.filter(([name]) => !name.startsWith('load-'));
  const values = Object.fromEntries(wrong.map(([name, value]) => [name, value]));
  const { message } = failureOf(values);
  for (const [name, value] of Object.entries(values))
    expect(message).toContain(`\`${name}\` is ${shown(name, value)}`);
  expect(message).toContain('neither `load` nor `load-url` is set');
});

describe('contradictions', () => {
  test.each<readonly [string, Values, string]>([
    ['no service', { service: ' ' }, 'neither `package` nor `service` is set'],
    ['no load', { load: '' }, 'neither `load` nor `load-url` is set'],
    ['a blank load', { load: ' \n' }, 'neither `load` nor `load-url` is set'],
    ['two loads', { 'load-url': 'http://a/' }, 'both `load` and `load-url` are set'],
    ['a file store without a file', { baseline: 'file' }, '`baseline-file` is empty'],
    ['always saving a branch', { 'save-baseline': 'always' }, 'needs `baseline: file`'],
    [
      'a file that nobody reads',
      { baseline: 'branch', 'baseline-file': 'b.json' },
      '`baseline-file` is "b.json" and `baseline` is "branch"',
    ],
    [
      'requests that nobody sends',
      { 'load-requests': '5' },
      '`load-requests` is set, which only `load-url` uses',
    ],
    [
      'a pattern without an output',
      { load: '', 'load-url': 'http://a/', operations: '/(\\d+)/' },
      '`operations` is a pattern, which reads the output of `load`',
    ],
    ['fewer runs at the most than at the least', { 'max-runs': '2' }, '`max-runs` is 2 and `runs` is 3'],
    [
      'a limit for a drain that is none',
      { 'warn-unreleased-growth': '3%' },
      '`warn-unreleased-growth` is set, which only a `drain`',
    ],
    [
      'a base commit that nobody builds',
      { baseline: 'base-commit' },
      '`baseline` is "base-commit" and `build` is empty',
    ],
    ['a base that nobody measures', { 'base-ref': 'main' }, '`base-ref` is set, which only'],
    ['a baseline branch without a name', { 'baseline-branch': ' ' }, '`baseline-branch` is " "'],
  ])('%s', (_, values, expected) => {
    expect(failureOf({ ...NEEDED, ...values }).message).toContain(expected);
  });

  test('the base commit is measured where that is asked for, or where nothing is stored and it can be built', () => {
    const measured = (values: Values, onGitHub = true) =>
      read({ ...NEEDED, ...values }, onGitHub).comparing.measureBase;
    expect(measured({})).toBe('never');
    expect(measured({ build: 'go build' })).toBe('fallback');
    expect(measured({ build: 'go build' }, false)).toBe('never');
    expect(measured({ build: 'go build', baseline: 'branch' })).toBe('never');
    expect(measured({ build: 'go build', 'baseline-file': 'b.json' })).toBe('never');
    expect(measured({ baseline: 'base-commit', build: 'go build' }, false)).toBe('always');
    expect(measured({ baseline: 'base-commit', service: 'exec go run .' }, false)).toBe('always');
    expect(
      read({ ...NEEDED, build: 'b', baseline: 'base-commit', 'base-ref': 'main' }).comparing.baseRef,
    ).toBe('main');
  });

  test('`auto` is the file where there is one, else what the place can do', () => {
    const store = (values: Values, onGitHub: boolean) =>
      read({ ...NEEDED, ...values }, onGitHub).comparing.store;
    expect(store({}, true)).toBe('branch');
    expect(store({}, false)).toBe('none');
    expect(store({ 'baseline-file': 'b.json' }, true)).toBe('file');
    expect(store({ 'baseline-file': 'b.json' }, false)).toBe('file');
  });
});

describe('the token', () => {
  test('is never shown, whatever else is wrong', () => {
    const wrong = Object.fromEntries(WRONG.map(([name, value]) => [name, value]));
    const error = failureOf({ ...wrong, 'github-token': 'ghs_secret and ghs_secret' });
    expect(error.message).toContain('`github-token` is ***: expected a token, which has no spaces');
    expect(JSON.stringify([error.message, error.remedy, error.stack, error.logTail])).not.toContain('secret');
  });

  test('loses the line break that a secret was saved with', () => {
    expect(read({ ...NEEDED, 'github-token': 'ghs_1\n' }).telling.token).toBe('ghs_1');
  });

  test('the expression that nobody evaluated, as outside of a workflow, is no token', () => {
    expect(read({ ...NEEDED, 'github-token': '${{ github.token }}' }).telling.token).toBe('');
  });
});

test.each([
  [
    { 'warn-retained-growth': '6%' },
    '`warn-retained-growth` is "6%": expected no more than `max-retained-growth`',
  ],
  [
    { 'warn-retained': '9MiB', 'max-retained': '8MiB' },
    '`warn-retained` is "9MiB": expected no more than `max-retained`, beyond which it fails',
  ],
])('a limit that warns above the one that fails is refused: %j', (values, expected) => {
  expect(failureOf({ ...NEEDED, ...values }).message).toContain(expected);
  expect(() => readJudging((name) => (values as Values)[name])).toThrow(expected);
});

test('the limits alone are read as strictly', () => {
  const limits = (values: Values) => readJudging((name) => values[name]);
  expect(limits({})).toEqual(read(NEEDED).judging);
  expect(() => limits({ 'min-growth': 'x', 'on-inconclusive': 'y' })).toThrow(
    /`min-growth` is "x".*`on-inconclusive` is "y"/,
  );
});
