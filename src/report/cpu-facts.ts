import { cpuNs, type CpuByUse, type CpuFacts } from '../maps/cpu.ts';
import { MAP_USES, type MapUse } from '../maps/map-use.ts';
import { sum } from '../measure/mean.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { FactRow } from './fact-row.ts';
import { locationOf } from './figures.ts';
import { formatPercent, shortFunction } from './format.ts';
import type { Style } from './style.ts';

const MOST_SITES = 5;
/** Go samples a hundred times a second (runtime/pprof, StartCPUProfile). */
const SAMPLE_NS = 1e7;
/** Below this many samples a share is off by a tenth of all and more. */
const FEWEST_SAMPLES = 100;

const isThin = ({ totalNs }: CpuFacts): boolean => totalNs < FEWEST_SAMPLES * SAMPLE_NS;

/** Of all CPU time in the profile; nothing where there is no profile, or nothing ran while it was taken. */
const shareOf = ({ cpu }: Measurement, nanoseconds: (byUse: CpuByUse) => number): string | null => {
  if (cpu === null || isThin(cpu)) return null;
  return formatPercent((sum(cpu.sites.map(({ byUse }) => nanoseconds(byUse))) / cpu.totalNs) * 100);
};

const USE_NAMES: Readonly<Record<MapUse, string>> = {
  make: 'making',
  assign: 'assigning',
  access: 'reading',
  delete: 'deleting',
  iterate: 'iterating',
  hash: 'hashing keys',
  grow: 'growing',
  other: 'other',
};

/** In all, and of each use that one of the measurements shows. */
export const cpuRowsOf = (measurements: readonly Measurement[]): readonly FactRow[] => {
  const isSeen = (use: MapUse): boolean =>
    measurements.some(({ cpu }) => cpu?.sites.some(({ byUse }) => byUse[use] !== undefined));
  return [
    ['CPU time in maps', (measurement) => shareOf(measurement, cpuNs)],
    ...MAP_USES.filter(isSeen).map((use): FactRow => [
      `CPU time in maps: ${USE_NAMES[use]}`,
      (measurement) => shareOf(measurement, (byUse) => byUse[use] ?? 0),
    ]),
  ];
};

/** The sites with the most CPU time, each with what most of that is for. */
export const cpuSentences = ({ cpu }: Measurement, style: Style): string[] => {
  if (cpu === null) return [];
  if (isThin(cpu)) {
    return [
      `The CPU profile has ${Math.round(cpu.totalNs / SAMPLE_NS)} samples, too few to tell what takes the time.`,
    ];
  }
  return cpu.sites.slice(0, MOST_SITES).map((site) => {
    const share = formatPercent((cpuNs(site.byUse) / cpu.totalNs) * 100);
    const most = MAP_USES.reduce((a, b) => ((site.byUse[b] ?? 0) > (site.byUse[a] ?? 0) ? b : a));
    const place = `${style.code(shortFunction(site.function))} at ${style.code(locationOf(site))}`;
    return `${place} takes ${share} of the CPU time for maps, most of that for ${USE_NAMES[most]}.`;
  });
};
