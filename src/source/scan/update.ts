import { childOf, isFunction, listOf, nodesIn, textOf, type Syntax } from '../syntax.ts';
import { flatText, withoutParentheses } from '../written.ts';

/**
 * Whether a write cannot add an entry: it is to a key that the map is ranged over with, or that a look-up before it has
 * found.
 */
export const isUpdate = (written: Syntax): boolean => {
  const { map, key, lookup } = entryOf(written);
  for (let at: Syntax = written; at.parent !== null; at = at.parent) {
    if (isFunction(at)) return isRangeCallback(at, map, key);
    const above = at.parent;
    if (above.type === 'for_statement' && rangesOver(above, map, key)) return true;
    if (above.type === 'if_statement' && guards(above, at, lookup)) return true;
    if (above.type === 'statement_list' && isGuardedBefore(above, at, lookup)) return true;
  }
  return false;
};

/** The map, the key and the look-up that finds the same entry, of `m[k]` that is written, or of `m.Store(k, v)`. */
const entryOf = (written: Syntax): { map: string; key: string; lookup: string } => {
  if (written.type === 'index_expression') {
    const map = flatText(childOf(written, 'operand')!);
    return { map, key: flatText(childOf(written, 'index')!), lookup: flatText(written) };
  }
  const [map = ''] = flatText(childOf(written, 'function') ?? written).split(/\.\w+$/);
  const key = flatText(childOf(written, 'arguments')?.children[0] ?? written);
  return { map, key, lookup: `${map}.Load(${key})` };
};

const rangesOver = (loop: Syntax, map: string, key: string): boolean => {
  const range = loop.children.find(({ type }) => type === 'range_clause');
  if (range === undefined) return false;
  const [first] = listOf(childOf(range, 'left'));
  return first !== undefined && flatText(first) === key && flatText(childOf(range, 'right')!) === map;
};

/** `m.Range(func(k, v any) bool { m.Store(k, …) … })` of a sync.Map. */
const isRangeCallback = (literal: Syntax, map: string, key: string): boolean => {
  const call = literal.parent?.parent;
  const called = call?.type === 'call_expression' ? childOf(call, 'function') : null;
  const [first] = childOf(literal, 'parameters')?.children ?? [];
  const name = first && childOf(first, 'name');
  return (
    called !== null &&
    flatText(called) === `${map}.Range` &&
    name !== null &&
    name !== undefined &&
    textOf(name) === key
  );
};

/** The names that `v, ok := m[k]` gives, of a statement. */
const found = (statement: Syntax | null, lookup: string): readonly string[] => {
  if (statement?.type !== 'short_var_declaration' && statement?.type !== 'assignment_statement') return [];
  const [value] = listOf(childOf(statement, 'right'));
  if (value === undefined || flatText(withoutParentheses(value)) !== lookup) return [];
  return listOf(childOf(statement, 'left')).map(textOf);
};

/** The look-up may stand in the `if` itself or in a statement before it. */
const namesFor = (conditional: Syntax, lookup: string): readonly string[] => {
  const own = found(childOf(conditional, 'initializer'), lookup);
  if (own.length > 0) return own;
  for (let at: Syntax = conditional; at.parent !== null && !isFunction(at); at = at.parent) {
    if (at.parent.type !== 'statement_list') continue;
    for (const before of at.parent.children) {
      if (before === at) break;
      const names = found(before, lookup);
      if (names.length > 0) return names;
    }
  }
  return [];
};

/** What a condition says of the key: that it is there, that it is not, or neither. */
const says = (conditional: Syntax, lookup: string): 'there' | 'absent' | null => {
  const condition = childOf(conditional, 'condition');
  if (condition === null) return null;
  const [value = '', ok = ''] = namesFor(conditional, lookup);
  const text = flatText(condition);
  if (text === `!${ok}` || text === `${value} == nil` || text === `${lookup} == nil`) return 'absent';
  const parts = text.split(' && ');
  if (parts.some((part) => part === ok && ok !== '')) return 'there';
  return parts.some((part) => part === `${value} != nil` || part === `${lookup} != nil` || part === lookup)
    ? 'there'
    : null;
};

const guards = (conditional: Syntax, branch: Syntax, lookup: string): boolean => {
  const said = says(conditional, lookup);
  return branch.role === 'consequence'
    ? said === 'there'
    : branch.role === 'alternative' && said === 'absent';
};

/** `if !ok { return }` before the write. */
const isGuardedBefore = (list: Syntax, statement: Syntax, lookup: string): boolean => {
  for (const before of list.children) {
    if (before === statement) return false;
    if (before.type !== 'if_statement' || says(before, lookup) !== 'absent') continue;
    if (leaves(childOf(before, 'consequence'))) return true;
  }
  return false;
};

const leaves = (block: Syntax | null): boolean => {
  const last = block?.children.at(-1)?.children.at(-1);
  return last !== undefined &&
    /^(?:return|continue|break|goto)_statement$|^expression_statement$/.test(last.type)
    ? last.type !== 'expression_statement' || textOf(last).startsWith('panic(')
    : false;
};

/** Whether the function stops with a panic where the key is there already: it is told each key once, by the program. */
export const panicsOnDuplicate = (written: Syntax): boolean => {
  const { lookup } = entryOf(written);
  let top: Syntax = written;
  while (top.parent !== null && !isFunction(top)) top = top.parent;
  return [...nodesIn(top)].some(
    (node) =>
      node.type === 'if_statement' &&
      says(node, lookup) === 'there' &&
      /\bpanic\(|Fatal/.test(textOf(childOf(node, 'consequence') ?? node)),
  );
};
