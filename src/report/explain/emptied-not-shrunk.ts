import { formatBytes } from '../format.ts';
import { explanation } from './explanation.ts';
import type { Explanation, Rule } from './explanation.ts';
import { isSyncMap, mapName, mapType } from './go-code.ts';
import { isStuck, nextRound } from './drained.ts';

const emptied = (words: Pick<Explanation, 'cause' | 'evidence' | 'code'>): Explanation =>
  explanation({
    rule: 'emptied-not-shrunk',
    remedy:
      'Make a new map once it is empty: neither `delete` nor `clear` gives a table back. Where so many entries are usual, keep it: the next ones need no new table.',
    ...words,
  });

/**
 * The drain took the entries out, and the map keeps its table: no Go map ever shrinks.
 *
 * Rests on a drain that freed nothing of what the load left, and on the next round of load, which begins with what the drain
 * left: it needed no larger table, although the rounds after it did. Had the entries been there still, it would have had to
 * grow. Without rounds it rests on the deletes in the source, and says that it can be.
 * Not where the next round grew the table at once: the entries are still there. Not where the source never deletes.
 */
export const emptiedNotShrunk: Rule = (observed) => {
  const { compared, metric, source } = observed;
  if (!isStuck(observed) || compared === null || metric === 'allocated' || isSyncMap(source)) return null;
  const next = nextRound(observed);
  const takesOut = source === null ? null : source.deletes.length + source.clears.length > 0;
  const isNeverEmptied = takesOut === false && source!.isWholePackage;
  if (next === 'grew' || isNeverEmptied) return null;
  const freed = `the drain freed nothing of ${formatBytes(compared.retained.head)}`;
  const code = [`${mapName(source)} = make(${mapType(source)}) // once it is empty`];
  if (next === 'fitted') {
    return emptied({
      cause: 'its entries are taken out, but the table stays as large as it has ever been',
      evidence: `${freed}, and the next round of the load found room in it`,
      code,
    });
  }
  if (takesOut !== true) return null;
  return emptied({
    cause:
      'the drain frees nothing of it: if it does delete the entries, the table stays as large as it has ever been',
    evidence: freed,
    code,
  });
};
