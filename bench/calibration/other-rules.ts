import { heapProfileOf } from '../../src/profile/heap-profile.ts';
import { decodeProtobuf } from '../../src/profile/protobuf.ts';

/** What the profile that Go's own tools read says after the load, in bytes in use. */
export interface ProtobufFigures {
  readonly heapBytes: number;
  /** Of samples with a map function of the runtime in their stack. */
  readonly mapFunctionBytes: number;
}

/** As advised on the web for `go tool pprof -focus`. */
const MAP_FUNCTION = /^runtime\.(map|makemap|hashGrow|growWork|evacuate)|^internal\/runtime\/maps\./;

export function protobufFigures(bytes: Uint8Array): ProtobufFigures {
  const { records, frames, stacks } = heapProfileOf(decodeProtobuf(bytes));
  const isMapFunction = frames.map((frame) => MAP_FUNCTION.test(frame.function));
  let [heapBytes, mapFunctionBytes] = [0, 0];
  for (const { stack, inUseBytes } of records) {
    heapBytes += inUseBytes;
    const numbers = stacks.frames.subarray(stacks.starts[stack], stacks.starts[stack + 1]);
    if (numbers.some((number) => isMapFunction[number])) mapFunctionBytes += inUseBytes;
  }
  return { heapBytes, mapFunctionBytes };
}

/** One profile against one profile, as these recipes are given. */
export const OTHER_RULES = {
  'map functions in heap.pb.gz, +10 %': ({ mapFunctionBytes: base }, { mapFunctionBytes: head }) =>
    head > 1.1 * base,
  'heap in use, +10 %': ({ heapBytes: base }, { heapBytes: head }) => head > 1.1 * base,
  // github-action-benchmark, `alert-threshold`: 200% by default.
  'heap in use, over 200 %': ({ heapBytes: base }, { heapBytes: head }) => head > 2 * base,
} as const satisfies Readonly<Record<string, (base: ProtobufFigures, head: ProtobufFigures) => boolean>>;
export type OtherRule = keyof typeof OTHER_RULES;
