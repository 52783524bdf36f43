import { loadGoParser } from '../../src/io/go-parser.ts';
import { openPackage } from '../../src/source/go-package.ts';
import type { MapSource, MapWork, SiteSource } from '../../src/source/map-source.ts';
import { siteSourceOf } from '../../src/source/site-source.ts';

export interface Asked {
  readonly function?: string;
  readonly work?: MapWork | null;
  readonly isComplete?: boolean;
  readonly file?: string;
}

/** The source at the line that ends in `// here`, of the first of the files; files are named by their order. */
export async function sourceAt(texts: readonly string[], asked: Asked = {}): Promise<SiteSource | null> {
  const parse = await loadGoParser();
  const files = texts.map((text, index) => ({ path: asked.file ?? `shop/${index}.go`, text }));
  const line = texts[0]!.split('\n').findIndex((one) => one.includes('// here')) + 1;
  const pkg = openPackage(files, parse, asked.isComplete ?? true);
  try {
    const site = { function: asked.function ?? 'example.com/shop.F', file: files[0]!.path, line };
    return siteSourceOf({ ...site, work: asked.work ?? null }, pkg);
  } finally {
    pkg.free();
  }
}

export async function mapAt(texts: readonly string[], asked: Asked = {}): Promise<MapSource | null> {
  return (await sourceAt(texts, asked))?.map ?? null;
}
