import { readJudging } from '../../src/inputs/inputs.ts';
import { mean } from '../../src/measure/mean.ts';
import type { Measurement, Series } from '../../src/measure/measurement.ts';
import { systematicBand } from '../../src/verdict/compare-figures.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Limits, VerdictState } from '../../src/verdict/verdict.ts';

/** What says whether a head has a regression over its base. */
export type Judge = (base: Measurement, head: Measurement, limits: Limits) => VerdictState;

/** Where a user sets none. */
export const LIMITS: Limits = readJudging(() => undefined).limits;

const judge: Judge = (base, head, limits) =>
  decide({ measurement: base, relation: 'merge base', distance: 0 }, head, limits).state;

/** The rule, and two that are broken on purpose: the calibration must notice. */
export const JUDGES = {
  right: judge,
  'no-variance': (base, head, limits) => judge(withoutVariance(base), withoutVariance(head), limits),
  'no-floor': (base, head, limits) => judge(base, head, withoutFloor(limits, head)),
} as const satisfies Readonly<Record<string, Judge>>;
export type RuleName = keyof typeof JUDGES;

/** Takes each mean for the truth: as if every allocation had been recorded, and all runs had shown the same. */
function withoutVariance(measurement: Measurement): Measurement {
  const certain = ({ bytes }: Series): Series => ({
    bytes: bytes.map(() => mean(bytes)),
    samplingVariance: bytes.map(() => 0),
  });
  return {
    ...measurement,
    rate: 1,
    fingerprint: { ...measurement.fingerprint, rateClass: 'exact' },
    sites: measurement.sites.map((site) => ({
      ...site,
      retained: certain(site.retained),
      allocated: certain(site.allocated),
    })),
  };
}

/** The band is added to the limit of what fails, in log units; lowering the limit by as much takes it back out. */
function withoutFloor(limits: Limits, { fingerprint }: Measurement): Limits {
  const withoutBand = (limit: number): number =>
    Math.expm1(Math.log1p(limit) - systematicBand(fingerprint.mapImplementation));
  return {
    ...limits,
    minGrowthBytes: 0,
    maxRetainedGrowth: withoutBand(limits.maxRetainedGrowth),
    maxAllocatedGrowth: withoutBand(limits.maxAllocatedGrowth),
  };
}
