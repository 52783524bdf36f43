import { CHANGES, MAPS, RATES, SERVICES, type Case, type Change, type Rate, type Service } from './case.ts';

/** How many comparisons to make of each case. */
export type Plan = readonly { readonly case: Case; readonly count: number }[];

/** `none` makes no comparison: only those in the results are judged. */
export const SIZES = ['full', 'quick', 'least', 'none'] as const;
export type Size = (typeof SIZES)[number];

/** Comparisons of a service with itself at each rate, for each service and map implementation. */
const UNCHANGED: Readonly<Record<'full' | 'quick', Readonly<Record<Rate, number>>>> = {
  full: { 1: 110, 512: 30, 4096: 90, 524_288: 25 },
  quick: { 1: 4, 512: 1, 4096: 4, 524_288: 1 },
};

/** Comparisons of a service with a changed one, for each service, change and rate. */
const CHANGED = { full: 6, quick: 1 };

/** What the tables of `tables` hold depends on the hash seed, so that a change of a known size cannot be made there. */
const CHANGEABLE = SERVICES.filter((service) => service !== 'tables');

export function planOf(size: Size): Plan {
  if (size === 'none') return [];
  if (size === 'least') return LEAST;
  const changes = (Object.keys(CHANGES) as Change[]).filter((change) => change !== 'none');
  return [
    ...casesOf(SERVICES, ['none']).flatMap((one) =>
      MAPS.map((maps) => ({ case: { ...one, maps }, count: UNCHANGED[size][one.rate] })),
    ),
    ...casesOf(CHANGEABLE, changes).map((one) => ({ case: one, count: CHANGED[size] })),
  ];
}

const casesOf = (services: readonly Service[], changes: readonly Change[]): Case[] =>
  services.flatMap((service) =>
    RATES.flatMap((rate) => changes.map((change): Case => ({ service, maps: 'swiss', rate, change }))),
  );

/** As much as the tests need to see the rule hold and the broken ones fail; see calibration.test.ts. */
const LEAST: Plan = [
  { case: { service: 'lookups', maps: 'swiss', rate: 1, change: 'none' }, count: 48 },
  { case: { service: 'concurrent', maps: 'swiss', rate: 524_288, change: 'none' }, count: 20 },
];
