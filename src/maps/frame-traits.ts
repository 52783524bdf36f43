import type { Frame } from '../profile/profile.ts';
import { isClone, isTableMaker, ownerKindsOf, type OwnerKinds } from './frame-table.ts';
import { isRequestMaker } from './requests.ts';
import { isOwnFunction } from './standard-library.ts';

/** What a function is to the attribution; of several of these at once, the sum. */
export const TRAIT = {
  /** A general helper between an allocation and the frame that asked for it. */
  allocator: 1 << 0,
  /** Part of the map implementation, whether or not it allocates. */
  map: 1 << 1,
  swissMap: 1 << 2,
  sync: 1 << 3,
  syncMap: 1 << 4,
  /** Stands between the user's code and a map, and is no answer to "where". */
  plumbing: 1 << 5,
  /** The profiler itself, which shows in its own profiles. */
  profiler: 1 << 6,
  /** Outside of the standard library. */
  own: 1 << 7,
  /** Accepting a connection allocates under the function that called ListenAndServe, which is often main. */
  acceptLoop: 1 << 8,
  /** An address that nobody could name. */
  unnamed: 1 << 9,
  /** Of the map implementation: copies a map. */
  clone: 1 << 10,
  /** Of the map implementation: makes tables for whoever calls it. */
  tableMaker: 1 << 11,
  /** Of a server: allocates for each request. */
  requestMaker: 1 << 12,
  /** Works for whoever calls it: of the runtime, in assembly, or made by the compiler. */
  support: 1 << 13,
} as const;

/** In the standard library, or in nobody's package. */
const OTHERS: readonly (readonly [trait: number, pattern: RegExp])[] = [
  [
    TRAIT.allocator,
    /^(runtime\.(mallocgc\w*|newobject|newarray|makeslice|makeslice64)|internal\/runtime\/maps\.(newarray|newobject))$/,
  ],
  [
    TRAIT.map,
    // Go 1.27 keeps the hash functions there, which others call, too.
    /^(internal\/runtime\/maps\.(?!\w*[hH]ash)|runtime\.(map|makemap|makeBucketArray|hashGrow|growWork|evacuate|moveToBmap|reflect_m|\(\*hmap\)\.))/,
  ],
  [TRAIT.swissMap, /^internal\/runtime\/maps\./],
  [TRAIT.sync, /^(sync|internal\/sync)\./],
  [TRAIT.syncMap, /^sync\.\(\*Map\)\./],
  [TRAIT.plumbing, /^(runtime|reflect|maps|sync|internal\/[^.]*|encoding\/[^.]*)\./],
  [TRAIT.profiler, /^(runtime|net\/http)\/pprof\./],
  [TRAIT.acceptLoop, /^net\/http\.\(\*Server\)\.Serve$/],
  [TRAIT.support, /^(runtime|sync\/atomic|internal\/[^.]*)\.|^type:|^[^.]+$/],
  [TRAIT.unnamed, /^0x[0-9a-f]+$/],
];

/** The frames of a profile, by their number. */
export interface FrameTraits {
  readonly traits: Uint16Array;
  /** What map functions allocate; none for those that the table does not know. */
  readonly owners: ReadonlyMap<number, OwnerKinds>;
}

/** Looks at each function once, however many frames are in it and stacks go through these. */
export function traitsOfFrames(frames: readonly Frame[]): FrameTraits {
  const traits = new Uint16Array(frames.length);
  const owners = new Map<number, OwnerKinds>();
  const known = new Map<string, number>();
  for (const [number, { function: name }] of frames.entries()) {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = traitsOf(name)));
    traits[number] = found;
    const kinds = (found & TRAIT.map) === 0 ? undefined : ownerKindsOf(name);
    if (kinds !== undefined) owners.set(number, kinds);
  }
  return { traits, owners };
}

function traitsOf(name: string): number {
  let traits = isRequestMaker(name) ? TRAIT.requestMaker : 0;
  // The files that are added to a program built here (src/agent).
  if (name.includes('.goMapRegressionServe')) return TRAIT.profiler;
  if (isOwnFunction(name)) return traits | TRAIT.own;
  for (const [trait, pattern] of OTHERS) if (pattern.test(name)) traits |= trait;
  if ((traits & TRAIT.map) === 0) return traits;
  if (isClone(name)) traits |= TRAIT.clone;
  if (isTableMaker(name)) traits |= TRAIT.tableMaker;
  return traits;
}
