import type { IndexEntry } from '../baseline/baseline-index.ts';
import { totalsOf } from '../measure/totals.ts';
import type { Creep, Verdict } from '../verdict/verdict.ts';
import { barsOf } from './bars.ts';
import { formatPercentGrowth } from './format.ts';
import type { Style } from './style.ts';

export const ANCHOR = '⚓';
export const ACCEPTED = '✓';

/** What stands before the bar of a measured commit. */
export const markOf = (
  { commit, accepted }: Pick<IndexEntry, 'commit' | 'accepted'>,
  anchor: string | null,
): string => `${commit === anchor ? ANCHOR : ''}${accepted === null ? '' : ACCEPTED}`;

/** So many sites of a history are shown. */
export const MOST_SITES = 20;

/** UTC. */
export const dayOf = ({ measuredAt }: Pick<IndexEntry, 'measuredAt'>): string => measuredAt.slice(0, 10);

/** Against the commit before; empty where there is none, or it had nothing. */
export const growthText = (percent: number | null): string =>
  percent === null ? '' : formatPercentGrowth(percent);

/** Fewer show no path. */
const FEWEST = 2;

/** `Retained over the last 9 measured commits: ⚓▅▅▅▆✓▇▇██ +34 % since v1.4.0 (⚓), 8 measured commits ago`; allocated too. */
export const historyLines = ({ history, creep, head }: Verdict, style: Style): string[] => {
  if (history.length < FEWEST) return [];
  const totals = totalsOf(head);
  const marks = [...history.map((entry) => markOf(entry, creep?.anchor.commit ?? null)), ''];
  const legend = history.some(({ accepted }) => accepted !== null)
    ? `; ${ACCEPTED} was accepted by a person`
    : '';
  const line = (metric: 'retained' | 'allocated', title: string): string => {
    const figures = [...history, totals].map((one) => one[`${metric}Bytes`]);
    const bars = barsOf(figures);
    const path = marks.map((mark, i) => `${mark}${bars[i]!}`).join('');
    const percent = creep?.[metric].growthPercent ?? null;
    const change =
      creep === null || percent === null
        ? ''
        : ` ${formatPercentGrowth(percent)} since ${anchorWords(creep, history, style)}`;
    return `${title} over the last ${figures.length} measured commits: ${path}${change}`;
  };
  return [line('retained', 'Retained') + legend, line('allocated', 'Allocated')];
};

/** `v1.4.0 (⚓), 8 measured commits ago`; one that is further back than the bars has its date instead. */
const anchorWords = ({ anchor }: Creep, history: readonly IndexEntry[], { prose }: Style): string => {
  const at = history.findIndex(({ commit }) => commit === anchor.commit);
  if (at === -1) return `${prose(anchor.why)}, on ${dayOf(anchor)}`;
  const ago = history.length - at;
  return `${prose(anchor.why)} (${ANCHOR}), ${ago} measured commit${ago === 1 ? '' : 's'} ago`;
};
