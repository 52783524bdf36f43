import { mapOf } from '../map-name.ts';
import type { Site } from '../../maps/site.ts';
import { locationOf } from '../figures.ts';
import { formatBytes, formatCount } from '../format.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { mapType } from './go-code.ts';
import { madeWithRoom } from './maps-made.ts';
import type { Observed } from './observed.ts';

/** Entries over slots at which a Swiss table grows (internal/runtime/maps, maxAvgGroupLoad). */
const MOST_LOAD = 7 / 8;
const LONGEST_SIZE = 40;
/** As a size is written: names, calls and sums. */
const SIZE = /^[\p{L}\p{N}_.()+*/ -]+$/u;

/** Where the map is made now; null where that line makes none on the heap any more. */
const madeAt = ({ site, metric, verdict }: Observed): Site | null => {
  const makers = verdict.sites.filter(
    ({ function: name, status, kinds }) =>
      name === site.function && status !== 'gone' && kinds.header !== undefined,
  );
  // The one that lost most is the one that had been making room.
  return makers.sort((a, b) => a[metric]!.growthBytes - b[metric]!.growthBytes)[0] ?? null;
};

/**
 * With how many entries the map's table was full when it was still made with room: any size above half of it gave the same
 * table. Slots are a power of two. null where the sizes do not tell.
 */
const entriesBefore = ({ functionSites, measured, verdict }: Observed): number | null => {
  const slotBytes = measured.head?.slotBytes ?? null;
  const makers = functionSites.base.filter(({ kinds }) => kinds.initial !== undefined);
  const made = makers.length === 1 ? madeWithRoom(makers[0]!) : null;
  if (slotBytes === null || made === null || verdict.head.fingerprint.mapImplementation !== 'swiss')
    return null;
  const slots = 2 ** Math.round(Math.log2(made.groupBytesPerMap / slotBytes));
  return Math.floor(slots * MOST_LOAD);
};

/**
 * A map that was made with room for its entries is no longer: it starts small, outgrows its table and is rehashed, again and again.
 *
 * Rests on the kinds of the function, since `make` and the assignment that fills the map are different lines: at least half
 * of the pre-sized bytes went, and growth took at least half of their place.
 * Not where a map only got more entries than it was made for: then its pre-sized bytes are still there. Nor where the map was
 * never made with room, or is gone altogether.
 */
export const lostSizeHint: Rule = (observed) => {
  const { kinds, inFunction, metric, context, source } = observed;
  const { base, head } = inFunction;
  const isLost =
    base.initial > 0 &&
    head.initial <= base.initial / 2 &&
    head.growth - base.growth >= (base.initial - head.initial) / 2;
  if (metric === 'unreleased' || !kinds.includes('growth') || !isLost) return null;

  const made = madeAt(observed);
  const map = source ?? (made && mapOf(made, context));
  const entries = entriesBefore(observed);
  const written = map?.makes.map(({ sizeHint }) => sizeHint).find((hint) => hint !== null) ?? null;
  const isWritten = written !== null && written.length <= LONGEST_SIZE && SIZE.test(written);
  const unhinted = map?.makes.filter(({ sizeHint }) => sizeHint === null) ?? [];
  const place = made ?? (unhinted.length === 1 ? { ...unhinted[0]!, function: '' } : null);
  const size = isWritten ? written : entries === null ? 'n' : String(entries);
  const isMeasured = !isWritten && entries !== null;
  return explanation({
    rule: 'lost-size-hint',
    cause: 'without its size hint the map outgrows its table and is rehashed',
    evidence:
      `${formatBytes(base.initial)} of tables were made at their size and ${formatBytes(head.initial)} are now; ` +
      `growing takes ${formatBytes(head.growth - base.growth)} more`,
    remedy:
      `Give the map${place === null ? '' : ` made in ${named(locationOf(place))}`} its expected size again` +
      `${entries === null ? '' : `; it had room for ${formatCount(entries)} entries`}.`,
    code: [`make(${mapType(map)}, ${size})${isMeasured ? ' // or the size it was made with before' : ''}`],
    functionGrowthBytes: observed.verdict.sites
      .filter((site) => site.function === observed.site.function)
      .reduce((sum, site) => sum + site[metric].growthBytes, 0),
  });
};
