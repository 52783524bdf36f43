import type { GoPackage } from './go-package.ts';
import { bindingOf, variableBinding } from './scope.ts';
import { childOf, childrenOf, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import type { Named } from './types.ts';
import { fieldIn, literalType, namedBy, underlyingOf } from './types.ts';

/** What a map gets as its name where it is made. */
export interface Destination {
  /** The left side, field or variable, as written. */
  readonly node: Syntax;
  readonly named: Named | null;
  /** The statement or element that gives it. */
  readonly by: Syntax;
}

/** A value together with what only wraps it: parentheses, conversions. */
const outermost = (value: Syntax): Syntax => {
  let node = value;
  for (;;) {
    const { parent } = node;
    const isWrapped =
      parent?.type === 'parenthesized_expression' || parent?.type === 'type_conversion_expression';
    const call = parent?.type === 'argument_list' && parent.children.length === 1 ? parent.parent : null;
    const called = call === null ? null : childOf(call, 'function');
    // `Users(make(map[string]int))` is spelled like a call.
    if (isWrapped) node = parent;
    else if (call && called?.type === 'identifier' && /^\p{Lu}/u.test(textOf(called))) {
      return node; // may be a function: what it does with the map is not known
    } else return node;
  }
};

/** The name that one of several values is given, in order. */
const besideIn = (list: Syntax, value: Syntax, lefts: readonly Syntax[]): Syntax | null =>
  list.children.length === lefts.length ? (lefts[list.children.indexOf(value)] ?? null) : null;

/** Where a value that is made goes: `x := …`, `s.users = …`, `Store{users: …}`, `var users = …`; null where it has no name. */
export const destinationOf = (made: Syntax, pkg: GoPackage): Destination | null => {
  const value = outermost(made);
  const { parent } = value;
  if (parent?.type === 'literal_element') return inLiteral(parent, pkg);
  const by = parent?.type === 'expression_list' ? parent.parent : null;
  if (parent === null || by === null) return null;
  if (by.type === 'var_spec') {
    const name = besideIn(parent, value, childrenOf(by, 'name'));
    if (name === null) return null;
    const scope = by.parent?.parent?.type === 'statement_list' || hasBody(by) ? 'local' : 'package';
    const { type } = variableBinding(name, scope);
    return { node: name, named: { name, scope, type }, by };
  }
  const left = childOf(by, 'left');
  if (left === null || (by.type !== 'assignment_statement' && by.type !== 'short_var_declaration'))
    return null;
  const node = besideIn(parent, value, left.children);
  if (node === null || textOf(node) === '_') return null;
  if (by.type === 'short_var_declaration' && node.type === 'identifier') {
    const earlier = by.parent?.children.includes(by) === true ? bindingOf(textOf(node), node, pkg) : null;
    const isSame = earlier !== null && earlier.scope === 'local' && isInList(earlier.name, by.parent);
    const name = isSame ? earlier.name : node;
    return { node, named: { name, scope: 'local', type: null }, by };
  }
  const named = namedBy(node, pkg);
  return { node, named: named === 'other' ? null : named, by };
};

const hasBody = (node: Syntax): boolean => {
  for (let at = node.parent; at !== null; at = at.parent) if (at.type === 'block') return true;
  return false;
};

/** Whether a name is declared by a statement of this list, and not of one around it. */
const isInList = (name: Syntax, list: Syntax | null): boolean => {
  for (let at = name.parent; at !== null; at = at.parent) {
    if (at.type === 'statement_list') return at === list;
    if (at.type === 'func_literal') return false;
  }
  return false;
};

/** `Store{users: …}`, whose type the package declares as a struct. */
const inLiteral = (element: Syntax, pkg: GoPackage): Destination | null => {
  const keyed = element.parent;
  if (keyed?.type !== 'keyed_element' || element.role !== 'value' || keyed.parent === null) return null;
  const key = childOf(keyed, 'key')?.children[0];
  const struct = underlyingOf(literalType(keyed.parent, pkg), pkg);
  if (key?.type !== 'identifier' || struct?.type !== 'struct_type') return null;
  const named = fieldIn(struct, textOf(key), pkg);
  return named === null ? null : { node: key, named, by: keyed };
};
