import { shortCommit } from '../measure/short-commit.ts';
import { totalsOf } from '../measure/totals.ts';
import { METRICS } from '../verdict/verdict.ts';
import type { Comparison, Metric, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { codeSpan, tableRow } from './escape.ts';
import { floorOf, noiseOf } from './figures.ts';
import { formatBytes, formatGrowth, formatPercent, percentNote } from './format.ts';
import { linkTo } from './links.ts';
import { perOperationOf, workOf } from './sentences.ts';

/** The baseline's commit, linked to the run that measured it, if that is one of this repository. */
export const baselineLink = ({ base }: Verdict, { repositoryUrl }: ReportContext): string => {
  if (base === null) return 'the baseline';
  const { commit, runUrl } = base.provenance;
  const isOwn = repositoryUrl !== null && runUrl.startsWith(`${repositoryUrl}/`);
  return linkTo(codeSpan(shortCommit(commit) || 'baseline'), isOwn ? runUrl : null);
};

/** `+5 % or 64 KiB`, in the unit of the metric's figures: growth is allowed up to the larger of the two. */
export const limitText = (metric: Metric, verdict: Verdict, { limits }: ReportContext): string => {
  const floorBytes = floorOf(metric, verdict, limits);
  const percent = formatPercent(verdict.totals![metric].limitPercent);
  return `+${percent}${floorBytes > 0 ? ` or ${formatBytes(floorBytes)}` : ''}`;
};

export const growthText = ({ growthBytes, growthPercent }: Comparison): string => {
  const growth = formatGrowth(growthBytes);
  return growth === '0 B' ? 'no change' : `${growth}${percentNote(growthPercent)}`;
};

/** What the two figures are, for a reader who sees them for the first time. */
const MEANINGS: Readonly<Record<Metric, string>> = {
  retained: 'left behind by the load',
  allocated: 'in all during the load',
};

const outcomeText = (comparison: Comparison): string => {
  switch (comparison.outcome) {
    case 'beyond':
      return '❌ over';
    case 'within':
      return '✅ within';
    case 'unclear':
      return `⚠️ unclear, ± ${formatBytes(noiseOf(comparison))}`;
  }
};

export const totalsTable = (verdict: Verdict, context: ReportContext): string => {
  if (verdict.totals === null) return '';
  const { totals } = verdict;
  const rows = METRICS.map((metric) => {
    const comparison = totals[metric];
    const name = `**${metric === 'retained' ? 'Retained' : 'Allocated'}**${perOperationOf(verdict, metric, context)}, ${MEANINGS[metric]}`;
    return tableRow([
      name,
      formatBytes(comparison.base),
      formatBytes(comparison.head),
      growthText(comparison),
      limitText(metric, verdict, context),
      outcomeText(comparison),
    ]);
  });
  return [
    tableRow(['Map memory', `Base ${baselineLink(verdict, context)}`, 'This change', 'Growth', 'Limit', '']),
    tableRow(['---', '---:', '---:', '---:', '---:', '---']),
    ...rows,
  ].join('\n');
};

/** Why a verdict fails whose totals do not; empty elsewhere. */
export const totalsNote = ({ totals, sites }: Verdict, { limits }: ReportContext): string => {
  const failing = sites.filter(({ outcome }) => outcome === 'beyond');
  if (totals === null || failing.length === 0) return '';
  if (METRICS.some((metric) => totals[metric].outcome !== 'within')) return '';
  const isFromNone = failing.some((site) =>
    METRICS.some((metric) => site[metric].outcome === 'beyond' && site[metric].base <= 0),
  );
  const floor = isFromNone ? `, and a new one by the floor of ${formatBytes(limits.minGrowthBytes)}` : '';
  return `The totals are within their limits; each place is judged by itself${floor}.`;
};

/** Both totals in one sentence, for when there is nothing more to say. */
export const totalsSentence = (verdict: Verdict, context: ReportContext): string => {
  const work = workOf(verdict, context);
  const load = work === null ? 'The load' : `The load of ${work}`;
  if (verdict.totals === null) {
    const { retainedBytes, allocatedBytes } = totalsOf(verdict.head);
    return `${load} left ${formatBytes(retainedBytes)} in maps and allocated ${formatBytes(allocatedBytes)} for them.`;
  }
  const per = perOperationOf(verdict, 'allocated', context);
  const { retained, allocated } = verdict.totals;
  const part = (metric: Metric, comparison: Comparison): string =>
    `(${growthText(comparison)}; limit ${limitText(metric, verdict, context)})`;
  // Where it is not the merge base, a reason names it.
  const isNamed = verdict.reasons.some(({ scope }) => scope === 'baseline');
  const compared = isNamed ? '' : ` Compared with ${baselineLink(verdict, context)}.`;
  return (
    `${load} left ${formatBytes(retained.head)} in maps ${part('retained', retained)} ` +
    `and allocated ${formatBytes(allocated.head)} for them${per} ${part('allocated', allocated)}.${compared}`
  );
};
