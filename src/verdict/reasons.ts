import { siteOf } from '../maps/site.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { entriesOf } from './by-metric.ts';
import type { ByMetric, Comparison, FingerprintDifference, Metric, Reason, SiteVerdict } from './verdict.ts';

export const totalReasons = (totals: ByMetric<Comparison>): Reason[] =>
  entriesOf(totals).map(([metric, comparison]) => ({
    scope: 'total',
    metric,
    outcome: comparison.outcome,
    message: `All ${metric} map bytes ${changeText(comparison)}.`,
  }));

/** Only of the figures that are not within their limit. */
export const siteReasons = (sites: readonly SiteVerdict[]): Reason[] =>
  sites.flatMap((site) =>
    entriesOf(site)
      .filter(([, { outcome }]) => outcome !== 'within')
      .map(([metric, comparison]) => ({
        scope: 'site' as const,
        metric,
        site: siteOf(site),
        outcome: comparison.outcome,
        message: `The ${metric} bytes of this site ${changeText(comparison)}.`,
      })),
  );

const LESS_WORK = {
  retained: 'The head served much less of the load than the base, so what it retains cannot pass.',
  unreleased: 'The head served much less of the load than the base, so what it still holds cannot pass.',
};

/** What would be within its limit for want of load. */
export const lessWorkReasons = (totals: ByMetric<Comparison>): Reason[] =>
  (['retained', 'unreleased'] as const)
    .filter((metric) => totals[metric]?.outcome === 'within')
    .map((metric) => ({ scope: 'total', metric, outcome: 'unclear', message: LESS_WORK[metric] }));

export const differenceReason = ({ field, base, head }: FingerprintDifference): Reason => ({
  scope: 'fingerprint',
  outcome: 'unclear',
  message: `\`${field}\` is \`${head}\` and was \`${base}\` in the baseline, so their bytes cannot be compared.`,
});

/** Said where the baseline is not the very commit that the change starts from. */
export const baselineReasons = ({ relation, distance, measurement }: Baseline): Reason[] => {
  if (relation === 'merge base') return [];
  const commit = shortCommit(measurement.provenance.commit);
  if (relation === 'measured here') {
    const message = `Compared with its base ${commit}, which was measured beside it, in turn.`;
    return [{ scope: 'baseline', outcome: 'within', message }];
  }
  const older =
    distance === null ? 'older than' : `${distance} ${distance === 1 ? 'commit' : 'commits'} before`;
  const message =
    relation === 'file'
      ? `Compared with a stored file, measured at ${commit || 'an unknown commit'}.`
      : `Compared with ${commit}, which is ${older} the merge base, because no nearer commit was measured.`;
  return [{ scope: 'baseline', outcome: 'within', message }];
};

export const creepReason = (why: string, metric: Metric, comparison: Comparison): Reason => ({
  scope: 'creep',
  metric,
  outcome: comparison.outcome,
  message: `Since ${why}, all ${metric} map bytes ${changeText(comparison)}.`,
});

const changeText = (comparison: Comparison): string => {
  const { outcome, growthPercent, growthBytes, limitPercent } = comparison;
  const limit = `the limit of ${round(limitPercent)} %`;
  if (growthPercent === null) {
    return {
      within: 'are within the floor, from none in the base',
      beyond: 'are over the floor, from none in the base',
      unclear:
        'come from none in the base, and their noise is too large to tell whether they are over the floor',
    }[outcome];
  }
  const change = growthBytes === 0 ? 'did not change' : growthBytes > 0 ? 'grew' : 'shrank';
  const size = growthBytes === 0 ? '' : ` by ${round(Math.abs(growthPercent))} %`;
  switch (outcome) {
    case 'beyond':
      return `${change}${size}, beyond ${limit}`;
    case 'within':
      return growthPercent > limitPercent
        ? `${change}${size}, but by less than the floor`
        : `${change}${size}, within ${limit}`;
    case 'unclear':
      return `${change}${size}, but ${doubt(comparison)}`;
  }
};

const doubt = ({ base, lowBytes, highBytes, limitPercent }: Comparison): string => {
  const [low, high] = [(lowBytes / base) * 100, (highBytes / base) * 100];
  return low <= limitPercent && high > limitPercent
    ? `anything from ${round(low)} % to ${round(high)} % fits what was measured, on both sides of the limit of ${round(limitPercent)} %`
    : 'that is not certain: too few allocations were recorded, the sides did too different work, one more table of a map was split, or the load took longer';
};

const round = (percent: number): string => String(Number(percent.toPrecision(3)));
