import { html, type Html } from '../html.ts';
import { CSS } from './css.ts';

/** The page's own script, as the build bundles it. */
export interface PageScript {
  readonly text: string;
  /** Of the text, as a policy names it: `sha256-…`. */
  readonly hash: string;
}

/** A page that loads nothing and runs no script but its own. */
export const page = (title: string, body: Html, script: PageScript | null): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyOf(script)}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${CSS}
        </style>
      </head>
      <body>
        ${body} ${scriptElement(script)}
      </body>
    </html> `.markup;

/** To the letter: the policy knows the hash of what stands between the tags. */
const scriptElement = (script: PageScript | null): Html => ({
  markup: script === null ? '' : `<script>${script.text}</script>`,
});

const policyOf = (script: PageScript | null): string =>
  `default-src 'none'; ${script === null ? '' : `script-src '${script.hash}'; `}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
