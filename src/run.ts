import { join } from 'node:path';
import type { Inputs } from './inputs/inputs.ts';
import { findBaseline, type BaselinePlace } from './io/baseline-store.ts';
import { childEnvironment } from './io/child-environment.ts';
import { headCommit, sourceRoots } from './io/git.ts';
import { hostFacts } from './io/host.ts';
import { silenceAfterInterrupt } from './io/interrupts.ts';
import { describeLoad } from './io/load.ts';
import { build, measureRun, rateChanged, type MeasuredRun, type Surroundings } from './io/measure-run.ts';
import { makeReportDirectory } from './io/report-files.ts';
import { fingerprintOf } from './measure/fingerprint.ts';
import type { Measurement, Provenance } from './measure/measurement.ts';
import { shortCommit } from './measure/short-commit.ts';
import { summarize } from './measure/summarize.ts';
import { decide } from './verdict/decide.ts';
import type { Verdict } from './verdict/verdict.ts';

/** Where the story takes place: the same for the action and the terminal. */
export interface Scene {
  /** Absolute; commands run here. */
  readonly directory: string;
  /** Absolute; logs and the report go here. */
  readonly reportDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly provenance: Omit<Provenance, 'commit' | 'measuredAt'>;
  /** The commit that started the job, where git does not tell the measured one; empty on a terminal. */
  readonly eventCommit: string;
  readonly hosted: BaselinePlace['hosted'];
  readonly now: () => Date;
  readonly onProgress: (message: string) => void;
}

/**
 * The story: build, measure in fresh processes, compare with the baseline, decide.
 *
 * @throws MeasurementError where the measurement broke; a regression is a verdict
 */
export async function run(inputs: Inputs, scene: Scene): Promise<Verdict> {
  const measurement = await measure(inputs, scene).catch(async (error: unknown) => {
    await silenceAfterInterrupt();
    throw error;
  });
  scene.onProgress('Looking for the baseline');
  const place = baselinePlace(inputs, scene);
  const baseline = await findBaseline(place, measurement.provenance.commit);
  return decide(baseline, measurement, inputs.judging.limits);
}

export const baselinePlace = (
  { comparing, telling }: Inputs,
  { directory, hosted }: Scene,
): BaselinePlace => {
  return { comparing, key: telling.key, directory, hosted };
};

async function measure({ target, measuring }: Inputs, scene: Scene): Promise<Measurement> {
  // A build and what it starts may move both.
  const { commit, warnings } = await measuredCommit(scene);
  const roots = await sourceRoots(scene.directory);
  const around = await surroundings(target.env, scene);
  if (target.build !== null) await build(target.build, measuring.timeoutMs, around);
  const runs: MeasuredRun[] = [];
  for (let number = 1; number <= measuring.runs; number++) {
    scene.onProgress(`Run ${number} of ${measuring.runs}`);
    // One process is enough to tell filling from growing, and only the last one may go on.
    const rounds = number === measuring.runs ? measuring.rounds : 1;
    runs.push(await measureRun(target, { ...measuring, rounds }, { ...around, name: `run-${number}` }));
  }
  const { attribution, binary } = runs.at(-1)!;
  const rates = new Set(runs.map((one) => one.attribution.rate));
  if (rates.size > 1) throw rateChanged(`between the runs: ${[...rates].join(', ')}`);
  const measurement = summarize(
    runs.map(({ run }) => run),
    {
      provenance: {
        ...scene.provenance,
        commit,
        measuredAt: scene.now().toISOString(),
      },
      fingerprint: fingerprintOf(attribution, binary, {
        host: hostFacts(),
        goMaxProcs: around.env['GOMAXPROCS'],
        load: describeLoad(measuring.load),
      }),
      rate: attribution.rate,
      roots,
    },
  );
  return { ...measurement, warnings: [...measurement.warnings, ...warnings] };
}

/** What is checked out; where git cannot tell, what the job was started for. */
async function measuredCommit({
  directory,
  eventCommit,
}: Scene): Promise<{ commit: string; warnings: string[] }> {
  const { commit, problem } = await headCommit(directory);
  if (commit !== '') return { commit, warnings: [] };
  const instead =
    eventCommit === ''
      ? 'The measurement names none.'
      : `The event's, ${shortCommit(eventCommit)}, is named instead.`;
  return {
    commit: eventCommit,
    warnings: [`Git does not tell which commit was measured (${problem}). ${instead}`],
  };
}

async function surroundings(extra: Readonly<Record<string, string>>, scene: Scene): Promise<Surroundings> {
  const logDirectory = join(scene.reportDirectory, 'logs');
  await makeReportDirectory(logDirectory);
  return {
    cwd: scene.directory,
    env: childEnvironment(scene.env, extra),
    logDirectory,
    onProgress: scene.onProgress,
  };
}
