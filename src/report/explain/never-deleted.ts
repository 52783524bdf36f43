import type { SourcePlace } from '../../source/map-source.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { formatBytes } from '../format.ts';
import { isNeverTakenFrom, isSyncMap, keyName, mapName, takenFrom } from './go-code.ts';
import { isStuck, nextRound } from './drained.ts';
import { RELEASE } from './release.ts';
import type { Observed } from './observed.ts';
import { growthByRound, keptOfEach } from './rounds.ts';

const placesOf = (places: readonly SourcePlace[]): string => {
  const [first, ...others] = places;
  const more =
    others.length === 0
      ? ''
      : ` and ${String(others.length)} more ${others.length === 1 ? 'place' : 'places'}`;
  return `${named(`${first!.file}:${String(first!.line)}`)}${more}`;
};

/** `delete(s.users, id)`, or the method of a `sync.Map`. */
const deleting = ({ source }: Observed): string =>
  isSyncMap(source)
    ? `${mapName(source)}.Delete(${keyName(source)})`
    : `delete(${mapName(source)}, ${keyName(source)})`;

/** What grew as fast before is not why there is more; tables grow in steps, but at the same ones with the same entries. */
const FASTER = 1.02;

/** What to call the growth: over the rounds, or over the drain that was to undo it. */
const growthOf = (observed: Observed): { does: string; evidence: string } | null => {
  const { trend, metric, compared, context } = observed;
  if (trend.head === 'growing' && metric !== 'unreleased') {
    const each = keptOfEach(observed);
    if (each.base !== null && each.head !== null && each.head <= each.base * FASTER) return null;
    return { does: `grows with every ${context.unitOfLoad}`, evidence: growthByRound(observed) };
  }
  if (compared === null || metric === 'allocated' || !isStuck(observed)) return null;
  const freed = `the drain freed nothing of ${formatBytes(compared.retained.head)}`;
  const next = nextRound(observed) === 'grew' ? ', and the next round of the load needed more room' : '';
  return { does: 'the drain leaves its entries there', evidence: `${freed}${next}` };
};

/**
 * Entries are put into a map and not taken out, or not as many: it grows with every operation, or a drain that should empty it
 * does not.
 *
 * Rests on the rounds, in which the site kept growing, or on a drain that freed nothing; with the source, on where
 * the package deletes from the map. "Never" is said only where the whole package was read and no other can reach the map.
 * Not for one that grew as fast in the base; not for a map that fills up, for maps that are kept as a whole, or where a more special rule knows why; nor where the drain
 * emptied the map and only the table stayed. Of a drain, only where its rounds or the source show that entries stay.
 */
export const neverDeleted: Rule = (observed) => {
  const { source, trend, metric } = observed;
  const growth = growthOf(observed);
  const takenOut = takenFrom(source);
  const isNever = isNeverTakenFrom(source);
  const isShown =
    (trend.head === 'growing' && metric !== 'unreleased') || isNever || nextRound(observed) === 'grew';
  if (growth === null || !isShown) return null;
  const { does, evidence } = growth;
  if (takenOut.length > 0) {
    return explanation({
      rule: 'never-deleted',
      cause: `${does}, although entries are taken out in ${placesOf(takenOut)}: not as many as are put in`,
      evidence,
      remedy:
        'See whether every path that adds an entry gets there, failures too, and with the same key; else bound the map.',
    });
  }
  return explanation({
    rule: 'never-deleted',
    cause: isNever ? `${does}, and nothing deletes from ${named(mapName(source))}` : does,
    isHeadline: isNever && trend.head === 'growing' && metric === 'retained',
    evidence,
    remedy: isNever ? 'Delete each entry once it is done with, or bound the map.' : RELEASE,
    code: [`${deleting(observed)} // once the entry is done with`],
  });
};
