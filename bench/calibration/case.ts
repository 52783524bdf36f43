/** One service, built and measured in one way: what the head of a comparison does more than its base is `change`. */
export interface Case {
  readonly service: Service;
  readonly maps: Maps;
  /** Bytes per sample of the heap profile. */
  readonly rate: Rate;
  readonly change: Change;
}

/** The services of services/main.go. */
export const SERVICES = ['caches', 'churn', 'concurrent', 'lookups', 'tables', 'timers'] as const;
export type Service = (typeof SERVICES)[number];

/** How Go implements maps: in buckets up to 1.23, in Swiss tables from 1.24. */
export const MAPS = ['swiss', 'bucket'] as const;
export type Maps = (typeof MAPS)[number];

/**
 * Every allocation, two rates between, and Go's default; and how many times the usual load is sent there: a rate of
 * thousands is for a service with as much to sample.
 */
export const LOADS = { 1: 1, 512: 1, 4096: 8, 524_288: 8 } as const satisfies Readonly<
  Record<number, number>
>;
export type Rate = keyof typeof LOADS;
export const RATES = Object.keys(LOADS).map(Number) as Rate[];

/** What a head may do more than its base, as flags of the services. */
export const CHANGES = {
  none: [],
  'one more map per operation': ['-extra-map'],
  'retained +2 %': ['-retained-extra', '2'],
  'retained +5 %': ['-retained-extra', '5'],
  'retained +10 %': ['-retained-extra', '10'],
  'retained +20 %': ['-retained-extra', '20'],
  'allocated +2 %': ['-allocated-extra', '2'],
  'allocated +5 %': ['-allocated-extra', '5'],
  'allocated +10 %': ['-allocated-extra', '10'],
  'allocated +20 %': ['-allocated-extra', '20'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Change = keyof typeof CHANGES;

export const caseKey = ({ service, maps, rate, change }: Case): string =>
  [service, maps, rate, change].join(', ');
