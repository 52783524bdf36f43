import { childOf, childrenOf, listOf, textOf, type Syntax } from '../../syntax.ts';
import { goTypeOf, madeType, pointed, UNKNOWN, type GoType } from '../go-type.ts';
import type { Origin, Target } from '../map-use.ts';
import { originOf, resultsOf, typeOf, variableOf } from '../resolve.ts';
import type { Walk } from './walk.ts';

export function declareParameters(signature: Syntax, walk: Walk): void {
  let place = 0;
  for (const field of ['receiver', 'parameters', 'result']) {
    const isParameter = field === 'parameters';
    for (const each of childOf(signature, field)?.children ?? []) {
      const single = goTypeOf(childOf(each, 'type'));
      const type: GoType =
        each.type === 'variadic_parameter_declaration' ? { kind: 'list', of: single } : single;
      for (const declared of childrenOf(each, 'name')) {
        walk.scope.declare(textOf(declared), {
          declared,
          type,
          origin: isParameter ? 'outside' : field === 'receiver' ? 'receiver' : 'constant',
          parameter: isParameter && signature.type !== 'func_literal' ? place++ : -1,
          isReceiver: field === 'receiver',
        });
      }
    }
  }
}

export function declareVariables(spec: Syntax, walk: Walk): void {
  const values = listOf(childOf(spec, 'value'));
  for (const value of values) nameValue(value, walk);
  for (const [index, declared] of childrenOf(spec, 'name').entries()) {
    const value = values[index] ?? values[0] ?? null;
    const typeNode = childOf(spec, 'type');
    introduce(
      declared,
      { type: typeNode === null ? typeAt(values, index, walk) : goTypeOf(typeNode), value },
      walk,
    );
  }
}

interface Introduced {
  readonly type: GoType;
  /** What it is given; null without. */
  readonly value: Syntax | null;
}

export function introduce(declared: Syntax, { type, value }: Introduced, walk: Walk): void {
  walk.scope.declare(textOf(declared), { declared, type, ...factsOf(value, walk) });
}

/** A value that is given a name: a map then has two. */
export function nameValue(value: Syntax, walk: Walk): void {
  const assignment = value.parent?.type === 'expression_list' ? value.parent.parent : value.parent;
  const target = variableOf(value, walk);
  const isLocalName =
    assignment !== null &&
    listOf(childOf(assignment, 'left')).every(({ type }) => type === 'identifier') &&
    listOf(childOf(assignment, 'left')).every(
      (left) => assignment.type === 'short_var_declaration' || walk.scope.find(textOf(left)) !== null,
    );
  if (target !== null && walk.mayBeMap(target) && (isLocalName || assignment?.type === 'var_spec'))
    walk.reading(value);
  else walk.value(value);
}

/** Of `a, b := x, y` or `a, b := f()`: the type of one of them. */
export function typeAt(values: readonly Syntax[], index: number, walk: Walk): GoType {
  const [only] = values;
  if (values.length === 1 && index > 0 && only?.type === 'call_expression')
    return resultsOf(only, walk)[index] ?? UNKNOWN;
  const value = values[index];
  return value === undefined ? UNKNOWN : typeOf(value, walk);
}

/** What a name stands for that is given a value. */
export function factsOf(
  value: Syntax | null,
  walk: Walk,
): { origin: Origin; alias: Target | null; isFresh: boolean } {
  if (value === null) return { origin: 'constant', alias: null, isFresh: false };
  const named = variableOf(value, walk);
  const isAlias =
    named !== null && (typeof named === 'string' || named.scope !== 'local') && walk.mayBeMap(named);
  const made = pointed(madeType(value));
  const constructor = value.type === 'call_expression' ? textOf(childOf(value, 'function')!) : '';
  return {
    origin: originOf(value, walk),
    alias: isAlias ? named : null,
    isFresh:
      made.kind === 'named' ||
      made.kind === 'struct' ||
      /^(?:new|New|make|create)\p{Lu}?\w*$/u.test(constructor),
  };
}
