import { enlarged } from './address-table.ts';

const NONE = -1;

/** Numbers stacks 0, 1, 2 … in the order of their first appearance; each is a row of location numbers, kept once. */
export class StackTable {
  /** All rows one after another; row `i` starts at `#starts[i]` and ends where the next one starts. */
  #rows = new Int32Array(1 << 14);
  #starts = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 12).fill(NONE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the stack that is the first `depth` entries of `locations`; a new one if it was not seen before. */
  indexOf(locations: Int32Array, depth: number): number {
    const hash = hashOf(locations, depth);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]!;
      if (index === NONE) {
        this.#slots[slot] = this.#size;
        return this.#append(locations, depth, hash);
      }
      if (this.#hashes[index] === hash && this.#isRow(index, locations, depth)) return index;
    }
  }

  /** A stack with its location numbers replaced by what stands at these numbers in a table. */
  resolve<T>(index: number, table: readonly T[]): T[] {
    const start = this.#starts[index]!;
    const depth = this.#starts[index + 1]! - start;
    const stack = new Array<T>(depth); // at its exact length: an array that grows makes room for more
    for (let i = 0; i < depth; i++) stack[i] = table[this.#rows[start + i]!]!;
    return stack;
  }

  #append(locations: Int32Array, depth: number, hash: number): number {
    const index = this.#size++;
    const start = this.#starts[index]!;
    while (start + depth > this.#rows.length) this.#rows = enlarged(this.#rows);
    for (let i = 0; i < depth; i++) this.#rows[start + i] = locations[i]!;
    this.#hashes[index] = hash;
    this.#starts[index + 1] = start + depth;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return index;
  }

  #isRow(index: number, locations: Int32Array, depth: number): boolean {
    const start = this.#starts[index]!;
    if (this.#starts[index + 1]! - start !== depth) return false;
    for (let i = 0; i < depth; i++) if (this.#rows[start + i] !== locations[i]) return false;
    return true;
  }

  /** Keeps the slots twice as many as the stacks. */
  #grow(): void {
    this.#starts = enlarged(this.#starts);
    this.#hashes = enlarged(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.#size; index++) {
      let slot = this.#hashes[index]! & mask;
      while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}

/** FNV-1a over location numbers, with a final mix. */
function hashOf(locations: Int32Array, depth: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < depth; i++) hash = Math.imul(hash ^ locations[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
