import { entriesPerOperation, growthPerOperation } from '../../measure/trend.ts';
import { entriesText, formatBytes, formatCount, formatGrowth } from '../format.ts';
import type { Observed } from './observed.ts';

/** Bytes that the site keeps of each operation, in the base and now; null where it does not grow or nobody counted. */
export const keptOfEach = ({
  measured,
  verdict,
}: Observed): { base: number | null; head: number | null } => ({
  base: measured.base && verdict.base && growthPerOperation(measured.base, verdict.base),
  head: measured.head && growthPerOperation(measured.head, verdict.head),
});

/** `+9 MiB over 4 rounds, 118 B of each request, about one entry; 40 B of each in the base`: of a site that grows. */
export const growthByRound = (observed: Observed): string => {
  const { measured, verdict, context } = observed;
  const head = measured.head!;
  const rounds = head.retainedByRound;
  const each = keptOfEach(observed);
  const entries = entriesPerOperation(head, verdict.head);
  return [
    `${formatGrowth(rounds.at(-1)!)} over ${String(rounds.length)} rounds`,
    ...(each.head === null ? [] : [`, ${formatBytes(each.head)} of each ${context.unitOfLoad}`]),
    ...(entries === null ? [] : [`, ${entriesText(entries)}`]),
    ...(each.base === null ? [] : [`; ${formatBytes(each.base)} of each in the base`]),
  ].join('');
};

/** `512 KiB after the first round as after 4, room for about 8,000 entries; 64 KiB in the base`: of one that was compared; empty without rounds. */
export const fillingByRound = ({ measured, compared }: Observed): string => {
  const { retainedByRound: rounds, slotBytes } = measured.head!;
  if (rounds.length === 0) return '';
  const [first, last] = [rounds[0]!, rounds.at(-1)!];
  const isFull = last - first < last / 20;
  const when = isFull
    ? `${formatBytes(last)} after the first round as after ${String(rounds.length)}`
    : `${formatBytes(first)} after the first round, ${formatBytes(last)} after ${String(rounds.length)}`;
  const room =
    slotBytes === null
      ? ''
      : `, room for about ${formatCount(Number((last / slotBytes).toPrecision(2)))} entries`;
  const { base: before } = compared!.retained;
  const base = before <= 0 ? '' : `; ${formatBytes(before)} in the base`;
  return `${when}${room}${base}`;
};
