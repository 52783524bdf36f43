import { lineTextAt } from '../source-lines.ts';
import { lineOf, type Syntax } from './syntax.ts';

/** The line that a node begins in. */
export const sourceAt = (node: Syntax): string => lineTextAt(node.file, lineOf(node));
