import { join } from 'node:path';
import type { Inputs } from '../inputs/inputs.ts';
import { fingerprintOf } from '../measure/fingerprint.ts';
import type { Measurement, Provenance } from '../measure/measurement.ts';
import type { SourceRoots } from '../measure/source-path.ts';
import { summarize } from '../measure/summarize.ts';
import { totalsOf } from '../measure/totals.ts';
import { buildPackage } from './build-package.ts';
import { buildTestsOfOne } from './build-tests.ts';
import { childEnvironment } from './child-environment.ts';
import { sourceRoots } from './git.ts';
import { hostFacts } from './host.ts';
import { describeLoad } from './load.ts';
import { measureFiles } from './measure-files.ts';
import { measureRun, type MeasuredRun } from './measure-run.ts';
import { firstRate, laterRate, type ChosenRate } from './profile-rate.ts';
import { rateChanged } from './rate-changed.ts';
import { makeReportDirectory } from './report-files.ts';
import type { Surroundings } from './run-plan.ts';
import { runBuild } from './run-build.ts';
import { startOf, type Built } from './start.ts';

/** Where and as what a commit is measured. */
export interface SideSetting {
  /** Of the checkout. Absolute; commands run here. */
  readonly directory: string;
  readonly logDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly provenance: Omit<Provenance, 'measuredAt'>;
  /** Of what it will be compared with; null where there is nothing. */
  readonly baselineRate: number | null;
  /** Whether another side is measured in turn with this one: both builds may write the same file. */
  readonly alternates: boolean;
  readonly now: () => Date;
  readonly onProgress: (message: string) => void;
}

/** One checkout, whose service is built and measured as often as it takes. */
export class Side {
  readonly #inputs: Inputs;
  readonly #setting: SideSetting;
  readonly #around: Surroundings;
  readonly #roots: SourceRoots;
  #rate: ChosenRate;
  #isBuilt = false;
  /** Of `package` or `test-package`. */
  #built: Built | null = null;
  #runs: MeasuredRun[] = [];

  private constructor(inputs: Inputs, setting: SideSetting, roots: SourceRoots) {
    const { directory: cwd, logDirectory, onProgress } = setting;
    this.#inputs = inputs;
    this.#setting = setting;
    this.#roots = roots;
    // One that runs already is asked for no rate, and none is chosen for it.
    const asked = inputs.target.program.kind === 'running' ? 1 : inputs.measuring.profileRate;
    const rate = firstRate(asked, setting.baselineRate);
    // Of two sides in turn the other one has said why.
    this.#rate = setting.alternates && setting.baselineRate !== null ? { ...rate, note: null } : rate;
    this.#around = { cwd, env: childEnvironment(setting.env, inputs.target.env), logDirectory, onProgress };
  }

  static async open(inputs: Inputs, setting: SideSetting): Promise<Side> {
    await makeReportDirectory(setting.logDirectory);
    // A build and what it starts may move them.
    return new Side(inputs, setting, await sourceRoots(setting.directory));
  }

  tell(message: string): void {
    this.#setting.onProgress(message);
  }

  /** How many runs there are. */
  get runs(): number {
    return this.#runs.length;
  }

  /** Bytes per sample that are asked of the service. */
  get rate(): number {
    return this.#rate.rate;
  }

  /** Measures once more, in a fresh process. @throws MeasurementError */
  async measure(): Promise<void> {
    const { target, measuring } = this.#inputs;
    if (target.program.kind === 'files') {
      const from = { directory: this.#around.cwd, operations: measuring.operations };
      this.#runs.push(await measureFiles(target.program, { ...from, run: this.#runs.length }));
      return;
    }
    if (target.build !== null && (!this.#isBuilt || this.#setting.alternates))
      await this.#build(target.build);
    this.#built ??= await this.#buildProgram();
    const number = this.#runs.length + 1;
    const planned = Math.max(number, measuring.runs);
    this.#setting.onProgress(`Run ${number} of ${planned}`);
    // One process is enough to tell filling from growing, and only the last one may go on.
    const isLast = number === measuring.runs;
    const run = await measureRun({
      start: await startOf(
        { ...target, program: target.program },
        { built: this.#built, load: measuring.load, cwd: this.#setting.directory },
      ),
      ...{ measuring, rate: this.#rate.rate },
      rounds: isLast ? measuring.rounds : 1,
      expectedSeconds: this.#runs.at(-1)?.run.facts.loadSeconds ?? null,
      isObserved: isLast,
      around: { ...this.#around, name: `run-${number}` },
    });
    this.#runs.push(run);
    if (number === 1 && this.#rate.isOpen) await this.#reconsiderRate(run);
  }

  /** null where the user builds it, or nobody does. */
  async #buildProgram(): Promise<Built | null> {
    const { logDirectory, ...around } = this.#around;
    const { timeoutMs } = this.#inputs.measuring;
    const spec = { ...around, timeoutMs, directory: join(logDirectory, 'package') };
    const { program } = this.#inputs.target;
    switch (program.kind) {
      case 'package': {
        const { path, flags } = program;
        return { binary: await buildPackage({ ...spec, package: path, flags }), directory: around.cwd };
      }
      case 'benchmarks':
        return buildTestsOfOne({ ...spec, package: program.packages, flags: program.flags });
      case 'command':
      case 'running':
      case 'files':
        return null;
    }
  }

  async #build(command: string): Promise<void> {
    await runBuild(command, this.#around, this.#inputs.measuring.timeoutMs);
    this.#isBuilt = true;
  }

  /** Runs of two rates cannot be averaged: where the first one was too expensive, it has only served to find that out. */
  async #reconsiderRate(first: MeasuredRun): Promise<void> {
    const { measuring, judging } = this.#inputs;
    const { runs, rounds } = measuring;
    if (runs === 1) return; // it is done
    const loads = (runs + rounds - 2) * (this.#setting.alternates ? 2 : 1);
    this.#rate = laterRate(first, totalsOf(this.measurement()), { limits: judging.limits, loads, runs });
    if (this.#rate.rate === first.attribution.rate) return;
    this.tell(this.#rate.note!);
    this.#runs = [];
    await this.measure();
  }

  /** @throws MeasurementError where the service changed its profile rate from one run to another */
  measurement(): Measurement {
    const { attribution, binary, operationsFrom } = this.#runs.at(-1)!;
    const rates = new Set(this.#runs.map((one) => one.attribution.rate));
    if (rates.size > 1) throw rateChanged(`between the runs: ${[...rates].join(', ')}`);
    return summarize(
      this.#runs.map(({ run }) => run),
      {
        provenance: { ...this.#setting.provenance, measuredAt: this.#setting.now().toISOString() },
        fingerprint: fingerprintOf(attribution, binary, {
          host: hostFacts(),
          goMaxProcs: this.#around.env['GOMAXPROCS'],
          load: describeLoad(this.#inputs.measuring),
        }),
        rate: attribution.rate,
        roots: this.#roots,
        operationsFrom,
        notes: this.#notes(attribution.rate),
      },
    );
  }

  #notes(rate: number): string[] {
    const { note, rate: chosen } = this.#rate;
    const isStarted = this.#inputs.target.program.kind !== 'files';
    const isDeaf = isStarted && this.#runs.some(({ run }) => run.facts.goroutines === null);
    return [
      ...(note !== null && rate === chosen && isStarted ? [note] : []),
      ...(this.#inputs.target.program.kind === 'running' ? [runningNote(rate)] : []),
      ...(isDeaf
        ? ['The service does not tell its goroutines, so requests in flight were not waited for.']
        : []),
    ];
  }
}

/** What can be decided by a process that was not started here. */
const runningNote = (rate: number): string => {
  const once =
    'One process that already ran was measured, so how much runs differ is assumed and not known: what is close to a limit is left inconclusive';
  return rate === 1
    ? `${once}. It records every allocation.`
    : `${once}. It samples its heap at rate ${rate}, its own, and so is what is smaller than the noise of that. Start it with GODEBUG=memprofilerate=1 to record every allocation.`;
};
