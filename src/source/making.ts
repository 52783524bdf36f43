import type { GoPackage } from './go-package.ts';
import { bindingOf } from './scope.ts';
import { ancestorsOf, childOf, childrenOf, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { bare, codeOf } from './written.ts';
import { mapsFunction } from './operations.ts';
import { mapTypeOf } from './types.ts';

/** Whether a value is a map that nobody else has: `make(…)`, a literal, a clone. */
export const isFresh = (value: Syntax, pkg: GoPackage): boolean => {
  const node = bare(value);
  if (node.type === 'composite_literal') return mapTypeOf(childOf(node, 'type'), pkg) !== null;
  if (node.type !== 'call_expression') return false;
  const called = childOf(node, 'function')!;
  if (textOf(called) === 'make') return true;
  return /^(?:Clone|Collect)$/.test(mapsFunction(called, pkg) ?? '');
};

/** `n` of `make(map[K]V, n)`; null without one. */
export const sizeHintOf = (made: Syntax): string | null => {
  if (made.type !== 'call_expression' || textOf(childOf(made, 'function')!) !== 'make') return null;
  const size = childOf(made, 'arguments')?.children[1];
  return size === undefined ? null : codeOf(size);
};

/**
 * Whether an assignment gives a map where there was none: behind `if s.users == nil`, in a package's `init`, or in a function
 * that has just made what the map is a field of.
 */
export const isFirst = (map: Syntax, statement: Syntax, pkg: GoPackage): boolean => {
  const name = codeOf(map);
  let inner = statement;
  for (const around of ancestorsOf(statement)) {
    if (around.type === 'if_statement' && inner.role === 'consequence') {
      const condition = childOf(around, 'condition');
      if (condition !== null && codeOf(condition) === `${name} == nil`) return true;
    }
    if (around.type === 'func_literal') return false;
    const isFunction = around.type === 'function_declaration';
    if (isFunction && textOf(childOf(around, 'name')!) === 'init' && map.type === 'identifier') return true;
    inner = around;
  }
  return isFieldOfNew(map, pkg);
};

/** `s.users` where `s := &Store{}`, `s := new(Store)` or `var s Store` in the same function. */
const isFieldOfNew = (map: Syntax, pkg: GoPackage): boolean => {
  const operand = map.type === 'selector_expression' ? childOf(map, 'operand') : null;
  if (operand?.type !== 'identifier') return false;
  const holder = bindingOf(textOf(operand), operand, pkg);
  if (holder?.scope !== 'local' || holder.isRange) return false;
  if (holder.value === null) return holder.name.parent?.type === 'var_spec';
  const value = bare(holder.value);
  if (value.type === 'composite_literal') return true;
  const called = value.type === 'call_expression' ? childOf(value, 'function') : null;
  return called !== null && childrenOf(value, 'function').length === 1 && textOf(called) === 'new';
};
