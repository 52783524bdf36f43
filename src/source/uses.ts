import type { GoPackage, TopLevel } from './go-package.ts';
import type { MapSource, SourcePlace } from './map-source.ts';
import { isSyncMap, mapsFunction } from './operations.ts';
import { holdersOf } from './holders.ts';
import { isFirst, isFresh, sizeHintOf } from './making.ts';
import { nodesNamed } from './occurrences.ts';
import { childOf, listOf, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { syncMapUseOf, type SyncMapUse } from './sync-map.ts';
import { bare, operatorOf, placeOf } from './written.ts';
import type { Named } from './types.ts';
import { fieldIn, importOf, literalType, namedBy, underlyingOf } from './types.ts';

export type Uses = Pick<MapSource, 'deletes' | 'clears' | 'replaces' | 'makes'> & {
  /** Whether no other is seen to get hold of the map. */
  readonly isKept: boolean;
};

type Use =
  | 'deletes'
  | 'clears'
  | 'replaces'
  | 'harmless'
  /** Somebody else may now delete from it. */
  | 'handed on'
  | { readonly made: Syntax };

const SYNC_MAP: Readonly<Record<SyncMapUse, Use>> = {
  write: 'harmless',
  read: 'harmless',
  delete: 'deletes',
  clear: 'clears',
};

const MAPS: Readonly<Record<string, Use>> = {
  DeleteFunc: 'deletes',
  ...Object.fromEntries(
    ['Copy', 'Insert', 'Keys', 'Values', 'All', 'Clone', 'Equal', 'EqualFunc'].map((name) => [
      name,
      'harmless',
    ]),
  ),
};

/** Functions that only read what they are given. */
const READERS =
  /^(?:fmt\.(?:Sprint|Print|Fprint)\w*|fmt\.Errorf|log\.Print\w*|json\.Marshal(?:Indent)?|reflect\.DeepEqual)$/;

const inCall = (map: Syntax, list: Syntax, pkg: GoPackage): Use => {
  const called = list.parent === null ? null : childOf(list.parent, 'function');
  if (called === null) return 'handed on';
  const name = textOf(called);
  if (name === 'delete') return list.children[0] === map ? 'deletes' : 'harmless';
  if (name === 'clear') return 'clears';
  if (name === 'len') return 'harmless';
  const ofMaps = mapsFunction(called, pkg);
  if (ofMaps !== null) return MAPS[ofMaps] ?? 'handed on';
  const operand = childOf(called, 'operand');
  const isImported = operand !== null && importOf(operand, pkg) !== null;
  return isImported && READERS.test(name) ? 'harmless' : 'handed on';
};

interface Looked {
  /** Whether the map is a `sync.Map`, whose methods are known; those of other types may do anything. */
  readonly isSync: boolean;
  readonly pkg: GoPackage;
}

/** What is done with an expression that is the map. */
const useOf = (expression: Syntax, { isSync, pkg }: Looked): Use => {
  let map = expression;
  while (map.parent?.type === 'parenthesized_expression') map = map.parent;
  const { parent } = map;
  if (parent === null) return 'handed on';
  switch (parent.type) {
    case 'index_expression':
      return map.role === 'operand' ? 'harmless' : 'handed on';
    case 'range_clause':
      return map.role === 'right' ? 'harmless' : 'handed on';
    case 'binary_expression':
    case 'expression_statement':
      return 'harmless';
    case 'argument_list':
      return inCall(map, parent, pkg);
    case 'selector_expression': {
      const isCall = parent.parent?.type === 'call_expression' && parent.role === 'function';
      const method = childOf(parent, 'field');
      const known = isSync && isCall && method !== null ? syncMapUseOf(textOf(method)) : null;
      return known === null ? 'handed on' : SYNC_MAP[known];
    }
    case 'expression_list':
      return parent.role === 'left' && parent.parent !== null
        ? assignedIn(map, parent, { statement: parent.parent, pkg })
        : 'handed on';
    default:
      return 'handed on';
  }
};

const assignedIn = (
  map: Syntax,
  left: Syntax,
  { statement, pkg }: { statement: Syntax; pkg: GoPackage },
): Use => {
  const right = childOf(statement, 'right');
  const isDeclared = operatorOf(statement) === ':=';
  if (right === null || statement.type === 'range_clause') return isDeclared ? 'handed on' : 'replaces';
  const values = listOf(right);
  const value = values.length === left.children.length ? values[left.children.indexOf(map)] : undefined;
  if (!isDeclared && !isFirst(map, statement, pkg)) return 'replaces';
  return value === undefined ? 'handed on' : given(value, pkg);
};

/** What a map begins as: one that is made here, or one that others may hold as well. */
const given = (value: Syntax, pkg: GoPackage): Use =>
  textOf(value) === 'nil' ? 'harmless' : isFresh(value, pkg) ? { made: bare(value) } : 'handed on';

/** `Store{users: …}`: null where the field is another one. */
const inLiteral = (key: Syntax, map: Named, pkg: GoPackage): Use | null => {
  const keyed = key.parent?.parent;
  if (keyed?.type !== 'keyed_element' || keyed.parent === null || key.parent?.role !== 'key') return null;
  const struct = underlyingOf(literalType(keyed.parent, pkg), pkg);
  if (
    struct !== null &&
    (struct.type !== 'struct_type' || fieldIn(struct, textOf(key), pkg)?.name !== map.name)
  )
    return null;
  const value = childOf(keyed, 'value')?.children[0];
  if (struct === null || value === undefined) return 'handed on';
  return value.type === 'literal_value' ? { made: value } : given(value, pkg);
};

/** What is done with the map where a name like its own stands; null where that is another thing. */
const useAt = (node: Syntax, map: Named, looked: Looked): Use | null => {
  const { pkg } = looked;
  if (node === map.name) return declared(node, looked);
  const isField = node.type === 'field_identifier';
  if (!isField && node.type !== 'identifier') return null;
  if (isField && (node.parent?.type !== 'selector_expression' || map.scope !== 'field')) return null;
  if (!isField && map.scope === 'field') return inLiteral(node, map, pkg);
  const expression = isField ? node.parent! : node;
  const named = namedBy(expression, pkg);
  if (named === 'other' || (named !== null && named.name !== map.name)) return null;
  return useOf(expression, looked);
};

/** At its own declaration. */
const declared = (name: Syntax, looked: Looked): Use => {
  const spec = name.parent;
  if (spec?.type !== 'var_spec') return spec?.type === 'expression_list' ? useOf(name, looked) : 'harmless';
  const values = childOf(spec, 'value')?.children ?? [];
  if (values.length === 0) return 'harmless';
  const names = spec.children.filter(({ role }) => role === 'name');
  const value = values[names.indexOf(name)];
  return value === undefined || values.length !== names.length ? 'handed on' : given(value, looked.pkg);
};

/** Names that stand more often are hardly looked through. */
const MOST_NAMES = 5_000;

const known = new WeakMap<GoPackage, Map<Syntax, Uses>>();

/** All that the package does with a map, apart from reading and filling it. */
export const usesOf = (map: Named, pkg: GoPackage): Uses => {
  const ofPackage = known.get(pkg) ?? new Map<Syntax, Uses>();
  known.set(pkg, ofPackage);
  const uses = ofPackage.get(map.name) ?? findUses(map, pkg);
  ofPackage.set(map.name, uses);
  return uses;
};

const findUses = (map: Named, pkg: GoPackage): Uses => {
  const looked = { pkg, isSync: isSyncMap(map.type, pkg) };
  const uses = {
    deletes: [] as SourcePlace[],
    clears: [] as SourcePlace[],
    replaces: [] as SourcePlace[],
    makes: [] as (SourcePlace & { sizeHint: string | null })[],
  };
  // What is embedded is used under no name of its own.
  let isKept = map.name.parent?.type !== 'field_declaration' || map.name.role === 'name';
  let names = 0;
  const isEverywhere = map.scope === 'field' || map.scope === 'package';
  for (const { node, within } of nodesNamed(textOf(map.name), pkg)) {
    if (!isEverywhere && !isWithin(map.name, within)) continue;
    if (++names > MOST_NAMES) return { ...uses, isKept: false };
    const use = useAt(node, map, looked);
    if (use === null || use === 'harmless') continue;
    if (use === 'handed on') isKept = false;
    else if (typeof use === 'object')
      uses.makes.push({ ...placeOf(use.made), sizeHint: sizeHintOf(use.made) });
    else uses[use].push(placeOf(node));
  }
  const holder = map.scope === 'field' ? holdersOf(map, pkg) : { replaces: [], isKept: true };
  uses.replaces.push(...holder.replaces);
  return { ...uses, isKept: isKept && holder.isKept };
};

const isWithin = ({ source, start }: Syntax, { file, ...declaration }: TopLevel): boolean =>
  file.source === source && declaration.start <= start && start < declaration.end;
