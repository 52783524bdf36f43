import { formatBytes } from '../format.ts';
import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { mapType } from './go-code.ts';

/**
 * Keys or values grew over 128 bytes: the map then holds pointers to them, and each is an allocation of its own.
 *
 * Rests on the kind `boxed` making up most of the gain at a line of the base that had none.
 * Not at a new line, nor where there were boxed entries before: more of them are more entries, and why there are more is the cause.
 */
export const boxedEntries: Rule = ({ kinds, atSite, measured, source }) => {
  if (kinds[0] !== 'boxed' || measured.base === null || atSite.base.boxed > 0) return null;
  const large = source?.valueType ?? null;
  const pointers = mapType(source).replace(/^(map\[.*\])([^*[\]]+)$/, '$1*$2');
  const isRewritten = large !== null && pointers !== mapType(source);
  return explanation({
    rule: 'boxed-entries',
    cause:
      'its keys or values are over 128 bytes now, so each is stored outside of the table in an allocation of its own',
    evidence: `${formatBytes(atSite.head.boxed)} outside of the table, none in the base`,
    remedy:
      'Make them smaller: narrower fields, or what is seldom read in a map of its own. Merely to get below 128 bytes saves nothing, since free slots take room as well. Where entries share a value, store pointers to it.',
    code: [`${isRewritten ? pointers : 'map[K]*V'} // where entries share a value`],
  });
};
