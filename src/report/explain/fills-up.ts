import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { isSyncMap, mapName, takenFrom } from './go-code.ts';
import { fillingByRound } from './rounds.ts';

/**
 * A map that fills up and then stays, as a cache does: what it costs is a choice, not a leak.
 *
 * Rests on the rounds, after which it no longer grew, and on what it retains having grown.
 * Not without rounds; not where it keeps growing; not for what is allocated, which a full map explains nothing of.
 */
export const fillsUp: Rule = (observed) => {
  const { trend, metric, kinds, source } = observed;
  if (trend.head !== 'filling' || metric !== 'retained' || kinds[0] === 'clone') return null;
  const isBounded = takenFrom(source).length > 0;
  const name = mapName(source);
  return explanation({
    rule: 'fills-up',
    cause: 'fills up and then stays, as a cache does',
    evidence: fillingByRound(observed),
    remedy: isBounded
      ? 'It is bounded: by what the source takes out, or by what the load asks for. If it is too large, lower what it may hold.'
      : 'If that is what it may cost, raise the limit or accept it. Else bound it below that: a table that has grown stays.',
    code:
      isBounded || isSyncMap(source)
        ? []
        : [`if len(${name}) >= most { clear(${name}) } // before an entry is added`],
  });
};
