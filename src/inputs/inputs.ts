import { MeasurementError } from '../errors.ts';
import { INPUTS, SECRET_INPUTS, type InputName } from './catalog.ts';
import { comparingOf, type Comparing } from './comparing.ts';
import { contradictions } from './contradictions.ts';
import { judgingOf, type Judging } from './judging.ts';
import { measuringOf, type Measuring } from './measuring.ts';
import { targetOf, type Target } from './target.ts';
import { tellingOf, type Telling } from './telling.ts';
import { Expected, oneOf, optional, trimmed, type Read } from './values.ts';

/** What a job does: all of it, or one half. */
export interface JobSetting {
  readonly mode: 'check' | 'measure' | 'report';
  /** Directory or pattern; null unless it is to report. */
  readonly measurements: string | null;
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
  const target = targetOf(read);
  const inputs: Inputs = {
    job: jobOf(read),
    target,
    measuring: measuringOf(read, target.program),
    comparing: comparingOf(read, onGitHub),
    judging: judgingOf(read),
    telling: tellingOf(read),
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

const jobOf = (read: Read): JobSetting => ({
  mode: read('mode', oneOf('check', 'measure', 'report')),
  measurements: read('measurements', optional(trimmed)),
});

const quote = (name: InputName, value: string): string =>
  name === 'github-token' || SECRET_INPUTS.has(name)
    ? '***'
    : JSON.stringify(value.replace(/\/\/.*@/s, '//***@')); // a password in an address, even one that should be escaped

const inputError = (problems: readonly string[]): MeasurementError =>
  new MeasurementError('inputs', problems.join('; '), {
    remedy:
      'Correct it under `with:` in the workflow, or the flag of the same name. README.md lists every input.',
  });
