import type { GcTraceFacts, MemoryFacts, RunFacts } from '../measure/measurement.ts';
import { figure, size } from './figures.ts';
import { nullable, object } from './json-shape.ts';

/** What is stored of a run as a whole. */
export const run = object<RunFacts>({
  operations: nullable(size),
  loadSeconds: size,
  snapshotSeconds: size,
  heapInUseBytes: size,
  allocatedObjects: size,
  memory: nullable(
    object<MemoryFacts>({
      heapAllocBytes: figure,
      heapInUseBytes: figure,
      heapObjects: figure,
      mallocs: size,
      frees: size,
      collections: size,
      forcedCollections: size,
      pauseNs: nullable(size),
      heapInUseShare: size,
    }),
  ),
  goroutines: nullable(object({ before: size, after: size })),
  gcTrace: nullable(
    object<GcTraceFacts>({
      collections: size,
      forcedCollections: size,
      cpuShare: size,
      totalPauseMs: size,
      longestPauseMs: size,
      unreadLines: size,
    }),
  ),
});
