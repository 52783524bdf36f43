import type { Kind, Site } from '../maps/site.ts';

/** What two measurements must share before their bytes can be compared. */
export interface Fingerprint {
  /** As the binary states it, such as `go1.26.1`; empty where the binary could not be read. */
  readonly goVersion: string;
  readonly mapImplementation: 'bucket' | 'swiss' | 'unknown';
  readonly goExperiment: string;
  readonly os: string;
  readonly architecture: string;
  readonly maxProcs: number;
  readonly rateClass: 'exact' | 'sampled';
  /** The load and its settings, as one line of text. */
  readonly load: string;
}

/** Bytes that a site or kind gained between the snapshots before and after the load. */
export interface Growth {
  readonly retainedBytes: number;
  readonly allocatedBytes: number;
}

/** Only of the kinds that there are. */
export type GrowthByKind = Readonly<Partial<Record<Kind, Growth>>>;

/** One figure over all runs of a measurement; the arrays have one entry per run. */
export interface Series {
  readonly bytes: readonly number[];
  /** Variance that sampling alone causes, in bytes², from the sampling formula; all 0 at profile rate 1. */
  readonly samplingVariance: readonly number[];
}

export interface SiteMeasurement extends Site {
  /** Mean over the runs. */
  readonly kinds: GrowthByKind;
  /** In-use bytes after the load minus before it. */
  readonly retained: Series;
  /** Bytes allocated between the two snapshots. */
  readonly allocated: Series;
  /** Retained bytes after each round of the run whose load was repeated; empty where none was. */
  readonly retainedByRound: readonly number[];
  /** Objects, mean over the runs. */
  readonly retainedObjects: number;
  readonly allocatedObjects: number;
}

/** Facts about one run that are shown and not judged. */
export interface RunFacts {
  /** Units of load served between the snapshots; null where nobody counted. */
  readonly operations: number | null;
  readonly loadSeconds: number;
  readonly snapshotSeconds: number;
  /** In-use bytes of the whole heap after the load, maps or not. */
  readonly heapInUseBytes: number;
}

/** Where a measurement comes from; stored with it so that a reader can check. */
export interface Provenance {
  readonly commit: string;
  readonly ref: string;
  readonly event: string;
  /** Address of the workflow run; empty on a terminal. */
  readonly runUrl: string;
  /** ISO 8601. */
  readonly measuredAt: string;
}

/** All runs at one commit. Stored as JSON; the version changes with its shape. */
export interface Measurement {
  readonly version: 1;
  readonly provenance: Provenance;
  readonly fingerprint: Fingerprint;
  readonly rate: number;
  readonly runs: readonly RunFacts[];
  /** Operations of each round of the run whose load was repeated, null where nobody counted; empty where none was. */
  readonly roundOperations: readonly (number | null)[];
  /** Sites that gained or lost anything, by retained bytes, most first. */
  readonly sites: readonly SiteMeasurement[];
  readonly warnings: readonly string[];
}
