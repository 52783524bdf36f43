/** The trees of Go code: as it was, with the remedy, and one that looks like the first and must not be told the same. */
export const SIDES = ['before', 'after', 'lookalike'] as const;
export type Side = (typeof SIDES)[number];

/** What a measurement says of the map bytes of an example. */
export type Figure = 'retained' | 'allocated' | 'unreleased' | 'retained after four rounds';

/** How a rule's example is measured. */
export interface Example {
  /** The figure that the remedy is for. */
  readonly shows: Figure;
  readonly requests: number;
  /** Whether `/<rule>/drain` takes out what the load has put in. */
  readonly drains?: boolean;
  /** The directory of the tree that has the module; of its own where it needs the module proxy. */
  readonly module?: string;
  /** `GOTOOLCHAIN` for a side where it is not the Go of the machine. */
  readonly go?: Readonly<Partial<Record<Side, string>>>;
  /** What of the lookalike is another tree's code: then only the conditions differ. */
  readonly lookalike?: Side;
}

const GO_1_24 = 'go1.24.11';

/** By rule; each is a section of docs/remedies.md and a path of the service. */
export const EXAMPLES = {
  'never-deleted': { shows: 'retained after four rounds', requests: 4000 },
  'fills-up': { shows: 'retained', requests: 10_000 },
  'lost-size-hint': { shows: 'allocated', requests: 2000 },
  'map-per-operation': { shows: 'allocated', requests: 4000 },
  'boxed-entries': { shows: 'retained', requests: 5000 },
  'emptied-not-shrunk': { shows: 'unreleased', requests: 5000, drains: true },
  'sparse-clone': { shows: 'allocated', requests: 1000 },
  tombstones: {
    shows: 'retained after four rounds',
    requests: 2000,
    go: { before: GO_1_24, after: GO_1_24 },
    lookalike: 'before',
  },
  'sync-map': { shows: 'retained', requests: 5000 },
  'nan-keys': { shows: 'retained after four rounds', requests: 8000 },
  dependency: { shows: 'retained after four rounds', requests: 4000, module: 'dependency' },
} as const satisfies Readonly<Record<string, Example>>;

export type Rule = keyof typeof EXAMPLES;
export const RULES = Object.keys(EXAMPLES) as Rule[];

export const isRule = (name: string): name is Rule => RULES.includes(name as Rule);
