import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { Measurement, SiteMeasurement } from '../measure/measurement.ts';
import { growthPerOperation, trendOf } from '../measure/trend.ts';
import type { ReportContext } from './context.ts';
import { sitesByKey } from './figures.ts';
import { formatBytes } from './format.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** Retained bytes round by round as a row of bars, scaled to the largest. */
const roundsChart = (retained: readonly number[]): string => {
  const largest = Math.max(...retained, 1);
  const bar = (bytes: number): string =>
    BARS[Math.min(BARS.length - 1, Math.floor((Math.max(bytes, 0) / largest) * BARS.length))]!;
  return retained.map(bar).join('');
};

/** What repeating the load showed of a site: `grows with every request (118 B each)`; null where nothing is to be said. */
export const trendClause = (
  site: SiteMeasurement,
  head: Measurement,
  { unitOfLoad }: ReportContext,
): string | null => {
  const trend = trendOf(site.retainedByRound);
  if (trend === 'filling') return 'fills up and then stays';
  if (trend !== 'growing') return null;
  const each = growthPerOperation(site, head);
  const unit = each === null ? 'round of the load' : unitOfLoad.replace(/s$/, '');
  return `grows with every ${unit}${each === null ? '' : ` (${formatBytes(each)} each)`}`;
};

/** The same by site, looked up once, with the chart behind it where wanted. */
export const trendsOf = (
  head: Measurement,
  context: ReportContext,
): ((site: Site) => { readonly clause: string; readonly chart: string } | null) => {
  const sites = sitesByKey(head);
  return (site) => {
    const measured = sites.get(siteKey(site));
    const clause = measured === undefined ? null : trendClause(measured, head, context);
    return clause === null ? null : { clause, chart: roundsChart(measured!.retainedByRound) };
  };
};

/** Sites that keep growing, the fastest first. */
export const growingSites = (head: Measurement): SiteMeasurement[] =>
  head.sites
    .filter(({ retainedByRound }) => trendOf(retainedByRound) === 'growing')
    .sort((a, b) => b.retainedByRound.at(-1)! - a.retainedByRound.at(-1)!);
