import type { Measurement } from '../measure/measurement.ts';
import { compareDrain } from './compare-drain.ts';
import { ALPHA, sampleBytesOf, systematicBand } from './compare-figures.ts';
import { compareCertain } from './compare-certain.ts';
import type { Terms } from './compare-pair.ts';
import { compareWork } from './compare-work.ts';
import { sumFigures } from './series.ts';
import type { Figures } from './series.ts';
import { paceOf } from './slower-load.ts';
import type { ByMetric, Comparison, Limits, Sides } from './verdict.ts';

/** What a comparison of two measurements rests on, and what is to be said about that. */
export const termsOf = (
  { base, head }: Sides<Measurement>,
  limits: Limits,
): { readonly terms: Terms; readonly warnings: readonly string[] } => {
  const work = compareWork(base, head);
  const drain = compareDrain({ base: base.sites, head: head.sites });
  const terms: Terms = {
    limits,
    work,
    systematicBand: systematicBand(head.fingerprint.mapImplementation),
    sampleBytes: sampleBytesOf(head.rate),
    drained: drain.drained,
    pace: paceOf(base, head, work),
    alpha: limits.alpha ?? ALPHA,
  };
  return { terms, warnings: [...work.warnings, ...drain.warnings] };
};

/** All sites together. */
export const totalsOf = ({ base, head }: Sides<Measurement>): Sides<Figures> => ({
  base: sumFigures(base.sites, base.runs.length),
  head: sumFigures(head.sites, head.runs.length),
});

export const compareTotals = ({ base, head }: Sides<Measurement>, limits: Limits): ByMetric<Comparison> =>
  compareCertain(totalsOf({ base, head }), base.sites, termsOf({ base, head }, limits).terms);
