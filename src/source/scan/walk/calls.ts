import { syncMapUseOf } from '../../sync-map.ts';
import { childOf, textOf, type Syntax } from '../../syntax.ts';
import { withoutParentheses } from '../../written.ts';
import { pointed } from '../go-type.ts';
import { BUILT_IN, READERS, statementOf, SYNC_MAP } from '../map-calls.ts';
import { underlying } from '../package.ts';
import { argumentsOf, isImport, originOf, variableOf } from '../resolve.ts';
import { isUpdate } from '../update.ts';
import type { Walk } from './walk.ts';

export function walkCall(node: Syntax, walk: Walk): void {
  const called = withoutParentheses(childOf(node, 'function')!);
  const given = argumentsOf(node);
  const name = textOf(called);
  const [first] = given;
  if (called.type === 'func_literal') walk.literal(called, { isLater: false, isOnce: false });
  else if (first !== undefined && BUILT_IN.has(name) && walk.scope.find(name) === null) {
    callBuiltIn(name, node, walk);
    for (const argument of given.slice(1)) walk.value(argument);
    return;
  } else if (callMethod(called, node, walk)) return;
  else {
    walk.refer(
      called,
      given.map((argument) => originOf(argument, walk)),
    );
    if (called.type === 'selector_expression') walk.reading(childOf(called, 'operand')!);
    else if (called.type !== 'identifier') walk.value(called);
  }
  const isOnce = /\.Do$/.test(name) && given.length === 1 ? true : /^sync\.Once(?:Func|Values?)$/.test(name);
  for (const argument of given) {
    if (isOnce && argument.type === 'func_literal') walk.literal(argument, { isLater: false, isOnce });
    else if (isOnce) walk.refer(argument, []);
    else if (READERS.test(name)) readArgument(argument, walk);
    else walk.value(argument);
  }
}

function readArgument(argument: Syntax, walk: Walk): void {
  if (variableOf(argument, walk) === null) walk.value(argument);
  else walk.reading(argument);
}

/** With one argument or more. */
function callBuiltIn(name: string, node: Syntax, walk: Walk): void {
  const [first, from] = argumentsOf(node);
  const target = variableOf(first!, walk);
  walk.reading(first!);
  if (target === null) return;
  if (name === 'delete' || name === 'clear' || name === 'maps.DeleteFunc')
    walk.use('remove', target, { node });
  if (name === 'maps.Copy' || name === 'maps.Insert') {
    walk.use('write', target, { node, key: from ?? null });
  }
  // Whoever keeps a length may compare it later.
  if (
    name === 'len' &&
    /^(?:short_var_declaration|assignment_statement|return_statement)$/.test(statementOf(node))
  )
    walk.use('bound', target, { node });
}

/** `m.Store(k, v)` of a sync.Map, and the methods of a map type of this package. */
function callMethod(called: Syntax, node: Syntax, walk: Walk): boolean {
  if (called.type !== 'selector_expression') return false;
  const operand = childOf(called, 'operand')!;
  if (isImport(operand, walk)) return false;
  const target = variableOf(operand, walk);
  if (target === null || !walk.mayBeMap(target)) return false;
  const method = textOf(childOf(called, 'field')!);
  const isSyncMap =
    typeof target === 'string' || underlying(pointed(target.type), walk.all).kind === 'syncMap';
  const syncUse = isSyncMap ? syncMapUseOf(method) : null;
  const known = syncUse === null ? 'escape' : SYNC_MAP[syncUse];
  const kind = known === 'write' && isUpdate(node) ? 'read' : known;
  const given = argumentsOf(node);
  const isWrite = kind === 'write';
  if (kind !== 'read' && !(typeof target === 'string' && kind === 'escape'))
    walk.use(kind, target, { node, key: isWrite ? (given[0] ?? null) : null });
  walk.refer(called, null);
  walk.reading(operand);
  for (const argument of given) walk.value(argument);
  return true;
}
