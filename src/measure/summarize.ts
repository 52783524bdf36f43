import type { CallTree } from '../maps/call-tree.ts';
import type { CpuFacts } from '../maps/cpu.ts';
import type { SiteGrowth } from '../maps/growth.ts';
import type { EntryRange } from '../maps/kept-entries.ts';
import { KINDS, siteKey, siteOf, type Kind, type Site } from '../maps/site.ts';
import { boundCalls, mergeCalls } from './calls.ts';
import { mean, sum } from './mean.ts';
import type {
  Counter,
  Fingerprint,
  Growth,
  GrowthByKind,
  Measurement,
  Provenance,
  RunFacts,
  Series,
  SiteMeasurement,
  TimelinePoint,
} from './measurement.ts';
import { portablePath, type SourceRoots } from './source-path.ts';
import { mostRetainedFirst } from './totals.ts';

/** What one fresh process showed. */
export interface Run {
  readonly facts: RunFacts;
  /** Over the first round. */
  readonly growth: readonly SiteGrowth[];
  /** The same by the calls that led to it; null where they are not known. */
  readonly calls: CallTree | null;
  /** Over the first round and the drain that followed it; null where nothing was drained. */
  readonly drained: readonly SiteGrowth[] | null;
  /** Each round from the first on, with the growth since before it; empty where the load was not repeated. */
  readonly rounds: readonly Round[];
  /** CPU time in map functions; null where no profile of it was taken. */
  readonly cpu: CpuFacts | null;
  /** Empty where nobody watched the load. */
  readonly timeline: readonly TimelinePoint[];
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
  readonly operationsFrom: Counter | null;
  readonly notes: readonly string[];
}

/** All runs at one commit as one measurement; a site that a run does not show counts as 0 bytes in it. */
export function summarize(runs: readonly Run[], context: MeasurementContext): Measurement {
  const { provenance, fingerprint, rate, roots, operationsFrom, notes } = context;
  const repeated = runs.findLast((run) => run.rounds.length > 0)?.rounds ?? [];
  const drained = runs.map((run) => run.drained).filter((growth) => growth !== null);
  const byRun = runs.map((run) => bySite(run.growth, roots));
  const byRound = repeated.map((round) => bySite(round.growth, roots));
  // Of all runs or of none: a mean over some of them would be a figure of other runs than the others are.
  const byDrain = drained.length === runs.length ? drained.map((growth) => bySite(growth, roots)) : [];
  const keys = new Set([...byRun, ...byRound, ...byDrain].flatMap((sites) => [...sites.keys()]));
  const sites = [...keys].map((key) => {
    const partsIn = (all: readonly Map<string, SiteGrowth[]>[]) => all.map((parts) => parts.get(key) ?? []);
    return measureSite({ runs: partsIn(byRun), rounds: partsIn(byRound), drains: partsIn(byDrain) });
  });
  const cpu = runs.findLast((run) => run.cpu !== null)?.cpu ?? null;
  return {
    version: 1,
    provenance,
    fingerprint,
    rate,
    runs: runs.map((run) => run.facts),
    operationsFrom,
    roundOperations: repeated.map((round) => round.operations),
    sites: sites.sort(mostRetainedFirst),
    calls: callsOf(runs, roots),
    cpu: cpu && { ...cpu, sites: cpu.sites.map((site) => portableSite(site, roots)) },
    timeline: runs.findLast((run) => run.timeline.length > 0)?.timeline ?? [],
    notes,
    warnings: [...new Set(runs.flatMap((run) => run.warnings))],
  };
}

/** Of all runs or of none, as with drains. */
function callsOf(runs: readonly Run[], roots: SourceRoots): CallTree | null {
  const trees = runs.map(({ calls }) => calls).filter((calls) => calls !== null);
  if (trees.length < runs.length) return null;
  const parts = trees.map((tree) => ({ tree, weight: 1 / runs.length }));
  return boundCalls(mergeCalls(parts, (frame) => portableSite(frame, roots)));
}

/** Growth by portable site; two files may become one, so a site holds a list. */
function bySite(growth: readonly SiteGrowth[], roots: SourceRoots): Map<string, SiteGrowth[]> {
  return Map.groupBy(
    growth.map((site) => portableSite(site, roots)),
    siteKey,
  );
}

const portableSite = <T extends Site>(site: T, roots: SourceRoots): T => ({
  ...site,
  file: portablePath(site.file, site.function, roots),
});

/** For each run or round the parts of a site: usually one, none where it does not show. */
type Parts = readonly (readonly SiteGrowth[])[];

function measureSite({ runs, rounds, drains }: Record<'runs' | 'rounds' | 'drains', Parts>): SiteMeasurement {
  const parts = runs.flat();
  const perRun = (figure: (part: SiteGrowth) => number): number[] => runs.map((run) => sum(run.map(figure)));
  const site = parts[0] ?? rounds.flat()[0] ?? drains.flat()[0]!;
  return {
    ...siteOf(site),
    kinds: meanByKind(parts, runs.length),
    retained: retainedSeries(runs),
    allocated: {
      bytes: perRun((part) => part.allocatedBytes),
      samplingVariance: perRun((part) => part.allocatedVariance),
    },
    unreleased: drains.length === 0 ? null : retainedSeries(drains),
    retainedByRound: rounds.map((round) => sum(round.map((part) => part.retainedBytes))),
    slotBytes: site.slotBytes,
    entries: entriesOfAll(parts),
    retainedObjects: mean(perRun((part) => part.retainedObjects)),
    allocatedObjects: mean(perRun((part) => part.allocatedObjects)),
  };
}

/** From the fewest of any run to the most; null where one run does not tell. */
export function entriesOfAll(parts: readonly Pick<SiteMeasurement, 'entries'>[]): EntryRange | null {
  const ranges = parts.map(({ entries }) => entries).filter((entries) => entries !== null);
  if (ranges.length === 0 || ranges.length < parts.length) return null;
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}

const retainedSeries = (parts: Parts): Series => ({
  bytes: parts.map((part) => sum(part.map(({ retainedBytes }) => retainedBytes))),
  samplingVariance: parts.map((part) => sum(part.map(({ retainedVariance }) => retainedVariance))),
});

function meanByKind(parts: readonly SiteGrowth[], runs: number): GrowthByKind {
  const present = KINDS.filter((kind) => parts.some((part) => part.kinds[kind] !== undefined));
  const growthOf = (kind: Kind): Growth => ({
    retainedBytes: sum(parts.map((part) => part.kinds[kind]?.retainedBytes ?? 0)) / runs,
    allocatedBytes: sum(parts.map((part) => part.kinds[kind]?.allocatedBytes ?? 0)) / runs,
  });
  return Object.fromEntries(present.map((kind) => [kind, growthOf(kind)]));
}
