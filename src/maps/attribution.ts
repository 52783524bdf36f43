import type { Frame, HeapProfile, HeapRecord } from '../profile/profile.ts';
import { recordingProbability } from '../profile/sampling.ts';
import { classify } from './frame-table.ts';
import { traitLookup, type TraitLookup } from './frame-traits.ts';
import { KINDS, siteKey, siteOf, type Kind, type Site } from './site.ts';

/** Allocations of one kind and one size at one site, as recorded: not scaled for sampling. */
export interface Cell {
  readonly kind: Kind;
  /** Bytes of one object. */
  readonly size: number;
  readonly inUseCount: number;
  readonly allocatedCount: number;
}

export interface AttributedSite extends Site {
  readonly cells: readonly Cell[];
}

/** Which bytes of a heap profile belong to maps, and to which lines. */
export interface Attribution {
  readonly rate: number;
  readonly sites: ReadonlyMap<string, AttributedSite>;
  /** In-use bytes of the whole heap, maps or not, without the profiler's own. */
  readonly heapInUseBytes: number;
  /** Objects that code outside of the standard library has allocated so far, maps or not. */
  readonly ownObjects: number;
  /** Which maps the service has: Go ≤ 1.23 has buckets, later ones Swiss tables unless built with noswissmap. */
  readonly mapImplementation: 'bucket' | 'swiss' | 'unknown';
  readonly warnings: readonly string[];
}

const UNNAMED = /^0x[0-9a-f]+$/;
/** @param profile with the runtime frames at its leaves, and values as sampled. */
export function attribute(profile: HeapProfile): Attribution {
  const traitsOf = traitLookup();
  const sites = new Map<string, AttributedSite & { readonly cells: Cell[] }>();
  const unknownFunctions = new Set<string>();
  let mapImplementation: Attribution['mapImplementation'] = 'unknown';
  let unnamedBytes = 0;
  let heapInUseBytes = 0;
  let ownObjects = 0;
  for (const record of profile.records) {
    const { stack } = record;
    if (stack.some((frame) => traitsOf(frame).isProfiler)) continue;
    const size = record.allocatedObjects > 0 ? record.allocatedBytes / record.allocatedObjects : 0;
    const scale = 1 / recordingProbability(size, profile.rate);
    heapInUseBytes += record.inUseBytes * scale;
    if (isOwn(stack, traitsOf)) ownObjects += record.allocatedObjects * scale;
    if (UNNAMED.test(stack[0]?.function ?? '')) unnamedBytes += record.allocatedBytes * scale;
    const allocation = classify(stack, traitsOf);
    if (allocation === null) continue;
    if (allocation.implementation !== null) mapImplementation = allocation.implementation;
    if (allocation.unknown !== undefined) unknownFunctions.add(allocation.unknown);
    const key = siteKey(allocation.caller);
    let site = sites.get(key);
    if (site === undefined) sites.set(key, (site = { ...siteOf(allocation.caller), cells: [] }));
    addToCells(site.cells, record, { kind: allocation.kind, size });
  }
  const warnings = warningsOf(unknownFunctions, unnamedBytes);
  return { rate: profile.rate, sites, heapInUseBytes, ownObjects, mapImplementation, warnings };
}

const isOwn = (stack: readonly Frame[], traitsOf: TraitLookup): boolean =>
  stack.some((frame) => traitsOf(frame).isOwn) && !stack.some((frame) => traitsOf(frame).isAcceptLoop);

function warningsOf(unknownFunctions: ReadonlySet<string>, unnamedBytes: number): string[] {
  const warnings = [...unknownFunctions].map(
    (name) => `${name} is a map function of a Go version unknown to this release; its bytes count as growth.`,
  );
  if (unnamedBytes > 0) {
    warnings.push(
      `${Math.round(unnamedBytes)} allocated bytes have no name at the leaf of their stack: map bytes may be missing.`,
    );
  }
  return warnings;
}

function addToCells(cells: Cell[], record: HeapRecord, { kind, size }: { kind: Kind; size: number }): void {
  const index = cells.findIndex((cell) => cell.kind === kind && cell.size === size);
  const known = cells[index] ?? { kind, size, inUseCount: 0, allocatedCount: 0 };
  const cell = {
    kind,
    size,
    inUseCount: known.inUseCount + record.inUseObjects,
    allocatedCount: known.allocatedCount + record.allocatedObjects,
  };
  if (index < 0) cells.push(cell);
  else cells[index] = cell;
}

/** Bytes and objects of a site or a whole profile, scaled for sampling. */
export interface Usage {
  readonly inUseBytes: number;
  readonly allocatedBytes: number;
  readonly inUseObjects: number;
  readonly allocatedObjects: number;
}

export function usageOf(cells: Iterable<Cell>, rate: number): Usage {
  const usage = { inUseBytes: 0, allocatedBytes: 0, inUseObjects: 0, allocatedObjects: 0 };
  for (const { size, inUseCount, allocatedCount } of cells) {
    const p = recordingProbability(size, rate);
    usage.inUseObjects += inUseCount / p;
    usage.allocatedObjects += allocatedCount / p;
    usage.inUseBytes += (inUseCount / p) * size;
    usage.allocatedBytes += (allocatedCount / p) * size;
  }
  return usage;
}

export function usageByKind(cells: readonly Cell[], rate: number): Partial<Record<Kind, Usage>> {
  const present = KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
  return Object.fromEntries(
    present.map((kind) => [
      kind,
      usageOf(
        cells.filter((cell) => cell.kind === kind),
        rate,
      ),
    ]),
  );
}
