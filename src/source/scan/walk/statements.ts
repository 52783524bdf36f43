import { childOf, childrenOf, listOf, textOf, type Syntax } from '../../syntax.ts';
import { operatorOf } from '../../written.ts';
import { UNKNOWN } from '../go-type.ts';
import { argumentsOf, elementType, originOf, typeOf } from '../resolve.ts';
import { assign, store } from './assignments.ts';
import { declareVariables, introduce } from './declarations.ts';
import type { Walk } from './walk.ts';

/** A statement; what is none is a value. */
export function walkStatement(node: Syntax, walk: Walk): void {
  switch (node.type) {
    case 'func_literal':
      walk.literal(node, { isLater: true, isOnce: false });
      return;
    case 'block':
    case 'if_statement':
    case 'expression_switch_statement':
    case 'expression_case':
    case 'default_case':
    case 'type_case':
    case 'select_statement':
    case 'communication_case':
      walk.scope.inBlock(() => {
        walk.children(node);
      });
      return;
    case 'type_switch_statement':
      walk.scope.inBlock(() => {
        const subject = childOf(node, 'value');
        for (const declared of listOf(childOf(node, 'alias')))
          introduce(declared, { type: UNKNOWN, value: subject }, walk);
        for (const child of node.children) if (child.role !== 'alias') walk.visit(child);
      });
      return;
    case 'for_statement':
      walkLoop(node, walk);
      return;
    case 'short_var_declaration':
      assign(node, ':=', walk);
      return;
    case 'receive_statement':
      assign(node, textOf(node).includes(':=') ? ':=' : '=', walk);
      return;
    case 'assignment_statement':
      assign(node, operatorOf(node), walk);
      return;
    case 'var_spec':
      declareVariables(node, walk);
      return;
    case 'type_declaration':
    case 'const_declaration':
      for (const spec of node.children)
        for (const declared of childrenOf(spec, 'name'))
          introduce(declared, { type: UNKNOWN, value: null }, walk);
      return;
    case 'inc_statement':
    case 'dec_statement':
      store(node.children[0]!, { operator: '+=', value: null }, walk);
      return;
    case 'go_statement':
      walkStarted(node, walk);
      return;
    default:
      walk.value(node);
  }
}

function walkLoop(node: Syntax, walk: Walk): void {
  const { moment } = walk;
  const range = node.children.find(({ type }) => type === 'range_clause');
  walk.scope.inBlock(() => {
    if (range === undefined) walk.moment = { ...moment, isLooping: true };
    else walkRange(range, walk);
    for (const child of node.children) if (child !== range) walk.visit(child);
  });
  walk.moment = moment;
}

function walkRange(clause: Syntax, walk: Walk): void {
  const over = childOf(clause, 'right')!;
  walk.reading(over);
  const { key, value } = elementType(typeOf(over, walk), walk);
  const origin = originOf(over, walk);
  const isNew = textOf(clause)
    .slice(0, over.start - clause.start)
    .includes(':=');
  for (const [index, left] of listOf(childOf(clause, 'left')).entries()) {
    if (left.type !== 'identifier' || !isNew) {
      store(left, { operator: '=', value: over }, walk);
      continue;
    }
    walk.scope.declare(textOf(left), { declared: left, type: index === 0 ? key : value, origin });
  }
}

/** A goroutine that is started runs at a later time. */
function walkStarted(node: Syntax, walk: Walk): void {
  const { moment } = walk;
  const [call] = node.children;
  const called = call && childOf(call, 'function');
  if (call === undefined || !called) return;
  if (called.type === 'func_literal') walk.literal(called, { isLater: true, isOnce: false });
  else walk.refer(called, null);
  for (const argument of argumentsOf(call)) walk.value(argument);
  walk.moment = moment;
}
