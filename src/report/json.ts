import { siteKey, siteOf } from '../maps/site.ts';
import type { Measurement, SiteMeasurement } from '../measure/measurement.ts';
import { totalsOf } from '../measure/totals.ts';
import { growthPerOperation } from '../measure/trend.ts';
import { METRICS } from '../verdict/verdict.ts';
import type { Comparison, Metric, Verdict } from '../verdict/verdict.ts';
import type { Explanation } from './kinds.ts';
import { explainerOf } from './kinds.ts';
import { growingSites } from './trends.ts';

/** A total as JSON gives it: without a baseline the head's figure alone. */
type TotalJson = { readonly [Field in keyof Comparison]: Comparison[Field] | null };

const measuredTotal = (head: number): TotalJson => ({
  base: null,
  head,
  growthBytes: null,
  growthPercent: null,
  lowBytes: null,
  highBytes: null,
  limitPercent: null,
  outcome: null,
});

const totalJson = (verdict: Verdict, metric: Metric): TotalJson =>
  verdict.totals?.[metric] ?? measuredTotal(totalsOf(verdict.head)[`${metric}Bytes`]);

const explanationJson = (explanation: Explanation | null): { explanation?: string } =>
  explanation === null ? {} : { explanation: explanation.text };

const growingJson = (site: SiteMeasurement | undefined, head: Measurement) =>
  site === undefined
    ? { growing: false }
    : {
        growing: true,
        growthPerOperation: growthPerOperation(site, head),
        retainedByRound: site.retainedByRound,
      };

/** The verdict for programs: stable and versioned; `version` changes when a field goes or changes its meaning. */
export const verdictJson = (verdict: Verdict) => {
  const explain = explainerOf(verdict);
  const growing = new Map(growingSites(verdict.head).map((site) => [siteKey(site), site]));
  return {
    version: 1,
    verdict: verdict.state,
    reasons: verdict.reasons,
    perOperation: verdict.perOperation,
    totals: { retained: totalJson(verdict, 'retained'), allocated: totalJson(verdict, 'allocated') },
    sites: verdict.sites.map((site) => ({
      ...siteOf(site),
      status: site.status,
      outcome: site.outcome,
      ...(site.from && { from: site.from }),
      ...(site.alsoFrom && { alsoFrom: site.alsoFrom }),
      ...(site.alsoAt && { alsoAt: site.alsoAt }),
      retained: site.retained,
      allocated: site.allocated,
      kinds: site.kinds,
      ...growingJson(growing.get(siteKey(site)), verdict.head),
      ...explanationJson(explain(site)),
    })),
    fingerprint: verdict.head.fingerprint,
    differences: verdict.differences,
    head: verdict.head.provenance,
    base: verdict.base?.provenance ?? null,
    warnings: verdict.warnings,
  } as const;
};

/** Failing sites for the `regressions` output: one entry per metric that is over its limit. */
const regressionsOf = ({ sites }: Verdict) =>
  sites.flatMap((site) =>
    METRICS.filter((metric) => site[metric].outcome === 'beyond').map((metric) => {
      const { base, head, growthBytes, growthPercent } = site[metric];
      return { ...siteOf(site), metric, base, head, growthBytes, growthPercent };
    }),
  );

const MOST_REGRESSIONS = 100; // an output is at most 1 MiB, and a job's together at most 50 MiB

/** The action's outputs that the verdict gives; a figure that there is none of is empty. */
export const outputsOf = (verdict: Verdict): Readonly<Record<string, string>> => {
  const { retainedBytes, allocatedBytes } = totalsOf(verdict.head);
  const percent = (metric: Metric): string => {
    const growth = verdict.totals?.[metric].growthPercent ?? null;
    return growth === null ? '' : growth.toFixed(2);
  };
  return {
    verdict: verdict.state,
    'retained-bytes': String(Math.round(retainedBytes)),
    'retained-growth-percent': percent('retained'),
    'allocated-bytes': String(Math.round(allocatedBytes)),
    'allocated-growth-percent': percent('allocated'),
    'growing-sites': JSON.stringify(
      growingSites(verdict.head)
        .slice(0, MOST_REGRESSIONS)
        .map((site) => ({ ...siteOf(site), growthPerOperation: growthPerOperation(site, verdict.head) })),
    ),
    regressions: JSON.stringify(regressionsOf(verdict).slice(0, MOST_REGRESSIONS)),
  };
};
