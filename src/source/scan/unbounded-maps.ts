import { hasFewValues, holdsCode } from './few-values.ts';
import type { ScanFinding } from './finding.ts';
import { hasPackageLock, lifeOf } from './long-lived.ts';
import { mapText } from './map-type.ts';
import { goTypeOf, pointed, type GoType, type Variable } from './go-type.ts';
import type { MapUse, PackageUses } from './map-use.ts';
import { underlying, type GoFunction, type GoPackage } from './package.ts';
import { byFunction, type IsSetup } from './setup.ts';
import { boundingLines } from './remedy.ts';
import { isSilenced } from './silence.ts';
import { sourceAt } from './source-at.ts';
import { childOf } from '../syntax.ts';
import { flatText, isExported, lineOf, placeOf } from '../written.ts';
import { panicsOnDuplicate } from './update.ts';

/** Functions by which a program tells a registry what it has. */
const REGISTERS = /^(?:Must)?(?:Register|Define|Declare|Install|Provide)/;

const ENDS: ReadonlySet<MapUse['kind']> = new Set(['remove', 'bound', 'escape']);

/** What is known of a package. */
export interface Known {
  readonly all: GoPackage;
  readonly uses: PackageUses;
  readonly usesOf: (map: Variable) => readonly MapUse[];
  /** By the name of the type that holds the map; empty for a package variable. */
  readonly setupOf: (owner: string) => IsSetup;
  readonly isKept: (owner: string) => boolean;
}

/** The finding on one map; null where it is bounded, short-lived, or too little is known of it. */
export const unboundedMap = (map: Variable, known: Known): ScanFinding | null => {
  const { all, uses } = known;
  if (isOpen(map, all) || isSilenced(map.declared)) return null;
  const life = map.scope === 'package' ? 'package' : lifeOf(map.owner, all);
  if (life === null || isBoundedType(map, all) || uses.overwritten.has(map.owner)) return null;
  const own = known.usesOf(map);
  if (own.some(({ kind }) => ENDS.has(kind)) || !own.some(({ kind }) => kind === 'write')) return null;
  if (life !== 'package' && !known.isKept(map.owner)) return null;
  const isSetup = known.setupOf(map.owner);
  if (own.some((use) => isReplaced(use, isSetup)) || isHolderReplaced(map, known, isSetup)) return null;
  const writes = own.filter((use) => use.target === map && grows(use, known, isSetup));
  if (writes.length === 0) return null;
  if (map.scope === 'package' && !isShared(map, writes, all)) return null;
  if (life !== 'package' && !writes.some(({ moment }) => moment.function?.receiver === map.owner))
    return null;
  return findingOf(map, writes, all);
};

/**
 * Whether a package variable is written while the program serves, and not only while it starts: it is a sync.Map, the package
 * has a lock, or who writes is given a request or a context.
 */
const isShared = (map: Variable, writes: readonly MapUse[], all: GoPackage): boolean =>
  hasPackageLock(all) ||
  underlying(pointed(map.type), all).kind === 'syncMap' ||
  writes.some(({ moment }) => parametersOf(moment.function).some((type) => isOfServing(pointed(type))));

const isOfServing = (type: GoType): boolean =>
  type.kind === 'named' &&
  /^(?:http\.(?:Request|ResponseWriter)|context\.Context)$/.test(`${type.package}.${type.name}`);

const parametersOf = (declared: GoFunction | null): GoType[] =>
  (childOf(declared?.node ?? null, 'parameters')?.children ?? []).map((each) =>
    goTypeOf(childOf(each, 'type')),
  );

/** Other packages may take entries out of it. */
const isOpen = ({ name, scope, owner }: Variable, { name: packageName }: GoPackage): boolean =>
  packageName !== 'main' &&
  isExported(name) &&
  (scope === 'package' || isExported(owner) || !/^\p{L}/u.test(owner));

const isBoundedType = ({ type, name }: Variable, all: GoPackage): boolean => {
  const made = underlying(type, all);
  if (made.kind === 'map') return hasFewValues(made.key, all) || holdsCode(made.value, all);
  return /types?$/i.test(name); // a sync.Map has no key type: a name such as `cachedTypes` is all there is
};

const isReplaced = ({ kind, moment, holder }: MapUse, isSetup: IsSetup): boolean =>
  kind === 'replace' && holder !== 'fresh' && !isSetup(moment);

/** A variable or field that holds the map's owner is given another one while the program runs. */
const isHolderReplaced = ({ scope, owner }: Variable, { uses }: Known, isSetup: IsSetup): boolean =>
  scope === 'field' &&
  uses.assigned.some(({ variable, moment, isFresh }) => {
    const { type } = variable;
    const held = type.kind === 'pointer' ? type.of : type;
    const isOwner =
      (held.kind === 'named' && held.package === '' && held.name === owner) || variable.name === owner;
    return isOwner && isFresh && !isSetup(moment);
  });

const grows = (use: MapUse, { uses, all }: Known, isSetup: IsSetup): boolean => {
  const { kind, moment, holder, keyOrigin, keyVariables } = use;
  if (kind !== 'write' || holder === 'fresh' || isSetup(moment)) return false;
  if (moment.function !== null && isRegistration(moment.function.name, use)) return false;
  if (panicsOnDuplicate(use.node) || isWiring(use, all)) return false;
  if (keyOrigin === 'constant') return false;
  if (keyOrigin === 'receiver' && holder !== 'receiver') return true;
  if (keyOrigin !== 'outside') return keyVariables.some((variable) => uses.counters.has(variable));
  return !isAlwaysGivenConstants(use, uses) && all.functions.size > 0;
};

/** Who gives an object a handler or its configuration wires the program up. */
const isWiring = ({ moment }: MapUse, all: GoPackage): boolean =>
  parametersOf(moment.function).some((type) => {
    const named = pointed(type);
    return (
      holdsCode(type, all) || (named.kind === 'named' && /(?:Config|Options|Settings)$/.test(named.name))
    );
  });

/** What a package variable is told by `register…` comes from the program; an object may be told of what comes and goes. */
const isRegistration = (name: string, { target }: MapUse): boolean =>
  REGISTERS.test(name) ||
  (/register/i.test(name) && typeof target !== 'string' && target.scope === 'package');

/** A key that is the function's parameter, and all of the package's calls give it a constant. */
const isAlwaysGivenConstants = ({ moment, keyParameter }: MapUse, { references }: PackageUses): boolean => {
  const { function: declared } = moment;
  if (declared === null || keyParameter < 0 || isExported(declared.name)) return false;
  const byName = byFunction(references);
  const calls = [
    ...(byName.get(declared.key) ?? []),
    ...(declared.receiver === '' ? [] : (byName.get(`*.${declared.name}`) ?? [])),
  ];
  return calls.length > 0 && calls.every(({ callArguments }) => callArguments?.[keyParameter] === 'constant');
};

const findingOf = (map: Variable, writes: readonly MapUse[], all: GoPackage): ScanFinding => {
  const variable = map.owner === '' ? map.name : `${map.owner}.${map.name}`;
  const [first] = writes;
  const key = first!.key === null ? '' : ` (\`${flatText(first!.key)}\`, line ${lineOf(first!.node)})`;
  return {
    rule: 'unbounded-map',
    ...placeOf(map.declared),
    variable,
    type: mapText(map.type, all),
    declaration: null,
    writes: writes.map(({ node }) => placeOf(node)),
    message: `\`${variable}\` gets an entry for each new key${key}, and nothing in package ${all.name} deletes from it, clears it, replaces it or limits its length.`,
    remedy: boundingLines(map, first!.node, all),
    source: sourceAt(map.declared),
  };
};
