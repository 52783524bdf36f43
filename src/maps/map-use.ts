/** What a map function does with a map. */
export const MAP_USES = ['make', 'assign', 'access', 'delete', 'iterate', 'hash', 'grow', 'other'] as const;
export type MapUse = (typeof MAP_USES)[number];

/**
 * Which functions do what, for bucket and Swiss maps; read in `runtime/map*.go`, `internal/runtime/maps` and `sync` of
 * Go 1.22 to 1.27, and checked against recorded CPU profiles. The hash functions are assembly, the compiler's
 * (`type:.hash.…`, of a key that is a struct), the runtime's, and from Go 1.27 also the map implementation's.
 */
const USES: readonly (readonly [pattern: RegExp, use: MapUse])[] = [
  [/^runtime\.(hashGrow|growWork\w*|evacuate\w*)$/, 'grow'],
  [/^internal\/runtime\/maps\.\(\*table\)\.(grow|split|rehash)$/, 'grow'],
  [/^internal\/runtime\/maps\.\(\*Map\)\.(growTo\w+|installTableSplit)$/, 'grow'],
  [/^((runtime|internal\/runtime\/maps)\.)?(aes|mem|Mem|str|Str)[hH]ash\w*$/, 'hash'],
  [/^runtime\.([fc]\d+hash|interhash|nilinterhash|typehash)$|^type:\.hash\./, 'hash'],
  [/^runtime\.(makemap\w*|mapclone\w*)$|^internal\/runtime\/maps\.(NewMap|NewEmptyMap)$/, 'make'],
  [/^runtime\.mapassign/, 'assign'],
  [/^runtime\.mapaccess/, 'access'],
  [/^runtime\.map(delete|clear)/, 'delete'],
  [/^runtime\.map(iter|Iter)|^internal\/runtime\/maps\.\(\*Iter\)\./, 'iterate'],
  [/^sync\.\(\*Map\)\.Load$/, 'access'],
  [/^sync\.\(\*Map\)\.(Store|Swap|LoadOrStore|CompareAndSwap)$/, 'assign'],
  [/^sync\.\(\*Map\)\.(Delete|LoadAndDelete|CompareAndDelete|Clear)$/, 'delete'],
  [/^sync\.\(\*Map\)\.Range$/, 'iterate'],
];

/**
 * What a call into a map does. Growing takes in all that it causes: allocation, hashing again, and the help with
 * collecting garbage that the allocation is charged with.
 *
 * @param functions of the call, leaf first
 */
export function useOf(functions: readonly string[]): MapUse {
  const uses = functions.map((name) => USES.find(([pattern]) => pattern.test(name))?.[1]);
  const costs = (['grow', 'hash'] as const).find((use) => uses.includes(use));
  return costs ?? uses.findLast((use) => use !== undefined) ?? 'other';
}
