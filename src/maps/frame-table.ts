import type { Frame } from '../profile/profile.ts';
import type { TraitLookup, Traits } from './frame-traits.ts';
import type { Kind } from './site.ts';

/**
 * Which runtime frames make which kind of map allocation, for bucket maps (Go ≤ 1.23, or GOEXPERIMENT=noswissmap) and
 * Swiss maps (Go ≥ 1.24). The two share no function that allocates but `runtime.mapassign`, so one table serves both
 * and the Go version need not be known. Read in `runtime/map*.go` and `internal/runtime/maps` of Go 1.22 to 1.27, and
 * checked against recorded stacks of each.
 */

/** What a frame allocates for itself; `tables`, where it differs, is the kind of the tables that it has made. */
const OWNERS: readonly (readonly [pattern: RegExp, kinds: { readonly own: Kind; readonly tables?: Kind }])[] =
  [
    [/^runtime\.(makemap_small|makemap|makemap64)$/, { own: 'header', tables: 'initial' }],
    [/^internal\/runtime\/maps\.(NewEmptyMap|NewMap)$/, { own: 'header', tables: 'initial' }],
    [/^runtime\.mapassign_fast\w+$/, { own: 'first' }],
    [/^internal\/runtime\/maps\.\(\*Map\)\.growToSmall$/, { own: 'first' }],
    [/^runtime\.hashGrow$/, { own: 'growth' }],
    [/^internal\/runtime\/maps\.\(\*table\)\.(grow|split)$/, { own: 'growth' }],
    [/^internal\/runtime\/maps\.\(\*Map\)\.(growToTable|installTableSplit)$/, { own: 'growth' }],
    [/^runtime\.(\(\*hmap\)\.(newoverflow|createOverflow)|evacuate\w*|growWork\w*)$/, { own: 'overflow' }],
    [/^runtime\.mapassign$/, { own: 'boxed' }],
    [/^internal\/runtime\/maps\.\(\*Map\)\.putSlotSmall$/, { own: 'boxed' }],
    [/^internal\/runtime\/maps\.\(\*table\)\.(PutSlot|uncheckedPutSlot\w*)$/, { own: 'boxed' }],
  ];

/** Allocate tables for whoever calls them: the caller decides the kind. */
const TABLE_MAKER =
  /^(runtime\.makeBucketArray|internal\/runtime\/maps\.(newGroups|newTable|\(\*table\)\.reset))$/;

const CLONE =
  /^(runtime\.(mapclone2?|moveToBmap)|internal\/runtime\/maps\.(\(\*Map\)\.Clone|\(\*table\)\.clone|.*cloneGroup))$/;

export interface MapAllocation {
  readonly kind: Kind;
  /** The user's frame that called into the map. */
  readonly caller: Frame;
  /** null for a sync.Map, which tells nothing about the native ones. */
  readonly implementation: 'bucket' | 'swiss' | null;
  /** A function of the map implementation that the table does not know, so that `kind` is a guess. */
  readonly unknown?: string;
}

/**
 * What a stack allocated for a map, or null where it did not.
 *
 * The first frame above the allocator decides. "The stack contains mapassign" would count garbage-collection work that
 * happens to start inside of a map call.
 */
export function classify(stack: readonly Frame[], traitsOf: TraitLookup): MapAllocation | null {
  let start = 0;
  while (start < stack.length && traitsOf(stack[start]!).isAllocator) start++;
  if (start === stack.length) return null;
  const { isMap, isSync } = traitsOf(stack[start]!);
  return isMap || isSync ? classifyFrom(start, stack, traitsOf) : null;
}

/** @param start of the frames that are no allocator */
function classifyFrom(start: number, stack: readonly Frame[], traitsOf: TraitLookup): MapAllocation | null {
  /** The index of the first frame from `index` up without the trait. */
  const endOf = (trait: keyof Traits, index: number): number => {
    while (index < stack.length && traitsOf(stack[index]!)[trait]) index++;
    return index;
  };
  const end = endOf('isMap', start);
  const syncEnd = endOf('isSync', end);
  const isSyncMap = stack.slice(end, syncEnd).some((frame) => traitsOf(frame).isSyncMap);
  if (end === start && !isSyncMap) return null;
  const caller = stack[endOf('isPlumbing', syncEnd)] ?? stack[syncEnd];
  if (caller === undefined) return null;
  if (isSyncMap) return { kind: 'syncMap', caller, implementation: null };
  const run = stack.slice(start, end);
  // With the allocator's frames: of a boxed value those alone tell.
  const isSwiss = stack.slice(0, end).some((frame) => traitsOf(frame).isSwissMap);
  return { ...kindOf(run), caller, implementation: isSwiss ? 'swiss' : 'bucket' };
}

/** The kind of an allocation by its run of map frames, leaf first. */
function kindOf(run: readonly Frame[]): { kind: Kind; unknown?: string } {
  if (run.some((frame) => CLONE.test(frame.function))) return { kind: 'clone' };
  const owner = run.findIndex((frame) => !TABLE_MAKER.test(frame.function));
  const name = run[Math.max(owner, 0)]!.function;
  const kinds = OWNERS.find(([pattern]) => pattern.test(name))?.[1];
  if (kinds === undefined) return { kind: 'growth', unknown: name };
  return { kind: owner > 0 ? (kinds.tables ?? kinds.own) : kinds.own };
}
