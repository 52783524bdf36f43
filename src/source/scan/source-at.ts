import { lineTextAt } from '../source-lines.ts';
import type { Syntax } from '../syntax.ts';
import { lineOf } from '../written.ts';

/** The line that a node begins in. */
export const sourceAt = (node: Syntax): string => lineTextAt(node.source, lineOf(node));
