import type { Baseline, NoBaseline } from '../baseline/baseline.ts';
import type { Measurement } from '../measure/measurement.ts';
import { judgeBudgets } from './budgets.ts';
import { judgeGrowing } from './judge-growing.ts';
import { ALPHA, sampleBytesOf, systematicBand } from './compare-figures.ts';
import { comparePair } from './compare-pair.ts';
import type { Pair, Terms } from './compare-pair.ts';
import { compareSites } from './compare-sites.ts';
import { compareWork } from './compare-work.ts';
import { differencesOf } from './fingerprint.ts';
import { baselineReasons, differenceReason, lessWorkReason, siteReasons, totalReasons } from './reasons.ts';
import { sumFigures } from './series.ts';
import { budgetWarnings, spreadWarnings } from './spread-warnings.ts';
import type { Limits, Reason, Verdict, VerdictState } from './verdict.ts';

/** The verdict on `head`. Budgets and growth by round are judged in any case, growth over a baseline only where there is a comparable one. */
export const decide = (baseline: Baseline | NoBaseline, head: Measurement, limits: Limits): Verdict => {
  /** What needs no baseline. */
  const own = [...judgeGrowing(head, limits), ...judgeBudgets(head, limits)];
  const failsAlone = own.some(({ outcome }) => outcome === 'beyond');
  const base = baseline.measurement;
  const differences = base === null ? [] : differencesOf(base.fingerprint, head.fingerprint);
  const uncompared = {
    totals: null,
    sites: [],
    perOperation: false,
    differences,
    head,
    base,
    relation: baseline.measurement === null ? null : baseline.relation,
    warnings: [...head.warnings, ...budgetWarnings(own, head)],
  };
  if (base === null) {
    const reason: Reason = { scope: 'baseline', outcome: 'unclear', message: baseline.reason };
    return { ...uncompared, state: failsAlone ? 'fail' : 'no baseline', reasons: [...own, reason] };
  }
  if (differences.length > 0) {
    const reasons = [...own, ...differences.map(differenceReason)];
    return { ...uncompared, state: failsAlone ? 'fail' : 'incomparable', reasons };
  }
  const compared = compare(base, head, limits);
  const judged = [...compared.reasons, ...own];
  return {
    ...uncompared,
    ...compared,
    warnings: [...uncompared.warnings, ...compared.warnings],
    state: stateOf(judged),
    reasons: [...judged, ...baselineReasons(baseline)],
  };
};

type AgainstBase = Pick<Verdict, 'totals' | 'sites' | 'perOperation' | 'reasons' | 'warnings'>;

const compare = (base: Measurement, head: Measurement, limits: Limits): AgainstBase => {
  const work = compareWork(base, head);
  const band = systematicBand(head.fingerprint.mapImplementation);
  const sampleBytes = sampleBytesOf(head.rate);
  const terms: Terms = { limits, work, systematicBand: band, sampleBytes, alpha: ALPHA };
  const runs = { base: base.runs.length, head: head.runs.length };
  const measured = comparePair(sumFigures(base.sites, runs.base), sumFigures(head.sites, runs.head), terms);
  const lessWork = work.headDidLess && measured.retained.outcome === 'within';
  const totals: Pair = lessWork
    ? { ...measured, retained: { ...measured.retained, outcome: 'unclear' } }
    : measured;
  const sampled = head.fingerprint.rateClass === 'sampled';
  const sites = compareSites({ base: base.sites, head: head.sites }, { ...terms, runs, sampled });
  return {
    totals,
    sites,
    perOperation: work.divisors !== null,
    reasons: [...totalReasons(measured), ...(lessWork ? [lessWorkReason] : []), ...siteReasons(sites)],
    warnings: [...work.warnings, ...spreadWarnings(runs)],
  };
};

const stateOf = (reasons: readonly Reason[]): VerdictState => {
  if (reasons.some(({ outcome }) => outcome === 'beyond')) return 'fail';
  return reasons.some(({ outcome }) => outcome === 'unclear') ? 'inconclusive' : 'pass';
};
