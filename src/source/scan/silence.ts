import type { Syntax } from '../syntax.ts';
import { lineOf } from '../written.ts';

/** In the words of who knows better: `//map:bounded by the number of regions`. */
const SILENCED = /\/\/\s?map:bounded\b/;

/** Whether the declaration says that its map is bounded: at the end of its line, or in the comment above it. */
export const isSilenced = (declared: Syntax): boolean => {
  const { text, lineStarts } = declared.source;
  const lineText = (line: number): string =>
    text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length);
  const line = lineOf(declared);
  if (SILENCED.test(lineText(line))) return true;
  for (let above = line - 1; above > 0 && /^\s*\/\//.test(lineText(above)); above--) {
    if (SILENCED.test(lineText(above))) return true;
  }
  return false;
};
