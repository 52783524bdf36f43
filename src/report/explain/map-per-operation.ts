import { meanOperations } from '../../measure/operations.ts';
import { formatBytes, formatFigure } from '../format.ts';
import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { mapName, mapType } from './go-code.ts';
import { mapsMade } from './maps-made.ts';
import type { Observed } from './observed.ts';

/** Maps of each operation from which on they are made by it, and not by something that happens now and then. */
const FEWEST_PER_OPERATION = 0.5;
/** Of what is allocated; more is kept, and cannot be reused. */
const MOST_KEPT = 0.05;
/** A map that is made anew as often as before is not why more is allocated. */
const MORE_OFTEN = 1.25;

const perOperation = ({ functionSites, verdict }: Observed): { base: number; head: number } | null => {
  const head = meanOperations(verdict.head);
  if (head === null || head === 0) return null;
  const base = (verdict.base && meanOperations(verdict.base)) || head;
  return { base: mapsMade(functionSites.base) / base, head: mapsMade(functionSites.head) / head };
};

/**
 * A map is made, filled and thrown away with every operation.
 *
 * Rests on the number of maps that the function makes for each operation, at least one in two and clearly more than in the base,
 * and on the load leaving none of them.
 * Not where the maps are kept: reusing one would overwrite what somebody holds. Not where as many were made before: then the
 * maps became larger. Not where operations were not counted.
 */
export const mapPerOperation: Rule = (observed) => {
  const { metric, compared, source, context, kinds } = observed;
  const made = perOperation(observed);
  if (
    compared === null ||
    metric !== 'allocated' ||
    made === null ||
    kinds[0] === 'clone' ||
    kinds[0] === 'syncMap'
  )
    return null;
  if (made.head < FEWEST_PER_OPERATION || made.head < made.base * MORE_OFTEN) return null;
  const { retained, allocated: allocations } = observed.measured.head!;
  const [kept, allocated] = [retained.bytes[0]!, allocations.bytes[0]!];
  if (kept > allocated * MOST_KEPT) return null;
  const count = made.head < 1.5 ? 'a map is made' : `${formatFigure(made.head)} maps are made`;
  const operations = meanOperations(observed.verdict.head)!;
  const isLiteral = source !== null && /^map\[.*\{/.test(source.expression);
  const name = mapName(source);
  return explanation({
    rule: 'map-per-operation',
    cause: `${count} anew with every ${context.unitOfLoad} and thrown away`,
    evidence: `${formatBytes(allocated / operations)} allocated for each ${context.unitOfLoad} and none of it kept`,
    remedy: isLiteral
      ? 'Where its content is always the same, make it once, outside of the function. Else reuse one from a `sync.Pool` after `clear`.'
      : 'Where its content is always the same, make it once. Else reuse one after `clear`: of the caller, or from a `sync.Pool`.',
    code: isLiteral
      ? [
          `var ${/^[\p{L}\p{N}_]+$/u.test(name) ? name : 'm'} = ${mapType(source)}{ /* … */ } // outside of the function`,
        ]
      : [`clear(${name}) // and fill it again, instead of making another`],
  });
};
