import { KEY_PATTERN } from '../baseline/baseline-index.ts';
import type { Keep } from '../baseline/prune-index.ts';
import { MeasurementError } from '../errors.ts';
import { FEWEST_ROUNDS } from '../measure/trend.ts';
import { INPUTS, SECRET_INPUTS, type InputName } from './catalog.ts';
import { contradictions } from './contradictions.ts';
import { judgingOf, type Judging } from './judging.ts';
import { drain, operations, type Drain, type Load, type Operations } from './load.ts';
import { profilesUrl, serviceUrl } from './service-url.ts';
import {
  duration,
  Expected,
  flag,
  headers,
  httpUrl,
  lines,
  oneOf,
  optional,
  pairs,
  text,
  wholeNumber,
  type Parse,
  type Read,
} from './values.ts';

/** What a job does: all of it, or one half. */
export interface JobSetting {
  readonly mode: 'check' | 'measure' | 'report';
  /** Directory or pattern; null unless it is to report. */
  readonly measurements: string | null;
}

/**
 * What is measured: a command of the user, what is built here of packages, what already runs, or profiles that were taken
 * elsewhere.
 */
export type Program =
  | { readonly kind: 'running' }
  | { readonly kind: 'command'; readonly command: string }
  | {
      readonly kind: 'package';
      readonly path: string;
      /** Of `go build` and of the program, for a shell. */
      readonly flags: string;
      readonly args: string;
    }
  | BenchmarkedProgram
  | ProfileFiles;

/** Nothing is started: the user has taken the profiles. */
export interface ProfileFiles {
  readonly kind: 'files';
  /** One for each run. */
  readonly after: readonly string[];
  /** As many, or none where all that the processes have allocated counts. */
  readonly before: readonly string[];
  readonly binary: string | null;
}

/** The test binaries of packages. */
export interface BenchmarkedProgram {
  readonly kind: 'benchmarks';
  /** As the go command names them: `./...`. */
  readonly packages: string;
  /** Of `go test -c`, for a shell. */
  readonly flags: string;
}

export interface Target {
  readonly program: Program;
  readonly build: string | null;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pprofUrl: string;
  /** Secret. For the profiles, and for `readyUrl` where it has their origin. */
  readonly pprofHeaders: Readonly<Record<string, string>>;
  /** PEM file with certificates that are trusted besides the known ones; relative to the working directory. */
  readonly pprofCa: string | null;
  readonly readyUrl: string | null;
  readonly readyTimeoutMs: number;
}

export interface Measuring {
  readonly load: Load;
  readonly warmup: string | null;
  readonly drain: Drain | null;
  readonly operations: Operations;
  readonly runs: number;
  /** Where the verdict is inconclusive. */
  readonly maxRuns: number;
  /** Of the load in the last of `runs`: 1, or enough to see a trend. */
  readonly rounds: number;
  /** null: to be chosen. */
  readonly profileRate: number | null;
  readonly settleTimeoutMs: number;
  /** null where nobody watches. */
  readonly watchMs: number | null;
  readonly gcTrace: boolean;
  readonly cpuProfile: boolean;
  /** For one build, warm-up, load, drain or heap profile. */
  readonly timeoutMs: number;
}

export interface Comparing {
  readonly store: 'branch' | 'file' | 'artifact' | 'none';
  /** Whether to measure the base commit in this job: where nothing is stored, or always. */
  readonly measureBase: 'never' | 'fallback' | 'always';
  /** null for what the event or the clone says. */
  readonly baseRef: string | null;
  readonly branch: string;
  readonly file: string | null;
  /** Name of the artifacts. */
  readonly artifact: string;
  readonly keep: Keep;
  readonly save: 'auto' | 'always' | 'never';
  readonly required: boolean;
  /** `auto`, `none`, or a tag or commit. */
  readonly anchor: string;
  /** Why to reckon slow creep anew; null where nobody asks for it. */
  readonly resetAnchor: string | null;
  readonly acceptLabel: string;
}

export interface Telling {
  readonly token: string;
  readonly comment: 'always' | 'changes' | 'failure' | 'never';
  readonly key: string;
  readonly annotations: boolean;
  readonly scan: boolean;
  /** `auto`: where the token may. */
  readonly checkRun: 'auto' | 'true' | 'false';
  readonly summary: boolean;
  readonly reportDirectory: string | null;
  readonly uploadReport: boolean;
}

export interface Inputs {
  readonly job: JobSetting;
  readonly target: Target;
  readonly measuring: Measuring;
  readonly comparing: Comparing;
  readonly judging: Judging;
  readonly telling: Telling;
  /** What differs from the defaults, as the user wrote it. */
  readonly asWritten: ReadonlyMap<InputName, string>;
}

/** The value of an input as the user wrote it; empty or undefined where it was left out. */
export type Given = (name: InputName) => string | undefined;

/**
 * Reads and checks every input before anything starts.
 *
 * @param onGitHub where `baseline: auto` may use a branch.
 * @throws MeasurementError of stage `inputs` that names each wrong input, its value and what was expected.
 */
export function readInputs(given: Given, { onGitHub }: { onGitHub: boolean }): Inputs {
  const problems: string[] = [];
  const read = reader(given, problems);
  const target = readTarget(read);
  const measuring = readMeasuring(read);
  const inputs: Inputs = {
    job: readJob(read),
    target,
    measuring: { ...measuring, ...runsOf(target.program) },
    comparing: readComparing(read, onGitHub),
    judging: judgingOf(read),
    telling: readTelling(read),
    asWritten: writtenOf(given),
  };
  problems.push(...contradictions(inputs, given));
  if (problems.length > 0) throw inputError(problems);
  return inputs;
}

/** The limits alone, for those who have measured already. @throws as {@link readInputs} */
export function readJudging(given: Given): Judging {
  const problems: string[] = [];
  const judging = judgingOf(reader(given, problems));
  if (problems.length > 0) throw inputError(problems);
  return judging;
}

/** Reads single inputs, gathering what is wrong with them so that all of it is said at once. */
const reader =
  (given: Given, problems: string[]): Read =>
  (name, parse) => {
    const value = given(name) || INPUTS[name].default;
    try {
      return parse(value);
    } catch (error) {
      if (!(error instanceof Expected)) throw error;
      problems.push(`\`${name}\` is ${quote(name, value)}: expected ${error.message}`);
      return undefined as never; // never used: the problem is thrown once all are known
    }
  };

function writtenOf(given: Given): Map<InputName, string> {
  const names = Object.keys(INPUTS) as InputName[];
  const written = names.map((name) => [name, given(name) ?? ''] as const);
  return new Map(written.filter(([name, value]) => value !== '' && value !== INPUTS[name].default));
}

const trimmed: Parse<string> = (value) => value.trim();

const readJob = (read: Read): JobSetting => ({
  mode: read('mode', oneOf('check', 'measure', 'report')),
  measurements: read('measurements', optional(trimmed)),
});

const readTarget = (read: Read): Target => ({
  program: readProgram(read),
  build: read('build', optional(text)),
  workingDirectory: read('working-directory', text).trim(),
  env: read('env', pairs('=', /^[A-Za-z_]\w*$/, 'NAME=value')),
  pprofUrl: read('pprof-url', optional(profilesUrl)) ?? 'http://127.0.0.1:6060/debug/pprof',
  pprofHeaders: read('pprof-headers', headers),
  pprofCa: read('pprof-ca', optional(trimmed)),
  readyUrl: read('ready-url', optional(serviceUrl)),
  readyTimeoutMs: read('ready-timeout', duration),
});

function readProgram(read: Read): Program {
  const after = read('after', lines);
  if (after.length > 0)
    return { kind: 'files', after, before: read('before', lines), binary: read('binary', optional(trimmed)) };
  const packages = read('test-package', optional(trimmed));
  if (packages !== null) return { kind: 'benchmarks', packages, flags: read('build-flags', trimmed) };
  const path = read('package', optional(trimmed));
  if (path === null) {
    const command = read('service', trimmed);
    const isRunning = command === '' && read('pprof-url', optional(text)) !== null;
    return isRunning ? { kind: 'running' } : { kind: 'command', command };
  }
  return { kind: 'package', path, flags: read('build-flags', trimmed), args: read('service-args', trimmed) };
}

const readMeasuring = (read: Read): Measuring => ({
  load: readLoad(read),
  warmup: read('warmup', optional(text)),
  drain: read('drain', optional(drain)),
  operations: read('operations', operations),
  runs: read('runs', wholeNumber(1, 100)),
  maxRuns: read('max-runs', wholeNumber(1, 100)),
  rounds: read('rounds', roundCount),
  profileRate: read('profile-rate', profileRate),
  settleTimeoutMs: read('settle-timeout', duration),
  watchMs: read('watch', optional(duration)),
  gcTrace: read('gc-trace', flag),
  cpuProfile: read('cpu-profile', flag),
  timeoutMs: read('timeout', duration),
});

/** Where nothing is started there are as many runs as there are processes. */
const runsOf = (program: Program): Partial<Measuring> => {
  switch (program.kind) {
    case 'running':
      return { runs: 1, maxRuns: 1 };
    case 'files':
      return { runs: program.after.length, maxRuns: program.after.length, rounds: 1 };
    case 'command':
    case 'package':
    case 'benchmarks':
      return {};
  }
};

const roundCount: Parse<number> = (value) => {
  const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
  if (count === 1 || (count >= FEWEST_ROUNDS && count <= 100)) return count;
  throw new Expected(`1, or a whole number from ${FEWEST_ROUNDS} to 100: fewer rounds show no trend`);
};

const LARGEST_RATE = 1 << 30;

const profileRate: Parse<number | null> = (value) => {
  if (value.trim() === 'auto') return null;
  const rate = /^\d{1,10}$/.test(value.trim()) ? Number(value) : 0;
  if (rate >= 1 && rate <= LARGEST_RATE) return rate;
  throw new Expected(`auto, or a whole number from 1 to ${LARGEST_RATE}`);
};

function readLoad(read: Read): Load {
  if (read('test-package', optional(trimmed)) !== null) {
    const iterations = read('bench-iterations', wholeNumber(1, 1e9));
    return { kind: 'benchmarks', pattern: read('bench', benchmarkPattern), iterations };
  }
  const url = read('load-url', optional(httpUrl));
  if (url === null) return { kind: 'command', command: read('load', text).trim() };
  return {
    kind: 'http',
    url,
    requests: read('load-requests', wholeNumber(1, 1e9)),
    connections: read('load-connections', wholeNumber(1, 10_000)),
    method: read('load-method', oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')),
    body: read('load-body', text),
    headers: read('load-headers', headers),
  };
}

/** Go runs a part for each level of sub-benchmarks, split at slashes; here they are measured with the one that has them. */
const benchmarkPattern: Parse<string> = (value) => {
  const pattern = value.trim();
  if (!/[/\p{Cc}]/u.test(pattern)) return pattern;
  throw new Expected('a regular expression for names of benchmarks, without /');
};

function readComparing(read: Read, onGitHub: boolean): Comparing {
  const file = read('baseline-file', optional(text));
  const chosen = read('baseline', oneOf('auto', 'branch', 'file', 'artifact', 'base-commit', 'none'));
  const automatic = file !== null ? 'file' : onGitHub ? 'branch' : 'none';
  const store = chosen === 'auto' ? automatic : chosen;
  const isBuiltHere = (['build', 'package', 'test-package'] as const).some(
    (name) => read(name, optional(text)) !== null,
  );
  const isFallback = chosen === 'auto' && store === 'branch' && isBuiltHere;
  return {
    store: store === 'base-commit' ? 'none' : store,
    measureBase: store === 'base-commit' ? 'always' : isFallback ? 'fallback' : 'never',
    baseRef: read('base-ref', optional(text)),
    branch: read('baseline-branch', branchName),
    file,
    artifact: read('baseline-artifact', artifactName),
    keep: {
      baselines: read('keep-baselines', wholeNumber(1, 10_000)),
      days: read('keep-days', wholeNumber(1, 36_500)),
    },
    save: read('save-baseline', oneOf('auto', 'always', 'never')),
    required: read('require-baseline', flag),
    anchor: read('anchor', anchorName),
    resetAnchor: read('reset-anchor', optional(reason)),
    acceptLabel: read('accept-label', text).trim(),
  };
}

const readTelling = (read: Read): Telling => ({
  token: read('github-token', token),
  comment: read('comment', oneOf('always', 'changes', 'failure', 'never')),
  key: read('comment-key', commentKey),
  annotations: read('annotations', flag),
  scan: read('scan', flag),
  checkRun: read('check-run', checkRun),
  summary: read('summary', flag),
  reportDirectory: read('report-directory', optional(text)),
  uploadReport: read('upload-report', flag),
});

const checkRun: Parse<Telling['checkRun']> = (value) =>
  oneOf('auto', 'true', 'false')(value.trim().toLowerCase());

/** As git-check-ref-format has it, without what nobody uses. */
const branchName: Parse<string> = (value) => {
  const name = value.trim();
  const refused = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-./]|\/\.|[./]$|\.lock(\/|$)/u;
  if (name !== '' && !refused.test(name) && !name.startsWith('refs/')) return name;
  throw new Expected('the name of a branch, such as go-map-regression');
};

/** Comes into the path of a request. */
const anchorName: Parse<string> = (value) => {
  if (/^[\w][\w./+-]{0,200}$/.test(value.trim()) && !value.includes('..')) return value.trim();
  throw new Expected('auto, none, a tag or a commit');
};

/** It is shown in one line for as long as the anchor stands. */
const reason: Parse<string> = (value) => {
  const given = value.trim();
  if (given.length <= 300 && !/[\p{Cc}]/u.test(given)) return given;
  throw new Expected('one line of at most 300 characters');
};

/** As actions/upload-artifact takes it (docs/additional_information of that action). */
const artifactName: Parse<string> = (value) => {
  const name = value.trim();
  if (name !== '' && !/["':<>|*?\\/\p{Cc}]/u.test(name)) return name;
  throw new Expected('the name of an artifact, such as go-map-regression');
};

/** The default is an expression, which nobody evaluates on a terminal. A secret is easily saved with a line break. */
const token: Parse<string> = (value) => {
  const trimmed = value.trim();
  if (trimmed.startsWith('${{')) return '';
  if (!/\s/.test(trimmed)) return trimmed;
  throw new Expected('a token, which has no spaces');
};

const commentKey: Parse<string> = (value) => {
  if (KEY_PATTERN.test(value.trim())) return value.trim();
  throw new Expected('a name of letters, digits, dots, dashes and underscores');
};

const quote = (name: InputName, value: string): string =>
  name === 'github-token' || SECRET_INPUTS.has(name)
    ? '***'
    : JSON.stringify(value.replace(/\/\/.*@/s, '//***@')); // a password in an address, even one that should be escaped

const inputError = (problems: readonly string[]): MeasurementError =>
  new MeasurementError('inputs', problems.join('; '), {
    remedy:
      'Correct it under `with:` in the workflow, or the flag of the same name. README.md lists every input.',
  });
