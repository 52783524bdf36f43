import { siteOf } from '../maps/site.ts';
import type { Measurement } from '../measure/measurement.ts';
import { growthPerOperation, totalTrend, trendOf } from '../measure/trend.ts';
import type { Limits, Reason } from './verdict.ts';

/** One reason for each site, and one for all together, that keep growing round by round beyond the limit. They need no baseline. */
export const judgeGrowing = (head: Measurement, { maxGrowthPerOperation: limit }: Limits): Reason[] => {
  if (limit === null) return [];
  const reason = { scope: 'growing', metric: 'retained', budgetBytes: limit } as const;
  const growing = growingParts(head);
  if (growing.some(({ bytes }) => bytes === null)) {
    const message =
      'Maps grow with every round, but operations were not counted: set `operations` to judge them.';
    return [{ ...reason, outcome: 'unclear', message }];
  }
  return growing.flatMap(({ bytes, ...part }) =>
    bytes !== null && bytes > limit ? [{ ...reason, outcome: 'beyond' as const, ...part, bytes }] : [],
  );
};

type Part = Pick<Reason, 'site' | 'message'> & { readonly bytes: number | null };

/** All sites together first: many that grow a little are a leak as well. */
const growingParts = (head: Measurement): Part[] => {
  const { trend, bytesPerOperation } = totalTrend(head);
  const message = 'All growing sites together keep more of each operation than they may.';
  return [
    ...(trend === 'growing' ? [{ bytes: bytesPerOperation, message }] : []),
    ...head.sites
      .filter(({ retainedByRound }) => trendOf(retainedByRound) === 'growing')
      .map((site) => ({
        site: siteOf(site),
        bytes: growthPerOperation(site, head),
        message: 'This site keeps more of each operation than it may.',
      })),
  ];
};
