import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const STYLE = `
  body { font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; margin: 0; display: grid;
    grid-template-columns: 260px 1fr; color: #1f2328; background: #fff; }
  nav { padding: 16px; border-right: 1px solid #d1d9e0; position: sticky; top: 0; height: 100vh; overflow: auto;
    box-sizing: border-box; font-size: 13px; }
  nav a { display: block; padding: 2px 0; } main { padding: 16px 32px; min-width: 0; }
  section { max-width: 880px; margin-bottom: 48px; } section > p { color: #59636e; }
  article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; overflow-wrap: break-word; }
  table { border-collapse: collapse; display: block; margin: 0 0 16px; width: max-content; max-width: 100%; overflow: auto; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } tr:nth-child(2n) td { background: #f6f8fa; }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font-size: 85%; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; }
  a { color: #0969da; text-decoration: none; } summary { cursor: pointer; }
  @media (prefers-color-scheme: dark) { body { color: #f0f6fc; background: #0d1117; } a { color: #4493f8; }
    nav, article, th, td { border-color: #3d444d; } tr:nth-child(2n) td, pre { background: #151b23; } }
`;

export interface Preview {
  readonly name: string;
  readonly shows: string;
  /** The comment, as GitHub gets it. */
  readonly markdown: string;
  /** More files of this scene, by the words of the link. */
  readonly links: Readonly<Record<string, string>>;
}

/** As GitHub renders it, but for its filter of HTML: what is shown here is our own. */
const rendered = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** All previews on one page, to be looked through by a person. */
export const previewPage = (previews: readonly Preview[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Preview: go-map-regression</title><style>${STYLE}</style></head>
<body><nav><b>go-map-regression</b>${previews.map(({ name }) => `<a href="#${name}">${name}</a>`).join('\n')}</nav><main>
${previews.map(section).join('\n')}
</main></body></html>
`;

const section = ({ name, shows, markdown, links }: Preview): string => {
  const more = Object.entries(links).map(([words, file]) => ` · <a href="${file}">${words}</a>`);
  return `<section id="${name}"><h2>${name}</h2><p>${shows}${more.join('')} · ${markdown.length.toLocaleString('en')} characters</p>
<article>${rendered(markdown)}</article></section>`;
};
