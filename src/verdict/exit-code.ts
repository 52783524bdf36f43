import type { VerdictState } from './verdict.ts';

export interface ExitPolicy {
  readonly failOnRegression: boolean;
  readonly failOnInconclusive: boolean;
  readonly baselineRequired: boolean;
}

/** 0 where the step succeeds, 1 where it fails. A broken measurement is no verdict and always fails. */
export function exitCodeOf(state: VerdictState, policy: ExitPolicy): 0 | 1 {
  switch (state) {
    case 'pass':
    case 'accepted':
      return 0;
    case 'fail':
      return policy.failOnRegression ? 1 : 0;
    case 'inconclusive':
      return policy.failOnInconclusive ? 1 : 0;
    case 'no baseline':
    case 'incomparable':
      return policy.baselineRequired ? 1 : 0;
  }
}

/** What GitHub calls it: a check that is `failure` keeps a pull request from being merged where it is required. */
export type Conclusion = 'success' | 'failure' | 'neutral';

/** Of all services together: red as the step is, and green only where every answer is a good one. */
export function conclusionOf(states: readonly VerdictState[], policy: ExitPolicy): Conclusion {
  if (states.some((state) => exitCodeOf(state, policy) === 1)) return 'failure';
  return states.every((state) => state === 'pass' || state === 'accepted') ? 'success' : 'neutral';
}
