import { floorOf } from '../verdict/allowed.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { totalsOf, unreleasedBytesOf } from '../measure/totals.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import type { Comparison, Metric, Verdict } from '../verdict/verdict.ts';
import { isCautioned } from './cautioned.ts';
import type { ReportContext } from './context.ts';
import { codeSpan, tableRow } from './escape.ts';
import { noiseOf } from './figures.ts';
import { formatBytes, formatGrowth, formatPercent, percentNote } from './format.ts';
import { linkTo } from './links.ts';
import { METRIC_WORDS, perOperationOf, workOf } from './metric-words.ts';
import { totalTrendWords } from './trends.ts';

/** The baseline's commit, linked to the run that measured it, if that is one of this repository. */
export const baselineLink = ({ base }: Verdict, { repositoryUrl }: ReportContext): string => {
  if (base === null) return 'the baseline';
  const { commit, runUrl } = base.provenance;
  const isOwn = repositoryUrl !== null && runUrl.startsWith(`${repositoryUrl}/`);
  return linkTo(codeSpan(shortCommit(commit) || 'baseline'), isOwn ? runUrl : null);
};

/** `+5 %, at least 64 KiB`, in the unit of the metric's figures: growth is allowed up to the larger of the two. */
export const limitText = (metric: Metric, verdict: Verdict, { limits }: ReportContext): string => {
  const floorBytes = floorOf(metric, verdict, limits);
  const percent = formatPercent(verdict.totals![metric]!.limitPercent);
  return `+${percent}${floorBytes > 0 ? `, at least ${formatBytes(floorBytes)}` : ''}`;
};

export const growthText = ({ growthBytes, growthPercent }: Comparison): string => {
  const growth = formatGrowth(growthBytes);
  return growth === '0 B' ? 'no change' : `${growth}${percentNote(growthPercent)}`;
};

const outcomeText = (comparison: Comparison, isCaution: boolean): string => {
  switch (comparison.outcome) {
    case 'beyond':
      return '❌ over';
    case 'within':
      return isCaution ? '⚠️ warns' : '✅ within';
    case 'unclear':
      return `⚠️ unclear, ± ${formatBytes(noiseOf(comparison))}`;
  }
};

export const totalsTable = (verdict: Verdict, context: ReportContext): string => {
  if (verdict.totals === null) return '';
  const rows = entriesOf(verdict.totals).map(([metric, comparison]) => {
    const { title, meaning } = METRIC_WORDS[metric];
    const name = `**${title}**${perOperationOf(verdict, metric, context)}, ${meaning}`;
    const trend = metric === 'retained' ? totalTrendWords(verdict.head, context) : null;
    return tableRow([
      trend === null ? name : `${name}<br>${trend.chart} ${trend.clause}`,
      formatBytes(comparison.base),
      formatBytes(comparison.head),
      growthText(comparison),
      limitText(metric, verdict, context),
      outcomeText(comparison, isCautioned(verdict, metric, null)),
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
  if (entriesOf(totals).some(([, { outcome }]) => outcome !== 'within')) return '';
  const isFromNone = failing.some((site) =>
    entriesOf(site).some(([, { outcome, base }]) => outcome === 'beyond' && base <= 0),
  );
  const floor = isFromNone ? `, and a new one by the floor of ${formatBytes(limits.minGrowthBytes)}` : '';
  return `The totals are within their limits; each place is judged by itself${floor}.`;
};

/** ` Over the rounds, map memory fills up and then stays.`; empty where the rounds tell nothing. */
const repeatedSentence = ({ head }: Verdict, context: ReportContext): string => {
  const trend = totalTrendWords(head, context);
  return trend === null ? '' : ` Over the rounds, map memory ${trend.clause}.`;
};

/** The totals in words, for when there is nothing more to say. */
export const totalsSentence = (verdict: Verdict, context: ReportContext): string => {
  const work = workOf(verdict, context);
  const load = work === null ? 'The load' : `The load of ${work}`;
  if (verdict.totals === null) {
    const { retainedBytes, allocatedBytes } = totalsOf(verdict.head);
    const unreleased = unreleasedBytesOf(verdict.head);
    const still = unreleased === null ? '' : ` ${formatBytes(unreleased)} were still there after the drain.`;
    const left = `${formatBytes(retainedBytes)} in maps and allocated ${formatBytes(allocatedBytes)} for them`;
    return `${load} left ${left}.${still}${repeatedSentence(verdict, context)}`;
  }
  const per = perOperationOf(verdict, 'allocated', context);
  const { retained, allocated, unreleased } = verdict.totals;
  const part = (metric: Metric, comparison: Comparison): string =>
    `(${growthText(comparison)}; limit ${limitText(metric, verdict, context)})`;
  const still =
    unreleased === null
      ? ''
      : ` ${formatBytes(unreleased.head)} were still there after the drain ${part('unreleased', unreleased)}.`;
  // Where it is not the merge base, a reason names it.
  const isNamed = verdict.reasons.some(({ scope }) => scope === 'baseline');
  const compared = isNamed ? '' : ` Compared with ${baselineLink(verdict, context)}.`;
  return (
    `${load} left ${formatBytes(retained.head)} in maps ${part('retained', retained)} ` +
    `and allocated ${formatBytes(allocated.head)} for them${per} ${part('allocated', allocated)}.${still}${repeatedSentence(verdict, context)}${compared}`
  );
};
