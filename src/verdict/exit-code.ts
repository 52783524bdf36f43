import type { VerdictState } from './verdict.ts';

interface ExitPolicy {
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
