import { sum } from './mean.ts';
import type { Measurement, SiteMeasurement } from './measurement.ts';

/**
 * What a site's retained bytes do when the load is repeated in one process: `filling` rises at first and then stays,
 * as a cache does; `growing` keeps rising; `steady` leaves nothing to speak of.
 */
type Trend = 'steady' | 'filling' | 'growing';

/** Fewer rounds cannot tell a cache that fills in two from a map that grows. */
export const FEWEST_ROUNDS = 4;

/** Less than a page is no trend: pools and buffers of the standard library come and go by that much. */
const SMALLEST_BYTES = 4096;

/** Of what a growing site retains, half comes in the second half of the rounds; of a full one, nothing. */
const SMALLEST_SHARE = 0.2;

/**
 * The trend of a site, or of anything else whose retained bytes are known round by round.
 *
 * @param retained in-use bytes after each round minus those before the first one
 * @returns null with fewer than {@link FEWEST_ROUNDS} rounds
 *
 * Tables grow in steps, so a growing map may not change for several rounds. But one that gains the same number of
 * entries in each has twice as many after 2m rounds as after m, and every table of Go doubles at the latest when its
 * entries do. So the last round is compared with the one in the middle, and with no other.
 */
export function trendOf(retained: readonly number[]): Trend | null {
  if (retained.length < FEWEST_ROUNDS) return null;
  const last = retained.at(-1)!;
  const middle = retained[Math.floor(retained.length / 2) - 1]!;
  if (last < SMALLEST_BYTES) return 'steady';
  const late = last - middle;
  return late >= SMALLEST_BYTES && late >= last * SMALLEST_SHARE ? 'growing' : 'filling';
}

/**
 * Bytes that a growing site keeps of each operation, over all rounds. Tables are as large as their next step, so this
 * is up to twice what the entries take.
 *
 * @returns null where the site does not grow, or nobody counted operations
 */
export function growthPerOperation(site: SiteMeasurement, { roundOperations }: Measurement): number | null {
  if (trendOf(site.retainedByRound) !== 'growing') return null;
  const counts = roundOperations.filter((count) => count !== null);
  const operations = sum(counts);
  if (counts.length < roundOperations.length || operations === 0) return null;
  return site.retainedByRound.at(-1)! / operations;
}
