import { METRICS } from '../verdict/verdict.ts';
import type { Metric, Reason, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { formatBytes, formatCount, formatGrowth, percentNote, shortFunction } from './format.ts';
import { doubtOf } from './doubt.ts';
import {
  causesFirst,
  floorOf,
  locationOf,
  movementOf,
  noiseOf,
  meanOperations,
  worstMetricOf,
} from './figures.ts';
import { explainerOf } from './kinds.ts';
import type { DroppedHint } from './kinds.ts';
import type { Style } from './style.ts';
import { growingSites, trendClause, trendsOf } from './trends.ts';

const ICONS: Readonly<Record<Verdict['state'], string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  'no baseline': '⚪',
  incomparable: '⚠️',
};

/** `20,000 requests`, or null where nobody counted. */
export const workOf = ({ head }: Verdict, { unitOfLoad }: ReportContext): string | null => {
  const operations = meanOperations(head);
  return operations === null ? null : `${formatCount(operations)} ${unitOfLoad}`;
};

/** ` per request` where a metric's figures are; empty where they are totals. */
export const perOperationOf = (verdict: Verdict, metric: Metric, { unitOfLoad }: ReportContext): string =>
  metric === 'allocated' && verdict.perOperation ? ` per ${unitOfLoad.replace(/s$/, '')}` : '';

/** `keeps 2.3 MiB more (+38 %) after 20,000 requests`: what a site does, without its name. */
export const siteClause = (site: SiteVerdict, verdict: Verdict, context: ReportContext): string => {
  const metric = worstMetricOf(site, verdict);
  const { growthBytes, growthPercent } = site[metric];
  const isNew = site.status === 'new';
  const verb = `${isNew ? 'now ' : ''}${metric === 'retained' ? 'keeps' : 'allocates'}`;
  const size = `${formatBytes(Math.abs(growthBytes))}${isNew ? '' : growthBytes < 0 ? ' less' : ' more'}`;
  const percent = percentNote(growthPercent);
  const per = perOperationOf(verdict, metric, context);
  const work = workOf(verdict, context) ?? 'the load';
  const when = per !== '' ? per : metric === 'retained' ? ` after ${work}` : ` over ${work}`;
  return `${verb} ${size}${percent}${when}`;
};

/** Of the whole function: the line that allocates more now is not the line that allocated before. */
const hintClause = (
  { growthBytes }: DroppedHint,
  { worst, verdict, context }: { worst: SiteVerdict; verdict: Verdict; context: ReportContext },
): string => {
  const metric = worstMetricOf(worst, verdict);
  const per = perOperationOf(verdict, metric, context);
  const when = per === '' ? ` over ${workOf(verdict, context) ?? 'the load'}` : per;
  const verb = metric === 'retained' ? 'keeps' : 'allocates';
  return `${verb} ${formatBytes(growthBytes)} more${when}, because a map lost its size hint`;
};

/** The fastest site that keeps more of each operation than it may. */
const growingBeyond = ({ reasons }: Verdict): Reason | null =>
  reasons
    .filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond')
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))[0] ?? null;

const leakSentence = (
  { site, bytes = 0, budgetBytes = 0 }: Reason,
  { verdict, context, style }: { verdict: Verdict; context: ReportContext; style: Style },
): string => {
  const others =
    verdict.reasons.filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond').length - 1;
  const more = others === 0 ? '' : `; ${others} more ${others === 1 ? 'place does' : 'places do'}, too`;
  const name = `${style.code(shortFunction(site!.function))} (${style.code(locationOf(site!))})`;
  const unit = context.unitOfLoad.replace(/s$/, '');
  return `${name} grows with every ${unit}: it keeps ${formatBytes(bytes)} of each, where ${formatBytes(budgetBytes)} are allowed${more}`;
};

const failSentence = (verdict: Verdict, context: ReportContext, style: Style): string => {
  const failing = causesFirst(verdict).filter((site) => site.outcome === 'beyond');
  const [worst] = failing;
  const leak = growingBeyond(verdict);
  if (worst === undefined && leak !== null) return leakSentence(leak, { verdict, context, style });
  if (worst !== undefined) {
    const others = failing.length - 1;
    const more =
      others === 0 ? '' : `; ${others} more ${others === 1 ? 'place is' : 'places are'} over the limit`;
    const name = `${style.code(shortFunction(worst.function))} (${style.code(locationOf(worst))})`;
    const hint = explainerOf(verdict)(worst)?.droppedHint ?? null;
    const clause =
      hint === null ? siteClause(worst, verdict, context) : hintClause(hint, { worst, verdict, context });
    const trend =
      worstMetricOf(worst, verdict) === 'retained' ? trendsOf(verdict.head, context)(worst) : null;
    return `${name} ${clause}${trend === null ? '' : `: it ${trend.clause}`}${more}`;
  }
  const metric = METRICS.find((name) => verdict.totals?.[name].outcome === 'beyond');
  if (verdict.totals !== null && metric !== undefined) {
    const { growthBytes, growthPercent } = verdict.totals[metric];
    const percent = percentNote(growthPercent);
    const verb = metric === 'retained' ? 'keep' : 'allocate';
    const per = perOperationOf(verdict, metric, context);
    return `Maps ${verb} ${formatBytes(growthBytes)} more${percent}${per} in total, though no single place is over the limit`;
  }
  const budget = verdict.reasons.some(({ scope, outcome }) => scope === 'budget' && outcome === 'beyond');
  return budget ? 'Map memory is over its budget' : 'Map memory regressed';
};

const passSentence = (verdict: Verdict, context: ReportContext): string => {
  const { totals } = verdict;
  if (totals === null) return 'Map memory is within its budgets';
  for (const metric of METRICS) {
    const movement = movementOf(totals[metric], floorOf(metric, verdict, context.limits));
    if (movement === 'same') continue;
    const { growthBytes, growthPercent } = totals[metric];
    const percent = percentNote(growthPercent);
    const verb = metric === 'retained' ? 'keep' : 'allocate';
    const change = `${formatBytes(Math.abs(growthBytes))} ${movement === 'grew' ? 'more' : 'less'}${percent}`;
    const limit = movement === 'grew' ? ', which is within the limit' : '';
    return `Maps ${verb} ${change}${perOperationOf(verdict, metric, context)}${limit}`;
  }
  const moved = verdict.sites.filter(({ status }) => status === 'moved').length;
  return `Map memory is unchanged${moved === 0 ? '' : `; ${moved === 1 ? 'one map site' : `${moved} map sites`} moved`}`;
};

const inconclusiveSentence = (verdict: Verdict, { limits }: ReportContext, style: Style): string => {
  const doubt = doubtOf(verdict, limits);
  if (doubt === null) return 'Cannot tell whether map memory is within its budget';
  const { comparison, site } = doubt;
  const who = site === null ? 'maps' : style.code(shortFunction(site.function));
  const verb = doubt.metric === 'retained' ? 'keep' : 'allocate';
  const question = `Cannot tell whether ${who} ${verb}${site === null ? '' : 's'} more than allowed`;
  if (!doubt.isNoise) return question;
  const noise = noiseOf(comparison);
  const allowed = `the ${formatBytes(doubt.allowedBytes)} that the limit allows`;
  return noise > doubt.allowedBytes
    ? `${question}: the noise, ± ${formatBytes(noise)}, is larger than ${allowed}`
    : `${question}: ${formatGrowth(comparison.growthBytes)} ± ${formatBytes(noise)} is too close to ${allowed}`;
};

const noBaselineSentence = ({ head }: Verdict, context: ReportContext, style: Style): string => {
  const [fastest] = growingSites(head);
  const measured = 'Map memory measured; there is nothing to compare it with yet';
  if (fastest === undefined) return measured;
  return `${measured}, but ${style.code(shortFunction(fastest.function))} (${style.code(locationOf(fastest))}) ${trendClause(fastest, head, context)!}`;
};

/** The verdict in words a person says, without its icon. */
const answerOf = (verdict: Verdict, context: ReportContext, style: Style): string => {
  switch (verdict.state) {
    case 'fail':
      return failSentence(verdict, context, style);
    case 'pass':
      return passSentence(verdict, context);
    case 'inconclusive':
      return inconclusiveSentence(verdict, context, style);
    case 'no baseline':
      return noBaselineSentence(verdict, context, style);
    case 'incomparable':
      return 'Map memory cannot be compared: it was measured under other conditions than the baseline';
  }
};

/** The first line: icon, service and answer. */
export const headlineOf = (verdict: Verdict, context: ReportContext, style: Style): string => {
  const service = context.service === null ? '' : `${style.code(context.service)}: `;
  return `${ICONS[verdict.state]} ${service}${answerOf(verdict, context, style)}`;
};
