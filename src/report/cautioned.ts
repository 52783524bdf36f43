import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { Metric, Reason, Verdict } from '../verdict/verdict.ts';

const known = new WeakMap<Verdict, ReadonlySet<string>>();

const keyOf = (metric: Metric, site: Site | null): string =>
  `${metric} ${site === null ? '' : siteKey(site)}`;

/** Of the total itself: its budget and its growth by round have no row of their own. */
const isOfFigure = ({ scope, site }: Reason): boolean => site !== undefined || scope === 'total';

/** Whether a site, or null for the total, is beyond a limit that only warns. Looked up in what is made once per verdict. */
export const isCautioned = (verdict: Verdict, metric: Metric, site: Site | null): boolean => {
  const cautioned =
    known.get(verdict) ??
    new Set(
      verdict.cautions
        .filter(isOfFigure)
        .map((caution) => keyOf(caution.metric ?? 'retained', caution.site ?? null)),
    );
  known.set(verdict, cautioned);
  return cautioned.has(keyOf(metric, site));
};
