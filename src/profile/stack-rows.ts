import { enlarged } from './address-table.ts';
import type { Stacks } from './profile.ts';

/** Stacks 0, 1, 2 … as they come, in two typed arrays: tens of thousands of arrays keep the garbage collector busy. */
export class StackRows implements Stacks {
  frames = new Int32Array(1 << 14);
  starts = new Int32Array(1 << 12);
  size = 0;

  /** Appends the first `depth` numbers of a stack; returns its own number. */
  append(stack: ArrayLike<number>, depth: number): number {
    const start = this.starts[this.size]!;
    while (start + depth > this.frames.length) this.frames = enlarged(this.frames);
    for (let i = 0; i < depth; i++) this.frames[start + i] = stack[i]!;
    if (this.size + 1 === this.starts.length) this.starts = enlarged(this.starts);
    this.starts[this.size + 1] = start + depth;
    return this.size++;
  }
}
