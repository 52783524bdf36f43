import { recordingProbability, samplingVariance } from '../profile/sampling.ts';
import type { AttributedSite, Attribution, Cell } from './attribution.ts';
import { slotBytesOf } from './entries.ts';
import { keptEntriesOf, type EntryRange } from './kept-entries.ts';
import { siteOf, type Kind, type Site } from './site.ts';

/** What a site gained between two snapshots of one process, scaled for sampling; bytes, bytes² and objects. */
export interface SiteGrowth extends Site {
  readonly retainedBytes: number;
  readonly allocatedBytes: number;
  readonly retainedVariance: number;
  readonly allocatedVariance: number;
  readonly retainedObjects: number;
  readonly allocatedObjects: number;
  /** Table bytes of one slot of the map; see `slotBytesOf`. */
  readonly slotBytes: number | null;
  /** Of all tables that it keeps, those of before too; see `keptEntriesOf`. */
  readonly entries: EntryRange | null;
  readonly kinds: Readonly<
    Partial<Record<Kind, { readonly retainedBytes: number; readonly allocatedBytes: number }>>
  >;
}

/** A heap profile only ever adds to its allocation counts, so smaller ones come from another process. */
export class ProcessRestartedError extends Error {
  override readonly name = 'ProcessRestartedError';
}

/**
 * After minus before, for every site that changed.
 *
 * @throws ProcessRestartedError where the later snapshot has fewer allocations than the earlier one.
 */
export function growthBetween(before: Attribution, after: Attribution): SiteGrowth[] {
  const keys = new Set([...before.sites.keys(), ...after.sites.keys()]);
  return [...keys]
    .map((key) => siteGrowth(before.sites.get(key), after.sites.get(key), after))
    .filter((growth) => growth.allocatedObjects !== 0 || growth.retainedObjects !== 0);
}

function siteGrowth(
  before: AttributedSite | undefined,
  after: AttributedSite | undefined,
  profile: Pick<Attribution, 'rate' | 'mapImplementation'>,
): SiteGrowth {
  const { rate } = profile;
  const site = (after ?? before)!;
  const sums = {
    retainedBytes: 0,
    allocatedBytes: 0,
    retainedVariance: 0,
    allocatedVariance: 0,
    retainedObjects: 0,
    allocatedObjects: 0,
  };
  const kinds: Partial<Record<Kind, { retainedBytes: number; allocatedBytes: number }>> = {};
  for (const [earlier, later] of pairCells(before?.cells ?? [], after?.cells ?? [])) {
    const { kind, size } = later;
    const p = recordingProbability(size, rate);
    const allocated = later.allocatedCount - earlier.allocatedCount;
    const retained = later.inUseCount - earlier.inUseCount;
    if (allocated < 0) {
      throw new ProcessRestartedError(
        `${site.function} had ${earlier.allocatedCount} allocations of ${size} bytes before the load and ${later.allocatedCount} after it`,
      );
    }
    sums.retainedObjects += retained / p;
    sums.allocatedObjects += allocated / p;
    sums.retainedBytes += (retained / p) * size;
    sums.allocatedBytes += (allocated / p) * size;
    sums.retainedVariance += samplingVariance(samplesThatDiffer(earlier, later), size, rate);
    sums.allocatedVariance += samplingVariance(allocated, size, rate);
    const ofKind = (kinds[kind] ??= { retainedBytes: 0, allocatedBytes: 0 });
    ofKind.retainedBytes += (retained / p) * size;
    ofKind.allocatedBytes += (allocated / p) * size;
  }
  const entries = keptEntriesOf(site.cells, profile);
  return { ...siteOf(site), ...sums, slotBytes: slotBytesOf(site.cells), entries, kinds };
}

/**
 * How many samples are in use on one side only; the rest cancel out. Which ones were freed is not recorded: this is the
 * most that can differ, when all that was allocated in between is still in use.
 */
function samplesThatDiffer(before: Cell, after: Cell): number {
  const added = Math.min(after.inUseCount, after.allocatedCount - before.allocatedCount);
  return added + (before.inUseCount - (after.inUseCount - added));
}

/** Cells of the same kind and size, with an empty one where a side has none. */
function* pairCells(before: readonly Cell[], after: readonly Cell[]): Generator<[Cell, Cell]> {
  const empty = { inUseCount: 0, allocatedCount: 0 };
  for (const later of after) {
    yield [before.find((cell) => isSameCell(cell, later)) ?? { ...later, ...empty }, later];
  }
  for (const earlier of before) {
    if (!after.some((cell) => isSameCell(cell, earlier))) yield [earlier, { ...earlier, ...empty }];
  }
}

const isSameCell = (a: Cell, b: Cell): boolean => a.kind === b.kind && a.size === b.size;
