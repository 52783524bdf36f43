import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { Measurement, SiteMeasurement } from '../measure/measurement.ts';
import type { Trend } from '../measure/trend.ts';
import { entriesPerOperation, growthPerOperation, totalTrend, trendOf } from '../measure/trend.ts';
import { barsOf } from './bars.ts';
import type { ReportContext } from './context.ts';
import { sitesByKey } from './figures.ts';
import { entriesText, formatBytes } from './format.ts';

/** What repeating the load showed, and the chart behind it. */
export interface TrendWords {
  readonly clause: string;
  readonly chart: string;
}

interface Repeated {
  readonly trend: Trend | null;
  /** Of each operation; null where nobody counted, or it cannot be told. */
  readonly bytes: number | null;
  readonly entries: number | null;
}

/** `grows with every request (118 B each, about one entry)`; null where nothing is to be said. */
const clauseOf = ({ trend, bytes, entries }: Repeated, { unitOfLoad }: ReportContext): string | null => {
  if (trend === 'filling') return 'fills up and then stays';
  if (trend !== 'growing') return null;
  if (bytes === null) return 'grows with every round of the load';
  const unit = unitOfLoad;
  return `grows with every ${unit} (${formatBytes(bytes)} each${entries === null ? '' : `, ${entriesText(entries)}`})`;
};

export const trendClause = (
  site: SiteMeasurement,
  head: Measurement,
  context: ReportContext,
): string | null => {
  const trend = trendOf(site.retainedByRound);
  const bytes = growthPerOperation(site, head);
  return clauseOf({ trend, bytes, entries: entriesPerOperation(site, head) }, context);
};

/** What is said of each site, by site, looked up once. */
export const trendsOf = (head: Measurement, context: ReportContext): ((site: Site) => TrendWords | null) => {
  const sites = sitesByKey(head);
  return (site) => {
    const measured = sites.get(siteKey(site));
    const clause = measured === undefined ? null : trendClause(measured, head, context);
    return clause === null ? null : { clause, chart: barsOf(measured!.retainedByRound) };
  };
};

/** What is said of all sites together. */
export const totalTrendWords = (head: Measurement, context: ReportContext): TrendWords | null => {
  const { trend, bytesPerOperation, retainedByRound } = totalTrend(head);
  const clause = clauseOf({ trend, bytes: bytesPerOperation, entries: null }, context);
  return clause === null ? null : { clause, chart: barsOf(retainedByRound) };
};

/** Sites that keep growing, the fastest first. */
export const growingSites = (head: Measurement): SiteMeasurement[] =>
  head.sites
    .filter(({ retainedByRound }) => trendOf(retainedByRound) === 'growing')
    .sort((a, b) => b.retainedByRound.at(-1)! - a.retainedByRound.at(-1)!);
