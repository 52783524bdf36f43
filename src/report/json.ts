import { siteKey, siteOf } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { Measurement, SiteMeasurement } from '../measure/measurement.ts';
import { totalsOf, unreleasedBytesOf } from '../measure/totals.ts';
import { entriesPerOperation, growthPerOperation, totalTrend, trendOf } from '../measure/trend.ts';
import type { ByMetric, Comparison, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { explainerOf } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import { sitesByKey } from './figures.ts';
import { keptEntries } from './kept-entries.ts';
import { mapTypeText } from './map-name.ts';
import { warningsOf } from './warnings.ts';

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

const totalsJson = ({ totals, head }: Verdict): ByMetric<TotalJson> => {
  if (totals !== null) return totals;
  const { retainedBytes, allocatedBytes } = totalsOf(head);
  const unreleasedBytes = unreleasedBytesOf(head);
  return {
    retained: measuredTotal(retainedBytes),
    allocated: measuredTotal(allocatedBytes),
    unreleased: unreleasedBytes === null ? null : measuredTotal(unreleasedBytes),
  };
};

const explanationJson = (explanation: Explanation | null) => {
  if (explanation === null) return {};
  const { rule, cause, evidence, remedy, code, docs } = explanation;
  return { explanation: { rule, cause, evidence, remedy, code, docs: `docs/${docs}` } };
};

const trendJson = (site: SiteMeasurement | undefined, head: Measurement) => {
  const trend = trendOf(site?.retainedByRound ?? []);
  if (site === undefined || trend !== 'growing') return { trend, growing: false };
  return {
    trend,
    growing: true,
    growthPerOperation: growthPerOperation(site, head),
    entriesPerOperation: entriesPerOperation(site, head),
    retainedByRound: site.retainedByRound,
  };
};

const factsJson = ({ runs, operationsFrom, cpu, timeline }: Measurement) => ({
  runs,
  operationsFrom,
  cpu,
  timeline,
});

const sourceJson = (site: Site, { sources }: ReportContext) => {
  const found = sources.get(siteKey(site));
  if (found === undefined) return {};
  const { text, map } = found;
  if (map === null) return { source: { text } };
  const { variable, expression, declaration, scope, deletes, clears, replaces, makes, isWholePackage } = map;
  const facts = { expression, declaration, scope, deletes, clears, replaces, makes, isWholePackage };
  return { variable, mapType: mapTypeText(map), source: { text, ...facts } };
};

/** The verdict for programs: stable and versioned; `version` changes when a field goes or changes its meaning. */
export const verdictJson = (verdict: Verdict, context: ReportContext) => {
  const explain = explainerOf(verdict, context);
  const measured = sitesByKey(verdict.head);
  const { trend, ...total } = totalTrend(verdict.head);
  return {
    version: 1,
    verdict: verdict.state,
    reasons: verdict.reasons,
    cautions: verdict.cautions,
    perOperation: verdict.perOperation,
    totals: totalsJson(verdict),
    trend: { total: trend, ...total },
    sites: verdict.sites.map((site) => ({
      ...siteOf(site),
      ...sourceJson(site, context),
      status: site.status,
      outcome: site.outcome,
      ...(site.from && { from: site.from }),
      ...(site.alsoFrom && { alsoFrom: site.alsoFrom }),
      ...(site.alsoAt && { alsoAt: site.alsoAt }),
      retained: site.retained,
      allocated: site.allocated,
      unreleased: site.unreleased,
      kinds: site.kinds,
      entries: keptEntries(site, measured.get(siteKey(site)), context),
      ...trendJson(measured.get(siteKey(site)), verdict.head),
      ...explanationJson(explain(site)),
    })),
    creep: verdict.creep,
    history: verdict.history,
    acceptance: verdict.acceptance,
    fingerprint: verdict.head.fingerprint,
    differences: verdict.differences,
    head: verdict.head.provenance,
    base: verdict.base?.provenance ?? null,
    facts: { head: factsJson(verdict.head), base: verdict.base && factsJson(verdict.base) },
    notes: verdict.head.notes,
    warnings: warningsOf(verdict, context),
  } as const;
};

/** The same of several services, worst first. */
export const servicesJson = (
  services: readonly { verdict: Verdict; service: string; context: ReportContext }[],
) => ({
  version: 1,
  verdict: services[0]!.verdict.state,
  services: services.map(({ verdict, service, context }) => ({ service, ...verdictJson(verdict, context) })),
});
