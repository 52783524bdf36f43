import { formatBytes, formatGrowth, formatPercent, percentNote } from '../src/report/format.ts';
import type { FlameNode, View } from './flame-tree.ts';

/** What is said of a frame: its name, where it is, and its bytes. */
export interface Details {
  readonly name: string;
  readonly place: string;
  readonly bytes: string;
}

export const detailsOf = (node: FlameNode, root: FlameNode, { side, metric }: View): Details => ({
  name: node.frame?.function ?? node.name,
  place: node.places.join(', '),
  bytes: side === 'difference' ? differenceText(node, metric) : sideText(node, root, { side, metric }),
});

const differenceText = ({ base, head, certainChange }: FlameNode, metric: View['metric']): string => {
  const growth = formatGrowth(head - base);
  if (growth === '0 B') return `${metric}: ${formatBytes(head)}, no change`;
  const isDoubted = formatGrowth(certainChange) !== growth;
  const doubt = isDoubted ? '; some of that may be among the smaller branches of the other side' : '';
  const percent = base > 0 ? percentNote(((head - base) / base) * 100) : '';
  return `${metric}: ${formatBytes(base)} → ${formatBytes(head)}, ${growth}${percent}${doubt}`;
};

const sideText = (
  node: FlameNode,
  root: FlameNode,
  { side, metric }: { readonly side: 'base' | 'head'; readonly metric: View['metric'] },
): string => {
  const share = root[side] > 0 ? `, ${formatPercent((node[side] / root[side]) * 100)} of all` : '';
  return `${metric}: ${formatBytes(node[side])}${share}`;
};
