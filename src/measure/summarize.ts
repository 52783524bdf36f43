import type { SiteGrowth } from '../maps/growth.ts';
import { KINDS, siteKey, siteOf, type Kind } from '../maps/site.ts';
import { mean, sum } from './mean.ts';
import type {
  Fingerprint,
  Growth,
  GrowthByKind,
  Measurement,
  Provenance,
  RunFacts,
  SiteMeasurement,
} from './measurement.ts';
import { portablePath, type SourceRoots } from './source-path.ts';

/** What one fresh process showed. */
export interface Run {
  readonly facts: RunFacts;
  /** Over the first round. */
  readonly growth: readonly SiteGrowth[];
  /** Each round from the first on, with the growth since before it; empty where the load was not repeated. */
  readonly rounds: readonly Round[];
  readonly warnings: readonly string[];
}

export interface Round {
  readonly operations: number | null;
  readonly growth: readonly SiteGrowth[];
}

export interface MeasurementContext {
  readonly provenance: Provenance;
  readonly fingerprint: Fingerprint;
  readonly rate: number;
  readonly roots: SourceRoots;
}

/** All runs at one commit as one measurement; a site that a run does not show counts as 0 bytes in it. */
export function summarize(runs: readonly Run[], context: MeasurementContext): Measurement {
  const { provenance, fingerprint, rate, roots } = context;
  const repeated = runs.findLast((run) => run.rounds.length > 0)?.rounds ?? [];
  const byRun = runs.map((run) => bySite(run.growth, roots));
  const byRound = repeated.map((round) => bySite(round.growth, roots));
  const keys = new Set([...byRun, ...byRound].flatMap((sites) => [...sites.keys()]));
  const sites = [...keys].map((key) => {
    const partsIn = (all: readonly Map<string, SiteGrowth[]>[]) => all.map((parts) => parts.get(key) ?? []);
    return measureSite(partsIn(byRun), partsIn(byRound));
  });
  sites.sort((a, b) => mean(b.retained.bytes) - mean(a.retained.bytes) || (siteKey(a) < siteKey(b) ? -1 : 1));
  return {
    version: 1,
    provenance,
    fingerprint,
    rate,
    runs: runs.map((run) => run.facts),
    roundOperations: repeated.map((round) => round.operations),
    sites,
    warnings: [...new Set(runs.flatMap((run) => run.warnings))],
  };
}

/** Growth by portable site; two files may become one, so a site holds a list. */
function bySite(growth: readonly SiteGrowth[], roots: SourceRoots): Map<string, SiteGrowth[]> {
  const portable = growth.map((site) => ({ ...site, file: portablePath(site.file, site.function, roots) }));
  return Map.groupBy(portable, siteKey);
}

/** For each run or round the parts of a site: usually one, none where it does not show. */
type Parts = readonly (readonly SiteGrowth[])[];

function measureSite(runs: Parts, rounds: Parts): SiteMeasurement {
  const parts = runs.flat();
  const perRun = (figure: (part: SiteGrowth) => number): number[] => runs.map((run) => sum(run.map(figure)));
  return {
    ...siteOf(parts[0] ?? rounds.flat()[0]!),
    kinds: meanByKind(parts, runs.length),
    retained: {
      bytes: perRun((part) => part.retainedBytes),
      samplingVariance: perRun((part) => part.retainedVariance),
    },
    allocated: {
      bytes: perRun((part) => part.allocatedBytes),
      samplingVariance: perRun((part) => part.allocatedVariance),
    },
    retainedByRound: rounds.map((round) => sum(round.map((part) => part.retainedBytes))),
    retainedObjects: mean(perRun((part) => part.retainedObjects)),
    allocatedObjects: mean(perRun((part) => part.allocatedObjects)),
  };
}

function meanByKind(parts: readonly SiteGrowth[], runs: number): GrowthByKind {
  const present = KINDS.filter((kind) => parts.some((part) => part.kinds[kind] !== undefined));
  const growthOf = (kind: Kind): Growth => ({
    retainedBytes: sum(parts.map((part) => part.kinds[kind]?.retainedBytes ?? 0)) / runs,
    allocatedBytes: sum(parts.map((part) => part.kinds[kind]?.allocatedBytes ?? 0)) / runs,
  });
  return Object.fromEntries(present.map((kind) => [kind, growthOf(kind)]));
}
