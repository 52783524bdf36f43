import { mean } from '../measure/mean.ts';
import type { SiteMeasurement } from '../measure/measurement.ts';
import { mapMetrics } from './by-metric.ts';
import { weightOf } from './compare-pair.ts';
import type { Terms } from './compare-pair.ts';
import type { ByMetric, Comparison } from './verdict.ts';

/** Slots of a table of a Swiss map; a fuller one is split in two (`internal/runtime/maps`, `maxTableCapacity`). */
const TABLE_SLOTS = 1024;
/** A control byte, and a key and a value of 128 bytes each; larger ones lie behind a pointer. */
const MOST_SLOT_BYTES = 257;
/** `slotBytes` is the middle of a range, and off by a tenth at most. */
const WIDEST = 1.1;
/** A split makes two tables and drops the one before. */
const TABLES = { retained: 1, allocated: 2, unreleased: 1 };
/**
 * A map of eight tables has allocated about 50 objects since its first entry. Those of larger maps, and of many maps,
 * split so often that the runs of one measurement differ, which is then reckoned with.
 */
const MOST_OBJECTS = 64;

/**
 * Which entries of a map share a table depends on the hash seed of the process, and so, for a map whose tables are
 * almost full, whether one more is split. That all runs of the base do not and all of the head do has a chance of one in
 * 250 in a map of four tables, and was seen as often (bench/calibration, `tables`), without any spread to warn of it. So
 * growth by a single split is not certainly beyond a limit.
 */
export const doubtOneSplit = (
  pair: ByMetric<Comparison>,
  base: readonly SiteMeasurement[],
  terms: Terms,
): ByMetric<Comparison> => {
  const tableBytes = largestTable(base, terms);
  return mapMetrics(pair, (own, metric) => {
    const isOneSplit = own.lowBytes * weightOf(metric, terms) <= TABLES[metric] * tableBytes;
    return own.outcome === 'beyond' && isOneSplit ? { ...own, outcome: 'unclear' } : own;
  });
};

const largestTable = (sites: readonly SiteMeasurement[], { sampleBytes }: Terms): number =>
  sites
    .filter(({ allocatedObjects }) => allocatedObjects <= MOST_OBJECTS)
    .map((site) => tableBytesOf(site, sampleBytes > 0))
    .reduce((largest, bytes) => Math.max(largest, bytes), 0);

/** At most. 0 where the map has no whole one, since what is smaller grows by its entries alone, or is of no known kind. */
const tableBytesOf = ({ slotBytes, retained, allocated }: SiteMeasurement, sampled: boolean): number => {
  if (slotBytes !== null) {
    const bytes = slotBytes * TABLE_SLOTS;
    return mean(allocated.bytes) >= bytes ? bytes * WIDEST : 0;
  }
  // Sampling hides the small objects that tell. Then it is one of at least two tables, and no larger than there are.
  return sampled ? Math.min(mean(retained.bytes) / 2, TABLE_SLOTS * MOST_SLOT_BYTES) : 0;
};
