import { locationOf } from '../figures.ts';
import { formatBytes } from '../format.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';

/** Headers tell how many maps there are; so much more of them is no other number. */
const SAME_HEADERS = 1.05;

/**
 * More room is reserved for as many maps as before: a size hint was added or raised.
 *
 * Rests on pre-sized bytes making up most of the gain, with no more headers than before, at a line of the base.
 * Not at a new line, nor where the function's maps outgrow their tables more than before: they need their room, and more.
 */
export const raisedSizeHint: Rule = ({ site, compared, kinds, atSite, inFunction, measured }) => {
  const { base, head } = atSite;
  if (compared === null || compared.status === 'new' || measured.base === null || kinds[0] !== 'initial')
    return null;
  if (head.header > base.header * SAME_HEADERS || inFunction.head.growth > inFunction.base.growth)
    return null;
  return explanation({
    rule: 'raised-size-hint',
    cause: 'more room is reserved for as many maps as before',
    evidence: `${formatBytes(base.initial)} made with them in the base, ${formatBytes(head.initial)} now`,
    remedy: `Lower or drop the size hint of the map made in ${named(locationOf(site))}, unless its entries are larger now.`,
  });
};
