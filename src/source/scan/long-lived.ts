import { isMapType } from './map-type.ts';
import { pointed, type GoType, type Variable } from './go-type.ts';
import { underlying, type GoPackage } from './package.ts';
import { ancestorsOf, isFunction, isWithin, type Syntax } from '../syntax.ts';
import { isExported } from '../written.ts';

/** What the program tells a registry is of the program; what tests use does not run; and objects of one operation. */
const NOT_LIVE =
  /^(?:registry|(?:fake|mock|dummy|stub|progress|ephemeral|request|temp|tmp).*|.*(?:Fake|Mock|Stub|Progress|Jobs?|Task|Request|Response|Context|Builder|Visitor|Walker|Parser|Scanner|Converter|Iterator|Encoder|Decoder|Query|Operation|Transaction|Tx|Batch|Status))$/i;

/** Methods of what runs as long as the program, or serves requests. */
const SERVES = /^(?:run|start|stop|shutdown|serve\w*|listenandserve\w*|handle)$/i;

/**
 * Why objects of a type are taken to live long: a package variable holds one; or they have a lock, and are either for other
 * packages to hold or belong to what serves. What lives long is used by several goroutines, and a map that several write
 * without a lock is a mistake of another kind. null where nothing says so, or where another object holds many of them in a
 * map or list, from which it may drop them.
 */
export const lifeOf = (owner: string, all: GoPackage): 'package' | 'locked' | null => {
  if (NOT_LIVE.test(owner)) return null;
  for (const variable of all.variables.values()) {
    if (variable.name === owner || isOf(variable, owner, all)) return 'package';
  }
  const struct = underlying({ kind: 'named', package: '', name: owner }, all);
  if (struct.kind !== 'struct' || isElement(owner, all)) return null;
  const parts = [...struct.fields.values()].map(({ type }) => type).concat(struct.embedded);
  const isLocked = parts.some((type) => isGuarded(type, all));
  return isLocked && (isExported(owner) || isServing(owner, all)) ? 'locked' : null;
};

/** Whether a package's variables are written by several goroutines: it has a lock for some of them. */
export const hasPackageLock = (all: GoPackage): boolean =>
  [...all.variables.values()].some(({ type }) => isGuarded(type, all));

const isGuarded = (type: GoType, all: GoPackage): boolean =>
  isLock(pointed(type)) || underlying(pointed(type), all).kind === 'syncMap';

/** It serves itself, or a field of what serves holds it. */
const isServing = (owner: string, all: GoPackage, depth = 0): boolean => {
  for (const { receiver, name } of all.functions.values()) {
    if (receiver === owner && SERVES.test(name)) return true;
  }
  return (
    depth < 3 &&
    [...all.types].some(
      ([holder, type]) =>
        type.kind === 'struct' &&
        [...type.fields.values()].some((field) => isNamed(pointed(field.type), owner)) &&
        isServing(holder, all, depth + 1),
    )
  );
};

const isNamed = (type: GoType, name: string): boolean =>
  type.kind === 'named' && type.package === '' && type.name === name;

const isElement = (owner: string, { types }: GoPackage): boolean =>
  [...types.values()].some(
    (type) =>
      type.kind === 'struct' && [...type.fields.values()].some(({ type: held }) => isOfMany(held, owner)),
  );

const isOfMany = (type: GoType, owner: string): boolean => {
  if (type.kind !== 'map' && type.kind !== 'list') return false;
  const element = pointed(type.kind === 'map' ? type.value : type.of);
  return isNamed(element, owner);
};

const isOf = ({ type, value }: Variable, owner: string, all: GoPackage): boolean => {
  const given = type.kind === 'unknown' && value !== null ? resultOf(value, all) : type;
  const held = pointed(given);
  return held.kind === 'named' && held.package === '' && held.name === owner;
};

/** Of `var store = newStore()`. */
const resultOf = ({ source, start }: Syntax, all: GoPackage): GoType => {
  const name = /^\w+/.exec(source.text.slice(start, start + 80))?.[0] ?? '';
  return all.functions.get(name)?.results[0] ?? { kind: 'unknown' };
};

const isLock = (type: GoType): boolean =>
  type.kind === 'named' && type.package !== '' && /^(?:RW)?Mutex$/.test(type.name);

/** Every map that a package variable or a field of one of its types holds. */
export const mapsOf = (all: GoPackage): Variable[] => {
  const maps: Variable[] = [];
  const add = (variable: Variable): void => {
    if (isMapType(variable.type, all)) maps.push(variable);
    const made = pointed(variable.type);
    if (made.kind === 'struct') for (const field of made.fields.values()) add(field);
  };
  for (const variable of all.variables.values()) add(variable);
  for (const type of all.types.values()) {
    if (type.kind === 'struct') for (const field of type.fields.values()) add(field);
  }
  return maps;
};

/**
 * Whether something outlives the function that makes an object: a variable or field of the type, an exported function that
 * gives it back, or a function that returns what it has just made. A lock alone also guards what one operation shares
 * between its goroutines.
 */
export const isKept = (owner: string, all: GoPackage, creations: readonly Syntax[]): boolean => {
  const mentions = (type: GoType): boolean => {
    const held = type.kind === 'list' || type.kind === 'channel' || type.kind === 'pointer' ? type.of : null;
    if (held !== null) return mentions(held);
    if (type.kind === 'map') return mentions(type.value);
    return type.kind === 'named' && type.package === '' && type.name === owner;
  };
  const structs = [...all.types.values()].filter((type) => type.kind === 'struct');
  if (isExported(owner)) return true; // other packages make some
  const isHeld = structs.some(
    (type) => type.embedded.some(mentions) || [...type.fields.values()].some((field) => mentions(field.type)),
  );
  const isGiven = [...all.functions.values()].some(
    ({ name, results }) => isExported(name) && results.some(mentions),
  );
  return isHeld || isGiven || creations.some((made) => isReturned(made) && !isMadeBy(made, mentions, all));
};

const isReturned = (made: Syntax): boolean => {
  for (const above of ancestorsOf(made)) {
    if (isFunction(above)) return false;
    if (above.type === 'return_statement') return true;
  }
  return false;
};

/** Whether the function around a creation says that it gives back this very type: then its callers decide. */
const isMadeBy = (made: Syntax, mentions: (type: GoType) => boolean, { functions }: GoPackage): boolean =>
  [...functions.values()].some(({ node, results }) => isWithin(made, node) && results.some(mentions));
