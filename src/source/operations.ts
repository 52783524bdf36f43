import type { GoPackage } from './go-package.ts';
import type { MapWork } from './map-source.ts';
import { bindingOf } from './scope.ts';
import { importOf, literalType, mapTypeOf, typeOf, underlyingOf } from './types.ts';
import { ancestorsOf, childOf, nodesIn, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { bare, lineAt, operatorBetween } from './written.ts';

/** Something in the source that can allocate map memory. */
export interface MapOperation {
  /** The call, literal or left side. */
  readonly node: Syntax;
  /** The map that is written; null where one is made, which may get a name (destination.ts). */
  readonly target: Syntax | null;
  /** Its type as far as the package says; of a `sync.Map` the type's own name. */
  readonly type: Syntax | null;
  readonly does: readonly MapWork[];
  /** Lines that the compiler may give it, 1-based. */
  readonly first: number;
  readonly last: number;
  /** Function literals around it. */
  readonly literals: number;
}

const MAPS = /^(?:maps|golang\.org\/x\/exp\/maps)$/;

/** What the functions of package maps do; the first argument is the map that is filled. */
const FUNCTIONS: Readonly<Record<string, readonly MapWork[]>> = {
  Clone: ['cloned'],
  Collect: ['made', 'filled'],
  Copy: ['filled'],
  Insert: ['filled'],
};

export const isSyncMap = (type: Syntax | null, pkg: GoPackage): boolean => {
  const found = underlyingOf(type, pkg);
  if (found?.type !== 'qualified_type' || textOf(found) !== 'sync.Map') return false;
  return pkg.files.find(({ source }) => source === found.source)?.imports.get('sync') === 'sync';
};

/** `maps.Clone` is `Clone`; null where the function is not of package maps. */
export const mapsFunction = (called: Syntax, pkg: GoPackage): string | null => {
  const [operand, field] = [childOf(called, 'operand'), childOf(called, 'field')];
  if (operand === null || field === null) return null;
  return MAPS.test(importOf(operand, pkg) ?? '') ? textOf(field) : null;
};

type Found = Pick<MapOperation, 'target' | 'type' | 'does'> & { readonly from: Syntax; readonly to: number };

/** `m[k]` on the left of an assignment. */
const written = (left: Syntax, to: number, pkg: GoPackage): Found[] => {
  const index = bare(left);
  const target = index.type === 'index_expression' ? childOf(index, 'operand') : null;
  if (target === null) return [];
  const type = typeOf(target, pkg);
  const map = mapTypeOf(type, pkg);
  if (map === null && (underlyingOf(type, pkg) ?? type) !== null && !isForeign(type, pkg)) return [];
  return [{ target, type: map === null ? null : type, does: ['filled'], from: index, to }];
};

/** Whether another package says what it is: `http.Header`. */
const isForeign = (type: Syntax | null, pkg: GoPackage): boolean =>
  underlyingOf(type, pkg)?.type === 'qualified_type';

const calls = (call: Syntax, pkg: GoPackage): Found[] => {
  const called = childOf(call, 'function');
  const list = childOf(call, 'arguments');
  if (called === null || list === null) return [];
  const [first] = list.children;
  const here = { from: call, to: list.start };
  if (called.type === 'identifier') {
    const isMake = textOf(called) === 'make' && bindingOf('make', called, pkg) === null;
    if (!isMake || first === undefined || mapTypeOf(first, pkg) === null) return [];
    return [{ target: null, type: first, does: ['made'], ...here }];
  }
  const base = bare(called);
  if (base.type !== 'selector_expression') return [];
  const does = FUNCTIONS[mapsFunction(base, pkg) ?? ''];
  if (does !== undefined) {
    if (first === undefined) return [];
    const isNew = does[0] !== 'filled';
    const type = does[0] === 'made' ? null : typeOf(first, pkg);
    return [{ target: isNew ? null : first, type, does, ...here }];
  }
  const operand = childOf(base, 'operand');
  const type = operand === null ? null : typeOf(operand, pkg);
  return isSyncMap(type, pkg) ? [{ target: operand, type, does: ['sync.Map'], ...here }] : [];
};

const literal = (body: Syntax, pkg: GoPackage): Found[] => {
  const type = literalType(body, pkg);
  if (mapTypeOf(type, pkg) === null) return [];
  const isEmpty = body.children.length === 0;
  return [{ target: null, type, does: isEmpty ? ['made'] : ['made', 'filled'], from: body, to: body.end }];
};

const foundAt = (node: Syntax, pkg: GoPackage): Found[] => {
  switch (node.type) {
    case 'assignment_statement':
    case 'receive_statement':
    case 'range_clause': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (left === null || right === null) return [];
      const { text, offset } = operatorBetween(left, right);
      return text === ':=' ? [] : left.children.flatMap((one) => written(one, offset, pkg));
    }
    case 'inc_statement':
    case 'dec_statement':
      return node.children.flatMap((one) => written(one, node.end, pkg));
    case 'call_expression':
      return calls(node, pkg);
    case 'literal_value':
      return literal(node, pkg);
    default:
      return [];
  }
};

/** A literal is made at its first line; at the others it gets its entries. */
const isEntry = ({ node, first }: MapOperation, line: number): boolean =>
  line > first && (node.type === 'composite_literal' || node.type === 'literal_value');

/** All that can allocate map memory at a line of a declaration. */
export const operationsAt = (declaration: Syntax, line: number, pkg: GoPackage): MapOperation[] => {
  const { source } = declaration;
  const lineStart = source.lineStarts[line - 1] ?? source.text.length;
  const lineEnd = source.lineStarts[line] ?? source.text.length;
  const operations: MapOperation[] = [];
  for (const node of nodesIn(declaration)) {
    if (node.end < lineStart || node.start >= lineEnd) continue;
    for (const { from, to, ...found } of foundAt(node, pkg)) {
      const composite = from.type === 'literal_value' && from.parent?.type === 'composite_literal';
      const whole = composite ? from.parent : from;
      const literals = [...ancestorsOf(node)].filter(({ type }) => type === 'func_literal').length;
      operations.push({
        ...found,
        node: whole,
        first: lineAt(source, whole.start),
        last: lineAt(source, Math.max(to - 1, whole.start)),
        literals,
      });
    }
  }
  return operations
    .filter(({ first, last }) => first <= line && line <= last)
    .map((found) => (isEntry(found, line) ? { ...found, does: ['filled'] } : found));
};
