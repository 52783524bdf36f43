import { ProfileError } from '../profile/profile-error.ts';
import type { ProtobufProfile } from '../profile/protobuf.ts';
import { useOf, type MapUse } from './map-use.ts';
import { siteKey, siteOf, type Site } from './site.ts';
import { StackClassifier, type MapCall } from './stack-classifier.ts';

export type CpuByUse = Readonly<Partial<Record<MapUse, number>>>;

/** CPU time in map functions, in nanoseconds, from a CPU profile. */
export interface CpuFacts {
  /** Of all samples but the profiler's own, maps or not; 0 where nothing ran. */
  readonly totalNs: number;
  /** Most time first. */
  readonly sites: readonly (Site & { readonly byUse: CpuByUse })[];
}

/**
 * What a CPU profile, such as `/debug/pprof/profile?seconds=5`, says of maps. Unlike heap profiles it keeps the runtime
 * frames. Maps that never leave their stack show here, too.
 *
 * @throws ProfileError where the profile is of another kind, saying of which.
 */
export function cpuInMaps(profile: ProtobufProfile): CpuFacts {
  const { frames, stacks } = profile;
  const nanoseconds = cpuColumn(profile);
  const classifier = new StackClassifier(frames, stacks);
  const sites = new Map<string, Site & { byUse: Partial<Record<MapUse, number>> }>();
  let totalNs = 0;
  for (let stack = 0; stack < stacks.size; stack++) {
    if (classifier.originOf(stack) === 'profiler') continue;
    totalNs += nanoseconds[stack]!;
    const call = classifier.mapCallOf(stack);
    if (call === null) continue;
    const caller = frames[call.caller]!;
    const key = siteKey(caller);
    const site = sites.get(key) ?? { ...siteOf(caller), byUse: {} };
    sites.set(key, site);
    const use = useOf(functionsOf(profile, stack, call));
    site.byUse[use] = (site.byUse[use] ?? 0) + nanoseconds[stack]!;
  }
  return { totalNs, sites: [...sites.values()].sort((a, b) => cpuNs(b.byUse) - cpuNs(a.byUse)) };
}

/** Over all uses. */
export const cpuNs = (byUse: CpuByUse): number =>
  Object.values(byUse).reduce((total, nanoseconds) => total + nanoseconds, 0);

function cpuColumn({ sampleTypes, values }: ProtobufProfile): Float64Array {
  const column = sampleTypes.findIndex(({ type, unit }) => type === 'cpu' && unit === 'nanoseconds');
  if (column >= 0) return values[column]!;
  const types = sampleTypes.map(({ type, unit }) => `${type} in ${unit}`).join(', ') || 'no values';
  throw new ProfileError(`expected a CPU profile with cpu in nanoseconds, got a profile with ${types}`);
}

const functionsOf = ({ frames, stacks }: ProtobufProfile, stack: number, { end }: MapCall): string[] =>
  Array.from(stacks.frames.subarray(stacks.starts[stack], end), (number) => frames[number]!.function);
