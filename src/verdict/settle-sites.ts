import { packageOf } from '../maps/standard-library.ts';
import { allowedBytes } from './allowed.ts';
import { mapMetrics } from './by-metric.ts';
import { comparePair, weightOf } from './compare-pair.ts';
import type { Terms } from './compare-pair.ts';
import { sumFigures } from './series.ts';
import type { Compared } from './site-verdict.ts';
import type { ByMetric, Comparison, Metric, Sides } from './verdict.ts';

type SiteTerms = Terms & { readonly runs: Sides<number> };

/**
 * What the total need not ask and a single site must, before it speaks for itself:
 *
 * - Beyond, is it more than bytes that went from one line of a package to another? A size hint added to `make` adds
 *   pre-sized bytes there and saves at least as many where the map was filled. A site stays beyond unless its package
 *   as a whole certainly grew by no more than the site alone may.
 * - Unclear, did it grow by more than it may at all? Of a hundred sites some are noisier than the floor in any two
 *   measurements; where even the means are within the limit, the total is what answers.
 */
export const settleSites = (compared: readonly Compared[], terms: SiteTerms): Compared[] => {
  const packages = new Map(
    [...Map.groupBy(compared, packageName)].map(([name, members]) => [name, comparePackage(members, terms)]),
  );
  return compared.map((one) => {
    const settle = (own: Comparison, metric: Metric): Comparison => {
      const allowed = allowedGrowth(own, metric, terms);
      const isOffset = (): boolean => packages.get(packageName(one))![metric]!.highBytes <= allowed;
      const settled =
        (own.outcome === 'beyond' && isOffset()) || (own.outcome === 'unclear' && own.growthBytes <= allowed);
      return settled ? { ...own, outcome: 'within' } : own;
    };
    return { ...one, pair: mapMetrics(one.pair, settle) };
  });
};

/** A name that shows no package stands for itself. */
const packageName = ({ match }: Compared): string => {
  const { function: name } = (match.head[0] ?? match.base[0])!;
  return packageOf(name) || name;
};

const comparePackage = (members: readonly Compared[], terms: SiteTerms): ByMetric<Comparison> =>
  comparePair(
    sumFigures(
      members.map(({ figures }) => figures.base),
      terms.runs.base,
    ),
    sumFigures(
      members.map(({ figures }) => figures.head),
      terms.runs.head,
    ),
    terms,
  );

/** In the unit of the metric's figures. */
const allowedGrowth = (own: Comparison, metric: Metric, terms: Terms): number =>
  allowedBytes(own, terms.limits.minGrowthBytes / weightOf(metric, terms));
