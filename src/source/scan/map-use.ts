import type { GoFunction } from './package.ts';
import type { Variable } from './go-type.ts';
import type { Syntax } from '../syntax.ts';

/**
 * Where a value comes from, from what cannot vary to what comes from outside: literals and constants; a field of the
 * method's own receiver; something else of the package; a parameter, a channel, or what a call gives back.
 */
export const ORIGINS = ['constant', 'receiver', 'package', 'outside'] as const;
export type Origin = (typeof ORIGINS)[number];

export const furthest = (origins: readonly Origin[]): Origin =>
  ORIGINS[Math.max(0, ...origins.map((origin) => ORIGINS.indexOf(origin)))]!;

/** When the code at a place runs. */
export interface Moment {
  /** null in what package variables are declared with. */
  readonly function: GoFunction | null;
  /** In a function literal that runs at some later time. */
  readonly isLater: boolean;
  /** In what a `sync.Once` does. */
  readonly isOnce: boolean;
  /** In a loop that is not over the elements of something. */
  readonly isLooping: boolean;
}

/** A map, or a field of this name whose owner is not known: then it may be any of that name. */
export type Target = Variable | string;

/** Something that the package does with a map. */
export interface MapUse {
  /**
   * `write` puts in an entry, `remove` takes some out, `replace` gives it another map, `initialise` its first one, `bound`
   * compares its length, `escape` lets other code have it, so that nothing more can be said.
   */
  readonly kind: 'write' | 'remove' | 'replace' | 'initialise' | 'bound' | 'escape';
  readonly target: Target;
  readonly node: Syntax;
  readonly moment: Moment;
  /** Whose map it is: the method's own receiver, an object that this function has just made, or any other. */
  readonly holder: 'receiver' | 'fresh' | 'other';
  /** Of a write: the key as written; null where it is not told, as for `maps.Copy`. */
  readonly key: Syntax | null;
  readonly keyOrigin: Origin;
  /** Variables and fields that the key is made of. */
  readonly keyVariables: readonly Variable[];
  /** The function's own parameter that the key is, by its place; -1 for any other key. */
  readonly keyParameter: number;
}

/** A mention of a function of the package. */
export interface Reference {
  /** `Server.put`; `*.put` where it is not known whose method it is. */
  readonly to: string;
  readonly moment: Moment;
  /** null where it is no plain call: a method value, or a call in a goroutine of its own. */
  readonly callArguments: readonly Origin[] | null;
}

export interface Assignment {
  readonly variable: Variable;
  readonly moment: Moment;
  /** Whether the value was made for it, and not held by something else before. */
  readonly isFresh: boolean;
}

/** All that the functions of a package do with maps. */
export interface PackageUses {
  readonly uses: readonly MapUse[];
  readonly references: readonly Reference[];
  /** Variables that count up. */
  readonly counters: ReadonlySet<Variable>;
  /** Types of which whole values are overwritten, as with `*s = Server{}`. */
  readonly overwritten: ReadonlySet<string>;
  /** Package variables and fields that are given another value, maps or not. */
  readonly assigned: readonly Assignment[];
}
