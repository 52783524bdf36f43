import type { Attribution } from './attribution.ts';
import { CallTreeBuilder, type CallTree } from './call-tree.ts';
import type { StackBytes } from './stack-bytes.ts';

/** Starts every goroutine but the first, and says nothing. */
const GOROUTINE_EXIT = 'runtime.goexit';

/** After minus before, by the calls that led to it; the bytes of all nodes add up to those of `growthBetween`. */
export function callGrowthBetween(before: Attribution, after: Attribution): CallTree {
  const calls = new CallTreeBuilder();
  addStacks(calls, after.stacks, 1);
  addStacks(calls, before.stacks, -1);
  return calls.tree();
}

function addStacks(calls: CallTreeBuilder, bytes: StackBytes, sign: 1 | -1): void {
  const { frames, stacks, siteAt } = bytes;
  const numbers = new Int32Array(frames.length).fill(-1);
  for (let stack = 0; stack < stacks.size; stack++) {
    const leaf = siteAt[stack]!;
    if (leaf === 0) continue;
    let root = stacks.starts[stack + 1]! - 1;
    if (root > leaf && frames[stacks.frames[root]!]!.function === GOROUTINE_EXIT) root--;
    let node = -1;
    for (let at = root; at >= leaf; at--) {
      const frame = stacks.frames[at]!;
      if (numbers[frame] === -1) numbers[frame] = calls.frame(frames[frame]!);
      node = calls.node(node, numbers[frame]!);
    }
    calls.add(node, {
      retainedBytes: sign * bytes.inUseBytes[stack]!,
      allocatedBytes: sign * bytes.allocatedBytes[stack]!,
    });
  }
}
