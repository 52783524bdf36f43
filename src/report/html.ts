import { visibleText } from './escape.ts';

/** Mark-up that may stand in a page as it is: made by `html`, or written out in full. */
export interface Html {
  readonly markup: string;
}

type Piece = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose strings stand as text, also in quoted attributes: names and reasons come from anyone. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  markup: parts.reduce((page, part, i) => page + markupOf(pieces[i - 1]!) + part),
});

const markupOf = (piece: Piece): string => {
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return visibleText(piece).replace(/[&<>"']/g, (char) => ENTITIES[char]!);
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('');
};
