import type { Kind } from './site.ts';

/**
 * Which runtime frames make which kind of map allocation, for bucket maps (Go ≤ 1.23, or GOEXPERIMENT=noswissmap) and
 * Swiss maps (Go ≥ 1.24). The two share no function that allocates but `runtime.mapassign`, so one table serves both
 * and the Go version need not be known. Read in `runtime/map*.go` and `internal/runtime/maps` of Go 1.22 to 1.27, and
 * checked against recorded stacks of each.
 */

/** What a frame allocates for itself; `tables`, where it differs, is the kind of the tables that it has made. */
export interface OwnerKinds {
  readonly own: Kind;
  readonly tables?: Kind;
}

const OWNERS: readonly (readonly [pattern: RegExp, kinds: OwnerKinds])[] = [
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

/** What a map function allocates, or undefined where the table does not know it. */
export const ownerKindsOf = (name: string): OwnerKinds | undefined =>
  OWNERS.find(([pattern]) => pattern.test(name))?.[1];

export const isTableMaker = (name: string): boolean => TABLE_MAKER.test(name);
export const isClone = (name: string): boolean => CLONE.test(name);
