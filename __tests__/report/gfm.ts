import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes, Root } from 'mdast';

/** GitHub Flavored Markdown as GitHub parses it. */
export const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

export const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

/** What readers see of a node, code or not. */
export const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((child) =>
      child.type === 'text' || child.type === 'inlineCode' || child.type === 'code' ? child.value : '',
    )
    .join('');

/**
 * What GitHub turns into links after Markdown, in text outside code: mentions, references to issues and commits,
 * emoji names.
 */
const REFERENCES = /@[a-z\d]|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|:[+\w-]+:|https?:\/\/|www\./gi;

export const markupIn = (markdown: string): { types: Set<string>; links: string[]; mentions: string[] } => {
  const nodes = nodesOf(parse(markdown));
  return {
    types: new Set(nodes.map(({ type }) => type)),
    links: nodes.filter((node) => node.type === 'link').map(({ url }) => url),
    mentions: nodes
      .filter((node) => node.type === 'text')
      .flatMap(({ value }) => value.match(REFERENCES) ?? []),
  };
};
