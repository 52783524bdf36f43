import { meanOperations } from '../measure/operations.ts';
import type { Kind, Site } from '../maps/site.ts';
import { KINDS, siteKey } from '../maps/site.ts';
import type { GrowthByKind, Measurement, SiteMeasurement } from '../measure/measurement.ts';
import type { Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { isMerelyKept, sitesByKey, worstMetricOf } from './figures.ts';

/** Kinds are known of what the load left and of what it allocated, not of what was left after a drain. */
type KindMetric = Exclude<Metric, 'unreleased'>;
type KindBytes = Readonly<Record<Kind, number>>;

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
};

/** A kind is worth naming from this share of a site's gain on. */
const NAMED_SHARE = 0.25;

/** A map that is no longer made at its full size: what that costs shows at one line, and is mended at another. */
export interface DroppedHint {
  /** Of the site's metric, over all sites of the function. */
  readonly growthBytes: number;
  /** Where the map is made; null where that line makes none any more. */
  readonly madeAt: Site | null;
}

/** What the kinds of base and head prove about a site. */
export interface Explanation {
  /** The kinds that most of the gain is of, most first. */
  readonly kinds: readonly Kind[];
  /** Set where pre-sized bytes went and growth came within the site's function: a map lost its size hint. */
  readonly droppedHint: DroppedHint | null;
  /** More room is reserved for as many maps as before: a size hint was added or raised. */
  readonly isHintRaised: boolean;
  readonly text: string;
}

/** Sites that a verdict fails by, each with what its kinds prove. */
export type Failing = readonly { readonly site: SiteVerdict; readonly explanation: Explanation | null }[];

/** Bytes by kind over several sites, each divided by `operations`. */
const sumKinds = (all: readonly GrowthByKind[], metric: KindMetric, operations: number): KindBytes => {
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const kinds of all) {
    for (const kind of KINDS) sums[kind] += (kinds[kind]?.[`${metric}Bytes`] ?? 0) / operations;
  }
  return sums;
};

const byFunction = (measurement: Measurement | null): ReadonlyMap<string, readonly SiteMeasurement[]> => {
  const groups = new Map<string, SiteMeasurement[]>();
  for (const site of measurement?.sites ?? []) {
    const group = groups.get(site.function);
    if (group === undefined) groups.set(site.function, [site]);
    else group.push(site);
  }
  return groups;
};

/**
 * Whether at least half of the pre-sized bytes went while growth took their place. Summed over the function, because
 * `make` and the assignment that grows the map are different lines.
 */
const lostSizeHint = (base: KindBytes, head: KindBytes): boolean =>
  base.initial > 0 &&
  head.initial <= base.initial / 2 &&
  head.growth - base.growth >= (base.initial - head.initial) / 2;

const hintOf = (verdict: Verdict, functionName: string, metric: KindMetric): DroppedHint => {
  const sites = verdict.sites.filter((site) => site.function === functionName);
  const makers = sites.filter(({ status, kinds }) => status !== 'gone' && kinds.header !== undefined);
  return {
    growthBytes: sites.reduce((sum, site) => sum + site[metric].growthBytes, 0),
    // The one that lost most is the one that had been making room.
    madeAt: makers.sort((a, b) => a[metric].growthBytes - b[metric].growthBytes)[0] ?? null,
  };
};

/** Headers tell how many maps there are; so much more of them is no other number. */
const SAME_HEADERS = 1.05;

const raisedSizeHint = (kinds: readonly Kind[], base: KindBytes, head: KindBytes): boolean =>
  kinds[0] === 'initial' && head.header <= base.header * SAME_HEADERS;

/** Whether a sync.Map of the function took the place of plain maps. */
const becameSyncMap = (base: KindBytes, head: KindBytes): boolean => {
  const plain = (sums: KindBytes): number =>
    KINDS.reduce((sum, kind) => sum + (kind === 'syncMap' ? 0 : sums[kind]), 0);
  return base.syncMap <= 0 && head.syncMap > 0 && plain(base) > plain(head);
};

const keptText = ({ retained }: SiteVerdict): string =>
  `allocates what it did before, but now ${retained.base > 0 ? 'more of it' : 'it'} is kept: look for what holds these maps`;

const STILL_HELD = 'less of it comes back with the drain than before';

const readingOf = (kinds: readonly Kind[]): string =>
  `mostly ${kinds.map((kind) => `${kind}: ${READINGS[kind]}`).join('; ')}`;

type Explainer = (site: SiteVerdict) => Explanation | null;
const explainers = new WeakMap<Verdict, Explainer>();

/** Reads the kinds of sites that certainly grew. Made once per verdict, since it looks up every site of the base. */
export const explainerOf = (verdict: Verdict): Explainer => {
  const known = explainers.get(verdict) ?? newExplainer(verdict);
  explainers.set(verdict, known);
  return known;
};

const newExplainer = (verdict: Verdict): Explainer => {
  const baseSites = sitesByKey(verdict.base);
  const baseFunctions = byFunction(verdict.base);
  const headFunctions = byFunction(verdict.head);
  const divisor = (side: Measurement | null, metric: Metric): number =>
    (metric === 'allocated' && verdict.perOperation && side !== null ? meanOperations(side) : null) ?? 1;

  return (site) => {
    const metric = worstMetricOf(site, verdict);
    if (verdict.base === null || site.status === 'gone' || site[metric]!.lowBytes <= 0) return null;
    if (metric === 'unreleased')
      return { kinds: [], droppedHint: null, isHintRaised: false, text: STILL_HELD };
    const baseOf = (all: readonly GrowthByKind[]): KindBytes =>
      sumKinds(all, metric, divisor(verdict.base, metric));
    const headOf = (all: readonly GrowthByKind[]): KindBytes =>
      sumKinds(all, metric, divisor(verdict.head, metric));
    const kindsIn = (sites: readonly SiteMeasurement[] | undefined): GrowthByKind[] =>
      (sites ?? []).map(({ kinds }) => kinds);

    const origin: Site = site.from ?? site;
    const origins = [origin, ...(site.alsoFrom ?? [])].map((from) => baseSites.get(siteKey(from)));
    const base = baseOf(kindsIn(origins.filter((found) => found !== undefined)));
    const head = headOf([site.kinds]);
    const gains = KINDS.map((kind) => ({ kind, bytes: head[kind] - base[kind] })).filter(
      ({ bytes }) => bytes > 0,
    );
    const gained = gains.reduce((sum, { bytes }) => sum + bytes, 0);
    const kinds = gains
      .filter(({ bytes }) => bytes >= gained * NAMED_SHARE)
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ kind }) => kind);
    if (kinds.length === 0) return null;

    const plain: Explanation = { kinds, droppedHint: null, isHintRaised: false, text: readingOf(kinds) };
    if (isMerelyKept(site, verdict)) return { ...plain, text: keptText(site) };
    const before = baseOf(kindsIn(baseFunctions.get(origin.function)));
    const after = headOf(kindsIn(headFunctions.get(site.function)));
    if (kinds.includes('growth') && lostSizeHint(before, after)) {
      const text = 'without its size hint the map outgrows its table and is rehashed';
      return { ...plain, droppedHint: hintOf(verdict, site.function, metric), text };
    }
    if (kinds[0] === 'syncMap' && becameSyncMap(before, after)) {
      return { ...plain, text: 'a sync.Map takes more room for each entry than a plain map' };
    }
    return { ...plain, isHintRaised: site.status !== 'new' && raisedSizeHint(kinds, base, head) };
  };
};
