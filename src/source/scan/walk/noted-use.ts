import { childOf, nodesIn, textOf, type Syntax } from '../../syntax.ts';
import { withoutParentheses } from '../../written.ts';
import type { Variable } from '../go-type.ts';
import { mapIn } from '../map-calls.ts';
import type { MapUse, Target } from '../map-use.ts';
import { originOf, variableOf } from '../resolve.ts';
import type { Walk } from './walk.ts';

export interface UsePlace {
  readonly kind: MapUse['kind'];
  readonly node: Syntax;
  /** Of a write. */
  readonly key?: Syntax | null;
}

/** What is noted of a use of a map, at this point of the walk. */
export function notedUse(target: Target, { kind, node, key = null }: UsePlace, walk: Walk): MapUse {
  const keyLocal = key?.type === 'identifier' ? walk.scope.find(textOf(key)) : null;
  return {
    kind,
    target,
    node,
    moment: walk.moment,
    holder: holderOf(node, walk),
    key,
    keyOrigin: key === null ? 'outside' : originOf(key, walk),
    keyVariables: key === null ? [] : variablesIn(key, walk),
    keyParameter: keyLocal !== null && !walk.moment.isLater ? keyLocal.parameter : -1,
  };
}

function variablesIn(key: Syntax, walk: Walk): Variable[] {
  const found: Variable[] = [];
  for (const node of nodesIn(key)) {
    if (node.type !== 'identifier' && node.type !== 'selector_expression') continue;
    const variable = variableOf(node, walk);
    if (variable !== null && typeof variable !== 'string') found.push(variable);
  }
  return found;
}

function holderOf(node: Syntax, walk: Walk): MapUse['holder'] {
  const map = mapIn(node);
  let at = withoutParentheses(map ?? node);
  let steps = 0;
  while (at.type === 'selector_expression' || at.type === 'index_expression') {
    at = withoutParentheses(childOf(at, 'operand')!);
    steps++;
  }
  const local = at.type === 'identifier' ? walk.scope.find(textOf(at)) : null;
  if (local === null) return 'other';
  if (local.isReceiver && steps === 1) return 'receiver';
  return local.isFresh && walk.scope.isOfThisLiteral(local) && steps > 0 ? 'fresh' : 'other';
}
