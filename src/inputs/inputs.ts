import { KEY_PATTERN } from '../baseline/baseline-index.ts';
import { MeasurementError } from '../errors.ts';
import { FEWEST_ROUNDS } from '../measure/trend.ts';
import type { Limits } from '../verdict/verdict.ts';
import { INPUTS, type InputName } from './catalog.ts';
import type { Load } from './load.ts';
import {
  bytes,
  duration,
  Expected,
  flag,
  httpUrl,
  oneOf,
  optional,
  pairs,
  percent,
  text,
  wholeNumber,
  type Parse,
} from './values.ts';

export interface Target {
  readonly service: string;
  readonly build: string | null;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pprofUrl: string;
  readonly readyUrl: string | null;
  readonly readyTimeoutMs: number;
}

export interface Measuring {
  readonly load: Load;
  readonly warmup: string | null;
  /** null: what the load counts itself, if it does. */
  readonly operations: number | null;
  readonly runs: number;
  /** Of the load in the last run: 1, or enough to see a trend. */
  readonly rounds: number;
  readonly profileRate: number;
  /** For one build, warm-up, load or heap profile. */
  readonly timeoutMs: number;
}

export interface Comparing {
  readonly store: 'branch' | 'file' | 'none';
  readonly branch: string;
  readonly file: string | null;
  readonly save: 'auto' | 'always' | 'never';
  readonly required: boolean;
}

export interface Judging {
  readonly limits: Limits;
  readonly failOnInconclusive: boolean;
  readonly failOnRegression: boolean;
}

export interface Telling {
  readonly token: string;
  readonly comment: 'always' | 'changes' | 'failure' | 'never';
  readonly key: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly reportDirectory: string | null;
}

export interface Inputs {
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
  const inputs: Inputs = {
    target: readTarget(read),
    measuring: readMeasuring(read),
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

type Read = <T>(name: InputName, parse: Parse<T>) => T;

const readTarget = (read: Read): Target => ({
  service: read('service', text).trim(),
  build: read('build', optional(text)),
  workingDirectory: read('working-directory', text).trim(),
  env: read('env', pairs('=', /^[A-Za-z_]\w*$/, 'NAME=value')),
  pprofUrl: read('pprof-url', httpUrl),
  readyUrl: read('ready-url', optional(httpUrl)),
  readyTimeoutMs: read('ready-timeout', duration),
});

const readMeasuring = (read: Read): Measuring => ({
  load: readLoad(read),
  warmup: read('warmup', optional(text)),
  operations: read('operations', (value) => (value.trim() === 'auto' ? null : operationCount(value))),
  runs: read('runs', wholeNumber(1, 100)),
  rounds: read('rounds', roundCount),
  profileRate: read('profile-rate', wholeNumber(1, 1 << 30)),
  timeoutMs: read('timeout', duration),
});

const roundCount: Parse<number> = (value) => {
  const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
  if (count === 1 || (count >= FEWEST_ROUNDS && count <= 100)) return count;
  throw new Expected(`1, or a whole number from ${FEWEST_ROUNDS} to 100: fewer rounds show no trend`);
};

const operationCount: Parse<number> = (value) => {
  if (/^[1-9]\d{0,14}$/.test(value.trim())) return Number(value);
  throw new Expected('auto or a whole number above 0');
};

function readLoad(read: Read): Load {
  const url = read('load-url', optional(httpUrl));
  if (url === null) return { kind: 'command', command: read('load', text).trim() };
  return {
    kind: 'http',
    url,
    requests: read('load-requests', wholeNumber(1, 1e9)),
    connections: read('load-connections', wholeNumber(1, 10_000)),
    method: read('load-method', oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')),
    body: read('load-body', text),
    headers: read('load-headers', pairs(':', /^[\w!#$%&'*+.^`|~-]+$/, 'Name: value')),
  };
}

function readComparing(read: Read, onGitHub: boolean): Comparing {
  const file = read('baseline-file', optional(text));
  const chosen = read('baseline', oneOf('auto', 'branch', 'file', 'none'));
  const automatic = file !== null ? 'file' : onGitHub ? 'branch' : 'none';
  return {
    store: chosen === 'auto' ? automatic : chosen,
    branch: read('baseline-branch', branchName),
    file,
    save: read('save-baseline', oneOf('auto', 'always', 'never')),
    required: read('require-baseline', flag),
  };
}

const judgingOf = (read: Read): Judging => ({
  limits: {
    maxRetainedGrowth: read('max-retained-growth', percent),
    maxAllocatedGrowth: read('max-allocated-growth', percent),
    minGrowthBytes: read('min-growth', bytes),
    maxRetainedBytes: read('max-retained', optional(bytes)),
    maxAllocatedBytesPerOperation: read('max-allocated-per-operation', optional(bytes)),
    maxGrowthPerOperation: read('max-growth-per-operation', optional(bytes)),
  },
  failOnInconclusive: read('on-inconclusive', oneOf('warn', 'fail')) === 'fail',
  failOnRegression: read('fail-on-regression', flag),
});

const readTelling = (read: Read): Telling => ({
  token: read('github-token', token),
  comment: read('comment', oneOf('always', 'changes', 'failure', 'never')),
  key: read('comment-key', commentKey),
  annotations: read('annotations', flag),
  summary: read('summary', flag),
  reportDirectory: read('report-directory', optional(text)),
});

/** As git-check-ref-format has it, without what nobody uses. */
const branchName: Parse<string> = (value) => {
  const name = value.trim();
  const refused = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-./]|\/\.|[./]$|\.lock(\/|$)/u;
  if (name !== '' && !refused.test(name) && !name.startsWith('refs/')) return name;
  throw new Expected('the name of a branch, such as go-map-regression');
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

/** What each input alone allows, and all together do not. */
function contradictions({ target, measuring, comparing, judging }: Inputs, given: Given): string[] {
  const problems: string[] = [];
  const isSet = (name: InputName): boolean => (given(name) ?? '').trim() !== '';
  const [load, url] = [isSet('load'), isSet('load-url')];
  if (target.service === '')
    problems.push('`service` is empty: expected the command that starts the service');
  if (!load && !url) problems.push('neither `load` nor `load-url` is set: expected one of them');
  if (load && url) problems.push('both `load` and `load-url` are set: expected one of them');
  if (load && !url) {
    const unused = [...writtenOf(given).keys()].filter((name) => name.startsWith('load-'));
    problems.push(
      ...unused.map((name) => `\`${name}\` is set, which only \`load-url\` uses, and \`load\` is set`),
    );
  }
  if (judging.limits.maxGrowthPerOperation !== null && measuring.rounds === 1) {
    problems.push('`max-growth-per-operation` is set and `rounds` is 1: expected 4 rounds or more');
  }
  if (comparing.store === 'file' && comparing.file === null) {
    problems.push('`baseline` is "file" and `baseline-file` is empty: expected the path of the file');
  }
  // Not `!== 'file'`: a wrong `baseline` is no store at all, and has been told already.
  const isElsewhere = comparing.store === 'branch' || comparing.store === 'none';
  if (isElsewhere && comparing.file !== null) {
    problems.push(
      `\`baseline-file\` is ${JSON.stringify(comparing.file)} and \`baseline\` is "${comparing.store}": expected "file" or "auto"`,
    );
  }
  if (isElsewhere && comparing.save === 'always') {
    problems.push(
      '`save-baseline` is "always", which needs `baseline: file`: a branch is written on trusted pushes only',
    );
  }
  return problems;
}

const quote = (name: InputName, value: string): string =>
  name === 'github-token' ? '***' : JSON.stringify(value);

const inputError = (problems: readonly string[]): MeasurementError =>
  new MeasurementError('inputs', problems.join('; '), {
    remedy:
      'Correct it under `with:` in the workflow, or the flag of the same name. README.md lists every input.',
  });
