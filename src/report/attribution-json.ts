import type { Attribution } from '../maps/attribution.ts';
import { KINDS, siteOf, type Kind } from '../maps/site.ts';
import { UsageSum, type KindUsages, type Usage } from '../maps/usage.ts';

/**
 * What `attribute` writes. Kinds and sites are those of the later snapshot; the totals are what it has more than the
 * earlier one, where there is one.
 */
export function attributionJson(after: Attribution, before: Attribution | null) {
  const { rate } = after;
  const sites = [...after.sites.entries()].map(([key, site]) => {
    const { total, kinds } = new UsageSum(rate).add(site.cells);
    const growth = before === null ? {} : { growth: difference(total, usageAt(key, before)) };
    return { ...siteOf(site), kinds: bytesByKind(kinds), ...total, ...growth };
  });
  sites.sort((a, b) => b.inUseBytes - a.inUseBytes || b.allocatedBytes - a.allocatedBytes);
  const { total, kinds } = usageOfAll(after);
  const earlier = before === null ? null : usageOfAll(before).total;
  return {
    version: 1,
    rate,
    exact: rate === 1,
    totals: {
      retainedBytes: total.inUseBytes - (earlier?.inUseBytes ?? 0),
      allocatedBytes: total.allocatedBytes - (earlier?.allocatedBytes ?? 0),
    },
    inUseBytes: after.heapInUseBytes,
    kinds: bytesByKind(kinds),
    sites,
    warnings: after.warnings,
  } as const;
}

function usageOfAll({ sites, rate }: Attribution): UsageSum {
  const sum = new UsageSum(rate);
  for (const { cells } of sites.values()) sum.add(cells);
  return sum;
}

const usageAt = (key: string, { sites, rate }: Attribution): Usage =>
  new UsageSum(rate).add(sites.get(key)?.cells ?? []).total;

type KindBytes = Partial<Record<Kind, { inUseBytes: number; allocatedBytes: number }>>;

function bytesByKind(usages: KindUsages): KindBytes {
  const bytes: KindBytes = {};
  for (const kind of KINDS) {
    const usage = usages[kind];
    if (usage !== undefined)
      bytes[kind] = { inUseBytes: usage.inUseBytes, allocatedBytes: usage.allocatedBytes };
  }
  return bytes;
}

const difference = (after: Usage, before: Usage) => ({
  retainedBytes: after.inUseBytes - before.inUseBytes,
  allocatedBytes: after.allocatedBytes - before.allocatedBytes,
  retainedObjects: after.inUseObjects - before.inUseObjects,
  allocatedObjects: after.allocatedObjects - before.allocatedObjects,
});
