import type { SiteMeasurement } from '../measure/measurement.ts';
import { compareCertain } from './compare-certain.ts';
import { comparePair, isBeyond, mirrored } from './compare-pair.ts';
import type { Terms } from './compare-pair.ts';
import { correctForMany } from './holm.ts';
import type { Match, SameBytes } from './match.ts';
import { matchSites } from './match-sites.ts';
import { settleSites } from './settle-sites.ts';
import { sumFigures } from './series.ts';
import type { Figures } from './series.ts';
import { siteVerdict, worstFirst } from './site-verdict.ts';
import type { Compared } from './site-verdict.ts';
import type { SiteVerdict, Sides } from './verdict.ts';

/** The sites of both sides, each with what it was before. */
export const pairSites = (sites: Sides<readonly SiteMeasurement[]>, terms: Terms): Match[] =>
  matchSites(sites.base, sites.head, sameBytes(terms));

/** Every site of either side against what it was before, worst first. */
export const compareSites = (
  matches: readonly Match[],
  terms: Terms & { readonly runs: Sides<number>; readonly sampled: boolean },
): SiteVerdict[] => {
  const compared = matches.map((match): Compared => {
    const figures = {
      base: sumFigures(match.base, terms.runs.base),
      head: sumFigures(match.head, terms.runs.head),
    };
    return { match, figures, pair: compareCertain(figures, match.base, terms) };
  });
  return settleSites(terms.sampled ? correctForMany(compared, terms) : compared, terms)
    .map((one) => siteVerdict(one, terms))
    .sort(worstFirst(terms));
};

/** Equality is judged without the floor: small sites must not be taken for each other. */
const sameBytes = (terms: Terms): SameBytes => {
  const equal = (limits: Terms['limits']) => (base: Figures, head: Figures) => {
    const strict = { ...terms, limits: { ...limits, minGrowthBytes: 0 } };
    return !isBeyond(comparePair(base, head, strict)) && !isBeyond(comparePair(head, base, mirrored(strict)));
  };
  return {
    withinLimit: equal(terms.limits),
    withinNoise: equal({
      ...terms.limits,
      maxRetainedGrowth: 0,
      maxAllocatedGrowth: 0,
      maxUnreleasedGrowth: 0,
    }),
  };
};
