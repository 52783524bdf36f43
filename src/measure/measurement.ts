import type { CallTree } from '../maps/call-tree.ts';
import type { CpuFacts } from '../maps/cpu.ts';
import type { EntryRange } from '../maps/kept-entries.ts';
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
  /** In-use bytes after the drain minus before the load; null where nothing was drained. */
  readonly unreleased: Series | null;
  /** Retained bytes after each round of the run whose load was repeated; empty where none was. */
  readonly retainedByRound: readonly number[];
  /** Table bytes of one slot of the map, as the sizes of its tables show; null where they do not. */
  readonly slotBytes: number | null;
  /** In all that the site keeps after the load, over all runs; see `keptEntriesOf`. null where it is not known. */
  readonly entries: EntryRange | null;
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
  /** Objects that the load allocated, maps or not, without those of the profiles. */
  readonly allocatedObjects: number;
  /** null where the profile did not state it. */
  readonly memory: MemoryFacts | null;
  /** How many there were; null where the service does not serve that profile. */
  readonly goroutines: { readonly before: number; readonly after: number } | null;
  /** null unless the service wrote a trace of its collections. */
  readonly gcTrace: GcTraceFacts | null;
}

/** `runtime.MemStats` after the load minus before it. */
export interface MemoryFacts {
  readonly heapAllocBytes: number;
  readonly heapInUseBytes: number;
  readonly heapObjects: number;
  readonly mallocs: number;
  readonly frees: number;
  readonly collections: number;
  /** Of these, those that were asked for, as each snapshot does. */
  readonly forcedCollections: number;
  /** Time in which the world stood still; null after more than 256 collections, of which the runtime keeps no more. */
  readonly pauseNs: number | null;
  /** HeapInuse over HeapSys after the load: the share of what came from the operating system that is in use. */
  readonly heapInUseShare: number;
}

/** What the lines of `GODEBUG=gctrace=1` say of the collections during the load. */
export interface GcTraceFacts {
  readonly collections: number;
  /** Of these, those that were asked for. */
  readonly forcedCollections: number;
  /** CPU time of those that were not asked for, over that of all processors during the load: a fraction. */
  readonly cpuShare: number;
  readonly totalPauseMs: number;
  readonly longestPauseMs: number;
  /** Lines that look like a trace and cannot be read, as of a later Go. */
  readonly unreadLines: number;
}

/** Map bytes in use at a moment of the load, in seconds since its start. */
export interface TimelinePoint {
  readonly seconds: number;
  readonly inUseBytes: number;
}

/** Who counted the operations: the built-in generator, the user, the load's own output, the heap profile, or benchmarks. */
export const COUNTERS = ['generator', 'given', 'output', 'profile', 'benchmarks'] as const;
export type Counter = (typeof COUNTERS)[number];

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
  /** null where nobody counted. */
  readonly operationsFrom: Counter | null;
  /** Operations of each round of the run whose load was repeated, null where nobody counted; empty where none was. */
  readonly roundOperations: readonly (number | null)[];
  /** Sites that gained or lost anything, by retained bytes, most first. */
  readonly sites: readonly SiteMeasurement[];
  /** The calls that led to them, in means over the runs; null where they are not known. */
  readonly calls: CallTree | null;
  /** Of a profile taken during the load; null where none was. */
  readonly cpu: CpuFacts | null;
  /** Map bytes while the load ran, minus those before it; empty where nobody watched. */
  readonly timeline: readonly TimelinePoint[];
  /** How it was measured, where that was chosen and not given: one sentence each. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}
