import type { Observed } from './observed.ts';

/** Rules with a section of their own, and a measured example, in docs/remedies.md. */
const WITH_REMEDY = [
  'dependency',
  'lost-size-hint',
  'sync-map',
  'sparse-clone',
  'boxed-entries',
  'nan-keys',
  'tombstones',
  'emptied-not-shrunk',
  'never-deleted',
  'map-per-operation',
  'fills-up',
] as const;

/** Rules that name a cause elsewhere or in general; docs/explanations.md has a section for each. */
const WITHOUT_REMEDY = [
  'merely-kept',
  'larger-entries',
  'raised-size-hint',
  'kept-maps',
  'still-held',
  'by-kind',
] as const;

export const RULES = [...WITH_REMEDY, ...WITHOUT_REMEDY] as const;
export type RuleId = (typeof RULES)[number];

/**
 * Why a site grew and what to do about it. Sentences, in which names from the service stand between backticks: hostile text,
 * to be set with a `Style`.
 */
export interface Explanation {
  readonly rule: RuleId;
  /** A clause to follow the site's name and a colon: no capital, no full stop. */
  readonly cause: string;
  /** Whether the report's first line says the same, where it is about this site. */
  readonly isHeadline: boolean;
  /** The figures of this measurement that it rests on, as a clause; empty where the site's own figures say all. */
  readonly evidence: string;
  /** Whole sentences; empty where nothing is known to help. */
  readonly remedy: string;
  /** At most two lines of Go, with the source's own names where they are known. */
  readonly code: readonly string[];
  /** Page and anchor within docs/: `remedies.md#never-deleted`. */
  readonly docs: string;
  /** What all lines of the function gained, where the cause is gained at one and lost at another; else null. */
  readonly functionGrowthBytes: number | null;
}

/** A cause that the rule sees in what was observed, or null. */
export type Rule = (observed: Observed) => Explanation | null;

type Words = Pick<Explanation, 'rule' | 'cause'> & Partial<Omit<Explanation, 'docs'>>;

export const explanation = (words: Words): Explanation => ({
  isHeadline: false,
  evidence: '',
  remedy: '',
  code: [],
  functionGrowthBytes: null,
  docs: `${(WITH_REMEDY as readonly RuleId[]).includes(words.rule) ? 'remedies' : 'explanations'}.md#${words.rule}`,
  ...words,
});

/** A name within a sentence: without the backticks that would end it. */
export const named = (name: string): string => `\`${name.replaceAll('`', "'")}\``;
