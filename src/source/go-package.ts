import type { Node, Tree } from 'web-tree-sitter';
import type { ParseGo } from './parse.ts';
import { childOf, childrenOf, sourceText, specsOf, syntaxOf, textOf } from './syntax.ts';
import type { SourceText, Syntax } from './syntax.ts';

export interface GoText {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** A declaration at the top of a file. */
export interface TopLevel {
  /** `function_declaration`, `method_declaration`, `type_declaration`, `var_declaration`, … */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly file: GoFile;
  /** Read when first asked for: of a large package, most functions never are. */
  readonly syntax: () => Syntax;
}

export interface GoFile {
  readonly source: SourceText;
  /** As its package clause says; empty without one. */
  readonly packageName: string;
  readonly hasError: boolean;
  /** Import path by the name it has in the file. */
  readonly imports: ReadonlyMap<string, string>;
  readonly declarations: readonly TopLevel[];
}

export interface Callable {
  readonly declaration: TopLevel;
  /** What it returns, as a type or a parameter list; null for nothing. */
  readonly result: Syntax | null;
  readonly isGeneric: boolean;
}

/** All files of a folder that were read, whatever build tags they have. Freed by whoever opened it. */
export interface GoPackage {
  readonly files: readonly GoFile[];
  /** Whether all of them could be read. */
  readonly isWhole: boolean;
  /** `type_spec` or `type_alias` by name. */
  readonly types: ReadonlyMap<string, Syntax>;
  /** The identifier in its `var_spec`, by name. */
  readonly variables: ReadonlyMap<string, Syntax>;
  readonly functions: ReadonlyMap<string, Callable>;
  /** By receiver type and name: `Store.Add`. */
  readonly methods: ReadonlyMap<string, Callable>;
  /** Paths of files that the parser could not take. */
  readonly unparsed: readonly string[];
  readonly free: () => void;
}

const topLevel = (node: Node, file: GoFile): TopLevel => {
  let syntax: Syntax | null = null;
  return {
    type: node.type,
    start: node.startIndex,
    end: node.endIndex,
    file,
    syntax: () => (syntax ??= syntaxOf(node, file.source)),
  };
};

/** The name that an import without one has: the last element of its path that is no major version. */
const importName = (path: string): string =>
  path
    .replace(/\/v\d+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.v\d+$/, '');

const importsIn = (declarations: readonly TopLevel[]): Map<string, string> => {
  const imports = new Map<string, string>();
  for (const declaration of declarations) {
    if (declaration.type !== 'import_declaration') continue;
    const [first] = declaration.syntax().children;
    const specs = first?.type === 'import_spec_list' ? first.children : first === undefined ? [] : [first];
    for (const spec of specs) {
      const [name, path] = [childOf(spec, 'name'), childOf(spec, 'path')];
      if (path === null) continue;
      const plain = textOf(path).slice(1, -1);
      imports.set(name === null ? importName(plain) : textOf(name), plain);
    }
  }
  return imports;
};

const goFile = (source: SourceText, { rootNode }: Tree): GoFile => {
  const declarations: TopLevel[] = [];
  const nodes = rootNode.namedChildren;
  const clause = nodes.find(({ type }) => type === 'package_clause');
  const imports = new Map<string, string>();
  const file: GoFile = {
    source,
    packageName: clause?.namedChildren.find(({ type }) => type === 'package_identifier')?.text ?? '',
    hasError: rootNode.hasError,
    imports,
    declarations,
  };
  for (const node of nodes) if (node.type.endsWith('_declaration')) declarations.push(topLevel(node, file));
  for (const [name, path] of importsIn(declarations)) imports.set(name, path);
  return file;
};

const RECEIVER = /^func\s*\(\s*(?:[\p{L}_][\p{L}\p{Nd}_]*\s+)?[\s*(]*([\p{L}_][\p{L}\p{Nd}_]*)/u;

/** The parts of a package by name. Of two files for different systems with one name, the first counts. */
const indexOf = (files: readonly GoFile[], signatureOf: (declaration: TopLevel) => Callable) => {
  const types = new Map<string, Syntax>();
  const variables = new Map<string, Syntax>();
  const functions = new Map<string, Callable>();
  const methods = new Map<string, Callable>();
  const add = <T>(map: Map<string, T>, name: string, value: T): void => {
    if (!map.has(name)) map.set(name, value);
  };
  for (const declaration of files.flatMap(({ declarations }) => declarations)) {
    const { type, start, file } = declaration;
    if (type === 'type_declaration') {
      for (const spec of declaration.syntax().children) {
        const name = childOf(spec, 'name');
        if (name !== null) add(types, textOf(name), spec);
      }
    } else if (type === 'var_declaration') {
      for (const name of variablesIn(declaration.syntax())) add(variables, textOf(name), name);
    } else if (type === 'function_declaration' || type === 'method_declaration') {
      const head = file.source.text.slice(start, start + 400);
      const receiver = type === 'method_declaration' ? (RECEIVER.exec(head)?.[1] ?? '') : '';
      const name = /^func\s*(?:\([^)]*\)\s*)?([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(head)?.[1];
      if (name === undefined) continue;
      if (receiver === '') add(functions, name, signatureOf(declaration));
      else add(methods, `${receiver}.${name}`, signatureOf(declaration));
    }
  }
  return { types, variables, functions, methods };
};

const variablesIn = (declaration: Syntax): Syntax[] =>
  specsOf(declaration).flatMap((spec) => childrenOf(spec, 'name'));

/** Its result is read from the parser's tree without the body, once asked for. */
const callable = (node: Node, declaration: TopLevel): Callable => {
  let result: Syntax | null | undefined;
  return {
    declaration,
    isGeneric: node.childForFieldName('type_parameters') !== null,
    get result() {
      if (result === undefined) {
        const found = node.childForFieldName('result');
        result = found === null ? null : syntaxOf(found, declaration.file.source);
      }
      return result;
    },
  };
};

const parsed = (text: string, parse: ParseGo): Tree | null => {
  try {
    return parse(text);
  } catch {
    return null; // too long, or the parser broke: the rest of the package is still good
  }
};

/**
 * Parses the files of one folder.
 *
 * @param texts without tests
 * @param isComplete whether the folder holds no other Go files
 */
export const openPackage = (texts: readonly GoText[], parse: ParseGo, isComplete: boolean): GoPackage => {
  const trees: Tree[] = [];
  const unparsed: string[] = [];
  const nodes = new Map<TopLevel, Node>();
  const files = texts.flatMap(({ path, text }) => {
    const tree = parsed(text, parse);
    if (tree === null) {
      unparsed.push(path);
      return [];
    }
    trees.push(tree);
    const file = goFile(sourceText(path, text), tree);
    const byStart = new Map(tree.rootNode.namedChildren.map((node) => [node.startIndex, node]));
    for (const one of file.declarations) nodes.set(one, byStart.get(one.start)!);
    return [file];
  });
  const index = indexOf(files, (declaration) => callable(nodes.get(declaration)!, declaration));
  const isWhole = isComplete && unparsed.length === 0 && files.every(({ hasError }) => !hasError);
  const free = (): void => {
    for (const tree of trees.splice(0)) tree.delete();
  };
  return { files, isWhole, unparsed, ...index, free };
};
