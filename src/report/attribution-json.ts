import { usageByKind, usageOf, type Attribution, type Usage } from '../maps/attribution.ts';
import { KINDS, siteOf, type Kind } from '../maps/site.ts';

/**
 * What `attribute` writes. Kinds and sites are those of the later snapshot; the totals are what it has more than the
 * earlier one, where there is one.
 */
export function attributionJson(after: Attribution, before: Attribution | null) {
  const { rate } = after;
  const cellsOf = ({ sites }: Attribution) => [...sites.values()].flatMap((site) => site.cells);
  const cells = cellsOf(after);
  const total = usageOf(cells, rate);
  const earlier = before === null ? null : usageOf(cellsOf(before), before.rate);
  const byKind = usageByKind(cells, rate);
  const sites = [...after.sites.entries()].map(([key, site]) => {
    const own = usageOf(site.cells, rate);
    const old = before?.sites.get(key);
    return {
      ...siteOf(site),
      kinds: bytesByKind(usageByKind(site.cells, rate)),
      ...own,
      ...(before === null ? {} : { growth: difference(own, usageOf(old?.cells ?? [], before.rate)) }),
    };
  });
  sites.sort((a, b) => b.inUseBytes - a.inUseBytes || b.allocatedBytes - a.allocatedBytes);
  return {
    version: 1,
    rate,
    exact: rate === 1,
    totals: {
      retainedBytes: total.inUseBytes - (earlier?.inUseBytes ?? 0),
      allocatedBytes: total.allocatedBytes - (earlier?.allocatedBytes ?? 0),
    },
    inUseBytes: after.heapInUseBytes,
    kinds: bytesByKind(byKind),
    sites,
    warnings: after.warnings,
  } as const;
}

type KindBytes = Partial<Record<Kind, { inUseBytes: number; allocatedBytes: number }>>;

function bytesByKind(usages: Partial<Record<Kind, Usage>>): KindBytes {
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
