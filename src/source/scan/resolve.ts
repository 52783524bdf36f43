import { goTypeOf, madeType, pointed, UNKNOWN, type GoType, type Variable } from './go-type.ts';
import { furthest, type Origin, type Target } from './map-use.ts';
import { fieldOf, underlying, type GoPackage } from './package.ts';
import type { Scope } from './scope.ts';
import { childOf, listOf, textOf, type Syntax } from '../syntax.ts';
import { unaryOperatorOf, withoutParentheses } from '../written.ts';

/** What an expression at one point of a function stands for. */
export interface View {
  readonly all: GoPackage;
  readonly scope: Scope;
}

/** The variable that an expression names: behind an alias, the one it is another name of. */
export const variableOf = (expression: Syntax, view: View): Target | null => {
  const node = withoutParentheses(expression);
  if (node.type === 'identifier') {
    const name = textOf(node);
    const local = view.scope.find(name);
    return local === null ? (view.all.variables.get(name) ?? null) : (local.alias ?? local);
  }
  if (node.type !== 'selector_expression') return null;
  const operand = childOf(node, 'operand')!;
  const name = textOf(childOf(node, 'field')!);
  if (isImport(operand, view)) return null;
  const type = typeOf(operand, view);
  if (type === UNKNOWN) return name;
  const field = fieldOf(type, name, view.all);
  return field === 'outside' ? name : field;
};

/** Whether a name is that of an imported package: nothing else of that name is declared. */
export const isImport = (operand: Syntax, { all, scope }: View): boolean => {
  if (operand.type !== 'identifier') return false;
  const name = textOf(operand);
  return scope.find(name) === null && !all.variables.has(name) && !all.constants.has(name);
};

export const typeOf = (expression: Syntax, view: View): GoType => {
  const node = withoutParentheses(expression);
  switch (node.type) {
    case 'identifier':
    case 'selector_expression': {
      const found = variableOf(node, view);
      return found === null || typeof found === 'string' ? UNKNOWN : declaredType(found, view);
    }
    case 'composite_literal':
    case 'type_assertion_expression':
    case 'type_conversion_expression':
      return goTypeOf(childOf(node, 'type'));
    case 'unary_expression':
      return unaryType(node, view);
    case 'index_expression':
      return elementType(typeOf(childOf(node, 'operand')!, view), view).value;
    case 'slice_expression':
      return typeOf(childOf(node, 'operand')!, view);
    case 'call_expression':
      return resultsOf(node, view)[0] ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
};

/** A package variable without a type has that of its value. */
const declaredType = (variable: Variable, { all }: View): GoType => {
  const { type, value, scope } = variable;
  if (type !== UNKNOWN || scope !== 'package' || value?.type !== 'call_expression') return type;
  const called = childOf(value, 'function');
  return (called && all.functions.get(textOf(called))?.results[0]) ?? UNKNOWN;
};

const unaryType = (node: Syntax, view: View): GoType => {
  const operand = childOf(node, 'operand')!;
  const operator = unaryOperatorOf(node);
  const type = typeOf(operand, view);
  if (type === UNKNOWN) return UNKNOWN;
  if (operator === '&') return { kind: 'pointer', of: type };
  if (operator === '*') return type.kind === 'pointer' ? type.of : UNKNOWN;
  return operator === '<-' ? elementType(type, view).value : UNKNOWN;
};

/** What ranging over or indexing a value of this type gives. */
export const elementType = (type: GoType, { all }: View): { key: GoType; value: GoType } => {
  const made = underlying(pointed(type), all);
  if (made.kind === 'map') return { key: made.key, value: made.value };
  if (made.kind === 'list') return { key: UNKNOWN, value: made.of };
  if (made.kind === 'channel') return { key: made.of, value: made.of };
  return { key: UNKNOWN, value: UNKNOWN };
};

/** The types of what a call gives back. */
export const resultsOf = (call: Syntax, view: View): readonly GoType[] => {
  const made = madeType(call);
  if (made !== UNKNOWN) return [made];
  const called = withoutParentheses(childOf(call, 'function')!);
  const conversion = goTypeOf(called.type === 'unary_expression' ? childOf(called, 'operand') : called);
  if (conversion.kind === 'named' && conversion.package === '' && view.all.types.has(conversion.name)) {
    const type: GoType =
      called.type === 'unary_expression' ? { kind: 'pointer', of: conversion } : conversion;
    return [type];
  }
  const key = calledKey(called, view);
  return (key !== null && view.all.functions.get(key)?.results) || [];
};

/** The function of this package that an expression names, as in `GoFunction.key`; `*.name` where its type is unknown. */
export const calledKey = (called: Syntax, view: View): string | null => {
  const node = withoutParentheses(called);
  if (node.type === 'identifier') {
    const name = textOf(node);
    return view.scope.find(name) === null && view.all.functions.has(name) ? name : null;
  }
  if (node.type !== 'selector_expression') return null;
  const operand = childOf(node, 'operand')!;
  if (isImport(operand, view)) return null;
  const name = textOf(childOf(node, 'field')!);
  const type = pointed(typeOf(operand, view));
  if (type.kind === 'named' && view.all.functions.has(`${type.name}.${name}`)) return `${type.name}.${name}`;
  return `*.${name}`;
};

/** Where the value of an expression comes from. */
export const originOf = (expression: Syntax, view: View): Origin => {
  const node = withoutParentheses(expression);
  switch (node.type) {
    case 'identifier': {
      const name = textOf(node);
      const local = view.scope.find(name);
      if (local !== null) return local.isReceiver ? 'receiver' : local.origin;
      return view.all.variables.has(name) ? 'package' : 'constant';
    }
    case 'selector_expression': {
      const operand = childOf(node, 'operand')!;
      return isImport(operand, view) ? 'constant' : originOf(operand, view);
    }
    case 'call_expression':
      return callOrigin(node, view);
    case 'unary_expression':
      return textOf(node).startsWith('<-')
        ? 'outside'
        : furthest(node.children.map((child) => originOf(child, view)));
    case 'func_literal':
      return 'outside';
    case 'keyed_element':
      return originOf(childOf(node, 'value')!, view);
    default:
      if (/_type$|type_identifier$/.test(node.type)) return 'constant';
      return furthest(node.children.map((child) => originOf(child, view)));
  }
};

/** What a function of another package says without being told anything, such as a time or a random number, is new. */
const callOrigin = (call: Syntax, view: View): Origin => {
  const called = childOf(call, 'function')!;
  const given = argumentsOf(call).map((argument) => originOf(argument, view));
  const [own] = called.type === 'selector_expression' ? [childOf(called, 'operand')!] : [];
  if (own !== undefined && !isImport(own, view)) return furthest([...given, originOf(own, view)]);
  return given.length === 0 ? 'outside' : furthest(given);
};

export const argumentsOf = (call: Syntax): readonly Syntax[] =>
  listOf(childOf(call, 'arguments')).flatMap(({ children }) => children);
