import { siteOf } from '../maps/site.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { METRICS } from './verdict.ts';
import type { Comparison, FingerprintDifference, Metric, Reason, SiteVerdict } from './verdict.ts';

export const totalReasons = (totals: Readonly<Record<Metric, Comparison>>): Reason[] =>
  METRICS.map((metric) => ({
    scope: 'total',
    metric,
    outcome: totals[metric].outcome,
    message: `All ${metric} map bytes ${changeText(totals[metric])}.`,
  }));

/** Only of the figures that are not within their limit. */
export const siteReasons = (sites: readonly SiteVerdict[]): Reason[] =>
  sites.flatMap((site) =>
    METRICS.filter((metric) => site[metric].outcome !== 'within').map((metric) => ({
      scope: 'site' as const,
      metric,
      site: siteOf(site),
      outcome: site[metric].outcome,
      message: `The ${metric} bytes of this site ${changeText(site[metric])}.`,
    })),
  );

export const lessWorkReason: Reason = {
  scope: 'total',
  metric: 'retained',
  outcome: 'unclear',
  message: 'The head served much less of the load than the base, so what it retains cannot pass.',
};

export const differenceReason = ({ field, base, head }: FingerprintDifference): Reason => ({
  scope: 'fingerprint',
  outcome: 'unclear',
  message: `\`${field}\` is \`${head}\` and was \`${base}\` in the baseline, so their bytes cannot be compared.`,
});

/** Said where the baseline is not the very commit that the change starts from. */
export const baselineReasons = ({ relation, distance, measurement }: Baseline): Reason[] => {
  if (relation === 'merge base') return [];
  const commit = shortCommit(measurement.provenance.commit);
  const older =
    distance === null ? 'older than' : `${distance} ${distance === 1 ? 'commit' : 'commits'} before`;
  const message =
    relation === 'file'
      ? `Compared with a stored file, measured at ${commit || 'an unknown commit'}.`
      : `Compared with ${commit}, which is ${older} the merge base, because no nearer commit was measured.`;
  return [{ scope: 'baseline', outcome: 'within', message }];
};

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
    : 'that is not certain: too few allocations were recorded, or the sides did too different work';
};

const round = (percent: number): string => String(Number(percent.toPrecision(3)));
