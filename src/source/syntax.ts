import type { Node } from 'web-tree-sitter';

/** One file's text, and where its lines begin. */
export interface SourceText {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  /** Offset of each line's first character; Go counts `\n` alone. */
  readonly lineStarts: readonly number[];
}

/**
 * A named node of Go's grammar (tree-sitter-go, node-types.json), without comments. Kept apart from the parser's tree, which
 * is slow to ask and must be freed. Two are the same where they are the same object.
 */
export interface Syntax {
  readonly type: string;
  /** Its role in the parent: `left`, `operand`; empty where the grammar names none. */
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly parent: Syntax | null;
  readonly children: readonly Syntax[];
  readonly source: SourceText;
}

type Growing = Omit<Syntax, 'children' | 'parent'> & { readonly parent: Growing | null; children: Growing[] };

export const sourceText = (path: string, text: string): SourceText => {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
};

/**
 * Without recursion: a file may nest as deep as it is long.
 *
 * @param deepest what lies deeper than so many nodes is left out
 */
export const syntaxOf = (root: Node, source: SourceText, deepest = Infinity): Syntax => {
  const cursor = root.walk();
  const here = (parent: Growing | null): Growing => ({
    type: cursor.nodeType,
    role: cursor.currentFieldName ?? '',
    start: cursor.startIndex,
    end: cursor.endIndex,
    parent,
    children: [],
    source,
  });
  const top = here(null);
  try {
    let parent = top;
    let depth = 1;
    let isInside = cursor.gotoFirstChild();
    while (isInside) {
      if (cursor.nodeIsNamed && cursor.nodeType !== 'comment') {
        const node = here(parent);
        parent.children.push(node);
        if (depth < deepest && cursor.gotoFirstChild()) {
          depth++;
          parent = node;
          continue;
        }
      }
      while (isInside && !cursor.gotoNextSibling()) {
        if (parent === top) isInside = false;
        else {
          cursor.gotoParent();
          depth--;
          parent = parent.parent!;
        }
      }
    }
    return top;
  } finally {
    cursor.delete();
  }
};

export const textOf = ({ source, start, end }: Syntax): string => source.text.slice(start, end);

export const childOf = (node: Syntax | null, role: string): Syntax | null =>
  node?.children.find((child) => child.role === role) ?? null;

export const childrenOf = (node: Syntax | null, role: string): Syntax[] =>
  node?.children.filter((child) => child.role === role) ?? [];

/** The expressions of an `expression_list`; a single expression stands for itself. */
export const listOf = (node: Syntax | null): readonly Syntax[] =>
  node === null ? [] : node.type === 'expression_list' ? node.children : [node];

/** The specs of a declaration, in parentheses or not. */
export const specsOf = (declaration: Syntax): Syntax[] =>
  declaration.children.flatMap((child) => (child.type === 'var_spec_list' ? child.children : [child]));

/** A node and all below it, parents first. */
export function* nodesIn(top: Syntax): Generator<Syntax> {
  const left = [top];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) left.push(node.children[index]!);
  }
}

/** From its parent up to the top of its declaration. */
export function* ancestorsOf(node: Syntax): Generator<Syntax> {
  for (let at = node.parent; at !== null; at = at.parent) yield at;
}

const FUNCTIONS = /^(?:function_declaration|method_declaration|func_literal)$/;

export const isFunction = ({ type }: Syntax): boolean => FUNCTIONS.test(type);

/** Whether it is the other or lies in it. */
export const isWithin = (node: Syntax, outer: Syntax): boolean =>
  node.source === outer.source && node.start >= outer.start && node.end <= outer.end;
