import { childOf, listOf, textOf, type Syntax } from '../../syntax.ts';
import { withoutParentheses } from '../../written.ts';
import { pointed } from '../go-type.ts';
import { isNilGuarded } from '../map-calls.ts';
import { furthest } from '../map-use.ts';
import { typeOf, variableOf } from '../resolve.ts';
import { isUpdate } from '../update.ts';
import { factsOf, introduce, nameValue, typeAt } from './declarations.ts';
import type { Walk } from './walk.ts';

export function assign(node: Syntax, operator: string, walk: Walk): void {
  const values = listOf(childOf(node, 'right'));
  for (const value of values) nameValue(value, walk);
  const types = listOf(childOf(node, 'left')).map((_, index) => typeAt(values, index, walk));
  for (const [index, left] of listOf(childOf(node, 'left')).entries()) {
    const value = values[index] ?? values[0] ?? null;
    const isDeclared = operator === ':=' && left.type === 'identifier' && !walk.scope.findHere(textOf(left));
    if (isDeclared) introduce(left, { type: types[index]!, value }, walk);
    else store(left, { operator: operator === ':=' ? '=' : operator, value }, walk);
  }
}

interface Stored {
  readonly operator: string;
  /** null where the statement has none, as `n++`. */
  readonly value: Syntax | null;
}

/** Something is put into a variable, a field or an entry. */
export function store(expression: Syntax, { operator, value }: Stored, walk: Walk): void {
  const left = withoutParentheses(expression);
  if (left.type === 'index_expression') {
    const operand = childOf(left, 'operand')!;
    const index = childOf(left, 'index')!;
    walk.reading(operand);
    walk.value(index);
    const target = variableOf(operand, walk);
    if (target !== null && walk.mayBeMap(target) && !isUpdate(left))
      walk.use('write', target, { node: left, key: index });
    return;
  }
  if (left.type === 'unary_expression') {
    const type = pointed(typeOf(childOf(left, 'operand')!, walk));
    if (type.kind === 'named') walk.overwritten.add(type.name);
    walk.value(left);
    return;
  }
  if (left.type === 'selector_expression') walk.reading(childOf(left, 'operand')!);
  const local = left.type === 'identifier' ? walk.scope.find(textOf(left)) : null;
  if (local !== null) {
    const facts = value === null ? null : factsOf(value, walk);
    if (facts !== null) {
      local.origin = furthest([local.origin, facts.origin]);
      local.isFresh &&= facts.isFresh;
      local.alias = facts.alias ?? local.alias;
    } else if (operator !== '=') walk.counters.add(local);
    return;
  }
  const target = variableOf(left, walk);
  if (target === null) return;
  if (operator !== '=' && typeof target !== 'string') walk.counters.add(target);
  if (typeof target !== 'string' && operator === '=')
    walk.assigned.push({ variable: target, moment: walk.moment, isFresh: factsOf(value, walk).isFresh });
  if (operator === '=' && walk.mayBeMap(target))
    walk.use(isNilGuarded(left) || walk.moment.isOnce ? 'initialise' : 'replace', target, { node: left });
}
