import { isClone } from './frame-table.ts';
import type { Kind } from './site.ts';

/** Stands for whatever a line called that can need memory for nothing but a map, as its source says. */
export const MAP_OF_SOURCE = 'runtime.map (by source line)';

/** Any function of the runtime that allocates for no map. */
export const OTHER_CALL = 'runtime.newobject';

/** Functions of the runtime that other packages have under their names, and that allocate for maps only. */
const LINKED: Readonly<Record<string, string>> = {
  'maps.clone': 'runtime.mapclone2',
  'reflect.makemap': 'runtime.makemap',
  'reflect.mapassign0': 'runtime.mapassign',
  'reflect.mapassign_faststr0': 'runtime.mapassign_faststr',
};

/**
 * What a function calls to allocate, where its own name tells: also where that is compiled into it and no call is left. null
 * for all others.
 */
export function callOfFunction(name: string): string | null {
  // What allocates for a sync.Map is told by its callers.
  return LINKED[name] ?? (/^(internal\/)?sync\./.test(name) ? OTHER_CALL : null);
}

/** A map's own struct (`hmap`, `maps.Map`) and `mapextra`; the directory of Swiss tables has a power of two of pointers. */
const isHeaderSize = (bytes: number): boolean =>
  bytes === 48 || bytes === 24 || Number.isInteger(Math.log2(bytes));

const POINTER_BYTES = 8;

/** Keys of the `mapassign_fast` functions have up to 16 bytes, values up to 128: eight of them with what stands around. */
const LARGEST_FIRST_BYTES = 1280;
/** Eight keys of 4 bytes and eight control bytes. What is smaller are directories and tables. */
const SMALLEST_GROUP_BYTES = 40;

/**
 * What a function of the runtime allocates for a map, by the size of the object alone: which of the functions that it calls did
 * is not known. So for `mapassign` growth, a first group and boxed entries are one: `filled`. null for what allocates none.
 */
export function kindOfCall(name: string, bytes: number, maps: 'bucket' | 'swiss' | 'unknown'): Kind | null {
  // A variable that is moved to the heap where it gets its map is a pointer.
  if (name === MAP_OF_SOURCE) return bytes > POINTER_BYTES ? 'derived' : null;
  if (isClone(name)) return 'clone';
  if (/^(runtime\.makemap_small|internal\/runtime\/maps\.NewEmptyMap)$/.test(name)) return 'header';
  if (/^(runtime\.makemap(64)?|internal\/runtime\/maps\.NewMap)$/.test(name))
    return isHeaderSize(bytes) ? 'made' : 'initial';
  if (name === 'runtime.mapassign') return 'filled';
  if (name.startsWith('runtime.mapassign_fast')) {
    const isSmaller = maps === 'swiss' && bytes < SMALLEST_GROUP_BYTES;
    return isSmaller || bytes > LARGEST_FIRST_BYTES ? 'growth' : 'filled';
  }
  // Deleting goes on with moving the buckets of a map that grows.
  return name.startsWith('runtime.mapdelete') ? 'overflow' : null;
}
