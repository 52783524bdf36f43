import { siteKey } from '../maps/site.ts';
import { METRICS } from '../verdict/verdict.ts';
import type { Comparison, Metric, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { doubtOf } from './doubt.ts';
import { isMerelyKept, locationOf, worstMetricOf } from './figures.ts';
import { formatBytes, formatPercent } from './format.ts';
import type { Explanation } from './kinds.ts';
import type { Style } from './style.ts';

/** Sites that a verdict fails by, each with what its kinds prove. */
export type Failing = readonly { readonly site: SiteVerdict; readonly explanation: Explanation | null }[];

const isLeaking = ({ reasons }: Verdict): boolean =>
  reasons.some(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');

/** Of one kind of advice. */
const MOST_PLACES = 3;

/** Where to look for what holds the maps that are merely kept: at what is new and retains. */
const holders = (verdict: Verdict, failing: Failing, style: Style): string[] => {
  if (!failing.some(({ site }) => isMerelyKept(site, verdict))) return [];
  return verdict.sites
    .filter(({ status, retained }) => status === 'new' && retained.growthBytes > 0)
    .sort((a, b) => b.retained.growthBytes - a.retained.growthBytes)
    .slice(0, MOST_PLACES)
    .map(
      (site) =>
        `${style.code(locationOf(site))} is new and retains ${formatBytes(site.retained.growthBytes)}: look there first.`,
    );
};

/** Whether to give back what the load left behind could help: not where it is room that a size hint reserves. */
const isLeftBehind = (verdict: Verdict, failing: Failing): boolean => {
  if (isLeaking(verdict)) return true;
  const hinted = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
  const retaining = failing.filter(({ site }) => worstMetricOf(site, verdict) === 'retained');
  return (
    retaining.some((one) => !hinted.includes(one)) ||
    (verdict.totals?.retained.outcome === 'beyond' && hinted.length === 0)
  );
};

/** How to get rid of what failed: only what holds for every program. */
const remedies = (verdict: Verdict, failing: Failing, style: Style): string[] => {
  const allocating = failing.filter(({ site }) => worstMetricOf(site, verdict) === 'allocated');
  const grows = allocating.some(({ explanation }) => explanation?.kinds[0] === 'growth');
  const sized = style.code('make(map[K]V, n)');
  const lines = holders(verdict, failing, style);
  if (isLeftBehind(verdict, failing)) {
    lines.push(
      'If the load should leave nothing behind here, delete entries when they are done with, or bound the map. ' +
        `A Go map never gives its table back, not after ${style.code('delete')} and not after ${style.code('clear')}: ` +
        'only dropping the map and making a new one frees it.',
    );
  }
  const raised = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
  for (const { site } of raised.slice(0, MOST_PLACES)) {
    lines.push(`Lower or drop the size hint of the map made in ${style.code(locationOf(site))}.`);
  }
  const hints = failing
    .map(({ explanation }) => explanation?.droppedHint ?? null)
    .filter((hint) => hint !== null);
  for (const { madeAt } of new Map(
    hints.map((hint) => [hint.madeAt && siteKey(hint.madeAt), hint]),
  ).values()) {
    const made = madeAt === null ? '' : ` made in ${style.code(locationOf(madeAt))}`;
    lines.push(`Give the map${made} its expected size again: ${sized}.`);
  }
  if (hints.length === 0 && grows)
    lines.push(`Where the number of entries is known beforehand, make the map with it: ${sized}.`);
  if (allocating.some(({ explanation }) => explanation?.kinds[0] === 'header')) {
    lines.push(`A map made anew each time can often be reused after ${style.code('clear(m)')}.`);
  }
  if (allocating.some(({ explanation }) => explanation?.kinds[0] === 'clone')) {
    lines.push('Where nobody writes to the copy, share the map instead of cloning it.');
  }
  return lines;
};

const growthLimitOf = (metric: Metric, { limits }: ReportContext): [input: string, now: string] =>
  metric === 'retained'
    ? ['max-retained-growth', formatPercent(limits.maxRetainedGrowth * 100)]
    : ['max-allocated-growth', formatPercent(limits.maxAllocatedGrowth * 100)];

/** What makes this measurement the one that later ones are compared with. */
const renewal = ({ relation }: Verdict, style: Style): string =>
  relation === 'file'
    ? `store a new baseline file with ${style.code('save-baseline: always')}`
    : 'merge it: the next measurement of the default branch is the new baseline';

/** How to accept it: exactly the limits that were hit. */
const acceptance = (
  verdict: Verdict,
  failing: Failing,
  { context, style }: { context: ReportContext; style: Style },
): string => {
  const { limits } = context;
  const figuresOf = (metric: Metric): Comparison[] =>
    [...failing.map(({ site }) => site), ...(verdict.totals === null ? [] : [verdict.totals])]
      .map((figures) => figures[metric])
      .filter(({ outcome }) => outcome === 'beyond');
  const hit = METRICS.filter((metric) => figuresOf(metric).some(({ base }) => base > 0)).map((metric) =>
    growthLimitOf(metric, context),
  );
  // What comes from nothing has no percentage: only the floor allows it.
  if (METRICS.some((metric) => figuresOf(metric).some(({ base }) => base <= 0))) {
    hit.push(['min-growth', formatBytes(limits.minGrowthBytes)]);
  }
  const growthLimits = hit.length;
  const budgets = verdict.reasons.filter(({ scope, outcome }) => scope === 'budget' && outcome === 'beyond');
  for (const { metric } of budgets) {
    if (metric !== 'allocated' && limits.maxRetainedBytes !== null) {
      hit.push(['max-retained', formatBytes(limits.maxRetainedBytes)]);
    }
    if (metric !== 'retained' && limits.maxAllocatedBytesPerOperation !== null) {
      hit.push(['max-allocated-per-operation', formatBytes(limits.maxAllocatedBytesPerOperation)]);
    }
  }
  if (isLeaking(verdict) && limits.maxGrowthPerOperation !== null) {
    hit.push(['max-growth-per-operation', formatBytes(limits.maxGrowthPerOperation)]);
  }
  const names = hit.map(([input, now]) => `${style.code(input)} (now ${now})`);
  const raised = `raise ${names.length === 0 ? 'the limit' : names.join(' and ')} in the workflow`;
  // Budgets stay where they are, whatever the baseline.
  if (growthLimits === 0 || names.length > growthLimits) return `If this is intended, ${raised}.`;
  return `If this is intended, ${raised}, or ${renewal(verdict, style)}.`;
};

/** What would decide an unclear verdict. */
const decision = (verdict: Verdict, style: Style): string => {
  const { fingerprint, rate, runs } = verdict.head;
  const more = `measure more often than ${runs.length === 1 ? 'once' : `${runs.length} times`} (${style.code('runs')})`;
  return fingerprint.rateClass === 'sampled'
    ? `To decide it, record more allocations (${style.code('profile-rate')}, now one per ${formatBytes(rate)}; 1 records all), or ${more}.`
    : `Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or ${more}.`;
};

/** `What to do`, as sentences; empty where there is nothing to do. */
export const adviceOf = (
  verdict: Verdict,
  failing: Failing,
  setting: { readonly context: ReportContext; readonly style: Style },
): string[] => {
  const { style } = setting;
  switch (verdict.state) {
    case 'fail':
      return [...remedies(verdict, failing, style), acceptance(verdict, failing, setting)];
    case 'inconclusive':
      return doubtOf(verdict, setting.context.limits)?.isNoise === true ? [decision(verdict, style)] : [];
    case 'incomparable':
      return [
        verdict.relation === 'file'
          ? `Under the new conditions, store a new one with ${style.code('save-baseline: always')}, or measure under the old ones.`
          : 'Let a run on the default branch store a baseline under the new conditions, or measure under the old ones.',
      ];
    case 'pass':
    case 'no baseline':
      return [];
  }
};
