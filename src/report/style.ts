import { codeSpan, plainText, visibleText } from './escape.ts';

/** How untrusted text is set in a sentence. Sentences are written once and set for a comment or for a terminal. */
export interface Style {
  /** A name, path, setting or line of source. */
  readonly code: (text: string) => string;
  /** A message in words. */
  readonly prose: (text: string) => string;
}

export const MARKDOWN: Style = { code: (text) => codeSpan(text), prose: (text) => plainText(text) };

/** No mark-up, for terminals. */
export const PLAIN: Style = {
  code: (text) => visibleText(text, 120),
  prose: (text) => visibleText(text).replace(/`([^`]+)`/g, '$1'),
};
