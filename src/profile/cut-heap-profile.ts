import { isRuntime } from '../binary/calibration.ts';
import { heapProfileOf } from './heap-profile.ts';
import type { Called, Frame, HeapRecord, RecordStream } from './profile.ts';
import type { CodePlace, ProtobufProfile } from './protobuf.ts';
import { recordingProbability } from './sampling.ts';
import { StackRows } from './stack-rows.ts';

/** Scaled figures are cut to whole numbers; what rounding leaves of them is less. */
const ROUNDING = 1e-6;

/** A heap profile in protobuf form, whose stacks begin with the code that called into the runtime. */
export class CutHeapProfile {
  readonly rate: number;
  readonly #profile: ProtobufProfile;
  readonly #records: readonly HeapRecord[];

  /** @throws ProfileError where the profile is of another kind */
  constructor(profile: ProtobufProfile) {
    const { rate, records } = heapProfileOf(profile);
    this.rate = rate;
    this.#profile = profile;
    this.#records = records;
  }

  /** Where its stacks begin, each place once, with their innermost frames; those without an address are told apart by nothing. */
  leafCalls(): LeafCall[] {
    const { stacks, frames, places, placeOf } = this.#profile;
    const leaves = new Map<number, LeafCall>();
    for (let stack = 0; stack < stacks.size; stack++) {
      if (!this.#isCut(stack)) continue;
      const leaf = stacks.frames[stacks.starts[stack]!]!;
      const place = placeOf[leaf]!;
      const code = places[place]!;
      if (code.address > 0 && !leaves.has(place)) leaves.set(place, { ...code, frame: frames[leaf]! });
    }
    return [...leaves.values()];
  }

  /**
   * The profile with the function before each stack that its first frame called to allocate; a call without a name gets its
   * address for one, as `0x…`. Figures are as sampled.
   */
  withCalled(called: Called): RecordStream {
    const { frames: visible, stacks: cut, places, placeOf, objectBytes } = this.#profile;
    const frames: Frame[] = [...visible];
    const numbers = new Map<string, number>();
    const stacks = new StackRows();
    for (let stack = 0; stack < cut.size; stack++) {
      const above = cut.frames.subarray(cut.starts[stack], cut.starts[stack + 1]);
      if (!this.#isCut(stack)) {
        stacks.append(above, above.length);
        continue;
      }
      const { address } = places[placeOf[above[0]!]!]!;
      const name = called.names.get(address) ?? `0x${address.toString(16)}`;
      let number = numbers.get(name);
      if (number === undefined) {
        number = frames.push({ function: name, file: '', line: 0 }) - 1;
        numbers.set(name, number);
      }
      stacks.append([number, ...above], above.length + 1);
    }
    const records = this.#records.map((record) => asSampled(record, objectBytes[record.stack]!, this.rate));
    return { rate: this.rate, frames, stacks, records, called };
  }

  /** Stacks of nothing but the runtime are whole (runtime/pprof, protomem.go). */
  #isCut(stack: number): boolean {
    const { stacks, frames } = this.#profile;
    const [start, end] = [stacks.starts[stack]!, stacks.starts[stack + 1]!];
    return start < end && !isRuntime(frames[stacks.frames[start]!]!.function);
  }
}

/** The code that called into the runtime to allocate. */
export interface LeafCall extends CodePlace {
  readonly frame: Frame;
}

/**
 * @param stated bytes of one object; 0 where the profile does not say
 */
function asSampled(record: HeapRecord, stated: number, rate: number): HeapRecord {
  const { stack, allocatedObjects, allocatedBytes, inUseObjects } = record;
  const size = stated || (allocatedObjects > 0 ? Math.round(allocatedBytes / allocatedObjects) : 0);
  const p = recordingProbability(size, rate);
  const recorded = (objects: number): number => Math.max(0, Math.ceil(objects * p - ROUNDING));
  const [inUse, allocated] = [recorded(inUseObjects), recorded(allocatedObjects)];
  return {
    stack,
    ...{ inUseObjects: inUse, inUseBytes: inUse * size },
    ...{ allocatedObjects: allocated, allocatedBytes: allocated * size },
  };
}
