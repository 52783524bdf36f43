import type { Html } from '../html.ts';

const ACTIVE = /[<>&\u2028\u2029]/g;

/** Data for the page's script. Nothing in it can end the element, open a comment, or break a line of a script. */
export const embeddedJson = (value: unknown): Html => ({
  markup: JSON.stringify(value).replace(
    ACTIVE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});
