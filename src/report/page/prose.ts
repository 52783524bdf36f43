import { visibleText } from '../escape.ts';
import { html, type Html } from '../html.ts';
import type { Style } from '../style.ts';

/** Around what stands as code; nobody else's text has them, as control characters are shown by their numbers. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];

const withCode = (text: string): string => text.replace(/`([^`]+)`/g, `${OPEN}$1${CLOSE}`);

/** Sentences for a page; what they give is made mark-up by {@link prose}. */
export const PAGE: Style = {
  code: (text) => `${OPEN}${visibleText(text, 200)}${CLOSE}`,
  prose: (text) => withCode(visibleText(text)),
};

/** A sentence set in {@link PAGE}, or one of our own with code between backticks. */
export const prose = (sentence: string): Html =>
  html`${withCode(sentence)
    .split(OPEN)
    .flatMap((part, i) => {
      if (i === 0) return [html`${part}`];
      const [code = '', ...rest] = part.split(CLOSE);
      return [html`<code>${code}</code>${rest.join('')}`];
    })}`;
