import { servicesOf, type Refused, type Service } from './baseline/services.ts';
import { EMPTY_INDEX } from './baseline/baseline-index.ts';
import { measuredHere } from './baseline/baseline.ts';
import { MeasurementError } from './errors.ts';
import type { Inputs } from './inputs/inputs.ts';
import { isForeign, type BaselinePlace } from './io/baseline-store.ts';
import { findBaseline, type Found } from './io/find-baseline.ts';
import { readDeliveries } from './io/deliveries.ts';
import { historyStart } from './io/github/commit-history.ts';
import type { Measurement, Provenance } from './measure/measurement.ts';
import { baselinePlace, type Scene } from './run.ts';
import { settle } from './settle.ts';
import { decide } from './verdict/decide.ts';
import { differencesOf } from './verdict/fingerprint.ts';
import type { Verdict } from './verdict/verdict.ts';

export interface Gathered {
  readonly services: readonly { readonly service: Service; readonly verdict: Verdict }[];
  /** In the files that others have left, what is no measurement. */
  readonly refused: readonly Refused[];
}

/**
 * The other half of the story: what other jobs have measured is put together, and each service is judged.
 *
 * @throws MeasurementError where no measurement is left
 */
export async function gather(inputs: Inputs, scene: Scene): Promise<Gathered> {
  const { delivered, refused } = await readDeliveries(inputs.job.measurements!, scene.directory);
  const services = servicesOf(delivered, inputs.telling.key);
  if (inputs.comparing.store === 'file' && services.length > 1) throw oneFile(services);
  const judged: { service: Service; verdict: Verdict }[] = [];
  for (const claimed of services) {
    const service = asMeasuredBy(scene, claimed);
    scene.onProgress(`${service.name}: ${service.head.runs.length} runs; looking for the baseline`);
    const place = { ...baselinePlace(inputs, scene), key: service.key };
    const { baseline, index } = await baselineOf(service, place);
    const verdict = decide(baseline, service.head, inputs.judging.limits);
    judged.push({ service, verdict: await settle(verdict, { ...place, index }, inputs) });
  }
  return { services: judged, refused };
}

/** What a file says of where it comes from is not believed: the event says it. */
function asMeasuredBy({ provenance, eventCommit, now }: Scene, service: Service): Service {
  const known = { ...provenance, measuredAt: now().toISOString() };
  const from = (measurement: Measurement, commit: string): Measurement => {
    const replaced: Provenance = { ...known, commit };
    return { ...measurement, provenance: replaced };
  };
  const { head, base } = service;
  return { ...service, head: from(head, eventCommit), base: base && from(base, base.provenance.commit) };
}

/** What is stored, and else the base that was measured in the same job. */
async function baselineOf({ head, base }: Service, place: BaselinePlace): Promise<Found> {
  if (place.comparing.measureBase === 'always') {
    if (base !== null && (await isBaseOf(base, head, place)))
      return { baseline: measuredHere(base), index: EMPTY_INDEX };
    const reason =
      'The base was not measured, or another commit was: set `baseline: base-commit` for the measuring job, too.';
    return { baseline: { measurement: null, reason }, index: EMPTY_INDEX };
  }
  const found = await findBaseline(place, head.provenance.commit);
  const { measurement } = found.baseline;
  // Whose code a workflow_run does not trust may not choose what it is compared with.
  if (base === null || isForeign(place) || place.comparing.store === 'none') return found;
  const isComparable =
    measurement !== null && differencesOf(measurement.fingerprint, head.fingerprint).length === 0;
  return isComparable ? found : { ...found, baseline: measuredHere(base) };
}

/** Of what a file says of itself only the commit is asked for, and GitHub whether that is the base. */
async function isBaseOf(base: Measurement, head: Measurement, place: BaselinePlace): Promise<boolean> {
  const { hosted } = place;
  if (hosted === null || !isForeign(place)) return true;
  const start = await historyStart(hosted.github, hosted.event, head.provenance.commit);
  return base.provenance.commit === start;
}

const oneFile = (services: readonly Service[]): MeasurementError =>
  new MeasurementError(
    'inputs',
    `\`baseline-file\` holds one measurement, and there are ${services.length}: ${services.map(({ name }) => name).join(', ')}`,
    {
      remedy:
        'Keep the baselines on a branch (`baseline: branch`), or report each service in a job of its own.',
    },
  );
