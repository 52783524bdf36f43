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

/** Without recursion: a file may nest as deep as it is long. */
export const syntaxOf = (root: Node, source: SourceText): Syntax => {
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
    let isInside = cursor.gotoFirstChild();
    while (isInside) {
      if (cursor.nodeIsNamed && cursor.nodeType !== 'comment') {
        const node = here(parent);
        parent.children.push(node);
        if (cursor.gotoFirstChild()) {
          parent = node;
          continue;
        }
      }
      while (isInside && !cursor.gotoNextSibling()) {
        if (parent === top) isInside = false;
        else {
          cursor.gotoParent();
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

const LONGEST_CODE = 120;

/** As written, but on one line and at most 120 characters. */
export const codeOf = (node: Syntax): string => {
  const code = textOf({ ...node, end: Math.min(node.end, node.start + 4 * LONGEST_CODE) });
  const points = Array.from(code.replace(/\s+/g, ' ').trim());
  return points.length <= LONGEST_CODE ? points.join('') : `${points.slice(0, LONGEST_CODE - 1).join('')}…`;
};

export const childOf = (node: Syntax, role: string): Syntax | null =>
  node.children.find((child) => child.role === role) ?? null;

export const childrenOf = (node: Syntax, role: string): Syntax[] =>
  node.children.filter((child) => child.role === role);

/** 1-based line of an offset. */
export const lineAt = ({ lineStarts }: SourceText, offset: number): number => {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
};

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

/** Without parentheses, `&` and `*`: where a pointer leads does not matter for what it is called. */
export const bare = (expression: Syntax): Syntax => {
  let node = expression;
  for (;;) {
    const inner =
      node.type === 'parenthesized_expression' || /^[&*]/.test(unaryOf(node))
        ? (childOf(node, 'operand') ?? node.children[0])
        : undefined;
    if (inner === undefined) return node;
    node = inner;
  }
};

const unaryOf = (node: Syntax): string =>
  node.type === 'unary_expression' ? node.source.text.charAt(node.start) : '';

/** The operator between two parts of a node, such as `+=`. */
export const operatorBetween = (left: Syntax, right: Syntax): { text: string; offset: number } => {
  const between = left.source.text
    .slice(left.end, right.start)
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, (comment) => ' '.repeat(comment.length));
  const found = /\S+/.exec(between);
  return { text: found?.[0] ?? '', offset: left.end + (found?.index ?? 0) };
};
