import type { SiteMeasurement } from '../measure/measurement.ts';
import { largest } from './match.ts';
import type { Match, SameBytes } from './match.ts';
import { sumFigures } from './series.ts';
import type { Figures } from './series.ts';

/** Groups are looked for among this many of the largest unmatched sites of each side: at most 781 sets each. */
const MOST_SITES = 12;
const LARGEST_GROUP = 4;

/**
 * Several gone sites that are one new site now (a helper was extracted), then one gone site that is several new ones
 * (a helper was inlined). With many sets to choose from, chance finds sums that are near; so they must agree within
 * noise, where a single move may grow by the limit.
 */
export const matchGroups = ({ base, head }: Match, same: SameBytes): Match[] => {
  const merged = partition(head, base, (site, group) => same.withinNoise(together(group), site));
  const [gone, fresh] = [
    new Set(merged.flatMap(({ parts }) => parts)),
    new Set(merged.map(({ whole }) => whole)),
  ];
  const split = partition(
    base.filter((site) => !gone.has(site)),
    head.filter((site) => !fresh.has(site)),
    (site, group) => same.withinNoise(site, together(group)),
  );
  return [
    ...merged.map(({ whole, parts }) => ({ base: parts, head: [whole] })),
    ...split.map(({ whole, parts }) => ({ base: [whole], head: parts })),
  ];
};

interface Whole {
  readonly whole: SiteMeasurement;
  /** Largest first. */
  readonly parts: readonly SiteMeasurement[];
}

const partition = (
  wholes: readonly SiteMeasurement[],
  parts: readonly SiteMeasurement[],
  equal: (whole: SiteMeasurement, group: readonly SiteMeasurement[]) => boolean,
): Whole[] => {
  const left = new Set(largest(parts, MOST_SITES));
  const found: Whole[] = [];
  for (const whole of largest(wholes, MOST_SITES)) {
    const candidates = [...left].filter((part) =>
      Object.keys(part.kinds).every((kind) => kind in whole.kinds),
    );
    const group = groupsOf(candidates).find((one) => haveAllKinds(one, whole) && equal(whole, one));
    if (!group) continue;
    for (const part of group) left.delete(part);
    found.push({ whole, parts: group });
  }
  return found;
};

/** All sets of two to four sites, smaller sets first. */
const groupsOf = (sites: readonly SiteMeasurement[]): SiteMeasurement[][] => {
  let sets = sites.map((site, last) => ({ members: [site], last }));
  const groups: SiteMeasurement[][] = [];
  for (let size = 2; size <= LARGEST_GROUP; size++) {
    sets = sets.flatMap(({ members, last }) =>
      sites.slice(last + 1).map((site, i) => ({ members: [...members, site], last: last + 1 + i })),
    );
    groups.push(...sets.map(({ members }) => members));
  }
  return groups;
};

const haveAllKinds = (group: readonly SiteMeasurement[], { kinds }: SiteMeasurement): boolean =>
  Object.keys(kinds).every((kind) => group.some((site) => kind in site.kinds));

const together = (group: readonly SiteMeasurement[]): Figures =>
  sumFigures(group, group[0]!.retained.bytes.length);
