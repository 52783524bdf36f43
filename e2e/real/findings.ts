import { formatBytes, formatCount } from '../../src/report/format.ts';
import type { Counted } from './count.ts';
import type { Measured } from './measure.ts';
import type { Names } from './names.ts';
import type { RealService } from './service.ts';

/** All that is known of one measurement. */
export interface Findings {
  readonly service: RealService;
  /** Of the package. */
  readonly version: string;
  readonly measured: Measured;
  readonly counted: { readonly before: Counted; readonly after: Counted };
  readonly names: Names;
}

/** What is wrong with it, as sentences. At rate 1 two counts of one profile have no reason to differ by a byte. */
export function problemsOf({ service, measured, counted, names }: Findings): string[] {
  const { verdict, after } = measured;
  const compared: (readonly [what: string, action: number, expected: number])[] = [
    ['heap bytes in use', after.inUseBytes, counted.after.heapInUseBytes],
    ['map bytes in use', mapBytesIn(measured), counted.after.mapInUseBytes],
    ['map bytes retained', verdict.totals.retained.head, grown(counted, 'mapInUseBytes')],
    ['map bytes allocated', verdict.totals.allocated.head, grown(counted, 'mapAllocatedBytes')],
    ...(service.requests === null
      ? []
      : [['requests', measured.measurement.runs[0]!.operations ?? 0, service.requests] as const]),
  ];
  const { addresses, unnamed, different } = names;
  return [
    ...compared
      .filter(([, action, expected]) => action !== expected)
      .map(([what, action, expected]) => `${what}: ${action} by the action, ${expected} expected`),
    ...(verdict.totals.allocated.head > 0 ? [] : ['the load has allocated no map memory']),
    ...(unnamed === 0 ? [] : [`${unnamed} of ${addresses} addresses have no name`]),
    ...different.map((how) => `the executable has another name for ${how}`).slice(0, 5),
    ...after.warnings,
  ];
}

export const HEADER = [
  ...['service', 'Go', 'heap in use', 'of maps', 'share', 'bytes of maps', 'the same by the count'],
  ...['retained', 'allocated', 'sites', 'stacks', 'unnamed', 'names', 'requests', 'seconds'],
];

export function rowOf({ service, version, measured, counted, names }: Findings): string[] {
  const { verdict, measurement, after } = measured;
  const mapBytes = mapBytesIn(measured);
  const operations = measurement.runs[0]!.operations;
  return [
    ...[`${service.name} ${version}`, measurement.fingerprint.goVersion.replace('go', '')],
    ...[formatBytes(after.inUseBytes), formatBytes(mapBytes)],
    `${((100 * mapBytes) / after.inUseBytes).toFixed(1)} %`,
    ...[formatCount(mapBytes), formatCount(counted.after.mapInUseBytes)],
    ...[formatBytes(verdict.totals.retained.head), formatBytes(verdict.totals.allocated.head)],
    ...[formatCount(after.sites.length), formatCount(counted.after.stacks)],
    ...[String(names.unnamed), formatCount(names.addresses)],
    ...[operations === null ? '–' : formatCount(operations), measured.seconds.toFixed(0)],
  ];
}

const mapBytesIn = ({ after }: Measured): number =>
  Object.values(after.kinds).reduce((sum, { inUseBytes }) => sum + inUseBytes, 0);

const grown = (
  { before, after }: Findings['counted'],
  figure: 'mapInUseBytes' | 'mapAllocatedBytes',
): number => after[figure] - before[figure];
