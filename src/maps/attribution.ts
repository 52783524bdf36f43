import type { Frame, HeapRecord, RecordStream } from '../profile/profile.ts';
import { recordingProbability } from '../profile/sampling.ts';
import { RequestCount } from './requests.ts';
import { siteKey, siteOf, type Kind, type Site } from './site.ts';
import { emptyStackBytes, type StackBytes } from './stack-bytes.ts';
import { StackClassifier, type MapAllocation } from './stack-classifier.ts';

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
  /** The same bytes by the stacks that lead to the sites. */
  readonly stacks: StackBytes;
  /** In-use bytes of the whole heap, maps or not, without the profiler's own. */
  readonly heapInUseBytes: number;
  /** Objects that all code but the profiler has allocated so far. */
  readonly allocatedObjects: number;
  /** Objects that code outside of the standard library has allocated so far, maps or not. */
  readonly ownObjects: number;
  /**
   * Requests that the HTTP and gRPC servers of the process have taken so far, the one for this very profile included;
   * null where the rate is not 1, or the service has no server that is known.
   */
  readonly requests: number | null;
  /** Which maps the service has: Go ≤ 1.23 has buckets, later ones Swiss tables unless built with noswissmap. */
  readonly mapImplementation: 'bucket' | 'swiss' | 'unknown';
  readonly warnings: readonly string[];
}

/** @param profile with the runtime frames at its leaves, and values as sampled. */
export function attribute(profile: RecordStream): Attribution {
  const sums = new Sums(profile);
  for (const record of profile.records) sums.add(record);
  return sums.attribution();
}

/** A site that is being filled; its cells also by kind and size. */
type SiteSum = AttributedSite & { readonly cells: Sum[]; readonly byKindAndSize: Map<string, Sum> };

/** Mutable: what the records so far add up to. */
class Sums {
  readonly #rate: number;
  readonly #frames: readonly Frame[];
  readonly #classifier: StackClassifier;
  readonly #sites = new Map<string, SiteSum>();
  /** By the number of the caller's frame; several frames can be one site. */
  readonly #sitesOfFrames = new Map<number, SiteSum>();
  readonly #stacks: StackBytes;
  readonly #requests = new RequestCount();
  readonly #unknownFunctions = new Set<string>();
  #mapImplementation: Attribution['mapImplementation'] = 'unknown';
  readonly #isDerived: boolean;
  #unnamedBytes = 0;
  #heapInUseBytes = 0;
  #allocatedObjects = 0;
  #ownObjects = 0;

  constructor({ rate, frames, stacks, called }: RecordStream) {
    this.#rate = rate;
    this.#frames = frames;
    this.#classifier = new StackClassifier(frames, stacks, called);
    this.#stacks = emptyStackBytes(frames, stacks);
    this.#isDerived = called?.mapImplementation === 'unknown';
  }

  add(record: HeapRecord): void {
    const { stack } = record;
    const origin = this.#classifier.originOf(stack);
    if (origin === 'profiler') return;
    const size = record.allocatedObjects > 0 ? record.allocatedBytes / record.allocatedObjects : 0;
    const scale = 1 / recordingProbability(size, this.#rate);
    this.#heapInUseBytes += record.inUseBytes * scale;
    this.#allocatedObjects += record.allocatedObjects * scale;
    if (origin === 'own') this.#ownObjects += record.allocatedObjects * scale;
    if (this.#classifier.isUnnamed(stack)) this.#unnamedBytes += record.allocatedBytes * scale;
    const requestMaker = this.#classifier.requestMakerOf(stack);
    if (requestMaker !== null)
      this.#requests.add(this.#frames[requestMaker]!.function, size, record.allocatedObjects);
    const allocation = this.#classifier.allocationOf(stack, size);
    if (allocation === null) return;
    this.#addToSite(allocation, record, size);
    this.#stacks.siteAt[stack] = allocation.callerAt;
    this.#stacks.inUseBytes[stack]! += record.inUseObjects * size * scale;
    this.#stacks.allocatedBytes[stack]! += record.allocatedObjects * size * scale;
  }

  #addToSite(allocation: MapAllocation, record: HeapRecord, size: number): void {
    const { kind, caller, implementation, unknown } = allocation;
    if (implementation !== null) this.#mapImplementation = implementation;
    if (unknown !== undefined) this.#unknownFunctions.add(this.#frames[unknown]!.function);
    addToCells(this.#siteOfFrame(caller), record, { kind, size });
  }

  #siteOfFrame(number: number): SiteSum {
    const known = this.#sitesOfFrames.get(number);
    if (known !== undefined) return known;
    const frame = this.#frames[number]!;
    const key = siteKey(frame);
    const site = this.#sites.get(key) ?? {
      ...siteOf(frame),
      cells: [],
      byKindAndSize: new Map<string, Sum>(),
    };
    this.#sites.set(key, site);
    this.#sitesOfFrames.set(number, site);
    return site;
  }

  attribution(): Attribution {
    return {
      rate: this.#rate,
      sites: this.#sites,
      stacks: this.#stacks,
      heapInUseBytes: this.#heapInUseBytes,
      allocatedObjects: this.#allocatedObjects,
      ownObjects: this.#ownObjects,
      requests: this.#rate === 1 ? this.#requests.total : null,
      mapImplementation: this.#mapImplementation,
      warnings: [
        ...warningsOf(this.#unknownFunctions, this.#isDerived ? 0 : this.#unnamedBytes),
        ...(this.#isDerived ? [derivedWarning(this.#unnamedBytes)] : []),
      ],
    };
  }
}

const derivedWarning = (undecidedBytes: number): string =>
  `No executable tells what this profile is of: what a source line can need for nothing but a map counts as map memory, and ${Math.round(undecidedBytes)} allocated bytes, of which no line says that, do not count.`;

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

function addToCells(site: SiteSum, record: HeapRecord, { kind, size }: Pick<Cell, 'kind' | 'size'>): void {
  const key = `${kind} ${size}`;
  let cell = site.byKindAndSize.get(key);
  if (cell === undefined) {
    cell = { kind, size, inUseCount: 0, allocatedCount: 0 };
    site.byKindAndSize.set(key, cell);
    site.cells.push(cell);
  }
  cell.inUseCount += record.inUseObjects;
  cell.allocatedCount += record.allocatedObjects;
}
