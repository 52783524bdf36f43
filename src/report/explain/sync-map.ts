import { formatBytes } from '../format.ts';
import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { mapName } from './go-code.ts';
import { plainBytes } from './kind-bytes.ts';
import type { Observed } from './observed.ts';
import { keptOfEach } from './rounds.ts';

/** Tables are between half full and full, so less can be chance. */
const SMALLEST_RATIO = 1.25;

/** Bytes of the same entries in a plain map and in the `sync.Map`, and what they are of. */
const costs = (observed: Observed): { plain: number; sync: number; of: string } => {
  const { base, head } = keptOfEach(observed);
  if (base !== null && head !== null) {
    return { plain: base, sync: head, of: ` of each ${observed.context.unitOfLoad}` };
  }
  return { plain: plainBytes(observed.inFunction.base), sync: observed.inFunction.head.syncMap, of: '' };
};

/**
 * A `sync.Map` took the place of a plain map and is larger with the same work: each of its entries is an object of its own, with the
 * key and value boxed in interfaces.
 *
 * Rests on the kinds of the function, plain before and `sync.Map` now, and on what either takes of the same load.
 * Not for a `sync.Map` that was there before or is new: without the plain map's bytes nothing is measured that speaks against it.
 * Nor where the plain map is still there beside it, or takes no less.
 */
export const syncMap: Rule = (observed) => {
  const { kinds, inFunction, source } = observed;
  const { base, head } = inFunction;
  const tookPlace =
    base.syncMap <= 0 && head.syncMap > 0 && plainBytes(base) > 0 && plainBytes(head) <= plainBytes(base) / 2;
  const { plain, sync, of } = costs(observed);
  if (kinds[0] !== 'syncMap' || !tookPlace || sync < plain * SMALLEST_RATIO) return null;
  const field = /[^.]*$/.exec(mapName(source))![0];
  return explanation({
    rule: 'sync-map',
    cause: 'a `sync.Map` takes more room for each entry than the plain map that it replaced',
    evidence: `${formatBytes(sync)}${of} in the sync.Map, ${formatBytes(plain)}${of === '' ? '' : ' of each'} in the plain map of the base`,
    remedy:
      'Go back to a map with a mutex, unless a profile shows that many processors wait for it; a typed cache with shards is between the two.',
    code: [`mu sync.RWMutex`, `${field} map[K]V // guarded by mu`],
  });
};
