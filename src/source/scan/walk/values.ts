import { childOf, textOf, type Syntax } from '../../syntax.ts';
import { operatorOf } from '../../written.ts';
import { goTypeOf, pointed, UNKNOWN, type GoType } from '../go-type.ts';
import { COMPARISONS, isNewMap, lengthOf } from '../map-calls.ts';
import { underlying } from '../package.ts';
import { elementType, variableOf } from '../resolve.ts';
import type { Walk } from './walk.ts';

export function walkComparison(node: Syntax, walk: Walk): void {
  const sides = [childOf(node, 'left')!, childOf(node, 'right')!];
  const isNil = sides.some((side) => side.type === 'nil');
  for (const [index, side] of sides.entries()) {
    const other = textOf(sides[1 - index]!);
    const measured = lengthOf(side);
    const isBound = COMPARISONS.has(operatorOf(node)) && !/^[01]$/.test(other) && !other.includes('len(');
    const target = measured && variableOf(measured, walk);
    if (target && isBound) walk.use('bound', target, { node });
    if (isNil) walk.reading(side);
    else walk.value(side);
  }
}

export function walkComposite(node: Syntax, walk: Walk): void {
  const type = goTypeOf(childOf(node, 'type'));
  const body = childOf(node, 'body');
  if (body !== null) walkElements(body, type, walk);
}

/** Values of fields: a map that comes from elsewhere has another holder. */
export function walkElements(body: Syntax, type: GoType, walk: Walk): void {
  const struct = underlying(pointed(type), walk.all);
  const fields = struct.kind === 'struct' ? [...struct.fields.values()] : [];
  const isStruct = struct.kind === 'struct' || struct.kind === 'unknown';
  for (const [index, element] of body.children.entries()) {
    const keyNode = childOf(element, 'key');
    const value = childOf(element, 'value') ?? element;
    const inner = value.type === 'literal_element' ? (value.children[0] ?? value) : value;
    const name = keyNode === null ? '' : textOf(keyNode);
    const known =
      struct.kind === 'struct' ? (keyNode === null ? fields[index] : struct.fields.get(name)) : name;
    if (isStruct && known !== undefined && known !== '') {
      if (typeof known === 'string' || walk.mayBeMap(known))
        walk.use(isNewMap(inner) ? 'initialise' : 'escape', known, { node: inner });
    } else if (keyNode !== null) walkKey(keyNode, walk);
    if (inner.type === 'literal_value')
      walkElements(inner, isStruct ? UNKNOWN : elementType(type, walk).value, walk);
    else walk.value(inner);
  }
}

function walkKey(keyNode: Syntax, walk: Walk): void {
  for (const child of keyNode.children) walk.value(child);
}
