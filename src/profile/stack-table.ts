import { enlarged } from './address-table.ts';
import { StackRows } from './stack-rows.ts';

const NONE = -1;

/** Numbers stacks 0, 1, 2 … in the order of their first appearance; each is a row of location numbers, kept once. */
export class StackTable {
  readonly rows = new StackRows();
  #hashes = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 12).fill(NONE);

  /** The number of the stack that is the first `depth` entries of `locations`; a new one if it was not seen before. */
  indexOf(locations: Int32Array, depth: number): number {
    const hash = hashOf(locations, depth);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]!;
      if (index === NONE) {
        this.#slots[slot] = this.rows.size;
        return this.#append(locations, depth, hash);
      }
      if (this.#hashes[index] === hash && this.#isRow(index, locations, depth)) return index;
    }
  }

  #append(locations: Int32Array, depth: number, hash: number): number {
    const index = this.rows.append(locations, depth);
    this.#hashes[index] = hash;
    if (this.rows.size * 2 > this.#slots.length) this.#grow();
    return index;
  }

  #isRow(index: number, locations: Int32Array, depth: number): boolean {
    const { frames, starts } = this.rows;
    const start = starts[index]!;
    if (starts[index + 1]! - start !== depth) return false;
    for (let i = 0; i < depth; i++) if (frames[start + i] !== locations[i]) return false;
    return true;
  }

  /** Keeps the slots twice as many as the stacks. */
  #grow(): void {
    this.#hashes = enlarged(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.rows.size; index++) {
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
