import { KINDS, siteKey, type Kind, type Site } from '../../maps/site.ts';
import type { GrowthByKind, SiteMeasurement } from '../../measure/measurement.ts';
import { mapMetrics } from '../../verdict/by-metric.ts';
import type {
  ByMetric,
  Comparison,
  Outcome,
  SiteStatus,
  SiteVerdict,
  Verdict,
} from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { explainerOf } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { causesFirst, locationOf, meanOf, sitesByKey } from '../figures.ts';
import { shortFunction } from '../format.ts';
import { keptEntries, keptEntriesText } from '../kept-entries.ts';
import { lineUrl, safeUrl } from '../links.ts';
import { declarationText } from '../map-name.ts';
import { trendsOf } from '../trends.ts';

/** Base and head of one metric, in bytes or bytes per operation. */
export interface RowFigure {
  /** null where there is nothing to compare with. */
  readonly base: number | null;
  readonly head: number;
  readonly outcome: Outcome;
}

/** A site as the page shows it. Plain data: thousands of them are filtered and sorted in the reader's browser. */
export interface SiteRow {
  readonly name: string;
  /** With its import path. */
  readonly function: string;
  /** `users map[string]*User`; null where the source does not say. */
  readonly declaration: string | null;
  readonly place: string;
  readonly url: string | null;
  /** Of the line, as it is checked out; null where it is not known. */
  readonly source: string | null;
  /** Of the head alone: null. */
  readonly status: SiteStatus | null;
  readonly outcome: Outcome;
  /** Where it was in the base, if elsewhere. */
  readonly from: string | null;
  readonly explanation: string | null;
  readonly kinds: readonly Kind[];
  readonly figures: ByMetric<RowFigure>;
  /** `keeps 28,000 to 57,000 entries`; null where the tables do not show it. */
  readonly entries: string | null;
  /** What repeating the load showed, in words. */
  readonly trend: string | null;
  readonly retainedByRound: readonly number[];
}

/** Figures of the comparison, or of the head alone where there is none. */
export const siteRows = (verdict: Verdict, context: ReportContext): SiteRow[] => {
  if (verdict.totals === null) return verdict.head.sites.map(headRow(verdict, context));
  const explain = explainerOf(verdict, context);
  const common = commonOf(verdict, context);
  return causesFirst(verdict).map((site) => ({
    ...common(site, site.status === 'gone' ? verdict.base!.provenance.commit : context.headSha),
    status: site.status,
    outcome: site.outcome,
    from: fromText(site),
    explanation: whyOf(explain(site)),
    kinds: kindsOf(site.kinds),
    figures: mapMetrics<Comparison, RowFigure>(site, ({ base, head, outcome }) => ({ base, head, outcome })),
  }));
};

const headRow = (verdict: Verdict, context: ReportContext): ((site: SiteMeasurement) => SiteRow) => {
  const common = commonOf(verdict, context);
  return (site) => ({
    ...common(site, context.headSha),
    ...{ status: null, outcome: 'within', from: null, explanation: null },
    kinds: kindsOf(site.kinds),
    figures: mapMetrics(site, (series): RowFigure => ({
      base: null,
      head: meanOf(series),
      outcome: 'within',
    })),
  });
};

const whyOf = (explanation: Explanation | null): string | null =>
  explanation && [explanation.cause, explanation.evidence].filter((part) => part !== '').join('. ');

type Common = Pick<
  SiteRow,
  'name' | 'function' | 'declaration' | 'place' | 'url' | 'source' | 'entries' | 'trend' | 'retainedByRound'
>;

const commonOf = (verdict: Verdict, context: ReportContext): ((site: Site, sha: string) => Common) => {
  const trends = trendsOf(verdict.head, context);
  const measured = sitesByKey(verdict.head);
  return (site, sha) => ({
    name: shortFunction(site.function),
    function: site.function,
    declaration: declarationText(site, context),
    place: locationOf(site),
    url: safeUrl(lineUrl(context.repositoryUrl, sha, site)),
    source: sourceOf(site, context),
    entries: keptEntriesText(keptEntries(site, measured.get(siteKey(site)), context)),
    trend: trends(site)?.clause ?? null,
    retainedByRound: measured.get(siteKey(site))?.retainedByRound ?? [],
  });
};

/** What the checkout says of a site. */
const sourceOf = (site: Site, { sources }: ReportContext): string | null =>
  sources.get(siteKey(site))?.text ?? null;

const kindsOf = (kinds: GrowthByKind): Kind[] => KINDS.filter((kind) => kinds[kind] !== undefined);

const fromText = ({ from, alsoFrom = [], function: name }: SiteVerdict): string | null => {
  if (from === undefined) return null;
  const more = alsoFrom.length === 0 ? '' : ` and ${String(alsoFrom.length)} more`;
  const place = `${locationOf(from)}${more}`;
  return from.function === name ? place : `${shortFunction(from.function)}, ${place}`;
};
