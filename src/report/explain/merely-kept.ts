import { isMerelyKept, locationOf } from '../figures.ts';
import { formatBytes } from '../format.ts';
import { isNeverTakenFrom } from './go-code.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import type { Observed } from './observed.ts';

const MOST_HOLDERS = 3;

/** What is new and retains: where to look for what holds these maps. */
const holders = ({ verdict }: Observed): string =>
  verdict.sites
    .filter(({ status, retained }) => status === 'new' && retained.growthBytes > 0)
    .sort((a, b) => b.retained.growthBytes - a.retained.growthBytes)
    .slice(0, MOST_HOLDERS)
    .map(
      (site) =>
        ` ${named(locationOf(site))} is new and retains ${formatBytes(site.retained.growthBytes)}: look there first.`,
    )
    .join('');

/**
 * The line makes the maps that it made before, but something now keeps them: a cache, a goroutine that never ends, a longer list.
 *
 * Rests on what it allocates, which is within its limit and grew by less than half of what is kept more.
 * Not where it allocates more as well: then it may be the cause itself. Not for a map that grows and that nothing is taken out
 * of: such a map may have been replaced now and then before, at this very place. Its line is innocent, so no other rule may speak of it.
 */
export const merelyKept: Rule = (observed) => {
  const { compared, verdict } = observed;
  // What a special kind explains is no longer what it was before, so those rules come first.
  if (compared === null || observed.metric !== 'retained' || !isMerelyKept(compared, verdict)) return null;
  if (observed.trend.head === 'growing' && isNeverTakenFrom(observed.source)) return null;
  return explanation({
    rule: 'merely-kept',
    cause: `allocates what it did before, but now ${compared.retained.base > 0 ? 'more of it' : 'it'} is kept`,
    remedy: `Look for what holds these maps.${holders(observed)}`,
  });
};
