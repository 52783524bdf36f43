import { siteOf } from '../maps/site.ts';
import type { Measurement } from '../measure/measurement.ts';
import { growthPerOperation, trendOf } from '../measure/trend.ts';
import type { Limits, Reason } from './verdict.ts';

/** One reason for each site that keeps growing round by round beyond its limit. They need no baseline. */
export const judgeGrowing = (head: Measurement, { maxGrowthPerOperation: limit }: Limits): Reason[] => {
  if (limit === null) return [];
  const growing = head.sites.filter((site) => trendOf(site.retainedByRound) === 'growing');
  return growing.flatMap((site): Reason[] => {
    const bytes = growthPerOperation(site, head);
    const reason = { scope: 'growing', metric: 'retained', site: siteOf(site), budgetBytes: limit } as const;
    if (bytes === null) {
      const message =
        'This site grows with every round, but operations were not counted: set `operations` to judge it.';
      return [{ ...reason, outcome: 'unclear', message }];
    }
    if (bytes <= limit) return [];
    return [
      { ...reason, outcome: 'beyond', bytes, message: 'This site keeps more of each operation than it may.' },
    ];
  });
};
