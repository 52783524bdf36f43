import { sourceLineAt } from '../source-line.ts';
import { lineOf, type Syntax } from './syntax.ts';

/** The line that a node begins in. */
export const sourceAt = (node: Syntax): string => sourceLineAt(node.file.text, lineOf(node)) ?? '';
