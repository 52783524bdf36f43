import type { CpuFacts } from '../maps/cpu.ts';
import { MeasurementError } from '../errors.ts';
import type { EntryRange } from '../maps/kept-entries.ts';
import { MAP_USES } from '../maps/map-use.ts';
import { KINDS } from '../maps/site.ts';
import {
  COUNTERS,
  type Fingerprint,
  type Measurement,
  type Series,
  type SiteMeasurement,
} from '../measure/measurement.ts';
import {
  listOf,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  partialRecord,
  refuse,
  ShapeError,
  text,
} from './json-shape.ts';
import type { Reader } from './json-shape.ts';
import { calls, storedCalls } from './calls-format.ts';
import { figure, size, variance } from './figures.ts';
import { run } from './run-format.ts';
import { parseStored, stringify, version1 } from './stored-json.ts';

const MOST_RUNS = 1_000;
const MOST_SITES = 100_000;

const place = { function: text, file: text, line: size };

const cpu = object<CpuFacts>({
  totalNs: size,
  sites: listOf(object({ ...place, byUse: partialRecord(MAP_USES, size) })),
});

/** Left out where there are none, as in what earlier releases have stored. */
const callsIfAny: Reader<Measurement['calls']> = (value, path) =>
  value === undefined || value === null ? null : calls(value, path);

/** Left out in what earlier releases have stored. */
const entriesIfAny: Reader<SiteMeasurement['entries']> = (value, path) =>
  value === undefined || value === null ? null : object<EntryRange>({ least: size, most: size })(value, path);

/** It comes into links and shell commands. Empty where the place was no repository. */
const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, 'the id of a commit or an empty text');

/** The variance is left out where it is all 0, as at profile rate 1. */
interface StoredSeries {
  readonly bytes: readonly number[];
  readonly samplingVariance?: readonly number[] | undefined;
}

const storedSeries = object<StoredSeries>({
  bytes: listOf(figure),
  samplingVariance: optional(listOf(variance)),
});

const series: Reader<Series> = (value, path) => {
  const { bytes, samplingVariance = bytes.map(() => 0) } = storedSeries(value, path);
  return samplingVariance.length === bytes.length
    ? { bytes, samplingVariance }
    : refuse(`${path}.samplingVariance`, `${bytes.length} numbers, as bytes has`, samplingVariance);
};

const site = object<SiteMeasurement>({
  ...place,
  kinds: partialRecord(KINDS, object({ retainedBytes: figure, allocatedBytes: figure })),
  retained: series,
  allocated: series,
  unreleased: nullable(series),
  retainedByRound: listOf(figure),
  slotBytes: nullable(size),
  entries: entriesIfAny,
  retainedObjects: figure,
  allocatedObjects: figure,
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
    maxProcs: figure,
    rateClass: oneOf('exact', 'sampled'),
    load: text,
  }),
  rate: size,
  runs: listOf(run, MOST_RUNS),
  operationsFrom: nullable(oneOf(...COUNTERS)),
  roundOperations: listOf(nullable(size)),
  sites: listOf(site, MOST_SITES),
  calls: callsIfAny,
  cpu: nullable(cpu),
  timeline: listOf(object({ seconds: size, inUseBytes: figure })),
  notes: listOf(text),
  warnings: listOf(text),
});

const measurement: Reader<Measurement> = (value, path) => {
  const read = fields(value, path);
  if (read.runs.length === 0) refuse('runs', 'at least one run', read.runs);
  for (const [i, { retained, allocated, unreleased, retainedByRound }] of read.sites.entries()) {
    if (retainedByRound.length !== read.roundOperations.length) {
      refuse(
        `sites[${i}].retainedByRound`,
        `${read.roundOperations.length} numbers, one for each round`,
        retainedByRound,
      );
    }
    const figures = { retained, allocated, ...(unreleased && { unreleased }) };
    for (const [name, { bytes }] of Object.entries(figures)) {
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

/**
 * The same text for the same measurement, whatever the order of its fields; ends in a newline.
 * @throws MeasurementError of stage `profile` where a service has told figures that could not be read again
 */
export const encodeMeasurement = (value: Measurement): string => {
  const { calls: tree, ...read } = checked(value);
  const sites = read.sites.map((one) => ({
    ...one,
    retained: compact(one.retained),
    allocated: compact(one.allocated),
    unreleased: one.unreleased && compact(one.unreleased),
  }));
  return stringify({ ...read, sites, ...(tree && { calls: storedCalls(tree) }) });
};

const checked = (value: Measurement): Measurement => {
  try {
    return measurement({ ...value, calls: value.calls && storedCalls(value.calls) }, '');
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new MeasurementError('profile', `what was measured cannot be stored: ${error.message}`, {
      remedy:
        'Look at what `/debug/pprof/heap?debug=1` of the service says: it is beyond what a machine can hold.',
      cause: error,
    });
  }
};

const compact = ({ bytes, samplingVariance }: Series): StoredSeries =>
  samplingVariance.every((variance) => variance === 0) ? { bytes } : { bytes, samplingVariance };

/** @throws MeasurementError of stage `baseline`, naming `source` and the path of what is wrong */
export const decodeMeasurement = (content: string, source: string): Measurement =>
  parseStored(content, source, FORMAT);
