import type { SiteMeasurement } from '../measure/measurement.ts';
import { comparePair } from './compare-pair.ts';
import type { Pair, Terms } from './compare-pair.ts';
import { sumFigures } from './series.ts';
import type { Compared } from './site-verdict.ts';
import type { Limits, Metric } from './verdict.ts';

/**
 * Takes back what only went from one line of a package to another: a size hint added to `make` adds pre-sized bytes
 * there and saves at least as many where the map was filled, and is no regression. A site stays beyond its limit
 * unless its package as a whole certainly grew by no more than the site alone may.
 */
export const offsetWithinPackages = (
  compared: readonly Compared[],
  terms: Terms & { readonly runs: { readonly base: number; readonly head: number } },
): Compared[] => {
  const packages = Map.groupBy(compared, packageOf);
  const pairs = new Map<string, Pair>();
  const packagePair = (name: string): Pair => {
    const known = pairs.get(name);
    if (known !== undefined) return known;
    const figures = (packages.get(name) ?? []).map((one) => one.figures);
    const pair = comparePair(
      sumFigures(
        figures.map(({ base }) => base),
        terms.runs.base,
      ),
      sumFigures(
        figures.map(({ head }) => head),
        terms.runs.head,
      ),
      terms,
    );
    pairs.set(name, pair);
    return pair;
  };
  return compared.map((one) => {
    const settle = (metric: Metric): Pair[Metric] => {
      const own = one.pair[metric];
      if (own.outcome !== 'beyond') return own;
      const allowed = Math.max(floorOf(metric, terms), limitOf(metric, terms.limits) * Math.max(own.base, 0));
      return packagePair(packageOf(one))[metric].highBytes <= allowed ? { ...own, outcome: 'within' } : own;
    };
    return { ...one, pair: { retained: settle('retained'), allocated: settle('allocated') } };
  });
};

const limitOf = (metric: Metric, limits: Limits): number =>
  metric === 'retained' ? limits.maxRetainedGrowth : limits.maxAllocatedGrowth;

/** In the unit of the metric's figures: allocated ones may be per operation. */
const floorOf = (metric: Metric, { limits, work }: Terms): number => {
  if (metric === 'retained' || work.divisors === null) return limits.minGrowthBytes;
  const { head } = work.divisors;
  return (limits.minGrowthBytes * head.length) / head.reduce((sum, operations) => sum + operations, 0);
};

/** Import path: all up to the first dot behind the last slash (dots of a path's last element come as `%2e`). */
const packageOf = ({ match }: Compared): string => nameOf(match.head[0] ?? match.base[0]!);

const nameOf = ({ function: name }: SiteMeasurement): string => /^(?:.*\/)?[^./]*/.exec(name)![0];
