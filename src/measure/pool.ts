import { KINDS, siteKey, siteOf, type Kind } from '../maps/site.ts';
import { boundCalls, mergeCalls } from './calls.ts';
import { sum } from './mean.ts';
import type { Growth, GrowthByKind, Measurement, Series, SiteMeasurement } from './measurement.ts';
import { entriesOfAll } from './summarize.ts';
import { mostRetainedFirst } from './totals.ts';

/**
 * Measurements of one commit under one fingerprint, as the jobs of a matrix take them, as one of all their runs. What a
 * single run shows (rounds, a CPU profile, a timeline) is that of the earliest that has it. The order given does not
 * matter.
 */
export function pool(measurements: readonly [Measurement, ...Measurement[]]): Measurement {
  const parts = inOrder(measurements);
  const [first] = parts;
  const rounds = parts.find(({ roundOperations }) => roundOperations.length > 0) ?? first;
  const lookUps = parts.map((part) => new Map(part.sites.map((site) => [siteKey(site), site])));
  const isDrained = parts.every(({ sites }) => sites.every(({ unreleased }) => unreleased !== null));
  const keys = new Set(lookUps.flatMap((sites) => [...sites.keys()]));
  const sites = [...keys].map((key) => {
    const shown = parts.map((part, i) => ({ runs: part.runs.length, site: lookUps[i]!.get(key) ?? null }));
    const repeated = lookUps[parts.indexOf(rounds)]!.get(key)?.retainedByRound;
    return {
      ...poolSite(shown),
      unreleased: isDrained ? joined(shown, (site) => site.unreleased) : null,
      retainedByRound: repeated ?? rounds.roundOperations.map(() => 0),
    };
  });
  return {
    ...first,
    rate: Math.max(...parts.map(({ rate }) => rate)), // of one class: the coarser is the one to be careful with
    runs: parts.flatMap(({ runs }) => runs),
    operationsFrom: parts.find(({ operationsFrom }) => operationsFrom !== null)?.operationsFrom ?? null,
    roundOperations: rounds.roundOperations,
    sites: sites.sort(mostRetainedFirst),
    calls: poolCalls(parts),
    cpu: parts.find(({ cpu }) => cpu !== null)?.cpu ?? null,
    timeline: parts.find(({ timeline }) => timeline.length > 0)?.timeline ?? [],
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
  };
}

/** Weighed by runs; null unless each part has calls. */
function poolCalls(parts: readonly Measurement[]): Measurement['calls'] {
  const runs = sum(parts.map((part) => part.runs.length));
  const trees = parts.flatMap(({ calls, runs: own }) =>
    calls === null ? [] : [{ tree: calls, weight: own.length / runs }],
  );
  return trees.length === parts.length ? boundCalls(mergeCalls(trees)) : null;
}

/** By time, and among those of one moment by content. */
function inOrder(measurements: readonly [Measurement, ...Measurement[]]): [Measurement, ...Measurement[]] {
  const dated = measurements.map((one) => ({ one, text: one.provenance.measuredAt + JSON.stringify(one) }));
  dated.sort((a, b) => (a.text < b.text ? -1 : 1));
  return dated.map(({ one }) => one) as [Measurement, ...Measurement[]];
}

/** A site in one of the measurements; null where that does not show it. */
interface Shown {
  readonly runs: number;
  readonly site: SiteMeasurement | null;
}

function poolSite(shown: readonly Shown[]): Omit<SiteMeasurement, 'unreleased' | 'retainedByRound'> {
  const sites = shown.map(({ site }) => site).filter((site) => site !== null);
  const runs = sum(shown.map((one) => one.runs));
  const meanOf = (figure: (site: SiteMeasurement) => number): number =>
    sum(shown.map((one) => (one.site === null ? 0 : figure(one.site) * one.runs))) / runs;
  return {
    ...siteOf(sites[0]!),
    kinds: kindsOf(sites, meanOf),
    retained: joined(shown, ({ retained }) => retained),
    allocated: joined(shown, ({ allocated }) => allocated),
    slotBytes: sites.find(({ slotBytes }) => slotBytes !== null)?.slotBytes ?? null,
    entries: entriesOfAll(sites),
    retainedObjects: meanOf(({ retainedObjects }) => retainedObjects),
    allocatedObjects: meanOf(({ allocatedObjects }) => allocatedObjects),
  };
}

/** Run after run, with 0 bytes in those that do not show the site. */
function joined(shown: readonly Shown[], seriesOf: (site: SiteMeasurement) => Series | null): Series {
  const all = shown.map(({ runs, site }) => {
    const nothing = Array.from({ length: runs }, () => 0);
    return (site && seriesOf(site)) ?? { bytes: nothing, samplingVariance: nothing };
  });
  return {
    bytes: all.flatMap(({ bytes }) => bytes),
    samplingVariance: all.flatMap(({ samplingVariance }) => samplingVariance),
  };
}

function kindsOf(
  sites: readonly SiteMeasurement[],
  meanOf: (figure: (site: SiteMeasurement) => number) => number,
): GrowthByKind {
  const present = KINDS.filter((kind) => sites.some(({ kinds }) => kinds[kind] !== undefined));
  const growthOf = (kind: Kind): Growth => ({
    retainedBytes: meanOf(({ kinds }) => kinds[kind]?.retainedBytes ?? 0),
    allocatedBytes: meanOf(({ kinds }) => kinds[kind]?.allocatedBytes ?? 0),
  });
  return Object.fromEntries(present.map((kind) => [kind, growthOf(kind)]));
}
