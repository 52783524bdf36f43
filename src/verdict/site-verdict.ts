import { KINDS, siteKey, siteOf } from '../maps/site.ts';
import type { GrowthByKind, SiteMeasurement } from '../measure/measurement.ts';
import { entriesOf } from './by-metric.ts';
import { comparePair, isBeyond, mirrored, weightOf } from './compare-pair.ts';
import type { Terms } from './compare-pair.ts';
import type { Match } from './match.ts';
import type { Figures } from './series.ts';
import { SEVERITY } from './verdict.ts';
import type { ByMetric, Comparison, Outcome, SiteStatus, SiteVerdict, Sides } from './verdict.ts';

/** A match, its bytes on both sides, and how they compare. */
export interface Compared {
  readonly match: Match;
  readonly figures: Sides<Figures>;
  readonly pair: ByMetric<Comparison>;
}

/** Names the site of a match after its head, or after its base where it is gone. */
export const siteVerdict = ({ match, figures, pair }: Compared, terms: Terms): SiteVerdict => {
  const [site, ...others] = match.head.length > 0 ? match.head : match.base;
  const [origin, ...origins] = match.head.length > 0 ? match.base : [];
  const stayed = origin === undefined || siteKey(origin) === siteKey(site!);
  return {
    ...siteOf(site!),
    status: statusOf({ match, figures, pair }, terms),
    ...(stayed ? {} : { from: siteOf(origin) }),
    ...(origins.length > 0 ? { alsoFrom: origins.map(siteOf) } : {}),
    ...(others.length > 0 ? { alsoAt: others.map(siteOf) } : {}),
    ...pair,
    outcome: worstOf(entriesOf(pair).map(([, { outcome }]) => outcome)),
    kinds: sumKinds(match.head.length > 0 ? match.head : match.base),
  };
};

const statusOf = ({ match, figures }: Compared, terms: Terms): SiteStatus => {
  const { base, head } = match;
  if (base.length === 0) return 'new';
  if (head.length === 0) return 'gone';
  // Of the bytes alone: a change that is offset elsewhere is one all the same.
  const grew = isBeyond(comparePair(figures.base, figures.head, terms));
  if (grew || isBeyond(comparePair(figures.head, figures.base, mirrored(terms)))) return 'changed';
  return siteKey(base[0]!) === siteKey(head[0]!) ? 'unchanged' : 'moved';
};

const sumKinds = (sites: readonly SiteMeasurement[]): GrowthByKind =>
  Object.fromEntries(
    KINDS.flatMap((kind) => {
      const growths = sites.flatMap(({ kinds }) => kinds[kind] ?? []);
      if (growths.length === 0) return [];
      const retainedBytes = growths.reduce((total, growth) => total + growth.retainedBytes, 0);
      const allocatedBytes = growths.reduce((total, growth) => total + growth.allocatedBytes, 0);
      return [[kind, { retainedBytes, allocatedBytes }]];
    }),
  );

const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((worst, outcome) => (SEVERITY[outcome] > SEVERITY[worst] ? outcome : worst), 'within');

/** By outcome, then by the growth that the outcome is about, up or down, in bytes of a whole run. */
export const worstFirst = (terms: Terms): ((a: SiteVerdict, b: SiteVerdict) => number) => {
  const weight = (site: SiteVerdict): number =>
    Math.max(
      ...entriesOf(site)
        .filter(([, { outcome }]) => outcome === site.outcome)
        .map(([metric, { growthBytes }]) => Math.abs(growthBytes) * weightOf(metric, terms)),
    );
  return (a, b) =>
    SEVERITY[b.outcome] - SEVERITY[a.outcome] || weight(b) - weight(a) || (siteKey(a) < siteKey(b) ? -1 : 1);
};
