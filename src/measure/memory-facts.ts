import { sum } from './mean.ts';
import type { MemoryFacts } from './measurement.ts';

/** `runtime.MemStats` by name, as the text form of a heap profile ends with. */
type MemStats = ReadonlyMap<string, number>;

/** The runtime keeps so many pauses; the one of the n-th collection at (n + 255) % 256 (`runtime/mstats.go`). */
const KEPT_PAUSES = 256;

/**
 * What the process did between two snapshots. The text states no `PauseTotalNs`, so the pauses are added up.
 *
 * @returns null where a field is missing, or a counter fell, as it does from one process to another.
 */
export function memoryFacts(before: MemStats, after: MemStats): MemoryFacts | null {
  const growth = (name: string): number => statOf(after, name) - statOf(before, name);
  const counters = {
    mallocs: growth('Mallocs'),
    frees: growth('Frees'),
    collections: growth('NumGC'),
    forcedCollections: growth('NumForcedGC'),
  };
  const figures = {
    heapAllocBytes: growth('HeapAlloc'),
    heapInUseBytes: growth('HeapInuse'),
    heapObjects: growth('HeapObjects'),
    ...counters,
    heapInUseShare: statOf(after, 'HeapInuse') / statOf(after, 'HeapSys'),
  };
  if (!Object.values(figures).every(Number.isFinite)) return null;
  if (Object.values(counters).some((counter) => counter < 0)) return null;
  return { ...figures, pauseNs: pausesOfLast(counters.collections, after) };
}

const ONLY_RISING = ['TotalAlloc', 'Mallocs', 'Frees', 'NumGC', 'NumForcedGC'];

/**
 * What shows that two snapshots, one taken after the other, are of two processes; null where nothing does. A process that
 * has done more than the one before it has other pauses in its books, as long as they are kept.
 */
export function restartBetween(before: MemStats, after: MemStats): string | null {
  const fell = ONLY_RISING.find((name) => statOf(after, name) < statOf(before, name));
  if (fell !== undefined) return `${fell} fell from ${statOf(before, fell)} to ${statOf(after, fell)}`;
  const last = statOf(before, 'NumGC');
  const pause = `PauseNs[${(last + KEPT_PAUSES - 1) % KEPT_PAUSES}]`;
  const isKept = last > 0 && statOf(after, 'NumGC') - last < KEPT_PAUSES;
  const [was, is] = [statOf(before, pause), statOf(after, pause)];
  return isKept && Math.abs(was - is) > 0
    ? `collection ${last} had stopped it for ${was} ns, and now for ${is} ns`
    : null;
}

/** Nanoseconds in which the world stood still for the last so many collections; null where not all of them are kept. */
function pausesOfLast(collections: number, stats: MemStats): number | null {
  if (collections > KEPT_PAUSES) return null;
  const last = statOf(stats, 'NumGC');
  const pauses = Array.from({ length: collections }, (_, i) =>
    statOf(stats, `PauseNs[${(last - i + KEPT_PAUSES - 1) % KEPT_PAUSES}]`),
  );
  const total = sum(pauses);
  return Number.isFinite(total) ? total : null;
}

const statOf = (stats: MemStats, name: string): number => stats.get(name) ?? NaN;
