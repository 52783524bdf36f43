import { goTypeOf, madeType, pointed, resultTypes, UNKNOWN, type GoType, type Variable } from './go-type.ts';
import { childOf, childrenOf, listOf, nodesIn, specsOf, textOf, type Syntax } from '../syntax.ts';

/** A function or method with its body. */
export interface GoFunction {
  /** `Serve`, `Server.Serve`; `init` with a number, since there may be several and nobody can call one. */
  readonly key: string;
  readonly name: string;
  /** The type that it is a method of; empty for a function. */
  readonly receiver: string;
  readonly results: readonly GoType[];
  readonly node: Syntax;
}

/** What the files of one package declare. */
export interface GoPackage {
  readonly name: string;
  readonly files: readonly Syntax[];
  readonly types: ReadonlyMap<string, GoType>;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly functions: ReadonlyMap<string, GoFunction>;
  readonly constants: ReadonlySet<string>;
  /** Types of which the package declares constants: their values are few. */
  readonly enumerated: ReadonlySet<string>;
}

export const packageName = (root: Syntax): string =>
  root.children
    .filter(({ type }) => type === 'package_clause')
    .map((clause) => (clause.children[0] ? textOf(clause.children[0]) : ''))[0] ?? '';

export const readPackage = (files: readonly Syntax[]): GoPackage => {
  const types = new Map<string, GoType>();
  const variables = new Map<string, Variable>();
  const functions = new Map<string, GoFunction>();
  const constants = new Set<string>();
  const enumerated = new Set<string>();
  for (const node of files.flatMap(({ children }) => children)) {
    switch (node.type) {
      case 'type_declaration':
        for (const spec of node.children) addType(spec, types);
        break;
      case 'const_declaration':
        addConstants(node, constants, enumerated);
        break;
      case 'var_declaration':
        for (const spec of specsOf(node)) addVariables(spec, variables);
        break;
      case 'function_declaration':
      case 'method_declaration': {
        const declared = functionOf(node, functions.size);
        // Files for different systems declare the same function: all of them count, the first is the one that is called.
        functions.set(
          functions.has(declared.key) ? `${declared.key} ${functions.size}` : declared.key,
          declared,
        );
        break;
      }
    }
  }
  return {
    name: files[0] ? packageName(files[0]) : '',
    files,
    types,
    variables,
    functions,
    constants,
    enumerated,
  };
};

const addType = (spec: Syntax, types: Map<string, GoType>): void => {
  const name = childOf(spec, 'name');
  if (name !== null) types.set(textOf(name), goTypeOf(childOf(spec, 'type'), textOf(name)));
};

/** The type of a constant holds for those after it that have neither type nor value, as with `iota`. */
const addConstants = (node: Syntax, constants: Set<string>, enumerated: Set<string>): void => {
  for (const spec of node.children) {
    const type = childOf(spec, 'type');
    if (type?.type === 'type_identifier') enumerated.add(textOf(type));
    const conversion = /^\s*([A-Za-z_]\w*)\(/.exec(textOf(childOf(spec, 'value') ?? spec))?.[1];
    if (type === null && conversion !== undefined) enumerated.add(conversion);
    for (const name of childrenOf(spec, 'name')) constants.add(textOf(name));
  }
};

const addVariables = (spec: Syntax, variables: Map<string, Variable>): void => {
  const names = childrenOf(spec, 'name');
  const values = listOf(childOf(spec, 'value'));
  for (const [index, declared] of names.entries()) {
    const name = textOf(declared);
    const value = names.length === values.length ? values[index]! : (values[0] ?? null);
    const typeNode = childOf(spec, 'type') ?? literalStruct(value);
    const type = typeNode === null ? madeType(value) : goTypeOf(typeNode, name);
    if (name !== '_') variables.set(name, { name, scope: 'package', owner: '', type, declared, value });
  }
};

/** Of `struct{ … }{}` and `&struct{ … }{}`: its fields belong to the variable. */
const literalStruct = (value: Syntax | null): Syntax | null => {
  const literal = value?.type === 'unary_expression' ? childOf(value, 'operand') : value;
  const type = literal?.type === 'composite_literal' ? childOf(literal, 'type') : null;
  return type?.type === 'struct_type' ? type : null;
};

const functionOf = (node: Syntax, index: number): GoFunction => {
  const name = textOf(childOf(node, 'name') ?? node);
  const [own] = childOf(node, 'receiver')?.children ?? [];
  const type = own === undefined ? UNKNOWN : pointed(goTypeOf(childOf(own, 'type')));
  const receiver = type.kind === 'named' ? type.name : '';
  const key = receiver !== '' ? `${receiver}.${name}` : name === 'init' ? `init ${index}` : name;
  return { key, name, receiver, results: resultTypes(node), node };
};

/** What a named type of this package is made of; the type itself where it is not of this package. */
export const underlying = (type: GoType, { types }: GoPackage, depth = 0): GoType => {
  if (type.kind !== 'named' || type.package !== '' || depth > 20) return type;
  const found = types.get(type.name);
  return found === undefined ? type : underlying(found, { types } as GoPackage, depth + 1);
};

/** A field of a struct or of what it embeds, behind pointers; `outside` where the type is not known here. */
export const fieldOf = (type: GoType, name: string, all: GoPackage): Variable | 'outside' | null => {
  let level: GoType[] = [type];
  let isKnown = true;
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    const structs = level.map((each) => underlying(pointed(each), all));
    for (const struct of structs) {
      const found = struct.kind === 'struct' ? struct.fields.get(name) : undefined;
      if (found !== undefined) return found;
      if (struct.kind === 'unknown') isKnown = false;
    }
    level = structs.flatMap((struct) => (struct.kind === 'struct' ? struct.embedded : []));
  }
  return isKnown ? null : 'outside';
};

/** Every composite literal and `new(T)` of the package, by the name of the type. */
export const creationsOf = (all: GoPackage): Map<string, Syntax[]> => {
  const creations = new Map<string, Syntax[]>();
  for (const file of all.files) {
    for (const node of nodesIn(file)) {
      if (node.type !== 'composite_literal' && node.type !== 'call_expression') continue;
      const type = pointed(madeType(node));
      if (type.kind !== 'named' || type.package !== '') continue;
      creations.set(type.name, [...(creations.get(type.name) ?? []), node]);
    }
  }
  return creations;
};
