import type { Measurement } from '../../src/measure/measurement.ts';
import { summarize, type Run } from '../../src/measure/summarize.ts';
import type { Case } from './case.ts';
import type { Observation } from './fresh-process.ts';

/** What `check` would store of these processes. */
export function measurementOf({ service, maps, rate }: Case, observed: readonly Observation[]): Measurement {
  return summarize(observed.map(runOf), {
    provenance: { commit: '', ref: '', event: '', runUrl: '', measuredAt: '' },
    fingerprint: {
      goVersion: '',
      mapImplementation: maps,
      goExperiment: '',
      os: process.platform,
      architecture: process.arch,
      maxProcs: 2,
      rateClass: rate === 1 ? 'exact' : 'sampled',
      load: service,
    },
    rate,
    roots: { workspace: '', modulePath: '', moduleDirectory: '' },
    operationsFrom: null,
    notes: [],
  });
}

const runOf = ({ growth, loadSeconds, heapInUseBytes }: Observation): Run => ({
  facts: {
    operations: null,
    loadSeconds,
    snapshotSeconds: 0,
    heapInUseBytes,
    allocatedObjects: 0,
    memory: null,
    goroutines: null,
    gcTrace: null,
  },
  growth,
  calls: null,
  drained: null,
  rounds: [],
  cpu: null,
  timeline: [],
  warnings: [],
});
