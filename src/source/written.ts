import type { SourcePlace } from './map-source.ts';
import { childOf, textOf } from './syntax.ts';
import type { SourceText, Syntax } from './syntax.ts';

/** On one line, with single blanks. */
export const flatText = (node: Syntax): string => textOf(node).replace(/\s+/g, ' ');

const LONGEST_CODE = 120;

/** As written, but on one line and at most 120 characters. */
export const codeOf = (node: Syntax): string => {
  const code = textOf({ ...node, end: Math.min(node.end, node.start + 4 * LONGEST_CODE) });
  const points = Array.from(code.replace(/\s+/g, ' ').trim());
  return points.length <= LONGEST_CODE ? points.join('') : `${points.slice(0, LONGEST_CODE - 1).join('')}…`;
};

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

/** 1-based line that a node begins in. */
export const lineOf = ({ source, start }: Syntax): number => lineAt(source, start);

export const placeOf = (node: Syntax): SourcePlace => ({ file: node.source.path, line: lineOf(node) });

/** Without parentheses around it. */
export const withoutParentheses = (node: Syntax): Syntax =>
  node.type === 'parenthesized_expression' && node.children[0] ? withoutParentheses(node.children[0]) : node;

/** Without parentheses, `&` and `*`: where a pointer leads does not matter for what it is called. */
export const bare = (expression: Syntax): Syntax => {
  let node = expression;
  for (;;) {
    const inner =
      node.type === 'parenthesized_expression' || isAddress(node)
        ? (childOf(node, 'operand') ?? node.children[0])
        : undefined;
    if (inner === undefined) return node;
    node = inner;
  }
};

const isAddress = (node: Syntax): boolean =>
  node.type === 'unary_expression' && /^[&*]$/.test(unaryOperatorOf(node));

/** The operator between two parts of a node, such as `+=`. */
export const operatorBetween = (left: Syntax, right: Syntax): { text: string; offset: number } => {
  const between = left.source.text
    .slice(left.end, right.start)
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, (comment) => ' '.repeat(comment.length));
  const found = /\S+/.exec(between);
  return { text: found?.[0] ?? '', offset: left.end + (found?.index ?? 0) };
};

/** Of `a < b`, `a += b` and `a := b`. */
export const operatorOf = (node: Syntax): string => {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  return left === null || right === null ? '' : operatorBetween(left, right).text;
};

/** Of `&a`, `*a`, `<-a`. */
export const unaryOperatorOf = (node: Syntax): string =>
  /^(?:<-|[-+!^*&])/.exec(node.source.text.slice(node.start, node.start + 2))?.[0] ?? '';

/** Whether other packages can name it. */
export const isExported = (name: string): boolean => /^\p{Lu}/u.test(name);
