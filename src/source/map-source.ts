/** A place in a file of the repository; 1-based. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/**
 * What the Go source says of the map at a site. A field is null, or a list empty, where the source does not say: where that
 * is because files could not be read, `isWholePackage` is false, and nothing may be concluded from what is missing.
 */
export interface MapSource {
  /** What is assigned or made at the site, as written and on one line: `s.users[id]`, `make(map[string]int)`. */
  readonly expression: string;
  /** The map itself: `users` of `s.users[id]`. */
  readonly variable: string;
  readonly declaration: SourcePlace | null;
  readonly scope: 'package' | 'field' | 'local' | 'parameter' | null;
  /** Go types as written: `string`, `*Session`. */
  readonly keyType: string | null;
  readonly valueType: string | null;
  /** The name of its type, if it has one of its own: `Users`, `sync.Map`; null for one that is written out. */
  readonly typeName: string | null;
  /** Where the package takes entries out of this map: `delete(s.users, id)`, `clear(s.users)`. */
  readonly deletes: readonly SourcePlace[];
  readonly clears: readonly SourcePlace[];
  /**
   * Where it is given another map after its declaration (`s.users = make(…)`, `s.users = nil`), or what it is a field of is
   * (`*s = Store{}`). Not where it gets its first one.
   */
  readonly replaces: readonly SourcePlace[];
  /** Where it is made, and the size it is made with, as written: `len(rows)`; null without one. */
  readonly makes: readonly (SourcePlace & { readonly sizeHint: string | null })[];
  /**
   * Whether all that is ever done with the map is known, so that "never deleted from" can be said: all files of the package
   * could be read, other packages cannot reach it, and it is handed to nobody (`return s.users`, `prune(s.users)`).
   */
  readonly isWholePackage: boolean;
}

export interface SourceLine {
  readonly line: number;
  /** With its indentation, tabs as they are; cut to 160 characters. */
  readonly text: string;
}

/** What is shown of the source at a site. */
export interface SiteSource {
  /** The line itself without its indentation. */
  readonly text: string;
  /** The line with two before it and one after it, as far as there are such. */
  readonly lines: readonly SourceLine[];
  /** null where no map is found in the line, or it does not fit what was measured. */
  readonly map: MapSource | null;
}

/** What fills or makes a map at a site, by the kinds of memory that were measured there. */
export type MapWork = 'made' | 'filled' | 'cloned' | 'sync.Map';

/** A measured site whose source is asked for. */
export interface MeasuredSite extends SourcePlace {
  /** As Go's runtime names it: `github.com/acme/shop/cart.(*Store).Add.func1`. */
  readonly function: string;
  /** What most of its memory was for; null where that is not known. */
  readonly work: MapWork | null;
}
