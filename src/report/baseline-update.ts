import { totalsOf } from '../measure/totals.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { formatBytes, formatGrowth } from './format.ts';

/** How the totals of a baseline change that is replaced by what was measured, for who commits it. */
export const updateText = ({ base, head }: Pick<Verdict, 'base' | 'head'>): string => {
  const now = totalsOf(head);
  if (base === null) {
    const { retainedBytes, allocatedBytes } = now;
    return `A first baseline: ${formatBytes(retainedBytes)} retained, ${formatBytes(allocatedBytes)} allocated.`;
  }
  const before = totalsOf(base);
  const change = (name: 'retainedBytes' | 'allocatedBytes'): string =>
    `${formatBytes(before[name])} → ${formatBytes(now[name])} (${formatGrowth(now[name] - before[name])})`;
  return `The baseline changes: ${change('retainedBytes')} retained, ${change('allocatedBytes')} allocated.`;
};
