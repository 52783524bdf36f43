import { KINDS } from '../../maps/site.ts';
import { mean, sum } from '../../measure/mean.ts';
import type { Growth, Measurement } from '../../measure/measurement.ts';
import { meanOperations } from '../../measure/operations.ts';
import { totalsOf, unreleasedBytesOf } from '../../measure/totals.ts';
import { totalTrend } from '../../measure/trend.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { growingSites } from '../trends.ts';
import type { Sample } from './exposition.ts';
import { labelled, one, type Told } from './told.ts';

/** A figure of the head, and of the base where both were compared: one that cannot be would mislead. */
const ofSides =
  (samplesOf: (measurement: Measurement) => readonly Sample[]): Told['of'] =>
  ({ verdict: { head, base, totals } }) =>
    Object.entries({ base: totals && base, head }).flatMap(([side, measurement]) =>
      measurement === null ? [] : labelled(samplesOf(measurement), { side }),
    );

const byKind = (bytes: keyof Growth): Told['of'] =>
  ofSides(({ sites }) =>
    KINDS.flatMap((kind) => {
      const growths = sites.flatMap(({ kinds }) => kinds[kind] ?? []);
      return growths.length === 0 ? [] : one(sum(growths.map((growth) => growth[bytes])), { kind });
    }),
  );

const allocatedPerOperation = (measurement: Measurement): number | null => {
  const operations = meanOperations(measurement);
  return operations ? totalsOf(measurement).allocatedBytes / operations : null;
};

const meanOfRuns = (figure: 'loadSeconds' | 'heapInUseBytes'): Told['of'] =>
  ofSides(({ runs }) => one(mean(runs.map((run) => run[figure]))));

const infoOf = ({ head, base }: Verdict): Sample['labels'] => {
  const { goVersion, mapImplementation, os, architecture } = head.fingerprint;
  return {
    commit: head.provenance.commit,
    base_commit: base?.provenance.commit ?? '',
    ref: head.provenance.ref,
    go_version: goVersion,
    map_implementation: mapImplementation,
    os,
    architecture,
  };
};

/** What was measured. */
export const MEASURED: readonly Told[] = [
  {
    name: 'go_map_retained_bytes',
    help: 'Map bytes in use after the load minus before it, mean over the runs.',
    of: ofSides((side) => one(totalsOf(side).retainedBytes)),
  },
  {
    name: 'go_map_allocated_bytes',
    help: 'Map bytes allocated during the load, mean over the runs.',
    of: ofSides((side) => one(totalsOf(side).allocatedBytes)),
  },
  {
    name: 'go_map_unreleased_bytes',
    help: 'Map bytes in use after the drain minus before the load, mean over the runs.',
    of: ofSides((side) => one(unreleasedBytesOf(side))),
  },
  {
    name: 'go_map_allocated_per_operation_bytes',
    help: 'Map bytes allocated for one operation of the load, mean over the runs.',
    of: ofSides((side) => one(allocatedPerOperation(side))),
  },
  {
    name: 'go_map_kept_per_operation_bytes',
    help: 'Map bytes that sites which grow with every round keep of one operation.',
    of: ofSides((side) => one(totalTrend(side).bytesPerOperation)),
  },
  {
    name: 'go_map_kind_retained_bytes',
    help: 'go_map_retained_bytes by what the memory is for; the kinds add up to it.',
    of: byKind('retainedBytes'),
  },
  {
    name: 'go_map_kind_allocated_bytes',
    help: 'go_map_allocated_bytes by what the memory is for; the kinds add up to it.',
    of: byKind('allocatedBytes'),
  },
  {
    name: 'go_map_growing_sites',
    help: 'Sites that keep growing with every round of the load.',
    of: ofSides((side) => (side.roundOperations.length === 0 ? [] : one(growingSites(side).length))),
  },
  {
    name: 'go_map_heap_in_use_bytes',
    help: 'Bytes in use of the whole heap after the load, maps or not, mean over the runs.',
    of: meanOfRuns('heapInUseBytes'),
  },
  {
    name: 'go_map_load_duration_seconds',
    help: 'How long the load took, mean over the runs.',
    of: meanOfRuns('loadSeconds'),
  },
  {
    name: 'go_map_operations',
    help: 'Operations of the load, mean over the runs.',
    of: ofSides((side) => one(meanOperations(side))),
  },
  {
    name: 'go_map_runs',
    help: 'Processes that were measured.',
    of: ofSides(({ runs }) => one(runs.length)),
  },
  {
    name: 'go_map_profile_rate_bytes',
    help: 'Bytes of allocation per recorded one; at 1 every allocation is recorded, and figures are exact.',
    of: ofSides(({ rate }) => one(rate)),
  },
  {
    name: 'go_map_measured_timestamp_seconds',
    help: 'When it was measured, in seconds since 1970.',
    of: ofSides(({ provenance }) => one(Date.parse(provenance.measuredAt) / 1000)),
  },
  {
    name: 'go_map_measurement_info',
    help: 'Always 1: what was measured, in the labels.',
    of: ({ verdict }) => one(1, infoOf(verdict)),
  },
];
