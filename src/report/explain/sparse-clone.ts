import { meanOperations } from '../../measure/operations.ts';
import { formatBytes } from '../format.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { mapName, rebuilding } from './go-code.ts';
import { goMinor } from '../../measure/go-version.ts';
import { totalBytes } from './kind-bytes.ts';

/** A table is at most twice as large as its entries need it, twice of that while it grows. */
const SMALLEST_RATIO = 4;

/**
 * `maps.Clone` of a map that has held many more entries than it does: since Go 1.25 the clone has a table as large as the
 * original's; before, entries were put into a new one.
 *
 * Rests on the clones taking at least four times of what the base needed for the same work in the function, without
 * cloning, and on a source in which entries are taken out of the map, or which makes it with room.
 * Not where the base cloned as well, nor for a map that nothing is deleted from: that one is merely full. Nor without the source.
 */
export const sparseClone: Rule = (observed) => {
  const { kinds, inFunction, source, verdict, metric, context } = observed;
  const { base, head } = inFunction;
  const minor = goMinor(verdict.head.fingerprint);
  if (kinds[0] !== 'clone' || minor === null || minor < 25 || metric === 'unreleased') return null;
  if (base.clone > 0 || totalBytes(base) <= 0 || head.clone < totalBytes(base) * SMALLEST_RATIO) return null;
  const canBeSparse =
    source !== null &&
    (source.deletes.length > 0 ||
      source.clears.length > 0 ||
      source.makes.some(({ sizeHint }) => sizeHint !== null));
  if (!canBeSparse) return null;
  const operations = (verdict.perOperation ? null : meanOperations(verdict.head)) ?? 1;
  const each = operations === 1 ? '' : ` of each ${context.unitOfLoad}`;
  return explanation({
    rule: 'sparse-clone',
    cause: `a clone of ${named(mapName(source))} is as large as that map has ever been, however few entries are left`,
    evidence: `${formatBytes(head.clone / operations)}${each} for clones, where the base took ${formatBytes(totalBytes(base) / operations)} to copy the entries`,
    remedy: 'Copy the entries into a new map instead of cloning the table.',
    code: rebuilding(source, 'copied'),
  });
};
