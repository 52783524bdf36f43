import type { SourceLine } from './map-source.ts';
import type { SourceText } from './syntax.ts';

const LONGEST = 160;
const BEFORE = 2;
const AFTER = 1;

/** Of a line that may be the whole file, no more is looked at. */
const lineText = ({ text, lineStarts }: SourceText, line: number): string => {
  const start = lineStarts[line - 1]!;
  const end = Math.min(lineStarts[line] ?? text.length + 1, start + 4 * LONGEST);
  return text.slice(start, end).replace(/\r?\n?$/, '');
};

const cut = (text: string): string => {
  const points = Array.from(text);
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`;
};

/** A line without its indentation, cut to 160 characters; empty where there is none. */
export const lineTextAt = (source: SourceText, line: number): string =>
  line < 1 || line > source.lineStarts.length ? '' : cut(lineText(source, line).trim());

/** A line with two before it and one after it; null where there is none or it is blank. */
export const linesAround = (
  source: SourceText,
  line: number,
): { text: string; lines: readonly SourceLine[] } | null => {
  const count = source.lineStarts.length;
  const text = lineTextAt(source, line);
  if (text === '') return null;
  const lines: SourceLine[] = [];
  for (let at = Math.max(1, line - BEFORE); at <= Math.min(count, line + AFTER); at++) {
    const shown = cut(lineText(source, at).trimEnd());
    // What ends the file is no line.
    if (at < count || shown !== '') lines.push({ line: at, text: shown });
  }
  return { text, lines };
};
