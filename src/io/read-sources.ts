import { posix } from 'node:path';
import { describeError } from '../errors.ts';
import { siteKey, type Kind, type Site } from '../maps/site.ts';
import type { GrowthByKind } from '../measure/measurement.ts';
import { isRepositoryPath } from '../report/links.ts';
import { openPackage, type GoPackage } from '../source/go-package.ts';
import type { MapWork, SiteSource } from '../source/map-source.ts';
import type { ParseGo } from '../source/parse.ts';
import { siteSourceOf } from '../source/site-source.ts';
import { loadGoParser } from './go-parser.ts';
import { readPackage } from './package-files.ts';

export interface Sources {
  /** By `siteKey`; sites of which nothing is known are missing. */
  readonly sources: ReadonlyMap<string, SiteSource>;
  readonly warnings: readonly string[];
}

export const NO_SOURCES: Sources = { sources: new Map(), warnings: [] };

type ShownSite = Site & { readonly kinds: GrowthByKind };

/** Names are a help, no reason to keep anybody waiting. */
const LONGEST_MS = 20_000;

/** What the checked-out source says at each site, as far as it lies in the workspace. */
export async function readSources(
  sites: readonly ShownSite[],
  workspace: string,
  parser: () => Promise<ParseGo> = loadGoParser,
): Promise<Sources> {
  const inRepository = sites.filter(({ file }) => isRepositoryPath(file) && file.endsWith('.go'));
  if (inRepository.length === 0) return NO_SOURCES;
  let parse: ParseGo;
  try {
    parse = await parser();
  } catch (error) {
    const warning = `The grammar of Go could not be loaded, so maps are told by their functions: ${describeError(error)}`;
    return { ...NO_SOURCES, warnings: [warning] };
  }
  const sources = new Map<string, SiteSource>();
  const warnings: string[] = [];
  const until = Date.now() + LONGEST_MS;
  const folders = Map.groupBy(inRepository, ({ file }) => posix.dirname(file));
  for (const [folder, there] of folders) {
    if (Date.now() > until) {
      warnings.push('Reading the Go source took too long: some maps are told by their functions.');
      break;
    }
    const { files, isComplete } = await readPackage(folder === '.' ? '' : folder, workspace);
    const pkg = openPackage(files, parse, isComplete);
    warnings.push(...unparsedWarning(pkg));
    for (const site of there) {
      const source = Date.now() > until ? null : siteSourceOf({ ...site, work: workOf(site.kinds) }, pkg);
      if (source !== null) sources.set(siteKey(site), source);
    }
    pkg.free();
  }
  return { sources, warnings };
}

const unparsedWarning = ({ unparsed }: GoPackage): string[] =>
  unparsed.length === 0
    ? []
    : [`Not parsed, so less is said of maps in this folder: \`${unparsed.join('`, `')}\``];

const WORK: Readonly<Record<Kind, MapWork | null>> = {
  header: 'made',
  initial: 'made',
  first: 'filled',
  growth: 'filled',
  overflow: 'filled',
  boxed: 'filled',
  clone: 'cloned',
  syncMap: 'sync.Map',
  made: 'made',
  filled: 'filled',
  derived: null,
};

/** What most bytes at a site were allocated for. */
function workOf(kinds: GrowthByKind): MapWork | null {
  const bytes = new Map<MapWork, number>();
  for (const [kind, { allocatedBytes }] of Object.entries(kinds)) {
    const work = WORK[kind as Kind];
    if (work !== null) bytes.set(work, (bytes.get(work) ?? 0) + allocatedBytes);
  }
  const most = [...bytes].sort(([, a], [, b]) => b - a)[0];
  return most !== undefined && most[1] > 0 ? most[0] : null;
}
