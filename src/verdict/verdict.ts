import type { Anchor } from '../baseline/anchor.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { IndexEntry } from '../baseline/baseline-index.ts';
import type { Site } from '../maps/site.ts';
import type { Fingerprint, GrowthByKind, Measurement } from '../measure/measurement.ts';

/** The judged figures, in the order in which they are told. */
export const METRICS = ['retained', 'allocated', 'unreleased'] as const;
export type Metric = (typeof METRICS)[number];

/** The same of what is compared. */
export interface Sides<T> {
  readonly base: T;
  readonly head: T;
}

/** One value for each metric. */
export interface ByMetric<T> {
  readonly retained: T;
  readonly allocated: T;
  /** null where nothing was drained. */
  readonly unreleased: T | null;
}

/** What is allowed. Shares are fractions: 0.05 is five per cent. */
export interface Limits {
  readonly maxRetainedGrowth: number;
  readonly maxAllocatedGrowth: number;
  readonly maxUnreleasedGrowth: number;
  /** The floor: growth below this many bytes is never a regression. */
  readonly minGrowthBytes: number;
  /** Absolute budgets; null where none is set. */
  readonly maxRetainedBytes: number | null;
  readonly maxAllocatedBytesPerOperation: number | null;
  /** Most bytes that a growing site may keep of each operation; null where none is set. */
  readonly maxGrowthPerOperation: number | null;
  /** One-sided probability of a wrong answer to each of them; 0.001 where it is left out. */
  readonly alpha?: number;
  /** Of the totals over the anchor. */
  readonly maxTotalCreep: number;
  /** Lower ones, of those that are set, that caution and do not fail. */
  readonly warn: Readonly<Partial<Record<LimitName, number>>>;
}

/** The limits that a figure can be beyond. */
export type LimitName = Exclude<keyof Limits, 'minGrowthBytes' | 'alpha' | 'warn'>;

/** `within` and `beyond` are certain at the stated confidence; `unclear` is neither. */
export type Outcome = 'within' | 'beyond' | 'unclear';

export const SEVERITY: Readonly<Record<Outcome, number>> = { within: 0, unclear: 1, beyond: 2 };

/** One figure of base and head, in bytes or bytes per operation: means over the runs. */
export interface Comparison {
  readonly base: number;
  readonly head: number;
  readonly growthBytes: number;
  /** null where the base is not positive: nothing to be a percentage of. */
  readonly growthPercent: number | null;
  /** One-sided confidence bounds of `growthBytes` at α = 0.001. All three are finite. */
  readonly lowBytes: number;
  readonly highBytes: number;
  readonly limitPercent: number;
  readonly outcome: Outcome;
}

/**
 * `new` and `gone`: on one side only. `changed`: certainly more or certainly less than its limit allows, on any
 * metric. `moved`: the same bytes at another function, file or line. `unchanged`: the rest.
 */
export type SiteStatus = 'new' | 'gone' | 'moved' | 'changed' | 'unchanged';

export interface SiteVerdict extends Site, ByMetric<Comparison> {
  readonly status: SiteStatus;
  /** Where the site was in the base, if it was elsewhere. */
  readonly from?: Site;
  /** Further base sites that became this one, as when a helper is extracted; their bytes are in `base`. */
  readonly alsoFrom?: readonly Site[];
  /** Further head sites that the base's became, as when a helper is inlined; their bytes are in `head`. */
  readonly alsoAt?: readonly Site[];
  /** The worst of its figures. */
  readonly outcome: Outcome;
  /** Of the head; of the base for a site that is gone. */
  readonly kinds: GrowthByKind;
}

/** One thing that the verdict rests on: one for each total and budget, and one for each site that is not `within`. */
export interface Reason {
  readonly scope: 'total' | 'site' | 'growing' | 'budget' | 'creep' | 'baseline' | 'fingerprint';
  readonly outcome: Outcome;
  readonly metric?: Metric;
  readonly site?: Site;
  /** Plain English without bytes: those are in the comparisons and, of a budget, below. */
  readonly message: string;
  /** What a budget is for, and the budget, in bytes or bytes per operation. */
  readonly bytes?: number;
  readonly budgetBytes?: number;
}

export const STATES = ['pass', 'fail', 'accepted', 'inconclusive', 'no baseline', 'incomparable'] as const;
export type VerdictState = (typeof STATES)[number];

/** The totals against an older measurement: what many changes have added together. */
export interface Creep extends Pick<ByMetric<Comparison>, 'retained' | 'allocated'> {
  readonly anchor: { readonly commit: string; readonly measuredAt: string } & Pick<Anchor, 'why'>;
  /** As of the verdict, and apart from it: the anchor may have done other work than the base. */
  readonly perOperation: boolean;
}

/** Who said that a verdict may be beyond its limits. */
export type Acceptance =
  | {
      readonly by: 'label';
      readonly label: string;
      readonly pullRequest: number;
      /** Who put it there, and when in ISO 8601; null where GitHub no longer tells. */
      readonly login: string | null;
      readonly at: string | null;
    }
  /** The change itself replaced the committed baseline. */
  | { readonly by: 'file'; readonly file: string };

export interface FingerprintDifference {
  readonly field: keyof Fingerprint;
  readonly base: string;
  readonly head: string;
}

export interface Verdict {
  readonly state: VerdictState;
  readonly reasons: readonly Reason[];
  /** What is beyond a limit that only warns; none of it changes the state. */
  readonly cautions: readonly Reason[];
  /** null without a comparable baseline. */
  readonly totals: ByMetric<Comparison> | null;
  /** Compared sites, worst first; empty without a comparable baseline. */
  readonly sites: readonly SiteVerdict[];
  /** Allocated figures are bytes per operation, because the sides did different amounts of work. */
  readonly perOperation: boolean;
  readonly differences: readonly FingerprintDifference[];
  readonly head: Measurement;
  readonly base: Measurement | null;
  /** How the base was come by; null without one. */
  readonly relation: Baseline['relation'] | null;
  /** null without a comparable anchor. */
  readonly creep: Creep | null;
  /** What was measured up to the base, oldest first. */
  readonly history: readonly IndexEntry[];
  /** Of one that is accepted; null elsewhere. */
  readonly acceptance: Acceptance | null;
  readonly warnings: readonly string[];
}
