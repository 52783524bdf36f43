import type { Frame } from '../profile/profile.ts';

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
  /** Outside of the standard library, whose import paths have no dot in their first element. */
  readonly isOwn: boolean;
  /** Accepting a connection allocates under the function that called ListenAndServe, which is often main. */
  readonly isAcceptLoop: boolean;
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
  isOwn: /^(main\.|[^/]*\.[^/]*\/)/.test(name),
  isAcceptLoop: name === 'net/http.(*Server).Serve',
});

export type TraitLookup = (frame: Frame) => Traits;

/** Frames are shared between the stacks of a profile, so each is looked at once. */
export function traitLookup(): TraitLookup {
  const known = new Map<Frame, Traits>();
  return (frame) => {
    let traits = known.get(frame);
    if (traits === undefined) known.set(frame, (traits = traitsOf(frame.function)));
    return traits;
  };
}
