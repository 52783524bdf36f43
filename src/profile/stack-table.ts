import { enlarged } from './address-table.ts';

const NONE = -1;

/** In the order of the text: in-use objects and bytes, allocated objects and bytes. */
export type Figures = readonly [
  inUseObjects: number,
  inUseBytes: number,
  allocatedObjects: number,
  allocatedBytes: number,
];

/**
 * Stacks, as rows of location numbers, each kept once, and their records, one for each object size: what a profile
 * takes in memory grows with its distinct stacks and not with the length of its text.
 */
export class StackTable {
  /** All rows one after another; row `i` starts at `#starts[i]` and ends where the next one starts. */
  #rows = new Int32Array(1 << 14);
  readonly #starts: number[] = [0];
  #slots = new Int32Array(1 << 12).fill(NONE);
  readonly #hashes: number[] = [];
  readonly #records: Figures[][] = [];

  /** The number of the stack that is the first `depth` entries of `locations`. */
  indexOf(locations: Int32Array, depth: number): number {
    const hash = hashOf(locations, depth);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]!;
      if (index === NONE) return this.#insert(locations, depth, { hash, slot });
      if (this.#hashes[index] === hash && this.#isRow(index, locations, depth)) return index;
    }
  }

  /** Adds to the record of this stack and this size of object. */
  addRecord(stack: number, figures: Figures): void {
    const records = this.#records[stack]!;
    const same = records.findIndex((record) => record[2] * figures[3] === record[3] * figures[2]);
    if (same < 0) records.push(figures);
    else records[same] = sumOf(records[same]!, figures);
  }

  /** Every stack once, with its records. */
  *entries(): Generator<{ readonly locations: Int32Array; readonly records: readonly Figures[] }> {
    for (const [index, records] of this.#records.entries()) {
      yield { locations: this.#rows.subarray(this.#starts[index], this.#starts[index + 1]), records };
    }
  }

  #insert(locations: Int32Array, depth: number, { hash, slot }: { hash: number; slot: number }): number {
    const start = this.#starts.at(-1)!;
    while (start + depth > this.#rows.length) this.#rows = enlarged(this.#rows);
    this.#rows.set(locations.subarray(0, depth), start);
    this.#starts.push(start + depth);
    this.#hashes.push(hash);
    const index = this.#records.push([]) - 1;
    this.#slots[slot] = index;
    if (this.#records.length * 2 > this.#slots.length) this.#growSlots();
    return index;
  }

  #isRow(index: number, locations: Int32Array, depth: number): boolean {
    const start = this.#starts[index]!;
    if (this.#starts[index + 1]! - start !== depth) return false;
    for (let i = 0; i < depth; i++) if (this.#rows[start + i] !== locations[i]) return false;
    return true;
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(NONE);
    const mask = this.#slots.length - 1;
    for (const [index, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}

export const sumOf = (a: Figures, b: Figures): Figures => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
];

/** FNV-1a over location numbers, with a final mix. */
function hashOf(locations: Int32Array, depth: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < depth; i++) hash = Math.imul(hash ^ locations[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
