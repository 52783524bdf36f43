import { childOf, childrenOf, listOf, textOf, type Syntax } from '../syntax.ts';
import { flatText } from '../written.ts';

/** A Go type, as far as one package's source tells it. */
export type GoType =
  | { readonly kind: 'map'; readonly key: GoType; readonly value: GoType; readonly text: string }
  | { readonly kind: 'syncMap'; readonly text: string }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, Variable>; readonly embedded: GoType[] }
  /** `package` is empty for a type of this package, or one of Go's own. */
  | { readonly kind: 'named'; readonly package: string; readonly name: string }
  | { readonly kind: 'pointer' | 'list' | 'channel'; readonly of: GoType }
  | { readonly kind: 'func'; readonly results: readonly GoType[] }
  | typeof UNKNOWN;

export const UNKNOWN = { kind: 'unknown' } as const;

/** What a name stands for. One object for each declaration: identity is what tells one map from another. */
export interface Variable {
  readonly name: string;
  readonly scope: 'package' | 'field' | 'local';
  /** Of a field: the type, or the variable of a type without a name. */
  readonly owner: string;
  readonly type: GoType;
  readonly declared: Syntax;
  /** Of a package's variable: what it is declared with. */
  readonly value: Syntax | null;
}

/** @param owner what the fields belong to, where the type is a struct */
export const goTypeOf = (node: Syntax | null, owner = ''): GoType => {
  if (node === null) return UNKNOWN;
  switch (node.type) {
    case 'map_type':
      return {
        kind: 'map',
        key: goTypeOf(childOf(node, 'key')),
        value: goTypeOf(childOf(node, 'value'), owner),
        text: flatText(node),
      };
    case 'type_identifier':
    case 'identifier':
      return { kind: 'named', package: '', name: textOf(node) };
    case 'qualified_type':
    case 'selector_expression':
      return qualified(node);
    case 'generic_type':
    case 'index_expression':
      return goTypeOf(childOf(node, 'type') ?? childOf(node, 'operand'), owner);
    case 'pointer_type':
      return { kind: 'pointer', of: goTypeOf(node.children[0] ?? null, owner) };
    case 'parenthesized_type':
    case 'type_elem':
      return goTypeOf(node.children[0] ?? null, owner);
    case 'slice_type':
    case 'array_type':
      return { kind: 'list', of: goTypeOf(childOf(node, 'element'), owner) };
    case 'channel_type':
      return { kind: 'channel', of: goTypeOf(childOf(node, 'value'), owner) };
    case 'function_type':
      return { kind: 'func', results: resultTypes(node) };
    case 'struct_type':
      return structOf(node, owner);
    default:
      return UNKNOWN;
  }
};

const qualified = (node: Syntax): GoType => {
  const path = childOf(node, 'package') ?? childOf(node, 'operand');
  const name = childOf(node, 'name') ?? childOf(node, 'field');
  if (path === null || name === null) return UNKNOWN;
  if (textOf(path) === 'sync' && textOf(name) === 'Map') return { kind: 'syncMap', text: 'sync.Map' };
  return { kind: 'named', package: textOf(path), name: textOf(name) };
};

/** One type for one declaration, wherever it is asked for: the identity of its fields tells maps apart. */
const STRUCTS = new WeakMap<Syntax, GoType>();

const structOf = (node: Syntax, owner: string): GoType => {
  const known = STRUCTS.get(node);
  if (known !== undefined) return known;
  const fields = new Map<string, Variable>();
  const embedded: GoType[] = [];
  for (const field of node.children.flatMap((list) => list.children)) {
    if (field.type !== 'field_declaration') continue;
    const names = childrenOf(field, 'name');
    const typeNode = childOf(field, 'type');
    if (names.length === 0) embedded.push(goTypeOf(typeNode));
    for (const declared of names) {
      const name = textOf(declared);
      const type = goTypeOf(typeNode, `${owner}.${name}`);
      fields.set(name, { name, scope: 'field', owner, type, declared, value: null });
    }
  }
  const struct: GoType = { kind: 'struct', fields, embedded };
  STRUCTS.set(node, struct);
  return struct;
};

/** The types of what a function gives back. */
export const resultTypes = (signature: Syntax): GoType[] => {
  const result = childOf(signature, 'result');
  if (result === null) return [];
  if (result.type !== 'parameter_list') return [goTypeOf(result)];
  return result.children.flatMap((each) => {
    const type = goTypeOf(childOf(each, 'type'));
    return Array.from({ length: Math.max(1, childrenOf(each, 'name').length) }, () => type);
  });
};

/** Behind pointers. */
export const pointed = (type: GoType): GoType => (type.kind === 'pointer' ? pointed(type.of) : type);

/** The type that an expression such as `make(T)`, `T{}`, `&T{}` or `new(T)` makes; UNKNOWN for all others. */
export const madeType = (value: Syntax | null): GoType => {
  if (value === null) return UNKNOWN;
  if (value.type === 'composite_literal') return goTypeOf(childOf(value, 'type'));
  if (value.type === 'unary_expression' && textOf(value).startsWith('&')) {
    const inner = madeType(childOf(value, 'operand'));
    return inner === UNKNOWN ? UNKNOWN : { kind: 'pointer', of: inner };
  }
  if (value.type !== 'call_expression') return UNKNOWN;
  const called = childOf(value, 'function');
  const [made = null] = listOf(childOf(value, 'arguments')).flatMap(({ children }) => children);
  if (called === null || !['make', 'new'].includes(textOf(called))) return UNKNOWN;
  const type = goTypeOf(made);
  return textOf(called) === 'new' ? { kind: 'pointer', of: type } : type;
};
