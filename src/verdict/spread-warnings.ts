import type { Measurement } from '../measure/measurement.ts';
import { ASSUMED_RELATIVE_SPREAD } from './compare-figures.ts';

import type { Reason, Sides } from './verdict.ts';

const ASSUMED =
  `a relative standard deviation of ${ASSUMED_RELATIVE_SPREAD * 100} % is assumed. ` +
  'Two runs or more measure it (`runs`, or jobs of a matrix).';

/** What stood in for the spread between runs where a side has a single one. */
export const spreadWarnings = ({ base, head }: Sides<number>): string[] => {
  if (base > 1 && head > 1) return [];
  if (base > 1 || head > 1) {
    const [single, other] = base > 1 ? ['head', 'base'] : ['base', 'head'];
    return [`The ${single} was measured in one run only; its spread is taken from the runs of the ${other}.`];
  }
  return [`Both sides were measured in one run only, which does not show how much runs differ; ${ASSUMED}`];
};

/** The same for budgets: they have no other side to take it from. */
export const budgetWarnings = (reasons: readonly Reason[], { runs }: Measurement): string[] =>
  runs.length === 1 && reasons.some(({ scope, bytes }) => scope === 'budget' && bytes !== undefined)
    ? [`The budgets are judged by one run only, which does not show how much runs differ; ${ASSUMED}`]
    : [];
