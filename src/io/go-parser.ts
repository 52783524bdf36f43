import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '#assets';
import { Language, Parser } from 'web-tree-sitter';
import type { ParseGo } from '../source/parse.ts';

let loading: Promise<ParseGo> | null = null;

/** Go's grammar, loaded once: half a megabyte of WebAssembly. */
export const loadGoParser = (): Promise<ParseGo> => (loading ??= load());

async function load(): Promise<ParseGo> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(join(ASSETS, 'tree-sitter-go.wasm'))));
  return (text) => parser.parse(text)!;
}
