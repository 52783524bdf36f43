/** One frame of a stack. `file` is empty and `line` 0 where the profile hides them (runtime frames at the leaf). */
export interface Frame {
  readonly function: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Stacks of frame numbers, leaf first, one after another: stack `i` is `frames[starts[i]]` up to, and without,
 * `frames[starts[i + 1]]`. Its first frame allocated, its last one started the goroutine.
 */
export interface Stacks {
  readonly size: number;
  readonly frames: Int32Array;
  readonly starts: Int32Array;
}

/**
 * One record of a heap profile: every allocation of one size from one stack.
 * In use: not yet freed at the last garbage collection. Allocated: since the process started.
 */
export interface HeapRecord {
  /** Its number in the profile's `stacks`. */
  readonly stack: number;
  readonly inUseObjects: number;
  readonly inUseBytes: number;
  readonly allocatedObjects: number;
  readonly allocatedBytes: number;
}

/** What the code at the leaves of a profile called, where Go has cut off the frames of the runtime. */
export interface Called {
  /** Names of functions by the address of the call. */
  readonly names: ReadonlyMap<number, string>;
  readonly mapImplementation: 'bucket' | 'swiss' | 'unknown';
}

/** What `attribute` needs of a heap profile; its records may be made one by one, to be looked at once. */
export interface RecordStream {
  /** `runtime.MemProfileRate`: mean bytes between samples; 1 records every allocation. */
  readonly rate: number;
  /** Each once; stacks hold their numbers in this list. */
  readonly frames: readonly Frame[];
  readonly stacks: Stacks;
  readonly records: Iterable<HeapRecord>;
  /**
   * Given where each stack begins with the function that the first visible frame called: what that one called in its turn,
   * down to the allocation, is not known.
   */
  readonly called?: Called;
}

export interface HeapProfile extends RecordStream {
  /**
   * `sampled`: counts as recorded, as in the text form. `scaled`: already multiplied by the inverse of the sampling
   * probability, as in the protobuf form. At rate 1 both are the same numbers.
   */
  readonly values: 'sampled' | 'scaled';
  /**
   * Whether the runtime frames at the leaf of each stack are there. The protobuf form cuts them off
   * (`runtime/pprof`, protomem.go), so it cannot tell map allocations from others.
   */
  readonly leafFrames: 'kept' | 'cut';
  readonly records: readonly HeapRecord[];
  /**
   * `runtime.MemStats` as the text form ends with, read just before the profile was taken; empty for protobuf. The latest
   * pauses are `PauseNs[0]` to `PauseNs[255]`.
   */
  readonly memStats: ReadonlyMap<string, number>;
}
