/**
 * Names, source lines, settings and log lines come from the service under test and are untrusted: a pull request can
 * call a function, a file or a load anything. Nothing here lets them become a mention, a link, an image, HTML or a
 * table cell, or lets an invisible character show something else than is there.
 */

const LONGEST_NAME = 120;
const LONGEST_PROSE = 500;
const LONGEST_BLOCK = 6_000;

/** Control, format (bidi, zero width), line separators, lone surrogates, and all else that a font draws as nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': ' ' };

/** Colours and cursor movement of terminals (ECMA-48 control sequences). */
// eslint-disable-next-line no-control-regex -- that is what they are made of
const TERMINAL_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;

const escapeInvisible = (text: string): string =>
  text
    .replace(TERMINAL_SEQUENCE, '')
    .replace(INVISIBLE, (char) => NAMED_ESCAPES[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`);

/** At most `longest` code points, with an ellipsis in the middle. */
const shorten = (text: string, longest: number): string => {
  const points = Array.from(text);
  if (points.length <= longest) return text;
  const tail = Math.floor((longest - 1) / 2);
  return `${points.slice(0, longest - 1 - tail).join('')}…${points.slice(-tail).join('')}`;
};

/** One line in which every character is seen for what it is. Text for terminals and annotations, not for Markdown. */
export const visibleText = (text: string, longest = LONGEST_PROSE): string =>
  shorten(escapeInvisible(text).replace(/\p{Zs}/gu, ' '), longest);

/** Longer than any run of backticks within. */
const fence = (text: string, shortest: number): string => {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(shortest, ...runs.map((run) => run.length + 1)));
};

/**
 * Inline code, for prose, headings and link labels; in tables through `tableRow`, which escapes the pipes.
 * A pipe behind a backslash cannot be written in a GFM table (the pair reads as an escaped backslash), so it is shown
 * by its number.
 */
export const codeSpan = (text: string, longest = LONGEST_NAME): string => {
  const shown = visibleText(text, longest).replace(/(?<=\\)\|/g, '\\u{7c}');
  if (shown.trim() === '') return '` `';
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  const ticks = fence(shown, 1);
  return `${ticks}${pad}${shown}${pad}${ticks}`;
};

/**
 * Words on which Markdown or GitHub would act: markup, HTML, math, mentions, references to issues and commits, links
 * with and without a scheme, emoji names, and list markers where they would start a line.
 */
const ACTIVE_WORD =
  /[`*_[\]<>&\\~|@#${}^=]|:\/\/|www\.|:[^\s:]+:|[0-9a-f]{7}|(?<![a-z0-9])(?:gh|ghsa|cve)-[0-9a-z]/i;
const LINE_MARKER = /^(?:[-+]+|\d+[.)])$/;

const proseWords = (text: string): string[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      if (!ACTIVE_WORD.test(word)) return word;
      const end = /[.,;:!?]*$/.exec(word)![0]; // of the sentence, not of the name
      return end === word ? codeSpan(word) : codeSpan(word.slice(0, word.length - end.length)) + end;
    });

/**
 * A sentence in which words that could do anything stand as code, and so do stretches that the writer put between
 * backticks. White space runs become one space.
 */
export const plainText = (text: string, longest = LONGEST_PROSE): string => {
  const line = visibleText(text.replace(/\s+/g, ' ').trim(), longest);
  const pieces = line.split(/`([^`]+)`/); // odd indices: what stood between backticks
  let prose = '';
  for (const [index, piece] of pieces.entries()) {
    const spaced = index % 2 === 1 ? codeSpan(piece) : spacedProse(piece);
    prose += prose.endsWith('`') && spaced.startsWith('`') ? ` ${spaced}` : spaced;
  }
  const [first = '', ...rest] = prose.trim().split(' ');
  return [LINE_MARKER.test(first) ? codeSpan(first) : first, ...rest].join(' ');
};

/** Keeps the space at either end, which parts a piece from the code beside it. */
const spacedProse = (piece: string): string => {
  const lead = piece.startsWith(' ') ? ' ' : '';
  const trail = piece.length > 1 && piece.endsWith(' ') ? ' ' : '';
  return `${lead}${proseWords(piece).join(' ')}${trail}`;
};

/** A fenced block. Its lines stay lines; the end is kept where it is too long, since logs end with the cause. */
export const codeBlock = (text: string, language = ''): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const shown = lines.map((line) => line.split('\t').map(escapeInvisible).join('\t')).join('\n');
  const points = Array.from(shown);
  const kept = points.length > LONGEST_BLOCK ? `…${points.slice(-LONGEST_BLOCK).join('')}` : shown;
  const ticks = fence(kept, 3);
  return `${ticks}${language}\n${kept.replace(/\n+$/, '')}\n${ticks}`;
};

/** A row of a GFM table from cells that are Markdown already. Pipes part cells even within code, so they are escaped. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
