import type { Attribution } from '../maps/attribution.ts';
import type { Fingerprint } from './measurement.ts';

/** In the order in which they are told; the compiler sees to it that none is missing. */
export const FINGERPRINT_FIELDS = Object.keys({
  goVersion: 0,
  mapImplementation: 0,
  goExperiment: 0,
  os: 0,
  architecture: 0,
  maxProcs: 0,
  rateClass: 0,
  load: 0,
} satisfies Record<keyof Fingerprint, 0>) as (keyof Fingerprint)[];

/** What the executable says of itself; null where it could not be read. */
export interface BinaryFacts {
  readonly goVersion: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The machine that measures, in the words of Node. */
export interface Host {
  readonly platform: string;
  readonly architecture: string;
  readonly processors: number;
}

const GOOS: Readonly<Record<string, string>> = { win32: 'windows' };
const GOARCH: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };

/** `maxProcs` is what the service was given in GOMAXPROCS, else the host's processors, as the Go runtime counts. */
export function fingerprintOf(
  attribution: Attribution,
  binary: BinaryFacts | null,
  { host, goMaxProcs, load }: { host: Host; goMaxProcs: string | undefined; load: string },
): Fingerprint {
  return {
    goVersion: binary?.goVersion ?? '',
    mapImplementation: attribution.mapImplementation,
    goExperiment: binary?.settings.get('GOEXPERIMENT') ?? '',
    os: binary?.settings.get('GOOS') ?? GOOS[host.platform] ?? host.platform,
    architecture: binary?.settings.get('GOARCH') ?? GOARCH[host.architecture] ?? host.architecture,
    maxProcs: (/^\d+$/.test(goMaxProcs ?? '') && Number(goMaxProcs)) || host.processors,
    rateClass: attribution.rate === 1 ? 'exact' : 'sampled',
    load,
  };
}
