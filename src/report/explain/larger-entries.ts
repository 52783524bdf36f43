import { formatBytes } from '../format.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { mapType } from './go-code.ts';

/** Slots are known within a tenth on either side. */
const SMALLEST_RATIO = 1.25;

/**
 * Each entry takes more room than before: its key or value type grew.
 *
 * Rests on the sizes of the tables, which show the bytes of a slot, on both sides, and on the site growing by no more than twice
 * what they explain (a table may have doubled besides).
 * Not where the site gained much more than that: then there are more entries, too. Not of boxed entries, whose slots are pointers.
 */
export const largerEntries: Rule = ({ kinds, atSite, measured, compared, metric, source }) => {
  const [before, now] = [measured.base?.slotBytes ?? null, measured.head?.slotBytes ?? null];
  if (before === null || now === null || compared === null || metric === 'unreleased') return null;
  const isBoxed = atSite.base.boxed > 0 || atSite.head.boxed > 0;
  const ratio = now / before;
  const gained = compared[metric].head / compared[metric].base;
  if (ratio < SMALLEST_RATIO || isBoxed || kinds.length === 0 || !(gained > 1) || gained > ratio * 2)
    return null;
  const type = mapType(source);
  return explanation({
    rule: 'larger-entries',
    cause: 'each entry takes more room than before: its key or its value is a larger type now',
    evidence: `about ${formatBytes(now)} for each slot, ${formatBytes(before)} in the base`,
    remedy: `Look at the types${type === 'map[K]V' ? '' : ` of ${named(type)}`}: every slot of a table has their full size, filled or not.`,
  });
};
