import type { Binding } from './scope.ts';
import { bindingOf } from './scope.ts';
import type { GoPackage } from './go-package.ts';
import { childOf, childrenOf, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { bare } from './written.ts';

/**
 * Types as far as the package itself spells them: enough to tell whose field a field is, and no type checker. Pointers are
 * left out, since Go follows them on its own. null where the package does not say; a `qualified_type` is another package's.
 */

/** Deeper chains of types or expressions are no code that a person wrote. */
const DEEPEST = 24;

const bareType = (type: Syntax): Syntax => {
  let node = type;
  while (
    (node.type === 'pointer_type' || node.type === 'parenthesized_type' || node.type === 'type_elem') &&
    node.children.length === 1
  )
    node = node.children[0]!;
  return node.type === 'generic_type' ? (childOf(node, 'type') ?? node) : node;
};

/** What a type stands for: `map[string]*User` for `Users`, also behind `~`; of two steps at most one is a type's own name. */
export const underlyingOf = (type: Syntax | null, pkg: GoPackage): Syntax | null => {
  let node = type;
  for (let depth = 0; node !== null && depth < DEEPEST; depth++) {
    node = bareType(node);
    if (node.type === 'type_constraint' || node.type === 'negated_type') node = node.children[0] ?? null;
    else if (node.type === 'type_identifier' || node.type === 'identifier') {
      const found = bindingOf(textOf(node), node, pkg);
      node = found?.scope === 'type' ? found.type : null;
    } else return node;
  }
  return null;
};

export const mapTypeOf = (type: Syntax | null, pkg: GoPackage): Syntax | null => {
  const found = underlyingOf(type, pkg);
  return found?.type === 'map_type' ? found : null;
};

/** A field, or a variable, that an expression names. */
export interface Named {
  /** The node that declares it: its identity. */
  readonly name: Syntax;
  readonly scope: Binding['scope'] | 'field';
  readonly type: Syntax | null;
}

/** The name that an embedded type gives its field. */
const embeddedName = (type: Syntax): string => {
  const node = bareType(type);
  return textOf(node.type === 'qualified_type' ? (childOf(node, 'name') ?? node) : node);
};

/** A struct's field, its own or of what it embeds, the least deep one. */
export const fieldIn = (struct: Syntax, field: string, pkg: GoPackage): Named | null => {
  let level = [struct];
  const seen = new Set<Syntax>();
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: Syntax[] = [];
    for (const { children } of level) {
      for (const declaration of children[0]?.children ?? []) {
        const type = childOf(declaration, 'type');
        const names = childrenOf(declaration, 'name');
        const found = names.find((one) => textOf(one) === field);
        if (found !== undefined) return { name: found, scope: 'field', type };
        if (names.length > 0 || type === null) continue;
        if (embeddedName(type) === field) return { name: type, scope: 'field', type };
        const inner = underlyingOf(type, pkg);
        if (inner?.type === 'struct_type' && !seen.has(inner)) next.push(inner);
        if (inner !== null) seen.add(inner);
      }
    }
    level = next;
  }
  return null;
};

/** What an expression names: `other` for what is certainly none of this package's, null where that cannot be told. */
export const namedBy = (expression: Syntax, pkg: GoPackage, depth = 0): Named | 'other' | null => {
  const node = bare(expression);
  if (node.type === 'identifier') {
    const found = bindingOf(textOf(node), node, pkg);
    if (found !== null)
      return { name: found.name, scope: found.scope, type: typeOfBinding(found, pkg, depth) };
    return pkg.functions.has(textOf(node)) ? 'other' : null;
  }
  if (node.type !== 'selector_expression' || depth > DEEPEST) return null;
  const [operand, field] = [childOf(node, 'operand'), childOf(node, 'field')];
  if (operand === null || field === null) return null;
  if (importOf(operand, pkg) !== null) return 'other';
  const type = typeOf(operand, pkg, { depth: depth + 1, rank: 0 });
  if (type === null) return null;
  const struct = underlyingOf(type, pkg);
  if (struct === null) return bareType(type).type === 'qualified_type' ? 'other' : null;
  if (struct.type !== 'struct_type') return struct.type === 'interface_type' ? null : 'other';
  return fieldIn(struct, textOf(field), pkg) ?? 'other';
};

/** Path of the import that an expression names: `maps`. */
export const importOf = (expression: Syntax, pkg: GoPackage): string | null => {
  if (expression.type !== 'identifier') return null;
  const name = textOf(expression);
  const file = pkg.files.find(({ source }) => source === expression.source);
  const path = file?.imports.get(name);
  return path === undefined || bindingOf(name, expression, pkg) !== null ? null : path;
};

export const typeOfBinding = (binding: Binding, pkg: GoPackage, depth = 0): Syntax | null => {
  const { type, value, rank, isRange } = binding;
  if (type !== null) return type;
  if (value === null || depth > DEEPEST) return null;
  if (!isRange) return typeOf(value, pkg, { depth: depth + 1, rank });
  const container = underlyingOf(typeOf(value, pkg, { depth: depth + 1, rank: 0 }), pkg);
  if (container?.type === 'map_type') return childOf(container, rank === 0 ? 'key' : 'value');
  if (rank === 0) return container?.type === 'channel_type' ? childOf(container, 'value') : null;
  return container === null ? null : childOf(container, 'element');
};

/** The rank-th result of a call. */
const resultOf = (call: Syntax, pkg: GoPackage, at: At): Syntax | null => {
  const called = childOf(call, 'function');
  if (called === null) return null;
  const callee = bare(called);
  const base = callee.type === 'type_instantiation_expression' ? bare(callee.children[0] ?? callee) : callee;
  const [first] = childOf(call, 'arguments')?.children ?? [];
  let found;
  if (base.type === 'identifier') {
    const name = textOf(base);
    const local = bindingOf(name, base, pkg);
    if (local !== null) return local.scope === 'type' ? local.name : null; // a conversion
    if (name === 'make' || name === 'new') return first ?? null;
    if (name === 'append')
      return first === undefined ? null : typeOf(first, pkg, { depth: at.depth + 1, rank: 0 });
    found = pkg.functions.get(name);
  } else if (base.type === 'selector_expression') {
    const [operand, field] = [childOf(base, 'operand'), childOf(base, 'field')];
    if (operand === null || field === null) return null;
    if (importOf(operand, pkg) !== null) {
      const isClone = textOf(base) === 'maps.Clone' && first !== undefined;
      return isClone ? typeOf(first, pkg, { depth: at.depth + 1, rank: 0 }) : null;
    }
    const owner = typeOf(operand, pkg, { depth: at.depth + 1, rank: 0 });
    found = owner === null ? undefined : pkg.methods.get(`${textOf(bareType(owner))}.${textOf(field)}`);
  } else if (base.type === 'func_literal') return onlyResult(childOf(base, 'result'), at.rank);
  const result = found?.result ?? null;
  const type = onlyResult(result, at.rank);
  // Its own type parameters have no meaning here.
  return found?.isGeneric === true && type !== null && bareType(type) === type && type.type !== 'generic_type'
    ? null
    : type;
};

const onlyResult = (result: Syntax | null, rank: number): Syntax | null => {
  if (result?.type !== 'parameter_list') return rank === 0 ? result : null;
  const types = result.children.flatMap((one) => {
    const type = childOf(one, 'type');
    return Array.from({ length: Math.max(1, childrenOf(one, 'name').length) }, () => type);
  });
  return types[rank] ?? null;
};

/** Of a composite literal without a type, the element of the one around it. */
const elidedType = (body: Syntax, pkg: GoPackage, depth: number): Syntax | null => {
  const element = body.parent;
  const keyed = element?.parent;
  const around = keyed?.type === 'keyed_element' ? keyed.parent : keyed;
  if (element?.type !== 'literal_element' || around?.type !== 'literal_value' || depth > DEEPEST) return null;
  const container = underlyingOf(literalType(around, pkg, depth + 1), pkg);
  if (container === null) return null;
  if (container.type === 'map_type') return childOf(container, element.role === 'key' ? 'key' : 'value');
  return childOf(container, 'element');
};

/** The type of a composite literal, given its braces. */
export const literalType = (body: Syntax, pkg: GoPackage, depth = 0): Syntax | null =>
  body.parent?.type === 'composite_literal' ? childOf(body.parent, 'type') : elidedType(body, pkg, depth);

/** How deep the question is, and which of several results is meant. */
interface At {
  readonly depth: number;
  readonly rank: number;
}

export const typeOf = (
  expression: Syntax,
  pkg: GoPackage,
  { depth, rank }: At = { depth: 0, rank: 0 },
): Syntax | null => {
  const node = bare(expression);
  const deeper: At = { depth: depth + 1, rank: 0 };
  if (depth > DEEPEST) return null;
  switch (node.type) {
    case 'identifier':
    case 'selector_expression': {
      const named = rank > 0 ? null : namedBy(node, pkg, depth + 1);
      return named === null || named === 'other' || named.scope === 'type' ? null : named.type;
    }
    case 'composite_literal':
      return childOf(node, 'type');
    case 'type_assertion_expression':
    case 'type_conversion_expression':
      return rank > 0 ? null : childOf(node, 'type');
    case 'index_expression': {
      const operand = childOf(node, 'operand');
      const container = operand === null ? null : underlyingOf(typeOf(operand, pkg, deeper), pkg);
      if (rank > 0 || container === null) return null;
      return childOf(container, container.type === 'map_type' ? 'value' : 'element');
    }
    case 'slice_expression':
      return typeOf(childOf(node, 'operand') ?? node.children[0]!, pkg, deeper);
    case 'unary_expression': {
      const channel = underlyingOf(typeOf(childOf(node, 'operand')!, pkg, deeper), pkg);
      return channel?.type === 'channel_type' && rank === 0 ? childOf(channel, 'value') : null;
    }
    case 'call_expression':
      return resultOf(node, pkg, { depth, rank });
    default:
      return null;
  }
};
