import { CallTreeBuilder, type CallNode, type CallTree } from '../maps/call-tree.ts';
import type { Site } from '../maps/site.ts';

/** So many frames of a tree are kept at the most; with them stand as many nodes of smaller branches at the most. */
const MOST_FRAMES = 1_000;

/** Of all bytes of a tree: what is smaller is narrower than a pixel in a flame graph. */
const SMALLEST_SHARE = 0.001;

/** A share that is left where a stack did not change and its bytes, scaled for sampling, are subtracted. */
const ROUNDING = 1e-12;

/** One tree of several, and what its bytes count in a mean. */
export interface Weighed {
  readonly tree: CallTree;
  readonly weight: number;
}

/** Several trees as one. @param place where a frame is, for trees of one build to meet */
export function mergeCalls(
  parts: readonly Weighed[],
  place: (frame: Site) => Site = (frame) => frame,
): CallTree {
  const calls = new CallTreeBuilder();
  for (const { tree, weight } of parts) {
    const frames = tree.frames.map((frame) => calls.frame(place(frame)));
    const places: number[] = [];
    for (const { parent, frame, branches, retainedBytes, allocatedBytes } of tree.nodes) {
      const node = calls.node(places[parent] ?? -1, frames[frame] ?? -1);
      places.push(node);
      calls.add(node, { retainedBytes: retainedBytes * weight, allocatedBytes: allocatedBytes * weight });
      calls.atLeast(node, branches);
    }
  }
  return calls.tree();
}

/** Few enough nodes to be stored: the smallest branches of each caller become one, so that the sums stay the same. */
export function boundCalls({ frames, nodes }: CallTree): CallTree {
  const weights = weightsOf(nodes);
  const kept = new Set(
    [...nodes.keys()]
      .filter((node) => nodes[node]!.frame !== -1 && weights[node]! >= SMALLEST_SHARE)
      // A caller weighs no less than what it calls and stands before it, so none is left without its own.
      .sort((a, b) => weights[b]! - weights[a]! || a - b)
      .slice(0, MOST_FRAMES),
  );
  const bound = new CallTreeBuilder();
  const places: number[] = [];
  const branchesOf = new Map<number, number>();
  for (const [i, node] of nodes.entries()) {
    const caller = places[node.parent] ?? -1;
    const isInside = node.parent !== -1 && !kept.has(node.parent);
    if (isInside || weights[i]! < ROUNDING) {
      places.push(caller);
      if (isInside && caller !== -1) bound.add(caller, node);
      continue;
    }
    const place = bound.node(caller, kept.has(i) ? bound.frame(frames[node.frame]!) : -1);
    places.push(place);
    bound.add(place, node);
    if (kept.has(i)) continue;
    const branches = (branchesOf.get(place) ?? 0) + Math.max(1, node.branches);
    branchesOf.set(place, branches);
    bound.atLeast(place, branches);
  }
  return bound.tree();
}

/** Of each branch the share of all bytes, of those retained or allocated, whichever is larger; signs do not cancel out. */
function weightsOf(nodes: readonly CallNode[]): Float64Array {
  const retained = sizesOf(nodes, ({ retainedBytes }) => retainedBytes);
  const allocated = sizesOf(nodes, ({ allocatedBytes }) => allocatedBytes);
  return retained.map((share, node) => Math.max(share, allocated[node]!));
}

function sizesOf(nodes: readonly CallNode[], bytesOf: (node: CallNode) => number): Float64Array {
  const sizes = Float64Array.from(nodes, (node) => Math.abs(bytesOf(node)));
  let all = 0;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { parent } = nodes[i]!;
    if (parent === -1) all += sizes[i]!;
    else sizes[parent]! += sizes[i]!;
  }
  return all === 0 ? sizes : sizes.map((size) => size / all);
}
