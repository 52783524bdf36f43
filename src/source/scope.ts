import type { GoPackage } from './go-package.ts';
import { ancestorsOf, childOf, childrenOf, listOf, specsOf, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { operatorOf } from './written.ts';

/** What a name stands for where it is used. */
export interface Binding {
  /** The identifier that declares it: its identity. */
  readonly name: Syntax;
  readonly scope: 'package' | 'local' | 'parameter' | 'type';
  /** As written; of a type, what it stands for; null where only a value says it. */
  readonly type: Syntax | null;
  /** What it is given at its declaration; null without. */
  readonly value: Syntax | null;
  /** Which of several results of that value it is. */
  readonly rank: number;
  /** Whether it takes the elements of the value in turn. */
  readonly isRange: boolean;
}

const binding = (name: Syntax, scope: Binding['scope'], rest: Partial<Binding> = {}): Binding => ({
  name,
  scope,
  type: null,
  value: null,
  rank: 0,
  isRange: false,
  ...rest,
});

/** Of `a, b := x, y` or `a, b := f()`: the value of one name. */
const assigned = (
  names: readonly Syntax[],
  values: readonly Syntax[],
  at: number,
): Pick<Binding, 'value' | 'rank'> =>
  values.length === names.length
    ? { value: values[at] ?? null, rank: 0 }
    : { value: values.length === 1 ? values[0]! : null, rank: at };

/** `x, err := f()`, also as the left side of a range or a receive. */
const shortDeclared = (node: Syntax, name: string): Binding | null => {
  const names = listOf(childOf(node, 'left'));
  const at = names.findIndex((one) => one.type === 'identifier' && textOf(one) === name);
  const right = childOf(node, 'right');
  if (at < 0 || right === null) return null;
  if (node.type !== 'short_var_declaration' && operatorOf(node) !== ':=') return null;
  if (node.type === 'range_clause')
    return binding(names[at]!, 'local', { value: right, rank: at, isRange: true });
  return binding(names[at]!, 'local', assigned(names, listOf(right), at));
};

/** A variable of a `var_spec`, whose name node is given. */
export const variableBinding = (name: Syntax, scope: Binding['scope']): Binding => {
  const spec = name.parent!;
  const names = childrenOf(spec, 'name');
  const values = listOf(childOf(spec, 'value'));
  return binding(name, scope, {
    type: childOf(spec, 'type'),
    ...assigned(names, values, names.indexOf(name)),
  });
};

const declaredBy = (statement: Syntax, name: string): Binding | null => {
  switch (statement.type) {
    case 'short_var_declaration':
      return shortDeclared(statement, name);
    case 'labeled_statement':
      return (
        statement.children.map((inner) => declaredBy(inner, name)).find((found) => found !== null) ?? null
      );
    case 'var_declaration':
    case 'const_declaration':
    case 'type_declaration':
      break;
    default:
      return null;
  }
  for (const spec of specsOf(statement)) {
    for (const declared of childrenOf(spec, 'name')) {
      if (textOf(declared) !== name) continue;
      return statement.type === 'type_declaration'
        ? binding(declared, 'type', { type: childOf(spec, 'type') })
        : variableBinding(declared, 'local');
    }
  }
  return null;
};

/** Parameters, named results, the receiver, and type parameters, whose constraint is their type. */
const inSignature = (owner: Syntax, name: string): Binding | null => {
  for (const list of owner.children) {
    const isTypes = list.type === 'type_parameter_list';
    if (!isTypes && list.type !== 'parameter_list') continue;
    for (const parameter of list.children) {
      const declared = childrenOf(parameter, 'name').find((one) => textOf(one) === name);
      if (declared === undefined) continue;
      const type = childOf(parameter, 'type');
      if (isTypes) return binding(declared, 'type', { type });
      const isVariadic = parameter.type === 'variadic_parameter_declaration';
      const scope = list.role === 'result' ? 'local' : 'parameter';
      return binding(declared, scope, { type: isVariadic ? null : type });
    }
  }
  return null;
};

/** `func (c *Cache[K, V])`: its K and V are types that only the receiver names. */
const inReceiver = (owner: Syntax, name: string): Binding | null => {
  const receiver = childOf(owner, 'receiver');
  const types = receiver === null ? [] : receiver.children.flatMap((one) => childrenOf(one, 'type'));
  for (let at = types[0]; at !== undefined; at = at.children[0]) {
    const list = childOf(at, 'type_arguments');
    const found = list?.children.find((one) => textOf(one) === name);
    if (found !== undefined) return binding(found, 'type');
  }
  return null;
};

const inScope = (scope: Syntax, from: Syntax, name: string): Binding | null => {
  switch (scope.type) {
    case 'statement_list': {
      // The first declares; later ones of the same list only assign (go.dev/ref/spec#Redeclaration).
      for (const statement of scope.children) {
        if (statement === from) return from.type === 'type_declaration' ? declaredBy(from, name) : null;
        const found = declaredBy(statement, name);
        if (found !== null) return found;
      }
      return null;
    }
    case 'if_statement':
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'for_clause': {
      const initializer = childOf(scope, 'initializer');
      return initializer === null || initializer === from ? null : declaredBy(initializer, name);
    }
    case 'type_case': {
      const alias = scope.parent === null ? null : childOf(scope.parent, 'alias');
      const found = alias?.children.find((one) => textOf(one) === name);
      if (found === undefined) return null;
      const types = childrenOf(scope, 'type');
      return binding(found, 'local', types.length === 1 ? { type: types[0]! } : {});
    }
    case 'for_statement': {
      const clause = scope.children.find(({ type }) => type === 'for_clause' || type === 'range_clause');
      if (clause === undefined || clause === from) return null;
      if (clause.type === 'range_clause') return shortDeclared(clause, name);
      const initializer = childOf(clause, 'initializer');
      return initializer === null ? null : declaredBy(initializer, name);
    }
    case 'communication_case': {
      const communication = childOf(scope, 'communication');
      return communication === null || communication === from ? null : shortDeclared(communication, name);
    }
    case 'func_literal':
    case 'function_declaration':
      return inSignature(scope, name);
    case 'method_declaration':
      return inSignature(scope, name) ?? inReceiver(scope, name);
    case 'type_spec':
    case 'type_alias':
      return inSignature(scope, name);
    default:
      return null;
  }
};

/** What a name stands for at a node; null where the package does not say, such as for an import. */
export const bindingOf = (name: string, at: Syntax, pkg: GoPackage): Binding | null => {
  let from = at;
  for (const scope of ancestorsOf(at)) {
    const found = inScope(scope, from, name);
    if (found !== null) return found;
    from = scope;
  }
  const variable = pkg.variables.get(name);
  if (variable !== undefined) return variableBinding(variable, 'package');
  const spec = pkg.types.get(name);
  if (spec === undefined) return null;
  return binding(childOf(spec, 'name')!, 'type', { type: childOf(spec, 'type') });
};
