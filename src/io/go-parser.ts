import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '#assets';
import { Language, Parser } from 'web-tree-sitter';
import type { ParseGo } from '../source/parse.ts';

/** A file that takes longer was written to take long: a megabyte of code takes a fifth of a second. */
const LONGEST_PARSE_MS = 2_000;

let loading: Promise<ParseGo> | null = null;

/** Go's grammar, loaded once: half a megabyte of WebAssembly. */
export const loadGoParser = (): Promise<ParseGo> => (loading ??= load());

async function load(): Promise<ParseGo> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(join(ASSETS, 'tree-sitter-go.wasm'))));
  return (text) => {
    const until = Date.now() + LONGEST_PARSE_MS;
    const tree = parser.parse(text, null, { progressCallback: () => Date.now() > until });
    if (tree !== null) return tree;
    parser.reset(); // it would go on where it stopped, with the next text
    throw new Error(`not parsed within ${LONGEST_PARSE_MS / 1_000} s`);
  };
}
