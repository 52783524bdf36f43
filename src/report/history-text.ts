import { shortCommit } from '../measure/short-commit.ts';
import { barsOf } from './bars.ts';
import { columns } from './columns.ts';
import { visibleText } from './escape.ts';
import { locationOf } from './figures.ts';
import { formatBytes, formatGrowth, shortFunction } from './format.ts';
import { dayOf, growthText, markOf, MOST_SITES } from './history.ts';
import type { History } from './history-json.ts';

/** A history for a terminal, the newest commit last: the bars rise and fall downwards. */
export const historyText = (history: History): string =>
  [...commitLines(history), ...siteLines(history)].map((line) => `${line}\n`).join('');

const commitLines = ({ commits, anchor }: History): string[] => {
  const retained = barsOf(commits.map(({ retainedBytes }) => retainedBytes));
  const allocated = barsOf(commits.map(({ allocatedBytes }) => allocatedBytes));
  const rows = columns([
    ['commit', 'measured', 'retained', '', '', 'allocated', '', ''],
    ...commits.map((one, i) => [
      shortCommit(one.commit),
      dayOf(one),
      formatBytes(one.retainedBytes),
      growthText(one.retainedGrowthPercent),
      retained[i]!,
      formatBytes(one.allocatedBytes),
      growthText(one.allocatedGrowthPercent),
      allocated[i]!,
    ]),
  ]);
  return rows.map((row, i) => {
    const one = commits[i - 1];
    if (one === undefined) return row;
    const words = [markOf(one, anchor?.commit ?? null), one.mark, one.accepted].filter(Boolean).join(' ');
    return words === '' ? row : `${row}  ${visibleText(words, 400)}`;
  });
};

const siteLines = ({ sites }: History): string[] => {
  if (sites.length === 0) return [];
  const table = (title: string, bytes: 'retainedBytes' | 'allocatedBytes'): string[] => [
    '',
    ...columns([
      [title, '', 'first', 'last', 'growth'],
      ...sites.slice(0, MOST_SITES).map((site) => {
        const figures = site[bytes];
        const [first, last] = [figures[0]!, figures.at(-1)!];
        return [
          `${visibleText(shortFunction(site.function), 60)} (${visibleText(locationOf(site), 80)})`,
          barsOf(figures),
          formatBytes(first),
          formatBytes(last),
          formatGrowth(last - first),
        ];
      }),
    ]),
  ];
  return [...table('retained by site', 'retainedBytes'), ...table('allocated by site', 'allocatedBytes')];
};
