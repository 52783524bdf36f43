import { posix, resolve } from 'node:path';
import { isOwnFunction } from '../maps/standard-library.ts';
import { MAP_OF_SOURCE } from '../maps/called-kinds.ts';
import { portablePath } from '../measure/source-path.ts';
import type { LeafCall } from '../profile/cut-heap-profile.ts';
import type { Called } from '../profile/profile.ts';
import { isRepositoryPath } from '../report/links.ts';
import { allocatesAt } from '../source/allocates-at.ts';
import { openPackage } from '../source/go-package.ts';
import { sourceRoots } from './git.ts';
import { loadGoParser } from './go-parser.ts';
import { readPackage } from './package-files.ts';

/** Any general function of the runtime that allocates. */
const OTHER = 'runtime.newobject';

/** Functions that the runtime has for other packages under their names, and that need memory for maps only. */
const LINKED: Readonly<Record<string, string>> = {
  'maps.clone': 'runtime.mapclone2',
  'reflect.makemap': 'runtime.makemap',
  'reflect.mapassign0': 'runtime.mapassign',
  'reflect.mapassign_faststr0': 'runtime.mapassign_faststr',
};

/**
 * What calls at the leaves of a heap profile lead to, as far as the source lines say that they stand on; calls of which they do
 * not are missing.
 *
 * @param directory in the checkout that the program was built from
 */
export async function derivedCalls(calls: readonly LeafCall[], directory: string): Promise<Called> {
  const names = new Map<number, string>();
  for (const { address, frame } of calls) {
    const linked = LINKED[frame.function];
    if (linked !== undefined) names.set(address, linked);
    // What allocates for a sync.Map is told by its callers.
    else if (/^(internal\/)?sync\./.test(frame.function)) names.set(address, OTHER);
  }
  const roots = await sourceRoots(resolve(directory));
  const own = calls
    .filter(({ frame }) => isOwnFunction(frame.function))
    .map(({ address, frame }) => ({
      ...frame,
      address,
      file: portablePath(frame.file, frame.function, roots),
    }))
    .filter(({ file }) => isRepositoryPath(file) && file.endsWith('.go'));
  const parse = own.length === 0 ? null : await loadGoParser();
  for (const [folder, sites] of Map.groupBy(own, ({ file }) => posix.dirname(file))) {
    const { files, isComplete } = await readPackage(folder === '.' ? '' : folder, roots.workspace);
    const pkg = openPackage(files, parse!, isComplete);
    for (const site of sites) {
      const found = allocatesAt(site, pkg);
      if (found !== 'either') names.set(site.address, found === 'maps' ? MAP_OF_SOURCE : OTHER);
    }
    pkg.free();
  }
  return { names, mapImplementation: 'unknown' };
}
