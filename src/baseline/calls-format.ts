import type { CallNode, CallTree } from '../maps/call-tree.ts';
import { figure, size } from './figures.ts';
import { listOf, object, refuse, text } from './json-shape.ts';
import type { Reader } from './json-shape.ts';

/** Far more than a measurement writes. */
const MOST_NODES = 10_000;

/** A node as it is stored: `[parent, frame, retainedBytes, allocatedBytes]`, where frame -3 is three smaller branches. */
type StoredNode = readonly [parent: number, frame: number, retainedBytes: number, allocatedBytes: number];

interface StoredCalls {
  readonly frames: CallTree['frames'];
  readonly nodes: readonly (readonly number[])[];
}

const stored = object<StoredCalls>({
  frames: listOf(object({ function: text, file: text, line: size }), MOST_NODES),
  nodes: listOf(listOf(figure, 4), MOST_NODES),
});

export const calls: Reader<CallTree> = (value, path) => {
  const { frames, nodes } = stored(value, path);
  const read = ([parent, frame, retainedBytes, allocatedBytes]: StoredNode, i: number): CallNode => {
    const at = `${path}.nodes[${i}]`;
    if (!isWholeBelow(parent, i) || parent < -1)
      refuse(`${at}[0]`, `the place of a node before it, or -1`, parent);
    if (!isWholeBelow(frame, frames.length)) refuse(`${at}[1]`, `a place in frames, or less than 0`, frame);
    return {
      parent,
      frame: Math.max(frame, -1),
      branches: Math.max(-frame, 0),
      retainedBytes,
      allocatedBytes,
    };
  };
  return {
    frames,
    nodes: nodes.map((node, i) =>
      node.length === 4
        ? read(node as unknown as StoredNode, i)
        : refuse(`${path}.nodes[${i}]`, '4 numbers', node),
    ),
  };
};

const isWholeBelow = (value: number, end: number): boolean => Number.isSafeInteger(value) && value < end;

export const storedCalls = ({ frames, nodes }: CallTree): StoredCalls => ({
  frames,
  nodes: nodes.map(({ parent, frame, branches, retainedBytes, allocatedBytes }) => [
    parent,
    frame < 0 ? -Math.max(branches, 1) : frame,
    retainedBytes,
    allocatedBytes,
  ]),
});
