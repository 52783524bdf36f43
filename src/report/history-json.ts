import { chooseAnchor, marksOf } from '../baseline/anchor.ts';
import type { BaselineIndex, IndexEntry } from '../baseline/baseline-index.ts';
import { siteKey, siteOf } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import { mean } from '../measure/mean.ts';
import type { Measurement } from '../measure/measurement.ts';

/** The stored totals of one service, oldest first, and what people have decided about them. */
export const historyJson = (
  { entries, resets }: BaselineIndex,
  key: string,
  measurements: readonly Measurement[],
) => {
  const measured = entries.filter((entry) => entry.key === key);
  const marks = marksOf(measured, { key, resets });
  const anchor = chooseAnchor(measured, { key, resets }, null);
  return {
    version: 1,
    key,
    anchor: anchor && { commit: anchor.entry.commit, why: anchor.why },
    commits: measured
      .map(({ commit, measuredAt, ref, retainedBytes, allocatedBytes, accepted }, i) => ({
        commit,
        measuredAt,
        ref,
        retainedBytes,
        allocatedBytes,
        retainedGrowthPercent: growthPercent('retainedBytes', measured[i], measured[i + 1]),
        allocatedGrowthPercent: growthPercent('allocatedBytes', measured[i], measured[i + 1]),
        mark: marks.get(commit) ?? null,
        accepted,
      }))
      .toReversed(),
    sites: sitesOver(measurements),
  } as const;
};

export type History = ReturnType<typeof historyJson>;

const growthPercent = (
  bytes: 'retainedBytes' | 'allocatedBytes',
  entry: IndexEntry | undefined,
  before: IndexEntry | undefined,
): number | null =>
  entry === undefined || before === undefined || before[bytes] <= 0
    ? null
    : (entry[bytes] / before[bytes] - 1) * 100;

/** Each site with its bytes in each measurement, 0 where it is not; those that changed most come first. */
const sitesOver = (measurements: readonly Measurement[]) => {
  const places = new Map<string, Site>();
  const all = measurements.map(({ sites }) => new Map(sites.map((site) => [siteKey(site), site])));
  for (const sites of all) for (const [key, site] of sites) places.set(key, siteOf(site));
  return [...places]
    .map(([key, site]) => {
      const bytes = (metric: 'retained' | 'allocated'): number[] =>
        all.map((sites) => mean(sites.get(key)?.[metric].bytes ?? [0]));
      return { ...site, retainedBytes: bytes('retained'), allocatedBytes: bytes('allocated') };
    })
    .sort((a, b) => changeOf(b) - changeOf(a) || (siteKey(a) < siteKey(b) ? -1 : 1));
};

type SiteBytes = Readonly<Record<'retainedBytes' | 'allocatedBytes', readonly number[]>>;

const changeOf = ({ retainedBytes, allocatedBytes }: SiteBytes): number =>
  Math.max(...[retainedBytes, allocatedBytes].map((bytes) => Math.abs(bytes.at(-1)! - bytes[0]!)));
