import { RATES, type Change } from './case.ts';
import type { Comparison } from './comparison.ts';
import { LIMITS, type Judge } from './judge.ts';
import type { Part } from './part.ts';
import { Power } from './power.ts';
import { Repeatability } from './repeatability.ts';
import { Unchanged } from './unchanged.ts';

export interface Chapter {
  readonly title: string;
  readonly part: Part;
}

/** Beyond the limit of 5 %, and with every service of this calibration over the floor of 64 KiB. */
const BEYOND: readonly Change[] = [
  'one more map per operation',
  'retained +10 %',
  'retained +20 %',
  'allocated +10 %',
  'allocated +20 %',
];
/** Under a limit of 1 %; of the least that a service here keeps, 2 % are 16 KB. */
const TIGHT = { ...LIMITS, maxRetainedGrowth: 0.01, maxAllocatedGrowth: 0.01, minGrowthBytes: 8192 };

/** What is asked of the comparisons, in the order of docs/accuracy.md. */
export const chaptersOf = (judge: Judge): Chapter[] => [
  { title: 'No change', part: new Unchanged(judge) },
  { title: 'Largest difference between two runs at rate 1', part: new Repeatability() },
  {
    title: 'A known regression',
    part: new Power({ judge, limits: LIMITS, rates: RATES, of: repeats, promised: BEYOND }),
  },
  {
    title: 'A known regression, limit 1 %, floor 8 KiB, rate 1',
    part: new Power({
      judge,
      limits: TIGHT,
      rates: [1],
      of: repeatsExactly,
      promised: [...BEYOND, 'retained +2 %', 'retained +5 %', 'allocated +2 %', 'allocated +5 %'],
    }),
  },
  {
    title: 'A known regression in `timers`, where runs differ by themselves',
    part: new Power({ judge, limits: LIMITS, rates: RATES, of: differs, promised: [] }),
  },
];

/** Services that do the same work in each run. Of the unchanged ones only those whose changed ones there are. */
const repeats = ({ case: { service, maps } }: Comparison): boolean =>
  maps === 'swiss' && service !== 'timers' && service !== 'tables';
/** What `caches` holds depends on which goroutine comes first: its bytes differ by up to a per cent. */
const repeatsExactly = (comparison: Comparison): boolean =>
  repeats(comparison) && comparison.case.service !== 'caches';
const differs = ({ case: { service, maps } }: Comparison): boolean =>
  maps === 'swiss' && service === 'timers';
