import type { Frame } from '../profile/profile.ts';
import { isOwnFunction } from './standard-library.ts';

/** What a function is to the attribution. */
export interface Traits {
  /** A general helper between an allocation and the frame that asked for it. */
  readonly isAllocator: boolean;
  /** Part of the map implementation, whether or not it allocates. */
  readonly isMap: boolean;
  readonly isSwissMap: boolean;
  readonly isSync: boolean;
  readonly isSyncMap: boolean;
  /** Stands between the user's code and a map, and is no answer to "where". */
  readonly isPlumbing: boolean;
  /** The profiler itself, which shows in its own profiles. */
  readonly isProfiler: boolean;
  /** Outside of the standard library. */
  readonly isOwn: boolean;
  /** Accepting a connection allocates under the function that called ListenAndServe, which is often main. */
  readonly isAcceptLoop: boolean;
  /** An address that nobody could name. */
  readonly isUnnamed: boolean;
}

const traitsOf = (name: string): Traits => ({
  isAllocator:
    /^(runtime\.(mallocgc\w*|newobject|newarray|makeslice|makeslice64)|internal\/runtime\/maps\.(newarray|newobject))$/.test(
      name,
    ),
  isMap:
    /^(internal\/runtime\/maps\.|runtime\.(map|makemap|makeBucketArray|hashGrow|growWork|evacuate|moveToBmap|reflect_m|\(\*hmap\)\.))/.test(
      name,
    ),
  isSwissMap: name.startsWith('internal/runtime/maps.'),
  isSync: /^(sync|internal\/sync)\./.test(name),
  isSyncMap: name.startsWith('sync.(*Map).'),
  isPlumbing: /^(runtime|reflect|maps|sync|internal\/[^.]*|encoding\/[^.]*)\./.test(name),
  isProfiler: /^(runtime|net\/http)\/pprof\./.test(name),
  isOwn: isOwnFunction(name),
  isAcceptLoop: name === 'net/http.(*Server).Serve',
  isUnnamed: /^0x[0-9a-f]+$/.test(name),
});

export type TraitLookup = (frame: Frame) => Traits;

/** Frames are shared between the stacks of a profile, and functions between frames, so each is looked at once. */
export function traitLookup(): TraitLookup {
  const ofFrames = new Map<Frame, Traits>();
  const ofFunctions = new Map<string, Traits>();
  return (frame) => {
    let traits = ofFrames.get(frame);
    if (traits !== undefined) return traits;
    traits = ofFunctions.get(frame.function) ?? traitsOf(frame.function);
    ofFunctions.set(frame.function, traits);
    ofFrames.set(frame, traits);
    return traits;
  };
}
