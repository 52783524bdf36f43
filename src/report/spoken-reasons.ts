import type { Limits, Reason, Verdict } from '../verdict/verdict.ts';
import { doubtOf } from './doubt.ts';
import { formatBytes } from './format.ts';
import type { Style } from './style.ts';

const MOST = 5;

const isSpoken = ({ scope, outcome }: Reason, doubtNeedsWords: boolean): boolean => {
  switch (scope) {
    case 'baseline':
      return true;
    case 'budget':
      return outcome !== 'within';
    case 'creep':
      return true; // how far beyond which limit
    case 'growing':
      return outcome === 'unclear'; // what is beyond it has the headline or its row
    case 'total':
    case 'site':
      return outcome === 'unclear' && doubtNeedsWords;
    case 'fingerprint':
      return false;
  }
};

/** What a budget is for and the budget, after its sentence. */
const figures = ({ bytes, budgetBytes }: Reason): string =>
  bytes === undefined || budgetBytes === undefined
    ? ''
    : ` Measured ${formatBytes(bytes)}, allowed ${formatBytes(budgetBytes)}.`;

/** The reasons that no headline, table or list of a report shows: budgets, the choice of baseline, odd doubts. */
export const spokenReasons = (verdict: Verdict, limits: Limits, style: Style): string[] => {
  const doubt = verdict.state === 'inconclusive' ? doubtOf(verdict, limits) : null;
  return verdict.reasons
    .filter((reason) => isSpoken(reason, doubt !== null && !doubt.isNoise))
    .slice(0, MOST)
    .map((reason) => `${style.prose(reason.message)}${figures(reason)}`);
};
