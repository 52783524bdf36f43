import { ProfileError } from './profile-error.ts';
import type { HeapProfile } from './profile.ts';
import type { ProtobufProfile } from './protobuf.ts';

/**
 * A heap profile that came in protobuf form: scaled for sampling already, and without the runtime frames at its leaves.
 *
 * @throws ProfileError where the profile is of another kind, saying of which.
 */
export function heapProfileOf({
  sampleTypes,
  periodType,
  period,
  frames,
  stacks,
  values,
}: ProtobufProfile): HeapProfile {
  const column = (type: string): Float64Array => {
    const found = values[sampleTypes.findIndex((sampleType) => sampleType.type === type)];
    if (found !== undefined) return found;
    const types = sampleTypes.map((sampleType) => sampleType.type).join(', ') || 'no values';
    throw new ProfileError(`expected a heap profile with ${type}, got a profile with ${types}`);
  };
  const inUseObjects = column('inuse_objects');
  const inUseBytes = column('inuse_space');
  const allocatedObjects = column('alloc_objects');
  const allocatedBytes = column('alloc_space');
  if (periodType?.type !== 'space')
    throw new ProfileError('expected a heap profile, with the period type space');
  const records = Array.from({ length: stacks.size }, (_, i) => ({
    stack: i,
    inUseObjects: inUseObjects[i]!,
    inUseBytes: inUseBytes[i]!,
    allocatedObjects: allocatedObjects[i]!,
    allocatedBytes: allocatedBytes[i]!,
  }));
  return {
    rate: period,
    values: 'scaled',
    leafFrames: 'cut',
    frames,
    stacks,
    records,
    memStats: new Map(),
  };
}
