import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { keyName, mapName } from './go-code.ts';
import { growthByRound } from './rounds.ts';

/** Types that hold a NaN and are declared where the map is: floats, and arrays and structs of them. */
const FLOATS = /^(?:\[\d+\])*(?:float(?:32|64)|complex(?:64|128))$|^struct\s*\{.*\bfloat(?:32|64)\b.*\}$/;

/**
 * A map with float keys that grows although entries are deleted: NaN equals no key, not even itself, so every assignment
 * with it adds an entry, and no `delete` finds one.
 *
 * Rests on the key type and the deletes that the source shows, and on growth over the rounds. That a key is NaN is not seen: the
 * words say that it can be.
 * Not for keys of other types, nor of a named type whose fields are unknown; not where nothing deletes, which explains the growth
 * by itself; not for a map that fills up.
 */
export const nanKeys: Rule = (observed) => {
  const { source, trend, context } = observed;
  if (source === null || source.keyType === null || trend.head !== 'growing' || !FLOATS.test(source.keyType))
    return null;
  if (source.deletes.length === 0) return null;
  const key = keyName(source);
  const isFloat = /^float/.test(source.keyType);
  const asFloat64 = source.keyType === 'float64' ? key : `float64(${key})`;
  return explanation({
    rule: 'nan-keys',
    cause: `grows with every ${context.unitOfLoad} although entries are deleted, which can be NaN among its ${named(source.keyType)} keys: it equals nothing, so each one is a new entry that \`delete\` never finds`,
    evidence: growthByRound(observed),
    remedy: `Keep NaN from becoming a key. Only ${named(`clear(${mapName(source)})`)} takes out what is there.`,
    code: isFloat ? [`if math.IsNaN(${asFloat64}) { return } // before it becomes a key`] : [],
  });
};
