import { posix, resolve } from 'node:path';
import { isOwnFunction } from '../maps/standard-library.ts';
import { MAP_OF_SOURCE, OTHER_CALL } from '../maps/called-kinds.ts';
import { portablePath } from '../measure/source-path.ts';
import type { LeafCall } from '../profile/cut-heap-profile.ts';
import type { Called } from '../profile/profile.ts';
import { isRepositoryPath } from '../report/links.ts';
import { allocatesAt } from '../source/allocates-at.ts';
import { openPackage } from '../source/go-package.ts';
import { sourceRoots } from './git.ts';
import { loadGoParser } from './go-parser.ts';
import { readPackage } from './package-files.ts';

/**
 * What calls at the leaves of a heap profile lead to, as far as the source lines say that they stand on; calls of which they do
 * not are missing.
 *
 * @param directory in the checkout that the program was built from
 */
export async function derivedCalls(calls: readonly LeafCall[], directory: string): Promise<Called> {
  const names = new Map<number, string>();
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
      if (found !== 'either') names.set(site.address, found === 'maps' ? MAP_OF_SOURCE : OTHER_CALL);
    }
    pkg.free();
  }
  return { names, mapImplementation: 'unknown' };
}
