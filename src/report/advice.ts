import { siteKey } from '../maps/site.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { acceptance } from './acceptance.ts';
import type { ReportContext } from './context.ts';
import { doubtOf } from './doubt.ts';
import { isMerelyKept, locationOf, worstMetricOf } from './figures.ts';
import { formatBytes } from './format.ts';
import type { Failing } from './kinds.ts';
import { growingSites } from './trends.ts';
import type { Style } from './style.ts';

const isLeaking = ({ reasons }: Verdict): boolean =>
  reasons.some(({ scope, outcome }) => scope === 'growing' && outcome === 'beyond');

/** Of one kind of advice. */
const MOST_PLACES = 3;

/** Where to look for what holds the maps that are merely kept: at what is new and retains. */
const holders = (verdict: Verdict, failing: Failing, style: Style): string[] => {
  if (!failing.some(({ site }) => isMerelyKept(site, verdict))) return [];
  return verdict.sites
    .filter(({ status, retained }) => status === 'new' && retained.growthBytes > 0)
    .sort((a, b) => b.retained.growthBytes - a.retained.growthBytes)
    .slice(0, MOST_PLACES)
    .map(
      (site) =>
        `${style.code(locationOf(site))} is new and retains ${formatBytes(site.retained.growthBytes)}: look there first.`,
    );
};

/** Whether to give back what the load left behind could help: not where it is room that a size hint reserves. */
const isLeftBehind = (verdict: Verdict, failing: Failing): boolean => {
  const growing = new Set(growingSites(verdict.head).map(siteKey));
  if (isLeaking(verdict) || failing.some(({ site }) => growing.has(siteKey(site)))) return true;
  const hinted = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
  const keeping = failing.filter(({ site }) => worstMetricOf(site, verdict) !== 'allocated');
  const { retained = null, unreleased = null } = verdict.totals ?? {};
  return (
    keeping.some((one) => !hinted.includes(one)) ||
    ([retained, unreleased].some((total) => total?.outcome === 'beyond') && hinted.length === 0)
  );
};

/** Less is no more than what a drain allocates and frees of its own. */
const SMALLEST_FREED_SHARE = 0.02;

/** How to give back what the load left behind: at the places of which the drain freed nothing, else in general. */
const releases = (verdict: Verdict, failing: Failing, style: Style): string[] => {
  if (!isLeftBehind(verdict, failing)) return [];
  const stuck = failing.filter(
    ({ site: { retained, unreleased } }) =>
      unreleased !== null &&
      retained.head > 0 &&
      unreleased.head >= retained.head * (1 - SMALLEST_FREED_SHARE),
  );
  if (stuck.length > 0) {
    return stuck
      .slice(0, MOST_PLACES)
      .map(
        ({ site }) =>
          `The drain freed nothing of ${style.code(locationOf(site))}: either its entries are not deleted, or they are, and ` +
          'the map keeps its table all the same. Delete them; and where a map has been much larger than it has to be, ' +
          'drop it and make a new one.',
      );
  }
  return [
    'If the load should leave nothing behind here, delete entries when they are done with, or bound the map. ' +
      `A Go map never gives its table back, not after ${style.code('delete')} and not after ${style.code('clear')}: ` +
      'only dropping the map and making a new one frees it.',
  ];
};

/** How to get rid of what failed: only what holds for every program. */
const remedies = (verdict: Verdict, failing: Failing, style: Style): string[] => {
  const allocating = failing.filter(({ site }) => worstMetricOf(site, verdict) === 'allocated');
  const growing = new Set(growingSites(verdict.head).map(siteKey));
  // Of a leak nobody knows the number of entries beforehand.
  const grows = allocating.some(
    ({ site, explanation }) => explanation?.kinds[0] === 'growth' && !growing.has(siteKey(site)),
  );
  const sized = style.code('make(map[K]V, n)');
  const lines = [...holders(verdict, failing, style), ...releases(verdict, failing, style)];
  const raised = failing.filter(({ explanation }) => explanation?.isHintRaised === true);
  for (const { site } of raised.slice(0, MOST_PLACES)) {
    lines.push(`Lower or drop the size hint of the map made in ${style.code(locationOf(site))}.`);
  }
  const hints = failing
    .map(({ explanation }) => explanation?.droppedHint ?? null)
    .filter((hint) => hint !== null);
  for (const { madeAt } of new Map(
    hints.map((hint) => [hint.madeAt && siteKey(hint.madeAt), hint]),
  ).values()) {
    const made = madeAt === null ? '' : ` made in ${style.code(locationOf(madeAt))}`;
    lines.push(`Give the map${made} its expected size again: ${sized}.`);
  }
  if (hints.length === 0 && grows)
    lines.push(`Where the number of entries is known beforehand, make the map with it: ${sized}.`);
  if (allocating.some(({ explanation }) => explanation?.kinds[0] === 'header')) {
    lines.push(`A map made anew each time can often be reused after ${style.code('clear(m)')}.`);
  }
  if (allocating.some(({ explanation }) => explanation?.kinds[0] === 'clone')) {
    lines.push('Where nobody writes to the copy, share the map instead of cloning it.');
  }
  return lines;
};

/** What would decide an unclear verdict. */
const decision = (verdict: Verdict, style: Style): string => {
  const { fingerprint, rate, runs } = verdict.head;
  const more = `measure more often than ${runs.length === 1 ? 'once' : `${runs.length} times`} (${style.code('runs')})`;
  return fingerprint.rateClass === 'sampled'
    ? `To decide it, record more allocations (${style.code('profile-rate')}, now one per ${formatBytes(rate)}; 1 records all), or ${more}.`
    : `Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or ${more}.`;
};

/** `What to do`, as sentences; empty where there is nothing to do. */
export const adviceOf = (
  verdict: Verdict,
  failing: Failing,
  setting: { readonly context: ReportContext; readonly style: Style },
): string[] => {
  const { style } = setting;
  switch (verdict.state) {
    case 'fail':
      return [...remedies(verdict, failing, style), ...acceptance(verdict, failing, setting)];
    case 'inconclusive':
      return doubtOf(verdict, setting.context.limits)?.isNoise === true ? [decision(verdict, style)] : [];
    case 'incomparable':
      return [
        verdict.relation === 'file'
          ? `Under the new conditions, store a new one with ${style.code('save-baseline: always')}, or measure under the old ones.`
          : 'Let a run on the default branch store a baseline under the new conditions, or measure under the old ones.',
      ];
    case 'pass':
    case 'accepted':
    case 'no baseline':
      return [];
  }
};
