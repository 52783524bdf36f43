import type { MapUse } from './map-use.ts';
import { argumentsOf } from './resolve.ts';
import type { SyncMapUse } from '../sync-map.ts';
import { childOf, textOf, type Syntax } from '../syntax.ts';
import { flatText, withoutParentheses } from '../written.ts';

/** Functions of other packages that neither keep a map that they are given nor change it. */
export const READERS =
  /^(?:fmt|log|slog|json|slices|reflect|cmp|assert|require|sort|yaml|klog|spew|strings|strconv)\.|^maps\.(?:Keys|Values|Clone|Equal|All|Collect)|\.(?:Debugf?|Infof?|Warnf?|Errorf?|Tracef?|Printf|Fatalf?)$/;
export const COMPARISONS = new Set(['<', '>', '<=', '>=', '==', '!=']);
export const SYNC_MAP: Readonly<Record<SyncMapUse, MapUse['kind'] | 'read'>> = {
  write: 'write',
  read: 'read',
  delete: 'remove',
  clear: 'remove',
};

export const BUILT_IN = new Set([
  ...['len', 'delete', 'clear'],
  ...['maps.DeleteFunc', 'maps.Copy', 'maps.Insert'],
]);

/** The expression of the map in the node of a use. */
export const mapIn = (node: Syntax): Syntax | null => {
  if (node.type === 'index_expression') return childOf(node, 'operand');
  if (node.type !== 'call_expression') return node;
  const called = withoutParentheses(childOf(node, 'function')!);
  return BUILT_IN.has(textOf(called)) ? (argumentsOf(node)[0] ?? null) : childOf(called, 'operand');
};

export const isNewMap = (value: Syntax): boolean =>
  value.type === 'nil' ||
  value.type === 'composite_literal' ||
  value.type === 'literal_value' ||
  (value.type === 'call_expression' && /^(?:make|new)\(/.test(textOf(value)));

export const lengthOf = (side: Syntax): Syntax | null =>
  side.type === 'call_expression' && textOf(childOf(side, 'function')!) === 'len'
    ? (argumentsOf(side)[0] ?? null)
    : null;

/** The kind of statement whose whole value a node is. */
export const statementOf = (node: Syntax): string => {
  const parent = node.parent?.type === 'expression_list' ? node.parent.parent : node.parent;
  return parent?.type ?? '';
};

/** `if s.users == nil { s.users = … }`, which makes the first map and drops none. */
export const isNilGuarded = (left: Syntax): boolean => {
  const name = flatText(left);
  for (let at = left.parent; at !== null; at = at.parent) {
    const condition = at.type === 'if_statement' ? childOf(at, 'condition') : null;
    if (condition !== null && flatText(condition).includes(`${name} == nil`)) return true;
  }
  return false;
};
