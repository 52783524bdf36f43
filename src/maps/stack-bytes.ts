import type { Frame, Stacks } from '../profile/profile.ts';

/** Map bytes of a heap profile by the number of its stacks, scaled for sampling; columns are as long as the stacks. */
export interface StackBytes {
  readonly frames: readonly Frame[];
  readonly stacks: Stacks;
  /** Place of the site's frame in `stacks.frames`; 0 for a stack that is of no map, as map frames stand below a site's. */
  readonly siteAt: Int32Array;
  readonly inUseBytes: Float64Array;
  readonly allocatedBytes: Float64Array;
}

export const emptyStackBytes = (frames: readonly Frame[], stacks: Stacks): StackBytes => ({
  frames,
  stacks,
  siteAt: new Int32Array(stacks.size),
  inUseBytes: new Float64Array(stacks.size),
  allocatedBytes: new Float64Array(stacks.size),
});
