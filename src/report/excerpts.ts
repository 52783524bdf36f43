import { siteKey } from '../maps/site.ts';
import type { SiteVerdict, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { codeBlock, codeSpan } from './escape.ts';
import { causesFirst, locationOf } from './figures.ts';
import { lineUrl, linkTo } from './links.ts';

/** Of the sites that a verdict fails by. */
const MOST = 3;

/** The worst failing sites, whose source is shown with the lines around it. */
export const excerptedSites = (verdict: Verdict, { sources }: ReportContext): SiteVerdict[] =>
  causesFirst(verdict)
    .filter((site) => site.outcome === 'beyond' && sources.has(siteKey(site)))
    .slice(0, MOST);

/** Tabs that all lines share say nothing. */
const withoutIndent = (lines: readonly string[]): string[] => {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\t*/.exec(line)![0].length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(shared, /^\t*/.exec(line)![0].length)));
};

/** Source as Markdown: where it is, and the lines, of which one is pointed at. */
export const excerptOf = (site: SiteVerdict, context: ReportContext): string => {
  const { lines } = context.sources.get(siteKey(site))!;
  const shown = withoutIndent(lines.map(({ text }) => text));
  const code = shown.map((text, index) => (lines[index]!.line === site.line ? `${text} // ← here` : text));
  const place = linkTo(codeSpan(locationOf(site)), lineUrl(context.repositoryUrl, context.headSha, site));
  return `${place}\n\n${codeBlock(code.join('\n'), 'go')}`;
};
