import { join } from 'node:path';
import type { Baseline, NoBaseline } from './baseline/baseline.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { BaselinePlace } from './io/baseline-store.ts';
import { findBaseline } from './io/find-baseline.ts';
import { headCommit } from './io/git.ts';
import { silenceAfterInterrupt } from './io/interrupts.ts';
import { Base } from './io/measure-base.ts';
import { Side, type SideSetting } from './io/side.ts';
import { withCleanup } from './io/with-cleanup.ts';
import type { Measurement, Provenance } from './measure/measurement.ts';
import { shortCommit } from './measure/short-commit.ts';
import { settle } from './settle.ts';
import { decide } from './verdict/decide.ts';
import { alphasOf, canMoreRunsDecide } from './verdict/more-runs.ts';
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
 * The story: find the baseline, measure in fresh processes, decide; where that leaves the answer open, measure more. Where
 * nothing is stored to compare with, the base commit is measured in turn with this one. Then look back further, and ask
 * whether a person has accepted the answer.
 *
 * @throws MeasurementError where the measurement broke; a regression is a verdict
 */
export async function run(inputs: Inputs, scene: Scene): Promise<Verdict> {
  const { commit, warnings } = await measuredCommit(scene);
  const place = baselinePlace(inputs, scene);
  scene.onProgress('Looking for the baseline');
  const { baseline: found, index } = await findBaseline(place, commit);
  const isStored = inputs.comparing.store !== 'none';
  if (found.measurement === null && isStored) scene.onProgress(found.reason);
  const verdict = await withSides({ found, commit }, { inputs, scene }, (sides) =>
    measureUntilDecided(sides, inputs),
  );
  const told = { ...verdict, warnings: [...verdict.warnings, ...warnings] };
  return settle(told, { ...place, index }, inputs);
}

/** What a job leaves to another that judges it. */
export interface Measured {
  readonly head: Measurement;
  /** null unless `baseline: base-commit` asks for it. */
  readonly base: Measurement | null;
}

/** The first half of the story. No store is read. @throws MeasurementError as {@link run} */
export async function measure(inputs: Inputs, scene: Scene): Promise<Measured> {
  const { commit, warnings } = await measuredCommit(scene);
  const isBaseAsked = inputs.comparing.measureBase === 'always';
  const found: Baseline | NoBaseline = isBaseAsked
    ? (await findBaseline(baselinePlace(inputs, scene), commit)).baseline
    : { measurement: null, reason: 'It is compared elsewhere.' };
  return withSides({ found, commit }, { inputs, scene }, async (sides) => {
    await measureRuns(sides, inputs.measuring.runs);
    const head = sides.head.measurement();
    return {
      head: { ...head, warnings: [...head.warnings, ...warnings] },
      base: sides.base.baseline.measurement,
    };
  });
}

interface Sides {
  readonly head: Side;
  readonly base: Base;
}

/** Opens both sides for as long as the work takes. */
async function withSides<T>(
  { found, commit }: { found: Baseline | NoBaseline; commit: string },
  { inputs, scene }: { inputs: Inputs; scene: Scene },
  work: (sides: Sides) => Promise<T>,
): Promise<T> {
  const setting: SideSetting = {
    ...scene,
    logDirectory: join(scene.reportDirectory, 'logs'),
    provenance: { ...scene.provenance, commit },
    baselineRate: null,
    alternates: false,
  };
  const base = new Base(found, inputs, setting);
  const open = async (): Promise<T> => {
    await base.measureUpTo(1); // the head takes its profile rate
    const alternates = base.isMeasuredHere;
    const head = await Side.open(inputs, { ...setting, baselineRate: base.rate, alternates });
    return work({ head, base });
  };
  return withCleanup(open, () => base.close()).catch(async (error: unknown) => {
    await silenceAfterInterrupt();
    throw error;
  });
}

async function measureUntilDecided(sides: Sides, { measuring, judging }: Inputs): Promise<Verdict> {
  const { head, base } = sides;
  const alphas = alphasOf(measuring);
  await measureRuns(sides, measuring.runs);
  for (;;) {
    const alpha = alphas[head.runs - measuring.runs]!;
    const verdict = decide(base.baseline, head.measurement(), { ...judging.limits, alpha });
    if (head.runs >= measuring.maxRuns || !canMoreRunsDecide(verdict, judging.limits)) return verdict;
    head.tell(`Runs so far: ${head.runs}. They leave it open whether map memory is within its limits`);
    await measureRuns(sides, head.runs + 1);
  }
}

/** The sides in turn, so that what changes on the machine meanwhile changes for both. */
async function measureRuns({ head, base }: Sides, runs: number): Promise<void> {
  while (head.runs < runs) {
    await base.measureUpTo(head.runs + 1);
    await head.measure();
  }
}

export const baselinePlace = (
  { comparing, telling }: Inputs,
  { directory, hosted }: Scene,
): BaselinePlace => {
  return { comparing, key: telling.key, directory, hosted };
};

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
