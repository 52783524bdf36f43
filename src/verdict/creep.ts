import type { Anchor } from '../baseline/anchor.ts';
import { cautionsOf, warningLimits } from './cautions.ts';
import { compareTotals } from './compare-totals.ts';
import { compareWork } from './compare-work.ts';
import { differencesOf } from './fingerprint.ts';
import { creepReason } from './reasons.ts';
import type { Limits, Metric, Reason, Verdict } from './verdict.ts';

/** Of these the anchor tells; what a drain releases is a matter of its length. */
const CREEPING = ['retained', 'allocated'] as const satisfies readonly Metric[];

/**
 * Growth over the base up to which a change has not added to what crept up before it. One request for a profile more,
 * 704 bytes, once failed a change that did nothing at all.
 */
const NOT_ADDED = { share: 0.005, bytes: 4 * 1024 };

/**
 * The verdict with what many changes have added together. It fails by creep only where this change certainly adds to it;
 * what it merely finds so is a caution. Everything is judged by the same statistics as the change itself.
 */
export const weighCreep = (verdict: Verdict, anchor: Anchor, limits: Limits): Verdict => {
  const { head, base } = verdict;
  const { measurement, why } = anchor;
  const [difference] = differencesOf(measurement.fingerprint, head.fingerprint);
  if (difference !== undefined) {
    const warning = `Slow creep since ${why} was not judged: \`${difference.field}\` is \`${difference.head}\` and was \`${difference.base}\` there.`;
    return { ...verdict, warnings: [...verdict.warnings, warning] };
  }
  const compare = (under: Limits) =>
    compareTotals({ base: measurement, head }, allowing(under, under.maxTotalCreep, under.minGrowthBytes));
  const reasonsUnder = (under: Limits): Reason[] => {
    const compared = compare(under);
    return CREEPING.map((metric) => creepReason(why, metric, compared[metric])).filter(
      ({ outcome }) => outcome === 'beyond',
    );
  };
  const beyond = reasonsUnder(limits);
  // Over an older commit than the one it starts from, what others have added since would count as this change's.
  const isOwn = verdict.relation === 'merge base' || verdict.relation === 'measured here';
  const added = base === null || verdict.totals === null || !isOwn ? [] : addedBy({ base, head }, limits);
  const failing = beyond.filter(({ metric }) => added.includes(metric!));
  const warning = warningLimits(limits);
  const { commit, measuredAt } = measurement.provenance;
  const { retained, allocated } = compare(limits);
  return {
    ...verdict,
    state: failing.length > 0 ? 'fail' : verdict.state,
    reasons: [...verdict.reasons, ...failing],
    cautions: [
      ...verdict.cautions,
      ...beyond.filter((reason) => !failing.includes(reason)),
      ...(warning === null ? [] : cautionsOf(beyond, reasonsUnder(warning), limits)),
    ],
    creep: {
      anchor: { commit, measuredAt, why },
      perOperation: compareWork(measurement, head).divisors !== null,
      retained,
      allocated,
    },
  };
};

/** The metrics of which the change has certainly added more than noise. */
const addedBy = (sides: Parameters<typeof compareTotals>[0], limits: Limits): Metric[] => {
  const totals = compareTotals(sides, allowing(limits, NOT_ADDED.share, NOT_ADDED.bytes));
  return CREEPING.filter((metric) => totals[metric].outcome === 'beyond');
};

const allowing = (limits: Limits, share: number, minGrowthBytes: number): Limits => ({
  ...limits,
  maxRetainedGrowth: share,
  maxAllocatedGrowth: share,
  minGrowthBytes,
});
