import { KINDS } from '../maps/site.ts';
import type { Fingerprint, Measurement, RunFacts, Series, SiteMeasurement } from '../measure/measurement.ts';
import {
  finite,
  listOf,
  matching,
  notNegative,
  nullable,
  object,
  oneOf,
  optional,
  partialRecord,
  refuse,
  text,
} from './json-shape.ts';
import type { Reader } from './json-shape.ts';
import { parseStored, stringify, version1 } from './stored-json.ts';

const run = object<RunFacts>({
  operations: nullable(notNegative),
  loadSeconds: notNegative,
  snapshotSeconds: notNegative,
  heapInUseBytes: notNegative,
});

/** It comes into links and shell commands. Empty where the place was no repository. */
const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, 'the id of a commit or an empty text');

/** The variance is left out where it is all 0, as at profile rate 1. */
interface StoredSeries {
  readonly bytes: readonly number[];
  readonly samplingVariance?: readonly number[] | undefined;
}

const storedSeries = object<StoredSeries>({
  bytes: listOf(finite),
  samplingVariance: optional(listOf(notNegative)),
});

const series: Reader<Series> = (value, path) => {
  const { bytes, samplingVariance = bytes.map(() => 0) } = storedSeries(value, path);
  return samplingVariance.length === bytes.length
    ? { bytes, samplingVariance }
    : refuse(`${path}.samplingVariance`, `${bytes.length} numbers, as bytes has`, samplingVariance);
};

const site = object<SiteMeasurement>({
  function: text,
  file: text,
  line: notNegative,
  kinds: partialRecord(KINDS, object({ retainedBytes: finite, allocatedBytes: finite })),
  retained: series,
  allocated: series,
  retainedByRound: listOf(finite),
  retainedObjects: finite,
  allocatedObjects: finite,
});

const fields = object<Measurement>({
  version: version1,
  provenance: object({ commit, ref: text, event: text, runUrl: text, measuredAt: text }),
  fingerprint: object<Fingerprint>({
    goVersion: text,
    mapImplementation: oneOf('bucket', 'swiss', 'unknown'),
    goExperiment: text,
    os: text,
    architecture: text,
    maxProcs: finite,
    rateClass: oneOf('exact', 'sampled'),
    load: text,
  }),
  rate: notNegative,
  runs: listOf(run),
  roundOperations: listOf(nullable(notNegative)),
  sites: listOf(site),
  warnings: listOf(text),
});

const measurement: Reader<Measurement> = (value, path) => {
  const read = fields(value, path);
  for (const [i, { retained, allocated, retainedByRound }] of read.sites.entries()) {
    if (retainedByRound.length !== read.roundOperations.length) {
      refuse(
        `sites[${i}].retainedByRound`,
        `${read.roundOperations.length} numbers, one for each round`,
        retainedByRound,
      );
    }
    for (const [name, { bytes }] of Object.entries({ retained, allocated })) {
      if (bytes.length !== read.runs.length) {
        refuse(`sites[${i}].${name}.bytes`, `${read.runs.length} numbers, one for each run`, bytes);
      }
    }
  }
  return read;
};

const FORMAT = {
  name: 'measurement',
  read: measurement,
  remedy: 'Measure that commit again with this release, or remove the file; both sides must use one release.',
};

/** The same text for the same measurement, whatever the order of its fields; ends in a newline. */
export const encodeMeasurement = (value: Measurement): string => {
  const read = measurement(value, '');
  const sites = read.sites.map((one) => ({
    ...one,
    retained: compact(one.retained),
    allocated: compact(one.allocated),
  }));
  return stringify({ ...read, sites });
};

const compact = ({ bytes, samplingVariance }: Series): StoredSeries =>
  samplingVariance.every((variance) => variance === 0) ? { bytes } : { bytes, samplingVariance };

/** @throws MeasurementError of stage `baseline`, naming `source` and the path of what is wrong */
export const decodeMeasurement = (content: string, source: string): Measurement =>
  parseStored(content, source, FORMAT);
