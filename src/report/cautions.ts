import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import { limitBehind } from '../verdict/cautions.ts';
import type { Reason, Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { creepClause, creepTier } from './creep.ts';
import { formatBytes, percentNote } from './format.ts';
import { limitWords } from './limit-words.ts';
import { placedName } from './map-name.ts';
import { METRIC_WORDS, momentOf, scopeOf } from './metric-words.ts';
import { siteClause } from './sentences.ts';
import type { Style } from './style.ts';

const MOST = 5;

interface Telling {
  readonly verdict: Verdict;
  readonly context: ReportContext;
  readonly style: Style;
}

/** `keep 3 MiB after 20,000 requests`: what all maps do that is beyond. */
const totalClause = (
  { scope, metric = 'retained', bytes = 0 }: Reason,
  { verdict, context }: Telling,
): string => {
  const { verb } = METRIC_WORDS[metric];
  const unit = context.unitOfLoad;
  const total = verdict.totals?.[metric];
  if (scope === 'growing') return `together ${verb} ${formatBytes(bytes)} of each ${unit}`;
  if (scope === 'budget') {
    return `${verb} ${formatBytes(bytes)}${metric === 'allocated' ? ` per ${unit}` : momentOf(verdict, metric, context)}`;
  }
  const more = total ? `${formatBytes(total.growthBytes)} more${percentNote(total.growthPercent)}` : 'more';
  return `${verb} ${more}${scopeOf(verdict, metric, context)} in total`;
};

/** ``Maps keep 307 KiB more (+3 %) in total, beyond the 2 % of `warn-retained-growth` `` */
export const cautionText = (caution: Reason, telling: Telling): string => {
  const { verdict, context, style } = telling;
  const { scope, site, metric = 'retained', bytes = 0 } = caution;
  const tier = scope === 'creep' ? creepTier(verdict, metric) : 'warn';
  const words = limitWords(limitBehind(caution)!, tier, context.limits);
  const beyond = `beyond the ${words.value} of ${style.code(words.input)}`;
  if (scope === 'creep') {
    const excuse = tier === 'max' ? '; this change has not certainly added to it' : '';
    return `Maps ${creepClause(metric, verdict, telling)}, ${beyond}${excuse}`;
  }
  if (site === undefined) return `Maps ${totalClause(caution, telling)}, ${beyond}`;
  const found = verdict.sites.find((one) => siteKey(one) === siteKey(site));
  const clause =
    scope === 'growing' || found === undefined
      ? `keeps ${formatBytes(bytes)} of each ${context.unitOfLoad}`
      : siteClause(found, metric, telling);
  return `${placedName(site, context, style)} ${clause}, ${beyond}`;
};

/** What is beyond a limit that only warns, one line each. */
export const cautionLines = (telling: Telling, most = MOST): string[] => {
  const { cautions } = telling.verdict;
  const more = cautions.length - most;
  return [
    ...cautions.slice(0, most).map((caution) => `⚠️ ${cautionText(caution, telling)}`),
    ...(more > 0 ? [`⚠️ ${String(more)} more beyond a limit that warns`] : []),
  ];
};

/** The first caution of each site, in their order. */
export const cautionedSites = ({ cautions }: Verdict): (readonly [Site, Reason])[] => {
  const placed = cautions.flatMap((caution) =>
    caution.site === undefined ? [] : [[caution.site, caution] as const],
  );
  return [...Map.groupBy(placed, ([site]) => siteKey(site)).values()].map(([first]) => first!);
};
