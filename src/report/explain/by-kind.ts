import type { Kind } from '../../maps/site.ts';
import { explanation } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { RELEASE } from './release.ts';

/** What more bytes of a kind mean, in words for a reader who knows no kinds. */
const READINGS: Readonly<Record<Kind, string>> = {
  header: 'more maps are made',
  initial: 'more room is reserved when the map is made',
  first: 'more maps get their first entries',
  growth: 'the map outgrew its table and was rehashed',
  overflow: 'full buckets got overflow buckets',
  boxed: 'keys or values over 128 bytes are stored one by one outside the table',
  clone: 'a whole map is copied',
  syncMap: 'more is stored in a sync.Map',
  made: 'more maps are made, or with more room',
  filled: 'maps got entries, and larger tables or boxes for them',
  derived: 'more is allocated on this line, which its source says to be of a map',
};

/** What helps against allocating more of a kind in any program. */
const HELPS: Readonly<Partial<Record<Kind, { readonly remedy: string; readonly code: string }>>> = {
  growth: {
    remedy: 'Where the number of entries is known beforehand, make the map with it.',
    code: 'make(map[K]V, n)',
  },
  header: {
    remedy: 'A map made anew each time can often be reused.',
    code: 'clear(m)',
  },
  clone: {
    remedy:
      'Where nobody writes to the copy, share the map instead of cloning it. Since Go 1.25 a clone is as large as the map has ever been: of one that has lost most of its entries, copy those into a new map.',
    code: 'maps.Copy(copied, m)',
  },
};

const LARGER =
  'A map made in this function has room for fewer entries than it gets. Where their number is known beforehand, make it with that.';

/**
 * What remains to be said where no cause is known: what the bytes are for. The last rule, and so without conditions but a gain.
 */
export const byKind: Rule = ({ kinds, metric, trend, inFunction }) => {
  const [most] = kinds;
  if (most === undefined) return null;
  // Of a leak nobody knows the number of entries beforehand.
  const helps = trend.head === 'growing' ? undefined : HELPS[most];
  const isMadeTooSmall = most === 'growth' && inFunction.head.initial > 0;
  const help = metric === 'allocated' ? helps : { remedy: RELEASE };
  return explanation({
    rule: 'by-kind',
    cause: `mostly ${kinds.map((kind) => `${kind}: ${READINGS[kind]}`).join('; ')}`,
    remedy: isMadeTooSmall && metric === 'allocated' && helps !== undefined ? LARGER : (help?.remedy ?? ''),
    code: metric === 'allocated' && helps !== undefined ? [helps.code] : [],
  });
};
