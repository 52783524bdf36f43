import { siteKey } from '../maps/site.ts';
import type { SiteMeasurement } from '../measure/measurement.ts';
import { largest, sizeOf } from './match.ts';
import type { Match, SameBytes } from './match.ts';
import { matchGroups } from './match-groups.ts';
import { sitesBySize } from './sites-by-size.ts';

/** Moves are looked for among this many of the largest unmatched sites of each side, to bound the time. */
const MOST_MOVES = 400;

/** Names are untrusted and long: this is tried on one part of a name at a time, in linear time. */
const CLOSURE = /^(?:func|gowrap|deferwrap)?\d+$/;

const kindsOf = ({ kinds }: SiteMeasurement): string => Object.keys(kinds).sort().join();

/** `Add` of `shop/store.(*Cart).Add`; closures keep what they are in: `Add.func1`. */
const lastName = ({ function: name }: SiteMeasurement): string => {
  const plain = name.replaceAll('[...]', '');
  let end = plain.length;
  let start = plain.lastIndexOf('.') + 1;
  if (start === end) return name;
  while (start > 1 && CLOSURE.test(plain.slice(start, end))) {
    end = start - 1;
    start = plain.lastIndexOf('.', end - 1) + 1;
  }
  return plain.slice(start);
};

/** Code does not move between or out of dependencies and Go's own library: equal bytes there are chance. */
const isOfService = ({ file }: SiteMeasurement): boolean =>
  !file.startsWith('$GOROOT/') && !/@v\d[^/]*\//.test(file);

const functionOf = (site: SiteMeasurement): string => key(site.function, site.file);

const key = (...parts: string[]): string => parts.join('\n');

/**
 * What stays the same when code is edited, from surest to loosest. Sites that agree in it are one and the same even
 * where their bytes differ: the difference is then judged.
 */
const IDENTITIES: readonly ((site: SiteMeasurement) => string)[] = [
  (site) => key(site.function, site.file, kindsOf(site)), // lines shifted
  functionOf, // and the map is made in another way
  (site) => key(site.function, kindsOf(site)), // file renamed
  (site) => key(site.file, lastName(site), kindsOf(site)), // package or receiver renamed
];

/**
 * Pairs the sites of two builds, so that renaming, moving and extracting code is no regression. By identity first;
 * what is left is paired by its bytes, anywhere, but only if they are equal: a real regression has no equal that
 * disappeared. Every site is in exactly one match; the order of the inputs does not matter.
 */
export const matchSites = (
  base: readonly SiteMeasurement[],
  head: readonly SiteMeasurement[],
  same: SameBytes,
): Match[] => {
  const matches: Match[] = [];
  let gone = [...base].sort(bySource);
  let fresh = [...head].sort(bySource);
  const take = (found: readonly Match[]): void => {
    matches.push(...found);
    const [left, right] = [
      new Set(found.flatMap((match) => match.base)),
      new Set(found.flatMap((match) => match.head)),
    ];
    gone = gone.filter((site) => !left.has(site));
    fresh = fresh.filter((site) => !right.has(site));
  };
  take(matchUnshifted({ base: gone, head: fresh }));
  for (const identity of IDENTITIES) take(matchByIdentity({ base: gone, head: fresh }, identity, same));
  const edited = (): Match => ({ base: gone.filter(isOfService), head: fresh.filter(isOfService) });
  take(matchMoves(edited(), same));
  take(matchGroups(edited(), same));
  return [
    ...matches,
    ...gone.map((site) => ({ base: [site], head: [] })),
    ...fresh.map((site) => ({ base: [], head: [site] })),
  ];
};

/**
 * By line, in functions whose sites are on the same lines on both sides. Elsewhere lines may have shifted by just so
 * much that one site stands where another was.
 */
const matchUnshifted = ({ base, head }: Match): Match[] => {
  const before = Map.groupBy(base, functionOf);
  return [...Map.groupBy(head, functionOf)].flatMap(([name, sites]) => {
    const origins = before.get(name) ?? [];
    const unshifted = origins.map(siteKey).join() === sites.map(siteKey).join(); // both in order of line
    return unshifted ? sites.map((site, i) => ({ base: [origins[i]!], head: [site] })) : [];
  });
};

const matchByIdentity = (
  left: Match,
  identity: (site: SiteMeasurement) => string,
  same: SameBytes,
): Match[] => {
  const base = Map.groupBy(left.base, identity);
  const head = Map.groupBy(left.head, identity);
  return [...head].flatMap(([name, sites]) => align({ base: base.get(name) ?? [], head: sites }, same));
};

/**
 * In order of line; where one side has more, equal bytes say which ones belong together: the largest site chooses first,
 * and the nearest in bytes, because one of which hardly anything was sampled cannot be told from any other.
 */
const align = ({ base, head }: Match, same: SameBytes): Match[] => {
  const equals = base.length > 0 && base.length !== head.length ? matchEquals({ base, head }, same) : [];
  const [before, after] = [
    new Set(equals.map(({ base: [site] }) => site)),
    new Set(equals.map(({ head: [site] }) => site)),
  ];
  const rest = head.filter((site) => !after.has(site));
  const pairs = base
    .filter((site) => !before.has(site))
    .slice(0, rest.length)
    .map((site, i) => ({ base: [site], head: [rest[i]!] }));
  return [...equals, ...pairs];
};

const matchEquals = ({ base, head }: Match, same: SameBytes): Match[] => {
  const left = sitesBySize(head);
  return largest(base, base.length).flatMap((site) => {
    const equal = left.takeNearest(sizeOf(site), (candidate) => same.withinLimit(site, candidate));
    return equal === undefined ? [] : [{ base: [site], head: [equal] }];
  });
};

const matchMoves = ({ base, head }: Match, same: SameBytes): Match[] => {
  const alike = Map.groupBy(largest(base, MOST_MOVES), kindsOf);
  const gone = new Map([...alike].map(([kinds, sites]) => [kinds, sitesBySize(sites)]));
  return largest(head, MOST_MOVES).flatMap((site) => {
    const origin = gone
      .get(kindsOf(site))
      ?.takeNearest(sizeOf(site), (candidate) => same.withinLimit(candidate, site));
    return origin === undefined ? [] : [{ base: [origin], head: [site] }];
  });
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const bySource = (a: SiteMeasurement, b: SiteMeasurement): number =>
  compare(a.file, b.file) || a.line - b.line || compare(a.function, b.function);
