import type { Observed } from './observed.ts';

/** Less is no more than what a drain allocates and frees of its own. */
const SMALLEST_FREED_SHARE = 0.02;

/** Whether a drain freed nothing of what the load left at the site. */
export const isStuck = ({ compared }: Observed): boolean =>
  compared !== null &&
  compared.unreleased !== null &&
  compared.retained.head > 0 &&
  compared.unreleased.head >= compared.retained.head * (1 - SMALLEST_FREED_SHARE);

/** A table that is not changed may still change by what the runtime rounds. */
const NOTHING = 0.05;
const MUCH = 0.25;

/**
 * What the first round after the drain did to what the drain had left: it `fitted` into it where later rounds did not, so
 * there was room; or the map `grew` at once, so its entries were still there. null where the rounds do not tell: there are none,
 * or the load puts the same keys in each time, which needs no room at all.
 */
export const nextRound = ({ compared, measured, trend }: Observed): 'fitted' | 'grew' | null => {
  const first = measured.head?.retainedByRound[0];
  const left = compared?.unreleased?.head ?? 0;
  if (first === undefined || left <= 0) return null;
  if (first >= left * MUCH) return 'grew';
  return first <= left * NOTHING && trend.head === 'growing' ? 'fitted' : null;
};
