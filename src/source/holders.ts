import type { GoPackage } from './go-package.ts';
import { isFirst } from './making.ts';
import type { SourcePlace } from './map-source.ts';
import { declarationAt, nodeAt, wordsIn } from './occurrences.ts';
import { ancestorsOf, childOf, childrenOf, nodesIn, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { bare, placeOf } from './written.ts';
import type { Named } from './types.ts';
import { namedBy, typeOf, underlyingOf } from './types.ts';

/** A struct that a map is a field of goes with its map. */
interface Holders {
  /** Where one takes the place of another: `*s = Store{}`, `state = newState()`. */
  readonly replaces: readonly SourcePlace[];
  /** false where the package keeps such structs in a map or sends them: they come and go. */
  readonly isKept: boolean;
}

const NONE: Holders = { replaces: [], isKept: true };

/** Fields and package variables of the struct's type, by name; null where it is an element of a map or a channel. */
const placesOf = (struct: Syntax, typeName: string, pkg: GoPackage): Set<string> | null => {
  const names = new Set<string>();
  // Most methods name the type; only what they make of it in passing is looked for, and that in the text.
  const isElement = new RegExp(
    `(?:\\bmap\\[[^\\]\\n]*\\]|\\bchan\\s)[\\s*[\\]\\w.]*(?<![\\p{L}\\p{Nd}_])${typeName}(?![\\p{L}\\p{Nd}_])`,
    'u',
  );
  for (const file of pkg.files) {
    const { text } = file.source;
    if (isElement.test(text)) return null;
    for (const offset of wordsIn(text, typeName)) {
      const within = declarationAt(file, offset);
      if (within?.type !== 'type_declaration' && within?.type !== 'var_declaration') continue;
      for (const around of ancestorsOf(nodeAt(within.syntax(), offset))) {
        if (around.type === 'map_type' || around.type === 'channel_type') return null;
        if (around.type === 'field_declaration' || around.type === 'var_spec')
          for (const name of childrenOf(around, 'name')) names.add(textOf(name));
        if (around.type === 'func_literal') break;
      }
    }
  }
  for (const [name, variable] of pkg.variables) {
    const named = namedBy(variable, pkg);
    if (named !== null && named !== 'other' && underlyingOf(named.type, pkg) === struct) names.add(name);
  }
  return names;
};

const known = new WeakMap<Syntax, Holders>();

/** What becomes of the structs that a map is a field of. */
export const holdersOf = (map: Named, pkg: GoPackage): Holders => {
  const struct = [...ancestorsOf(map.name)].find(({ type }) => type === 'struct_type');
  const spec = struct?.parent;
  const name = spec?.type === 'type_spec' ? childOf(spec, 'name') : null;
  if (struct === undefined || name === null) return { ...NONE, isKept: spec?.type === 'var_spec' };
  const holders = known.get(struct) ?? findHolders(struct, textOf(name), pkg);
  known.set(struct, holders);
  return holders;
};

const findHolders = (struct: Syntax, typeName: string, pkg: GoPackage): Holders => {
  const names = placesOf(struct, typeName, pkg);
  if (names === null || isFilledInOrder(typeName, pkg)) return { ...NONE, isKept: false };
  const replaces: SourcePlace[] = [];
  const last = [...names, '\\*\\s*[\\w.()]+'].join('|');
  const assigned = new RegExp(`(?:^|[^\\p{L}\\p{Nd}_])(?:${last})\\s*(?:,[^=\\n]*)?=(?!=)`, 'gmu');
  for (const file of pkg.files) {
    for (const { index, 0: found } of file.source.text.matchAll(assigned)) {
      const offset = index + found.search(/[\p{L}_*]/u);
      const within = declarationAt(file, offset);
      if (within?.type !== 'function_declaration' && within?.type !== 'method_declaration') continue;
      const statement = [...ancestorsOf(nodeAt(within.syntax(), offset))].find(
        ({ type }) => type === 'assignment_statement',
      );
      const [left, right] = statement === undefined ? [] : statement.children;
      if (statement === undefined || left === undefined || right === undefined || offset >= left.end)
        continue;
      const others = left.children.filter((one) => !isFirst(one, statement, pkg));
      if (others.some((one) => isStructPlace(one, struct, { names, pkg }))) replaces.push(placeOf(statement));
    }
  }
  return { replaces, isKept: true };
};

const literalAround = (node: Syntax): Syntax | undefined =>
  [...ancestorsOf(node)].find(({ type }) => type === 'composite_literal');

/** Whether a literal gives such a struct its fields without their names: `Store{users}`, `[]Store{{users}}`. */
const isFilledInOrder = (typeName: string, pkg: GoPackage): boolean => {
  for (const file of pkg.files) {
    const { text } = file.source;
    for (const offset of wordsIn(text, typeName)) {
      if (!/^(?:\[[^\]]*\])?\s*\{/.test(text.slice(offset + typeName.length, offset + typeName.length + 200)))
        continue;
      const within = declarationAt(file, offset);
      const type = within === null ? null : nodeAt(within.syntax(), offset);
      const literal = type && literalAround(type);
      const body = literal && childOf(literal, 'body');
      if (!body || offset >= body.start) continue;
      for (const inner of nodesIn(body)) {
        const [first] = inner.type === 'literal_value' ? inner.children : [];
        if (first?.type !== 'literal_element' || first.children[0]?.type === 'literal_value') continue;
        if (literalAround(inner) === literal) return true;
      }
    }
  }
  return false;
};

/** Whether a left side holds the struct itself: a variable of the package, a field, or what a pointer leads to. */
const isStructPlace = (
  left: Syntax,
  struct: Syntax,
  { names, pkg }: { names: ReadonlySet<string>; pkg: GoPackage },
): boolean => {
  const node = bare(left);
  const last = node.type === 'selector_expression' ? childOf(node, 'field') : node;
  const isPointee = left.type === 'unary_expression';
  if (!isPointee && (last === null || !names.has(textOf(last)))) return false;
  const named = namedBy(node, pkg);
  if (!isPointee && named !== null && (named === 'other' || !/^(?:field|package)$/.test(named.scope)))
    return false;
  const type = typeOf(node, pkg);
  return type === null ? isPointee : underlyingOf(type, pkg) === struct;
};
