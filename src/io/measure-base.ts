import { join, resolve } from 'node:path';
import { measuredHere, type Baseline, type NoBaseline } from '../baseline/baseline.ts';
import { MeasurementError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { checkOutBeside, removeCheckout, type Checkout } from './base-checkout.ts';
import { Side, type SideSetting } from './side.ts';

/** What an earlier step has put beside the head's files is not in another checkout. */
const withFilesOf = (directory: string, inputs: Inputs): Inputs => {
  const { pprofCa } = inputs.target;
  if (pprofCa === null) return inputs;
  return { ...inputs, target: { ...inputs.target, pprofCa: resolve(directory, pprofCa) } };
};

/** What the head is compared with: a stored measurement, none, or one that is being made in turn with the head's. */
export class Base {
  readonly #inputs: Inputs;
  readonly #setting: SideSetting;
  #found: Baseline | NoBaseline;
  #checkout: Checkout | null = null;
  #side: Side | null = null;

  /** @param setting of the head */
  constructor(found: Baseline | NoBaseline, inputs: Inputs, setting: SideSetting) {
    this.#found = found;
    this.#inputs = inputs;
    this.#setting = setting;
  }

  /** Of its profile; null where there is no base. */
  get rate(): number | null {
    return this.#side?.rate ?? this.#found.measurement?.rate ?? null;
  }

  /** Whether it is measured in this job. */
  get isMeasuredHere(): boolean {
    return this.#side !== null;
  }

  get baseline(): Baseline | NoBaseline {
    return this.#side === null ? this.#found : measuredHere(this.#side.measurement());
  }

  /**
   * Measures the base commit until it has as many runs, where nothing is stored for it and it is known. A base that cannot
   * be measured, as it does not build, is no fault of the change: unless it was asked for there is no baseline then, and
   * the report says why. Nor where it was asked for, of a benchmark: it may be new.
   *
   * @throws MeasurementError
   */
  async measureUpTo(runs: number): Promise<void> {
    if (this.#found.measurement !== null || this.#found.baseCommit === undefined) return;
    const commit = this.#found.baseCommit;
    try {
      this.#side ??= await this.#open(commit);
      while (this.#side.runs < runs) await this.#side.measure();
    } catch (error) {
      await this.close();
      if (!(error instanceof MeasurementError)) throw error;
      const { stage, message, remedy, logTail, cause } = error;
      const about = `base ${shortCommit(commit)} could not be measured: ${message}`;
      const { comparing, target } = this.#inputs;
      if (comparing.measureBase === 'always' && target.program.kind !== 'benchmarks')
        throw new MeasurementError(stage, `the ${about}`, { remedy, logTail, cause });
      const { reason: found } = this.#found;
      const reason = found === '' ? `The ${about}.` : `${found} And the ${about}.`;
      this.#found = { measurement: null, reason };
    }
  }

  /** Takes its checkout away. Never rejects: what is left of it is no news beside a verdict. */
  async close(): Promise<void> {
    if (this.#checkout === null) return;
    const problem = await removeCheckout(this.#checkout);
    if (problem !== null) this.#setting.onProgress(problem);
    this.#checkout = this.#side = null;
  }

  async #open(commit: string): Promise<Side> {
    const setting = this.#setting;
    const name = `Base ${shortCommit(commit)}`;
    setting.onProgress(`${name} is built and measured in turn with this commit`);
    const { directory, ...checkout } = await checkOutBeside(setting.directory, commit);
    this.#checkout = checkout;
    return Side.open(withFilesOf(setting.directory, this.#inputs), {
      ...setting,
      directory,
      logDirectory: join(setting.logDirectory, 'base'),
      provenance: { ...setting.provenance, commit },
      alternates: true,
      onProgress: (message) => {
        setting.onProgress(`${name}: ${message}`);
      },
    });
  }
}
