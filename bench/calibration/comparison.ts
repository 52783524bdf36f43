import type { Measurement } from '../../src/measure/measurement.ts';
import type { Case } from './case.ts';
import { observe, type Observation, type Place } from './fresh-process.ts';
import { measurementOf } from './measurement.ts';
import type { ProtobufFigures } from './other-rules.ts';

/** Two measurements of their own fresh processes: no run is in two comparisons, so that all are independent. */
export interface Comparison {
  readonly case: Case;
  readonly base: Side;
  readonly head: Side;
}

export interface Side {
  readonly measurement: Measurement;
  /** Of the first run. */
  readonly protobuf: ProtobufFigures;
}

/** The default of `runs`. */
const RUNS = 3;

export async function compareFresh(one: Case, place: Place): Promise<Comparison> {
  const base = await measure({ ...one, change: 'none' }, place);
  const head = await measure(one, place);
  return { case: one, base, head };
}

async function measure(one: Case, place: Place): Promise<Side> {
  const observed: Observation[] = [];
  for (let run = 0; run < RUNS; run++) observed.push(await observe(one, place));
  return { measurement: measurementOf(one, observed), protobuf: observed[0]!.protobuf };
}
