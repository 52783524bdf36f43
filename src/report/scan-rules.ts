import type { ScanRule } from '../source/scan/finding.ts';

/** What each rule of the scan says of itself. */
export interface RuleWords {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly help: string;
}

export const SCAN_RULES: Readonly<Record<ScanRule, RuleWords>> = {
  'unbounded-map': {
    title: 'A map that only grows',
    summary: 'A package-level or long-lived map gets new keys, and nothing in its package takes entries out.',
    help: 'Delete entries when they are done with, or bound the map. Go maps never give their table back, so a cache is best replaced at a limit. Where something else bounds it, say so beside the declaration: `//map:bounded by the number of regions`.',
  },
  'nil-map-write': {
    title: 'A write to a nil map',
    summary: 'A map is written that nothing has made. Such a write panics.',
    help: 'Make the map before it is written: with `make`, or with a literal where it is declared.',
  },
};
