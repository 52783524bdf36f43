import type { Kind, Site } from '../../maps/site.ts';
import { siteKey } from '../../maps/site.ts';
import type { GrowthByKind, Measurement, SiteMeasurement } from '../../measure/measurement.ts';
import { meanOperations } from '../../measure/operations.ts';
import type { Trend } from '../../measure/trend.ts';
import { trendOf } from '../../measure/trend.ts';
import type { MapSource } from '../../source/map-source.ts';
import type { Metric, Sides, SiteVerdict, Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { mapOf } from '../map-name.ts';
import { sitesByKey, worstMetricOf } from '../figures.ts';
import { gainedKinds, sumKinds } from './kind-bytes.ts';
import type { KindBytes } from './kind-bytes.ts';

/** All that is known of a site whose map memory certainly grew: what the rules look at. */
export interface Observed {
  readonly site: Site;
  /** null without a comparable baseline: then all that the head keeps is to be explained, and the site grows by rounds. */
  readonly compared: SiteVerdict | null;
  /** The one that speaks for the site. */
  readonly metric: Metric;
  /** The site in both measurements; null where it is in one only. */
  readonly measured: Sides<SiteMeasurement | null>;
  readonly trend: Sides<Trend | null>;
  /** What most of the gain is of, most first; empty for what is unreleased, whose kinds are not recorded. */
  readonly kinds: readonly Kind[];
  /** Of the metric, and per operation where its figures are. Of what is unreleased: of what is retained. */
  readonly atSite: Sides<KindBytes>;
  readonly inFunction: Sides<KindBytes>;
  /** `make` and the assignment that grows the map are different lines. */
  readonly functionSites: Sides<readonly SiteMeasurement[]>;
  readonly source: MapSource | null;
  readonly verdict: Verdict;
  readonly context: ReportContext;
}

const byFunction = (measurement: Measurement | null): ReadonlyMap<string, readonly SiteMeasurement[]> => {
  const groups = new Map<string, SiteMeasurement[]>();
  for (const site of measurement?.sites ?? []) {
    const group = groups.get(site.function);
    if (group === undefined) groups.set(site.function, [site]);
    else group.push(site);
  }
  return groups;
};

/** Looks at one site after the other; null where nothing certainly grew. What a verdict needs looked up is looked up once. */
export const observer = (
  verdict: Verdict,
  context: ReportContext,
): ((site: Site | SiteVerdict) => Observed | null) => {
  const sites = { base: sitesByKey(verdict.base), head: sitesByKey(verdict.head) };
  const functions = { base: byFunction(verdict.base), head: byFunction(verdict.head) };
  const compared = new Map(verdict.sites.map((site): [string, SiteVerdict] => [siteKey(site), site]));
  const divisor = (side: Measurement | null, metric: Metric): number =>
    (metric === 'allocated' && verdict.perOperation && side !== null ? meanOperations(side) : null) ?? 1;

  return (of) => {
    const site = compared.get(siteKey(of)) ?? null;
    const head = sites.head.get(siteKey(of)) ?? null;
    const metric = site === null ? 'retained' : worstMetricOf(site, verdict);
    if (site === null && trendOf(head?.retainedByRound ?? []) !== 'growing') return null;
    if (site !== null && (site.status === 'gone' || site[metric]!.lowBytes <= 0)) return null;

    const origin = site?.from ?? site ?? of;
    const origins = [origin, ...(site?.alsoFrom ?? [])]
      .map((from) => sites.base.get(siteKey(from)))
      .filter((found) => found !== undefined);
    const comparable = site === null ? [] : origins;
    const functionSites = {
      base: site === null ? [] : (functions.base.get(origin.function) ?? []),
      head: functions.head.get(of.function) ?? [],
    };
    const kindMetric = metric === 'unreleased' ? 'retained' : metric;
    const kindBytes = (base: readonly SiteMeasurement[], now: readonly GrowthByKind[]): Sides<KindBytes> => ({
      base: sumKinds(
        base.map(({ kinds }) => kinds),
        kindMetric,
        divisor(verdict.base, metric),
      ),
      head: sumKinds(now, kindMetric, divisor(verdict.head, metric)),
    });
    const atSite = kindBytes(comparable, [site?.kinds ?? head!.kinds]);
    const measured = { base: comparable[0] ?? null, head };
    return {
      site: of,
      compared: site,
      metric,
      measured,
      trend: {
        base: trendOf(measured.base?.retainedByRound ?? []),
        head: trendOf(head?.retainedByRound ?? []),
      },
      kinds: metric === 'unreleased' ? [] : gainedKinds(atSite),
      atSite,
      inFunction: kindBytes(
        functionSites.base,
        functionSites.head.map(({ kinds }) => kinds),
      ),
      functionSites,
      source: mapOf(of, context),
      verdict,
      context,
    };
  };
};
