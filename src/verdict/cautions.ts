import { siteKey } from '../maps/site.ts';
import { GROWTH_LIMITS } from './compare-pair.ts';
import type { LimitName, Limits, Reason } from './verdict.ts';

/** The limits with those that warn put in; null where none does. */
export const warningLimits = (limits: Limits): Limits | null =>
  Object.keys(limits.warn).length === 0 ? null : { ...limits, ...limits.warn };

/** What is beyond only because of a limit that warns: `warned` is the same measurement, judged under {@link warningLimits}. */
export const cautionsOf = (
  judged: readonly Reason[],
  warned: readonly Reason[],
  { warn }: Limits,
): Reason[] => {
  const failing = new Set(judged.filter(isBeyond).map(subjectOf));
  return warned.filter((reason) => {
    const limit = limitBehind(reason);
    return isBeyond(reason) && limit !== null && warn[limit] !== undefined && !failing.has(subjectOf(reason));
  });
};

const isBeyond = ({ outcome }: Reason): boolean => outcome === 'beyond';

const subjectOf = ({ scope, metric, site }: Reason): string =>
  [scope, metric, site && siteKey(site)].join('\n');

/** The limit that a reason is about; null of what has none. */
export const limitBehind = ({ scope, metric }: Reason): LimitName | null => {
  switch (scope) {
    case 'total':
    case 'site':
      return metric === undefined ? null : GROWTH_LIMITS[metric];
    case 'budget':
      return metric === 'allocated' ? 'maxAllocatedBytesPerOperation' : 'maxRetainedBytes';
    case 'growing':
      return 'maxGrowthPerOperation';
    case 'creep':
      return 'maxTotalCreep';
    case 'baseline':
    case 'fingerprint':
      return null;
  }
};
