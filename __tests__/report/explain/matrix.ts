import type { RuleId } from '../../../src/report/explain/explanation.ts';

/** One real recording over another, and all that may be told of it. */
export interface Row {
  readonly head: string;
  readonly base: string;
  /** In words, for docs/explanations.md. */
  readonly shows: string;
  /** By the file and line of each site that is not within its limits; all other rules must be silent. */
  readonly told: Readonly<Record<string, RuleId | null>>;
}

type Told = Row['told'];

/** Of each example: the program with the fault over the one with the remedy, and the other way around. */
const pair = (rule: string, shows: string, [told, mended = {}]: readonly [Told, Told?]): Row[] => [
  { head: `${rule}/before`, base: `${rule}/after`, shows, told },
  { head: `${rule}/after`, base: `${rule}/before`, shows: 'the remedy', told: mended },
];

const lookalike = (rule: string, shows: string, told: Told): Row => ({
  head: `${rule}/lookalike`,
  base: `${rule}/after`,
  shows,
  told,
});

const CACHE = 'github.com/patrickmn/go-cache@v2.1.0+incompatible/cache.go:61';
const LRU = 'github.com/hashicorp/golang-lru/v2@v2.0.7/simplelru/lru.go:60';

export const MATRIX: readonly Row[] = [
  ...pair('never-deleted', 'an entry for each request, and no delete', [
    {
      'never_deleted.go:37': 'never-deleted',
    },
  ]),
  lookalike('never-deleted', 'the latest 1,000 are kept, older ones deleted', {
    'never_deleted.go:41': 'fills-up',
  }),
  ...pair('fills-up', 'a cache of 5,000 prices', [{ 'fills_up.go:48': 'fills-up' }]),
  lookalike('fills-up', 'the same with a new product now and then', { 'fills_up.go:47': 'never-deleted' }),
  ...pair('lost-size-hint', 'a map of 200 entries made without room', [
    {
      'lost_size_hint.go:36': 'lost-size-hint',
    },
  ]),
  lookalike('lost-size-hint', 'made with room for half of its entries', {
    'lost_size_hint.go:37': 'by-kind',
  }),
  ...pair('map-per-operation', 'a constant map made in the function', [
    {
      'map_per_operation.go:15': 'map-per-operation',
    },
  ]),
  lookalike('map-per-operation', 'a map for each user, which is kept', {
    'map_per_operation.go:26': 'kept-maps',
    'map_per_operation.go:25': 'kept-maps',
  }),
  ...pair('boxed-entries', 'values of 192 bytes', [
    { 'boxed_entries.go:34': 'boxed-entries' },
    { 'boxed_entries.go:34': 'by-kind' },
  ]),
  lookalike('boxed-entries', 'values of 128 bytes, over 96', { 'boxed_entries.go:34': 'larger-entries' }),
  ...pair('emptied-not-shrunk', 'a drain that deletes all', [
    {
      'emptied_not_shrunk.go:31': 'emptied-not-shrunk',
    },
  ]),
  lookalike('emptied-not-shrunk', 'a drain that deletes one in ten', {
    'emptied_not_shrunk.go:31': 'never-deleted',
  }),
  ...pair('sparse-clone', 'clones of a map that has had 4,000 entries and has 40', [
    {
      'sparse_clone.go:47': 'sparse-clone',
    },
  ]),
  lookalike('sparse-clone', 'clones of a map that has 4,000', { 'sparse_clone.go:41': 'by-kind' }),
  {
    head: 'tombstones/before',
    base: 'tombstones/lookalike',
    shows: 'the same program, built with Go 1.24 over Go 1.26',
    told: { 'tombstones.go:51': 'tombstones' },
  },
  {
    head: 'tombstones/lookalike',
    base: 'never-deleted/after',
    shows: 'entries that come and go on Go 1.26; too noisy to judge',
    told: { 'tombstones.go:51': null },
  },
  ...pair('sync-map', 'a `sync.Map` instead of a map with a mutex', [{ 'sync_map.go:30': 'sync-map' }]),
  lookalike('sync-map', 'a small `sync.Map` that is only read', {}),
  ...pair('nan-keys', 'one NaN in four keys, all deleted later', [{ 'nan_keys.go:44': 'nan-keys' }]),
  lookalike('nan-keys', 'the same without a NaN', {}),
  ...pair('dependency', 'a cache of a module, without expiry', [
    { [CACHE]: 'dependency' },
    { [LRU]: 'dependency' },
  ]),
  lookalike('dependency', 'an own map beside a bounded cache of a module', {
    'dependency.go:34': 'never-deleted',
  }),
  {
    head: 'shop/forget-to-delete',
    base: 'shop/base',
    shows: 'the demo: orders are kept and never deleted',
    told: { 'cart/history.go:20': 'never-deleted' },
  },
  {
    head: 'shop/drop-size-hint',
    base: 'shop/base',
    shows: 'the demo: a map loses its size',
    told: { 'catalog/catalog.go:73': 'lost-size-hint' },
  },
  { head: 'shop/rename-only', base: 'shop/base', shows: 'the demo: code is moved', told: {} },
];
