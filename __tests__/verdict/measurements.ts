import type { Kind, Site } from '../../src/maps/site.ts';
import type { Fingerprint, Measurement, Series, SiteMeasurement } from '../../src/measure/measurement.ts';
import type { Limits } from '../../src/verdict/verdict.ts';

/** Builders for tests: everything has a dull default, and a test says only what it is about. */

export const KIB = 1024;
export const MIB = 1024 * KIB;

export const LIMITS: Limits = {
  maxRetainedGrowth: 0.05,
  maxAllocatedGrowth: 0.05,
  maxUnreleasedGrowth: 0.05,
  minGrowthBytes: 64 * KIB,
  maxRetainedBytes: null,
  maxAllocatedBytesPerOperation: null,
  maxGrowthPerOperation: null,
  maxTotalCreep: 0.2,
  warn: {},
};

export const exact = (...bytes: number[]): Series => ({ bytes, samplingVariance: bytes.map(() => 0) });

interface SiteOptions extends Partial<Site> {
  retained?: Series;
  allocated?: Series;
  unreleased?: Series;
  kinds?: Kind[];
}

/** A site with the same bytes in each of five runs unless it says otherwise. */
export const site = (name: string, bytes: number, options: SiteOptions = {}): SiteMeasurement => {
  const retained = options.retained ?? exact(bytes, bytes, bytes, bytes, bytes);
  const growth = { retainedBytes: bytes, allocatedBytes: bytes };
  return {
    function: name,
    file: options.file ?? 'shop/store.go',
    line: options.line ?? 10,
    kinds: Object.fromEntries((options.kinds ?? ['growth']).map((kind) => [kind, growth])),
    retained,
    allocated: options.allocated ?? retained,
    unreleased: options.unreleased ?? null,
    retainedByRound: [],
    slotBytes: null,
    entries: null,
    retainedObjects: 1,
    allocatedObjects: 1,
  };
};

interface MeasurementOptions {
  runs?: number;
  operations?: number | null;
  commit?: string;
  measuredAt?: string;
  fingerprint?: Partial<Fingerprint>;
  rate?: number;
}

export const measurement = (sites: SiteMeasurement[], options: MeasurementOptions = {}): Measurement => ({
  version: 1,
  provenance: {
    commit: options.commit ?? 'a'.repeat(40),
    ref: 'refs/heads/main',
    event: 'push',
    runUrl: '',
    measuredAt: options.measuredAt ?? '2026-01-02T03:04:05Z',
  },
  fingerprint: {
    goVersion: 'go1.26.1',
    mapImplementation: 'swiss',
    goExperiment: '',
    os: 'linux',
    architecture: 'amd64',
    maxProcs: 2,
    rateClass: 'exact',
    load: 'load-url',
    ...options.fingerprint,
  },
  rate: options.rate ?? 1,
  runs: Array.from({ length: options.runs ?? 5 }, () => ({
    operations: options.operations === undefined ? 1000 : options.operations,
    loadSeconds: 1,
    snapshotSeconds: 0.1,
    heapInUseBytes: 1e6,
    allocatedObjects: 1_000_000,
    memory: null,
    goroutines: null,
    gcTrace: null,
  })),
  operationsFrom: 'generator',
  roundOperations: [],
  sites,
  calls: null,
  cpu: null,
  timeline: [],
  notes: [],
  warnings: [],
});

/** Park and Miller's minimal generator: the same numbers in every run of the tests. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};
