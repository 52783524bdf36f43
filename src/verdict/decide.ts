import type { Baseline, NoBaseline } from '../baseline/baseline.ts';
import type { Measurement } from '../measure/measurement.ts';
import { judgeBudgets } from './budgets.ts';
import { cautionsOf, warningLimits } from './cautions.ts';
import { compareMeasurements } from './compare-measurements.ts';
import { differencesOf } from './fingerprint.ts';
import { judgeGrowing } from './judge-growing.ts';
import { baselineReasons, differenceReason } from './reasons.ts';
import { budgetWarnings } from './spread-warnings.ts';
import type { Limits, Reason, Verdict, VerdictState } from './verdict.ts';

/** The verdict on `head`. Budgets and growth by round are judged in any case, growth over a baseline only where there is a comparable one. */
export const decide = (baseline: Baseline | NoBaseline, head: Measurement, limits: Limits): Verdict => {
  const judge = judgeOf(baseline, head, limits);
  const verdict = judge(limits);
  const warning = warningLimits(limits);
  if (warning === null) return verdict;
  return { ...verdict, cautions: cautionsOf(verdict.reasons, judge(warning).reasons, limits) };
};

/** All that does not depend on the limits is done once. */
const judgeOf = (
  baseline: Baseline | NoBaseline,
  head: Measurement,
  limits: Limits,
): ((under: Limits) => Verdict) => {
  const base = baseline.measurement;
  const differences = base === null ? [] : differencesOf(base.fingerprint, head.fingerprint);
  const compare = base === null || differences.length > 0 ? null : compareMeasurements(base, head, limits);
  return (under) => {
    /** What needs no baseline. */
    const own = [...judgeGrowing(head, under), ...judgeBudgets(head, under)];
    const failsAlone = own.some(({ outcome }) => outcome === 'beyond');
    const uncompared = {
      cautions: [],
      totals: null,
      sites: [],
      perOperation: false,
      differences,
      head,
      base,
      relation: baseline.measurement === null ? null : baseline.relation,
      creep: null,
      history: [],
      acceptance: null,
      warnings: [...head.warnings, ...budgetWarnings(own, head)],
    };
    if (baseline.measurement === null) {
      const reason: Reason = { scope: 'baseline', outcome: 'unclear', message: baseline.reason };
      return { ...uncompared, state: failsAlone ? 'fail' : 'no baseline', reasons: [...own, reason] };
    }
    if (compare === null) {
      const reasons = [...own, ...differences.map(differenceReason)];
      return { ...uncompared, state: failsAlone ? 'fail' : 'incomparable', reasons };
    }
    const compared = compare(under);
    const judged = [...compared.reasons, ...own];
    return {
      ...uncompared,
      ...compared,
      warnings: [...uncompared.warnings, ...compared.warnings],
      state: stateOf(judged),
      reasons: [...judged, ...baselineReasons(baseline)],
    };
  };
};

const stateOf = (reasons: readonly Reason[]): VerdictState => {
  if (reasons.some(({ outcome }) => outcome === 'beyond')) return 'fail';
  return reasons.some(({ outcome }) => outcome === 'unclear') ? 'inconclusive' : 'pass';
};
