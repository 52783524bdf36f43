import type { GoPackage } from './go-package.ts';
import { isFirst } from './making.ts';
import type { SourcePlace } from './map-source.ts';
import {
  ancestorsOf,
  bare,
  childOf,
  childrenOf,
  lineAt,
  nodesIn,
  operatorBetween,
  textOf,
} from './syntax.ts';
import type { Syntax } from './syntax.ts';
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
  for (const { declarations } of pkg.files) {
    for (const { type, syntax, file, start, end } of declarations) {
      if (type === 'import_declaration' || !file.source.text.slice(start, end).includes(typeName)) continue;
      for (const node of nodesIn(syntax())) {
        if (node.type !== 'type_identifier' || textOf(node) !== typeName) continue;
        for (const around of ancestorsOf(node)) {
          if (around.type === 'map_type' || around.type === 'channel_type') return null;
          if (/^(?:field_declaration|var_spec)$/.test(around.type)) {
            for (const name of childrenOf(around, 'name')) names.add(textOf(name));
          }
          if (/^(?:block|parameter_list|func_literal)$/.test(around.type)) break;
        }
      }
    }
  }
  for (const [name, variable] of pkg.variables) {
    const named = variable.parent === null ? null : namedBy(variable, pkg);
    if (named !== null && named !== 'other' && underlyingOf(named.type, pkg) === struct) names.add(name);
  }
  return names;
};

/** Assignments that put another struct in the place of the one that holds the map. */
export const holderReplaced = (map: Named, pkg: GoPackage): Holders => {
  const struct = [...ancestorsOf(map.name)].find(({ type }) => type === 'struct_type');
  const spec = struct?.parent;
  const name = spec?.type === 'type_spec' ? childOf(spec, 'name') : null;
  if (struct === undefined || name === null) return { ...NONE, isKept: struct?.parent?.type === 'var_spec' };
  const names = placesOf(struct, textOf(name), pkg);
  if (names === null) return { ...NONE, isKept: false };
  const replaces: SourcePlace[] = [];
  for (const { declarations } of pkg.files) {
    for (const { type, syntax, file, start, end } of declarations) {
      if (!/^(?:function|method)_declaration$/.test(type)) continue;
      const text = file.source.text.slice(start, end);
      const isLikely = /\*\s*[\w.()]+\s*=[^=]/.test(text) || [...names].some((one) => text.includes(one));
      if (!isLikely) continue;
      for (const node of nodesIn(syntax())) {
        if (node.type !== 'assignment_statement') continue;
        const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
        if (left === null || right === null || operatorBetween(left, right).text !== '=') continue;
        const others = left.children.filter((one) => !isFirst(one, node, pkg));
        if (others.some((one) => isStructPlace(one, struct, { names, pkg })))
          replaces.push({ file: file.source.path, line: lineAt(file.source, node.start) });
      }
    }
  }
  return { replaces, isKept: true };
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
