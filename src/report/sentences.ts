import type { Site } from '../maps/site.ts';
import type { Measurement } from '../measure/measurement.ts';
import { floorOf } from '../verdict/allowed.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import type { Comparison, Metric, Reason, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { creepClause } from './creep.ts';
import { formatBytes, formatGrowth, percentNote } from './format.ts';
import { doubtOf } from './doubt.ts';
import { explainerOf } from './explain/explain.ts';
import { causesFirst, movementOf, noiseOf, worstMetricOf } from './figures.ts';
import { isNeverEmptied, mapOf, nameOf, NOTHING_DELETES, placedName } from './map-name.ts';
import { METRIC_WORDS, momentOf, perOperationOf, scopeOf, workOf } from './metric-words.ts';
import type { Style } from './style.ts';
import { growingSites, trendClause, trendsOf } from './trends.ts';

export const ICONS: Readonly<Record<Verdict['state'], string>> = {
  pass: '✅',
  fail: '❌',
  accepted: '☑️',
  inconclusive: '⚠️',
  'no baseline': '⚪',
  incomparable: '⚠️',
};

/** `keeps 2.3 MiB more (+38 %) after 20,000 requests`: what a site does, without its name. */
export const siteClause = (
  site: SiteVerdict,
  metric: Metric,
  { verdict, context }: { verdict: Verdict; context: ReportContext },
): string => {
  const { growthBytes, growthPercent } = site[metric]!;
  const isNew = site.status === 'new';
  const { verb, newVerb } = METRIC_WORDS[metric];
  const size = `${formatBytes(Math.abs(growthBytes))}${isNew ? '' : growthBytes < 0 ? ' less' : ' more'}`;
  return `${isNew ? newVerb : verb}s ${size}${percentNote(growthPercent)}${momentOf(verdict, metric, context)}`;
};

/** `siteClause`; of the whole function where that lost a size hint: the line that allocates more did not before. */
export const causeClause = (
  site: SiteVerdict,
  told: { verdict: Verdict; context: ReportContext },
): string => {
  const { verdict, context } = told;
  const metric = worstMetricOf(site, verdict);
  const grown = explainerOf(verdict, context)(site)?.functionGrowthBytes ?? null;
  if (grown === null) return siteClause(site, metric, told);
  const per = perOperationOf(verdict, metric, context);
  const when = per === '' ? ` over ${workOf(verdict, context) ?? 'the load'}` : per;
  return `${METRIC_WORDS[metric].verb}s ${formatBytes(grown)} more${when}, because a map lost its size hint`;
};

const leaksOf = ({ reasons }: Verdict): Reason[] =>
  reasons.filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');

/** The site that keeps most of each operation; all of them together where no single one keeps more than it may. */
const leakSentence = (
  leaks: readonly [Reason, ...Reason[]],
  context: ReportContext,
  style: Style,
): string => {
  const unit = context.unitOfLoad;
  const keeps = ({ bytes = 0, budgetBytes = 0 }: Reason): string =>
    `${formatBytes(bytes)} of each, where ${formatBytes(budgetBytes)} are allowed`;
  const [worst, ...others] = leaks
    .filter(({ site }) => site !== undefined)
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0));
  if (worst?.site === undefined) {
    return `Maps grow with every ${unit}: together they keep ${keeps(leaks[0])}, though no single place keeps more than that`;
  }
  const many = others.length;
  const more = many === 0 ? '' : `; ${many} more ${many === 1 ? 'place does' : 'places do'}, too`;
  const map = mapOf(worst.site, context);
  const never = map !== null && isNeverEmptied(map) ? `, and ${NOTHING_DELETES}` : '';
  return `${placedName(worst.site, context, style)} grows with every ${unit}: it keeps ${keeps(worst)}${never}${more}`;
};

const totalsIn = ({ totals }: Verdict): (readonly [Metric, Comparison])[] =>
  totals === null ? [] : entriesOf(totals);

/** `: it grows with every request and nothing deletes from it`: why a site keeps more, as far as that is known. */
const keptBecause = (site: Site, head: Measurement, context: ReportContext): string => {
  const trend = trendsOf(head, context)(site);
  const map = mapOf(site, context);
  // What fills up and stays has a bound, whether or not anything is deleted.
  const isLosing = map !== null && isNeverEmptied(map) && !trend?.clause.startsWith('fills');
  const causes = [...(trend === null ? [] : [`it ${trend.clause}`]), ...(isLosing ? [NOTHING_DELETES] : [])];
  return causes.length === 0 ? '' : `: ${causes.join(' and ')}`;
};

const failSentence = (verdict: Verdict, context: ReportContext, style: Style): string => {
  const failing = causesFirst(verdict).filter((site) => site.outcome === 'beyond');
  const [worst] = failing;
  const [leak, ...leaks] = leaksOf(verdict);
  if (worst === undefined && leak !== undefined) return leakSentence([leak, ...leaks], context, style);
  if (worst !== undefined) {
    const others = failing.length - 1;
    const more =
      others === 0 ? '' : `; ${others} more ${others === 1 ? 'place is' : 'places are'} over the limit`;
    const clause = causeClause(worst, { verdict, context });
    const why = worstMetricOf(worst, verdict) === 'retained' ? keptBecause(worst, verdict.head, context) : '';
    return `${placedName(worst, context, style)} ${clause}${why}${more}`;
  }
  const total = totalsIn(verdict).find(([, { outcome }]) => outcome === 'beyond');
  if (total !== undefined) {
    const [metric, { growthBytes, growthPercent }] = total;
    const more = `${formatBytes(growthBytes)} more${percentNote(growthPercent)}`;
    const scope = scopeOf(verdict, metric, context);
    return `Maps ${METRIC_WORDS[metric].verb} ${more}${scope} in total, though no single place is over the limit`;
  }
  const creep = verdict.reasons.find(({ scope, outcome }) => scope === 'creep' && outcome === 'beyond');
  if (creep?.metric !== undefined)
    return `Maps ${creepClause(creep.metric, verdict, { context, style })}, and this change adds to it`;
  const budget = verdict.reasons.some(({ scope, outcome }) => scope === 'budget' && outcome === 'beyond');
  return budget ? 'Map memory is over its budget' : 'Map memory regressed';
};

const passSentence = (verdict: Verdict, context: ReportContext): string => {
  if (verdict.totals === null) return 'Map memory is within its budgets';
  for (const [metric, total] of totalsIn(verdict)) {
    const movement = movementOf(total, floorOf(metric, verdict, context.limits));
    if (movement === 'same') continue;
    const { growthBytes, growthPercent } = total;
    const percent = percentNote(growthPercent);
    const change = `${formatBytes(Math.abs(growthBytes))} ${movement === 'grew' ? 'more' : 'less'}${percent}`;
    const limit = movement === 'grew' ? ', which is within the limit' : '';
    return `Maps ${METRIC_WORDS[metric].verb} ${change}${scopeOf(verdict, metric, context)}${limit}`;
  }
  const moved = verdict.sites.filter(({ status }) => status === 'moved').length;
  return `Map memory is unchanged${moved === 0 ? '' : `; ${moved === 1 ? 'one map site' : `${moved} map sites`} moved`}`;
};

const inconclusiveSentence = (verdict: Verdict, context: ReportContext, style: Style): string => {
  const doubt = doubtOf(verdict, context.limits);
  if (doubt === null) return 'Cannot tell whether map memory is within its budget';
  const { comparison, site } = doubt;
  const who = site === null ? 'maps' : style.code(nameOf(site, context));
  const { verb } = METRIC_WORDS[doubt.metric];
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
  const map = mapOf(fastest, context);
  const never = map !== null && isNeverEmptied(map) ? ` and ${NOTHING_DELETES}` : '';
  return `${measured}, but ${placedName(fastest, context, style)} ${trendClause(fastest, head, context)!}${never}`;
};

/** The verdict in words a person says, without its icon. */
const answerOf = (verdict: Verdict, context: ReportContext, style: Style): string => {
  switch (verdict.state) {
    case 'fail':
    case 'accepted':
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
