import type { Tree, TreeCursor } from 'web-tree-sitter';

/**
 * A node of the syntax tree, copied out of the parser's memory: the scan visits nodes many times, and each step in that
 * memory costs a call into WebAssembly. Node types and fields are those of tree-sitter-go's grammar.
 */
export interface Syntax {
  readonly type: string;
  /** Its field in the parent, such as `body`; empty where it has none. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Syntax[];
  readonly parent: Syntax | null;
  readonly file: FileText;
}

export interface FileText {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Deeper than any code a person writes; what is deeper is cut off, so that hostile nesting cannot exhaust the stack. */
const DEEPEST = 400;

/** Copies a tree: named nodes, and unnamed ones that have a field, such as operators. */
export const syntaxOf = (tree: Tree, file: { readonly path: string; readonly text: string }): Syntax => {
  const cursor = tree.walk();
  try {
    return copy(cursor, { file: { ...file, lineStarts: lineStartsOf(file.text) }, parent: null, depth: 0 });
  } finally {
    cursor.delete();
  }
};

interface Place {
  readonly file: FileText;
  readonly parent: Syntax | null;
  readonly depth: number;
}

const copy = (cursor: TreeCursor, { file, parent, depth }: Place): Syntax => {
  const children: Syntax[] = [];
  const node: Syntax = {
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? '',
    start: cursor.startIndex,
    end: cursor.endIndex,
    children,
    parent,
    file,
  };
  if (depth < DEEPEST && cursor.gotoFirstChild()) {
    do {
      const isKept = cursor.nodeIsNamed ? cursor.nodeType !== 'comment' : cursor.currentFieldName !== null;
      if (isKept) children.push(copy(cursor, { file, parent: node, depth: depth + 1 }));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  return node;
};

const lineStartsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

export const textOf = ({ file, start, end }: Syntax): string => file.text.slice(start, end);

/** On one line, with single blanks. */
export const flatText = (node: Syntax): string => textOf(node).replace(/\s+/g, ' ');

/** 1-based. */
export const lineOf = ({ file, start }: Syntax): number => {
  let low = 0;
  let high = file.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (file.lineStarts[middle]! <= start) low = middle;
    else high = middle;
  }
  return low + 1;
};

export const placeOf = (node: Syntax): { file: string; line: number } => ({
  file: node.file.path,
  line: lineOf(node),
});

export const childOf = (node: Syntax | null, field: string): Syntax | null =>
  node?.children.find((child) => child.field === field) ?? null;

export const childrenOf = (node: Syntax | null, field: string): Syntax[] =>
  node?.children.filter((child) => child.field === field) ?? [];

/** The expressions of an `expression_list`; a single expression stands for itself. */
export const listOf = (node: Syntax | null): readonly Syntax[] =>
  node === null ? [] : node.type === 'expression_list' ? node.children : [node];

/** Without parentheses around it. */
export const bare = (node: Syntax): Syntax =>
  node.type === 'parenthesized_expression' && node.children[0] ? bare(node.children[0]) : node;

/** The nearest node above of one of these types, below the function it is in. */
export const enclosing = (node: Syntax, types: ReadonlySet<string>): Syntax | null => {
  for (let at = node.parent; at !== null && !FUNCTIONS.has(at.type); at = at.parent) {
    if (types.has(at.type)) return at;
  }
  return null;
};

export const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'method_declaration',
  'func_literal',
]);

export const visit = (node: Syntax, each: (node: Syntax) => void): void => {
  each(node);
  for (const child of node.children) visit(child, each);
};
