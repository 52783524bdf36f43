import type { Called, Frame, Stacks } from '../profile/profile.ts';
import { kindOfCall } from './called-kinds.ts';
import { TRAIT, traitsOfFrames, type FrameTraits } from './frame-traits.ts';
import type { Kind } from './site.ts';

/** Frames by their number. */
export interface MapAllocation {
  readonly kind: Kind;
  /** The user's frame that called into the map. */
  readonly caller: number;
  /** Its place in the frames of all stacks. */
  readonly callerAt: number;
  /** null for a sync.Map, which tells nothing about the native ones, and where the stack does not tell. */
  readonly implementation: 'bucket' | 'swiss' | null;
  /** A function of the map implementation that the table does not know, so that `kind` is a guess. */
  readonly unknown?: number;
}

/** The part of a stack in which a map is at work. */
export interface MapCall {
  /** The user's frame that called into the map. */
  readonly caller: number;
  /** Place in the frames of all stacks: the first one that is neither of the map implementation nor of `sync.Map`. */
  readonly end: number;
}

/** The same with where the map implementation ends and `sync.Map` begins. */
interface SyncMapCall extends MapCall {
  readonly callerAt: number;
  readonly mapEnd: number;
  readonly isSyncMap: boolean;
}

/** Tells what the stacks of a profile are. Over numbers in typed arrays: half a million frames pass here. */
export class StackClassifier {
  readonly #frames: readonly Frame[];
  readonly #stacks: Stacks;
  readonly #traits: FrameTraits['traits'];
  readonly #owners: FrameTraits['owners'];

  readonly #called: Called | undefined;

  /** @param called where the stacks begin with what was called and not with what allocated */
  constructor(frames: readonly Frame[], stacks: Stacks, called?: Called) {
    const { traits, owners } = traitsOfFrames(frames);
    this.#frames = frames;
    this.#called = called;
    this.#stacks = stacks;
    this.#traits = traits;
    this.#owners = owners;
  }

  /** Whose work a stack is: the profiler's, that of code outside of the standard library, or another's. */
  originOf(stack: number): 'profiler' | 'own' | 'other' {
    const traits = this.#traitsWithin(this.#stacks.starts[stack]!, this.#stacks.starts[stack + 1]!);
    if ((traits & TRAIT.profiler) !== 0) return 'profiler';
    return (traits & (TRAIT.own | TRAIT.acceptLoop)) === TRAIT.own ? 'own' : 'other';
  }

  /** Whether the leaf of a stack is an address without a name. */
  isUnnamed(stack: number): boolean {
    const start = this.#stacks.starts[stack]!;
    return start < this.#stacks.starts[stack + 1]! && (this.#traitsAt(start) & TRAIT.unnamed) !== 0;
  }

  /** The frame of the server function that allocated a stack's objects for requests, or null where none did. */
  requestMakerOf(stack: number): number | null {
    const root = this.#stacks.starts[stack + 1]!;
    const at = this.#endOf(TRAIT.allocator, this.#stacks.starts[stack]!, root);
    return at < root && (this.#traitsAt(at) & TRAIT.requestMaker) !== 0 ? this.#stacks.frames[at]! : null;
  }

  /**
   * What a stack allocated for a map, or null where it did not.
   *
   * The first frame above the allocator decides. "The stack contains mapassign" would count garbage-collection work that
   * happens to start inside of a map call.
   *
   * @param objectBytes size of the object, which helps where no more is known than what was called
   */
  allocationOf(stack: number, objectBytes: number): MapAllocation | null {
    const leaf = this.#stacks.starts[stack]!;
    const root = this.#stacks.starts[stack + 1]!;
    const start = this.#endOf(TRAIT.allocator, leaf, root);
    const call = this.#mapCallAt(start, root);
    if (call === null) return null;
    const { caller, callerAt, mapEnd, isSyncMap } = call;
    if (isSyncMap) return { kind: 'syncMap', caller, callerAt, implementation: null };
    if (this.#called !== undefined) {
      const { mapImplementation: maps } = this.#called;
      const kind = kindOfCall(this.#frames[this.#stacks.frames[start]!]!.function, objectBytes, maps);
      const implementation = maps === 'unknown' ? null : maps;
      return kind && { kind, caller, callerAt, implementation };
    }
    // With the allocator's frames: of a boxed value those alone tell.
    const isSwiss = (this.#traitsWithin(leaf, mapEnd) & TRAIT.swissMap) !== 0;
    return { ...this.#kindOf(start, mapEnd), caller, callerAt, implementation: isSwiss ? 'swiss' : 'bucket' };
  }

  /** The map call in which a stack is, or in what the runtime does for it: hashing, allocating, collecting garbage. */
  mapCallOf(stack: number): MapCall | null {
    const root = this.#stacks.starts[stack + 1]!;
    let start = this.#stacks.starts[stack]!;
    while (
      start < root &&
      (this.#traitsAt(start) & (TRAIT.support | TRAIT.map | TRAIT.sync)) === TRAIT.support
    ) {
      start++;
    }
    return this.#mapCallAt(start, root);
  }

  #mapCallAt(start: number, root: number): SyncMapCall | null {
    const mapEnd = this.#endOf(TRAIT.map, start, root);
    const end = this.#endOf(TRAIT.sync, mapEnd, root);
    const isSyncMap = (this.#traitsWithin(mapEnd, end) & TRAIT.syncMap) !== 0;
    if ((mapEnd === start && !isSyncMap) || end === root) return null;
    const plumbingEnd = this.#endOf(TRAIT.plumbing, end, root);
    const callerAt = plumbingEnd < root ? plumbingEnd : end;
    return { caller: this.#stacks.frames[callerAt]!, callerAt, end, mapEnd, isSyncMap };
  }

  /** The kind of an allocation by its run of map frames, leaf first. */
  #kindOf(start: number, end: number): Pick<MapAllocation, 'kind' | 'unknown'> {
    if ((this.#traitsWithin(start, end) & TRAIT.clone) !== 0) return { kind: 'clone' };
    const makersEnd = this.#endOf(TRAIT.tableMaker, start, end);
    const owner = this.#stacks.frames[makersEnd < end ? makersEnd : start]!;
    const kinds = this.#owners.get(owner);
    if (kinds === undefined) return { kind: 'growth', unknown: owner };
    return { kind: makersEnd > start && makersEnd < end ? (kinds.tables ?? kinds.own) : kinds.own };
  }

  #traitsAt(at: number): number {
    return this.#traits[this.#stacks.frames[at]!]!;
  }

  /** All traits that frames have from one place up to, and without, another. */
  #traitsWithin(start: number, end: number): number {
    const { frames } = this.#stacks;
    let traits = 0;
    for (let at = start; at < end; at++) traits |= this.#traits[frames[at]!]!;
    return traits;
  }

  /** The first place from `start` whose frame lacks the trait; `end` where all have it. */
  #endOf(trait: number, start: number, end: number): number {
    let at = start;
    while (at < end && (this.#traitsAt(at) & trait) !== 0) at++;
    return at;
  }
}
