import { MOST_LOAD } from '../maps/kept-entries.ts';
import { sum } from './mean.ts';
import type { Measurement, SiteMeasurement } from './measurement.ts';

/**
 * What a site's retained bytes do when the load is repeated in one process: `filling` rises at first and then stays,
 * as a cache does; `growing` keeps rising; `steady` leaves nothing to speak of.
 */
export type Trend = 'steady' | 'filling' | 'growing';

/** Fewer rounds cannot tell a cache that fills in two from a map that grows. */
export const FEWEST_ROUNDS = 4;

/** Less than a page is no trend: pools and buffers of the standard library come and go by that much. */
const SMALLEST_BYTES = 4096;

/** Of what a growing site retains, half comes in the second half of the rounds; of a full one, nothing. */
const SMALLEST_SHARE = 0.2;

/**
 * A full map whose entries come and go may swell to twice its table, as deleted entries take slots until a rehash.
 * Measured with Go 1.22, 1.23, 1.24 and 1.26: caches by up to 2.003, growing maps at least by 2.46.
 */
const MOST_SWELLING = 2.2;

/**
 * The trend of a site, or of anything else whose retained bytes are known round by round.
 *
 * @param retained in-use bytes after each round minus those before the first one
 * @returns null with fewer than {@link FEWEST_ROUNDS} rounds
 *
 * Tables grow in steps, so a growing map may not change for several rounds. But one that gains the same number of
 * entries in each has twice as many after 2m rounds as after m, and every table of Go doubles at the latest when its
 * entries do. So the last round is compared with the one in the middle; and with the one at a quarter, after which a
 * growing map doubles twice, and a full one at most once.
 */
export function trendOf(retained: readonly number[]): Trend | null {
  if (retained.length < FEWEST_ROUNDS) return null;
  const after = (share: number): number => retained[Math.floor(retained.length * share) - 1]!;
  const last = after(1);
  if (last < SMALLEST_BYTES) return 'steady';
  const late = last - after(1 / 2);
  const isRising = late >= SMALLEST_BYTES && late >= last * SMALLEST_SHARE;
  return isRising && last >= after(1 / 4) * MOST_SWELLING ? 'growing' : 'filling';
}

/** A site, or several together, as the rounds show it. */
type Repeated = Pick<SiteMeasurement, 'retainedByRound'>;

/**
 * Bytes that what grows keeps of each operation, over all rounds. Tables are as large as their next step, so this is up
 * to twice what the entries take.
 *
 * @returns null where it does not grow, or nobody counted operations
 */
export function growthPerOperation(
  { retainedByRound }: Repeated,
  { roundOperations }: Measurement,
): number | null {
  if (trendOf(retainedByRound) !== 'growing') return null;
  const counts = roundOperations.filter((count) => count !== null);
  const operations = sum(counts);
  if (counts.length < roundOperations.length || operations === 0) return null;
  return retainedByRound.at(-1)! / operations;
}

/**
 * New entries of each operation, as the tables of a growing site imply them. Between two doublings the load of a table
 * goes from half of the most to the most. Where in between is not known, and every logarithm of it is as likely: the
 * mean is (most / 2) / ln 2. The true number is 0.69 to 1.39 times this one.
 *
 * @returns null where the slots are not known, where entries also lie outside of the tables (boxed), or
 *   {@link growthPerOperation} is null
 */
export function entriesPerOperation(
  site: Repeated & Pick<SiteMeasurement, 'slotBytes' | 'kinds'>,
  head: Measurement,
): number | null {
  const each = growthPerOperation(site, head);
  const { mapImplementation } = head.fingerprint;
  if (each === null || mapImplementation === 'unknown' || site.slotBytes === null || site.slotBytes === 0)
    return null;
  if (site.kinds.boxed !== undefined) return null;
  return (each / site.slotBytes) * (MOST_LOAD[mapImplementation] / 2 / Math.LN2);
}

export interface TotalTrend extends Repeated {
  readonly trend: Trend | null;
  /** What all that grows keeps of each operation; null where nothing does, or nobody counted. */
  readonly bytesPerOperation: number | null;
}

/** All sites together. A full one has room to hide many that grow a little, so growth is looked for in the others. */
export function totalTrend(head: Measurement): TotalTrend {
  const { sites, roundOperations } = head;
  const together = (those: readonly Repeated[]): number[] =>
    roundOperations.map((_, round) => sum(those.map(({ retainedByRound }) => retainedByRound[round]!)));
  const all = together(sites);
  const open = together(sites.filter(({ retainedByRound }) => trendOf(retainedByRound) !== 'filling'));
  const isGrowing = trendOf(open) === 'growing';
  const trend = trendOf(all);
  return {
    trend: isGrowing ? 'growing' : trend === 'growing' ? 'filling' : trend,
    bytesPerOperation: growthPerOperation({ retainedByRound: open }, head),
    retainedByRound: all,
  };
}
