import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { rebuilding } from './go-code.ts';
import { goMinor } from '../../measure/go-version.ts';
import { fillingByRound } from './rounds.ts';

/**
 * A map of Go 1.24 whose entries come and go: deleted ones still take slots, so the table grows for entries that it no longer
 * has (golang/go#70886; from Go 1.25 it is cleaned up first).
 *
 * Rests on the Go version, deletes in the source, growth of the table, and rounds after which it stays.
 * Not with any other version; not for a map that keeps growing, whose deletes do not keep up; not without rounds or source. That
 * the map did not simply get more entries is not seen: the words say that it can be.
 */
export const tombstones: Rule = (observed) => {
  const { kinds, source, trend, verdict } = observed;
  const { fingerprint } = verdict.head;
  if (fingerprint.mapImplementation !== 'swiss' || goMinor(fingerprint) !== 24) return null;
  if (kinds[0] !== 'growth' || trend.head !== 'filling' || (source?.deletes.length ?? 0) === 0) return null;
  return explanation({
    rule: 'tombstones',
    cause: 'entries come and go, and on Go 1.24 deleted ones can take slots until the table grows',
    evidence: fillingByRound(observed),
    remedy:
      'Build with Go 1.25 or later, which cleans the table up first (golang/go#70886). Until then, copy what is left into a new map now and then.',
    code: rebuilding(source, 'fresh'),
  });
};
