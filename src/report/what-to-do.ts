import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { SiteVerdict, Verdict } from '../verdict/verdict.ts';
import { acceptance } from './acceptance.ts';
import type { ReportContext } from './context.ts';
import { doubtOf } from './doubt.ts';
import { explainerOf } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import { RELEASE } from './explain/release.ts';
import { causesFirst, locationOf } from './figures.ts';
import { formatBytes } from './format.ts';
import type { Style } from './style.ts';

interface Setting {
  readonly context: ReportContext;
  readonly style: Style;
}

/** A cause and its remedy, at all the sites that share them. */
export interface Fix {
  readonly sites: readonly Site[];
  readonly explanation: Explanation;
  /** Whether the cause still has to be told: the first line of the report may have said it. */
  readonly isCauseToTell: boolean;
}

export interface WhatToDo {
  /** Of what is over a limit, worst first. */
  readonly fixes: readonly Fix[];
  /** What else can be done, as sentences in the style that was asked for. */
  readonly others: readonly string[];
}

/** More would be a list that nobody reads; what is left out stands beside its site. */
const MOST_FIXES = 3;
/** Of one fix. */
const MOST_PLACES = 3;

const leaksOf = ({ reasons }: Verdict): Site[] =>
  reasons
    .filter(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond')
    .sort((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))
    .map(({ site }) => site)
    .filter((site) => site !== undefined);

const failingIn = (verdict: Verdict): SiteVerdict[] =>
  causesFirst(verdict).filter(({ outcome }) => outcome === 'beyond');

/** Which sites have which fix: of those over a limit, and of those that grow more than they may. */
const fixesOf = (verdict: Verdict, context: ReportContext): Fix[] => {
  const explain = explainerOf(verdict, context);
  const sites = new Map(
    [...failingIn(verdict), ...leaksOf(verdict)].map((site): [string, Site] => [siteKey(site), site]),
  );
  const [headline] = sites.keys();
  const fixes = new Map<string, Fix>();
  for (const site of sites.values()) {
    const explanation = explain(site);
    if (explanation === null) continue;
    const { cause, remedy, code } = explanation;
    const key = JSON.stringify([cause, remedy, code]);
    const isCauseToTell = siteKey(site) !== headline || !explanation.isHeadline;
    const { sites: earlier = [] } = fixes.get(key) ?? {};
    fixes.set(key, { explanation, isCauseToTell, sites: [...earlier, site] });
  }
  const shown = [...fixes.values()].slice(0, MOST_FIXES);
  const remedies = shown.map(({ explanation }) => explanation.remedy);
  return shown.map((fix, i) =>
    remedies.indexOf(fix.explanation.remedy) === i
      ? fix
      : { ...fix, explanation: { ...fix.explanation, remedy: '' } },
  );
};

/** `siteKey` of the sites whose cause is told under `What to do`, and so not once more beside them. */
export const toldSites = (verdict: Verdict, context: ReportContext): ReadonlySet<string> =>
  new Set(
    verdict.state === 'fail' ? fixesOf(verdict, context).flatMap(({ sites }) => sites.map(siteKey)) : [],
  );

/** Something was left behind, and no single site is known to have left it. */
const isLeftBehind = (verdict: Verdict): boolean =>
  leaksOf(verdict).length > 0 ||
  verdict.reasons.some(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond') ||
  [verdict.totals?.retained, verdict.totals?.unreleased].some((total) => total?.outcome === 'beyond');

/** What would decide an unclear verdict. */
const decision = (verdict: Verdict, { context, style }: Setting): string => {
  const { fingerprint, rate, runs } = verdict.head;
  const isSampled = fingerprint.rateClass === 'sampled';
  const exact = `record every allocation (${style.code('GODEBUG=memprofilerate=1')} in its environment), and `;
  const first = isSampled ? exact : '';
  switch (context.processes) {
    case 'running':
      return `To decide it, ${first}measure several processes, each in a job of a matrix (${style.code('mode: measure')}).`;
    case 'files':
      return `To decide it, ${first}give profiles of more processes (${style.code('after')}, one per line).`;
    case 'elsewhere':
      return `To decide it, ${first}measure more often, in more runs or more jobs.`;
    case 'started': {
      const more = `measure more often than ${runs.length === 1 ? 'once' : `${runs.length} times`} (${style.code('runs')})`;
      return isSampled
        ? `To decide it, record more allocations (${style.code('profile-rate')}, now one per ${formatBytes(rate)}; 1 records all), or ${more}.`
        : `Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or ${more}.`;
    }
  }
};

/** Nothing where there is nothing to do. */
export const whatToDo = (verdict: Verdict, setting: Setting): WhatToDo => {
  const { context, style } = setting;
  switch (verdict.state) {
    case 'fail': {
      const fixes = fixesOf(verdict, context);
      const general = fixes.length === 0 && isLeftBehind(verdict) ? [style.prose(RELEASE)] : [];
      return { fixes, others: [...general, ...acceptance(verdict, failingIn(verdict), setting)] };
    }
    case 'inconclusive': {
      const isNoise = doubtOf(verdict, context.limits)?.isNoise === true;
      return { fixes: [], others: isNoise ? [decision(verdict, setting)] : [] };
    }
    case 'incomparable':
      return {
        fixes: [],
        others: [
          verdict.relation === 'file'
            ? `Under the new conditions, store a new one with ${style.code('save-baseline: always')}, or measure under the old ones.`
            : 'Let a run on the default branch store a baseline under the new conditions, or measure under the old ones.',
        ],
      };
    case 'pass':
    case 'accepted':
    case 'no baseline':
      return { fixes: [], others: [] };
  }
};

/** `cart/store.go:41, api/query.go:88 and 3 more: grows with every request …. Delete …`, without code and link. */
export const fixSentence = ({ sites, explanation, isCauseToTell }: Fix, style: Style): string => {
  const { cause, remedy } = explanation;
  const places = [...new Set(sites.map(locationOf))];
  const named = places.slice(0, MOST_PLACES).map((place) => style.code(place));
  const more = places.length - named.length;
  const last = more > 0 ? `${String(more)} more` : named.pop()!;
  const where = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
  if (!isCauseToTell) return `${where}: ${style.prose(remedy.charAt(0).toLowerCase() + remedy.slice(1))}`;
  return `${where}: ${style.prose(cause)}.${remedy === '' ? '' : ` ${style.prose(remedy)}`}`;
};
