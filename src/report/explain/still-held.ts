import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { isStuck } from './drained.ts';
import { RELEASE } from './release.ts';

/**
 * A drain leaves more than before, and neither rounds nor source tell whether the entries stay or only their table.
 *
 * Rests on what is unreleased, whose kinds are not recorded, or on a drain that freed nothing of what the load left.
 * Not without a drain, nor for what is allocated.
 */
export const stillHeld: Rule = (observed) => {
  if (observed.metric === 'allocated') return null;
  if (isStuck(observed)) {
    return explanation({
      rule: 'still-held',
      cause:
        'the drain freed nothing: either its entries are not deleted, or they are, and the map keeps its table all the same',
      remedy:
        'Delete them; and where a map has been much larger than it has to be, drop it and make a new one.',
    });
  }
  if (observed.metric !== 'unreleased') return null;
  return explanation({
    rule: 'still-held',
    cause: 'less of it comes back with the drain than before',
    remedy: RELEASE,
  });
};
