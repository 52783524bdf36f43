import type { MapSource, SourcePlace } from '../../source/map-source.ts';

/** Of a name or key as a reader would still take it in; longer ones are replaced by a general one. */
const LONGEST = 48;

/** Names, selectors and simple indices: `users`, `s.users`, `shard[i].byID`. Nothing of it can end a line or a fence. */
const OPERAND = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*|\[[\p{L}\p{N}_.]+\])*$/u;
const KEY = /^(?:[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*|\d+|"[\p{L}\p{N} _./:-]*")$/u;
const TYPE = /^[\p{L}_*[\]][\p{L}\p{N}_.*[\] ]*$/u;

const fits = (text: string, pattern: RegExp): boolean => text.length <= LONGEST && pattern.test(text);

/** The map and the key of `s.users[order.ID]`; null where the expression is none, as where a map is made. */
const indexed = ({ expression }: MapSource): readonly [string, string] | null => {
  if (!expression.endsWith(']')) return null;
  let depth = 0;
  for (let at = expression.length - 1; at > 0; at--) {
    if (expression[at] === ']') depth += 1;
    if (expression[at] === '[') depth -= 1;
    if (depth === 0) return [expression.slice(0, at), expression.slice(at + 1, -1)];
  }
  return null;
};

/** `s.users` of `s.users[id]`, of `s.users.Store(id, u)` and of `maps.Clone(s.users)`. */
const CALLED = /^(.+)\.(?:Store|LoadOrStore|Swap|CompareAndSwap)\((?:([^,()]+),)?.*\)$/;
const CLONED = /^maps\.Clone\((.+)\)$/;

const operandIn = (source: MapSource): string | null => {
  const { expression, variable } = source;
  const found =
    indexed(source)?.[0] ?? CALLED.exec(expression)?.[1] ?? CLONED.exec(expression)?.[1] ?? variable;
  return fits(found, OPERAND) ? found : null;
};

/** The map as it is written at the site, else `m`. */
export const mapName = (source: MapSource | null): string => (source && operandIn(source)) ?? 'm';

/** The key as it is written at the site, else `key`. */
export const keyName = (source: MapSource | null): string => {
  const key = source && (indexed(source)?.[1] ?? CALLED.exec(source.expression)?.[2]?.trim());
  return key && fits(key, KEY) ? key : 'key';
};

export const isSyncMap = (source: MapSource | null): boolean => source?.typeName === 'sync.Map';

/** Where entries are taken out of the map, one by one or all at once. */
export const takenFrom = (source: MapSource | null): readonly SourcePlace[] =>
  source === null ? [] : [...source.deletes, ...source.clears, ...source.replaces];

/** Whether that is known to be nowhere. */
export const isNeverTakenFrom = (source: MapSource | null): boolean =>
  source !== null && source.isWholePackage && takenFrom(source).length === 0;

/** `map[string]User`, the name of the type, or `map[K]V` where the types are not known. */
export const mapType = (source: MapSource | null): string => {
  const { typeName = null, keyType = null, valueType = null } = source ?? {};
  if (typeName !== null && typeName !== 'sync.Map' && fits(typeName, TYPE)) return typeName;
  if (keyType === null || valueType === null) return 'map[K]V';
  return fits(keyType, TYPE) && fits(valueType, TYPE) ? `map[${keyType}]${valueType}` : 'map[K]V';
};

/** Copies what is left of a map into one of the right size. */
export const rebuilding = (source: MapSource | null, into: string): readonly string[] => {
  const name = mapName(source);
  return [`${into} := make(${mapType(source)}, len(${name}))`, `maps.Copy(${into}, ${name})`];
};
