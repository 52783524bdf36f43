import type { Frame, HeapRecord, RecordStream } from '../profile/profile.ts';
import { recordingProbability } from '../profile/sampling.ts';
import { classify, type MapAllocation } from './frame-table.ts';
import { traitLookup, type TraitLookup } from './frame-traits.ts';
import { siteKey, siteOf, type Kind, type Site } from './site.ts';

/** Allocations of one kind and one size at one site, as recorded: not scaled for sampling. */
export interface Cell {
  readonly kind: Kind;
  /** Bytes of one object. */
  readonly size: number;
  readonly inUseCount: number;
  readonly allocatedCount: number;
}

/** A cell that is being filled. */
type Sum = { -readonly [Field in keyof Cell]: Cell[Field] };

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

/** @param profile with the runtime frames at its leaves, and values as sampled. */
export function attribute(profile: RecordStream): Attribution {
  const sums = new Sums();
  for (const record of profile.records) sums.add(record, profile.rate);
  return sums.attribution(profile.rate);
}

/** Mutable: what the records so far add up to. */
class Sums {
  readonly #traitsOf = traitLookup();
  readonly #sites = new Map<string, AttributedSite & { readonly cells: Sum[] }>();
  readonly #unknownFunctions = new Set<string>();
  #mapImplementation: Attribution['mapImplementation'] = 'unknown';
  #unnamedBytes = 0;
  #heapInUseBytes = 0;
  #ownObjects = 0;

  add(record: HeapRecord, rate: number): void {
    const { stack } = record;
    const origin = originOf(stack, this.#traitsOf);
    if (origin === 'profiler') return;
    const size = record.allocatedObjects > 0 ? record.allocatedBytes / record.allocatedObjects : 0;
    const scale = 1 / recordingProbability(size, rate);
    this.#heapInUseBytes += record.inUseBytes * scale;
    if (origin === 'own') this.#ownObjects += record.allocatedObjects * scale;
    if (stack.length > 0 && this.#traitsOf(stack[0]!).isUnnamed)
      this.#unnamedBytes += record.allocatedBytes * scale;
    const allocation = classify(stack, this.#traitsOf);
    if (allocation !== null) this.#addToSite(allocation, record, size);
  }

  #addToSite(allocation: MapAllocation, record: HeapRecord, size: number): void {
    const { kind, caller, implementation, unknown } = allocation;
    if (implementation !== null) this.#mapImplementation = implementation;
    if (unknown !== undefined) this.#unknownFunctions.add(unknown);
    const key = siteKey(caller);
    let site = this.#sites.get(key);
    if (site === undefined) this.#sites.set(key, (site = { ...siteOf(caller), cells: [] }));
    addToCells(site.cells, record, { kind, size });
  }

  attribution(rate: number): Attribution {
    return {
      rate,
      sites: this.#sites,
      heapInUseBytes: this.#heapInUseBytes,
      ownObjects: this.#ownObjects,
      mapImplementation: this.#mapImplementation,
      warnings: warningsOf(this.#unknownFunctions, this.#unnamedBytes),
    };
  }
}

/** Whose work a stack is: the profiler's, that of code outside of the standard library, or another's. */
function originOf(stack: readonly Frame[], traitsOf: TraitLookup): 'profiler' | 'own' | 'other' {
  let isOwn = false;
  let isAcceptLoop = false;
  // By index: until V8 has optimised a loop over elements, it makes an object for each.
  for (let i = 0; i < stack.length; i++) {
    const traits = traitsOf(stack[i]!);
    if (traits.isProfiler) return 'profiler';
    isOwn ||= traits.isOwn;
    isAcceptLoop ||= traits.isAcceptLoop;
  }
  return isOwn && !isAcceptLoop ? 'own' : 'other';
}

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

function addToCells(cells: Sum[], record: HeapRecord, { kind, size }: Pick<Cell, 'kind' | 'size'>): void {
  let cell = cells.find((known) => known.kind === kind && known.size === size);
  if (cell === undefined) cells.push((cell = { kind, size, inUseCount: 0, allocatedCount: 0 }));
  cell.inUseCount += record.inUseObjects;
  cell.allocatedCount += record.allocatedObjects;
}

/** Bytes and objects of a site or a whole profile, scaled for sampling. */
export interface Usage {
  readonly inUseBytes: number;
  readonly allocatedBytes: number;
  readonly inUseObjects: number;
  readonly allocatedObjects: number;
}

export function usageOf(cells: Iterable<Cell>, rate: number): Usage {
  const usage = noUsage();
  for (const cell of cells) addUsage(usage, cell, rate);
  return usage;
}

export function usageByKind(cells: Iterable<Cell>, rate: number): Partial<Record<Kind, Usage>> {
  const usages: Partial<Record<Kind, MutableUsage>> = {};
  for (const cell of cells) addUsage((usages[cell.kind] ??= noUsage()), cell, rate);
  return usages;
}

type MutableUsage = { -readonly [Figure in keyof Usage]: number };

const noUsage = (): MutableUsage => {
  return { inUseBytes: 0, allocatedBytes: 0, inUseObjects: 0, allocatedObjects: 0 };
};

function addUsage(usage: MutableUsage, { size, inUseCount, allocatedCount }: Cell, rate: number): void {
  const p = recordingProbability(size, rate);
  usage.inUseObjects += inUseCount / p;
  usage.allocatedObjects += allocatedCount / p;
  usage.inUseBytes += (inUseCount / p) * size;
  usage.allocatedBytes += (allocatedCount / p) * size;
}
