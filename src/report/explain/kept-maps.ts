import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { totalBytes } from './kind-bytes.ts';
import { goroutinesLeft } from '../fact-sentences.ts';
import { formatCount } from '../format.ts';
import { fillingByRound, growthByRound } from './rounds.ts';

/** Most of what is kept is of the beginnings of maps, not of a table that grew. */
const SMALLEST_SHARE = 0.5;
/** One map begins once. */
const FEWEST_OBJECTS = 16;

/**
 * Many maps are made and kept, each with few entries: to delete from them would free nothing.
 *
 * Rests on the kinds of what is kept: headers and first groups, of which a map has one each, in many objects, not growth.
 * Not for one map that gets more entries; not where nothing is kept, which is a map for each operation.
 */
export const keptMaps: Rule = (observed) => {
  const { metric, atSite, measured, trend, verdict, context } = observed;
  const { header, first, initial } = atSite.head;
  const beginnings = header + first + initial;
  if (metric !== 'retained' || measured.head === null || measured.head.retainedObjects < FEWEST_OBJECTS)
    return null;
  if (beginnings < totalBytes(atSite.head) * SMALLEST_SHARE || atSite.head.growth > beginnings / 2)
    return null;
  if (header + first <= 0) return null;
  const isGrowing = trend.head === 'growing';
  const left = goroutinesLeft(verdict.head);
  return explanation({
    rule: 'kept-maps',
    cause: isGrowing
      ? `maps are made with every ${context.unitOfLoad} and kept, each with few entries`
      : 'many maps are made and kept, each with few entries',
    evidence: isGrowing ? growthByRound(observed) : fillingByRound(observed),
    remedy:
      left === null
        ? 'Look for what holds these maps, such as a slice, another map or a pool: to delete from them would not free them.'
        : `The load left ${formatCount(left)} goroutines behind, and what a goroutine holds is kept with it: look there first.`,
  });
};
