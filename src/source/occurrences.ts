import type { GoFile, GoPackage, TopLevel } from './go-package.ts';
import type { Syntax } from './syntax.ts';

/** The innermost node at an offset. */
export const nodeAt = (top: Syntax, offset: number): Syntax => {
  let node = top;
  for (;;) {
    const { children } = node;
    let [low, high] = [0, children.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (children[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const child = children[low];
    if (child === undefined || child.start > offset) return node;
    node = child;
  }
};

/** The declaration at an offset; null between them. */
export const declarationAt = ({ declarations }: GoFile, offset: number): TopLevel | null => {
  let [low, high] = [0, declarations.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (declarations[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = declarations[low];
  return found !== undefined && found.start <= offset ? found : null;
};

const PART_OF_NAME = /[\p{L}\p{Nd}_]/u;

/** Offsets at which a name stands as a whole word. */
export function* wordsIn(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isInside =
      PART_OF_NAME.test(text.charAt(at - 1)) || PART_OF_NAME.test(text.charAt(at + word.length));
    if (!isInside) yield at;
  }
}

/** The nodes that are a name, all over the package; found in the text, since most declarations need not be read for it. */
export function* nodesNamed(name: string, pkg: GoPackage): Generator<{ node: Syntax; within: TopLevel }> {
  for (const file of pkg.files) {
    for (const offset of wordsIn(file.source.text, name)) {
      const within = declarationAt(file, offset);
      if (within === null) continue;
      const node = nodeAt(within.syntax(), offset);
      if (node.start === offset && node.end === offset + name.length) yield { node, within };
    }
  }
}
