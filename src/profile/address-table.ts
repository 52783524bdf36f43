const EMPTY = -1;

/**
 * Numbers addresses 0, 1, 2 … in the order of their first appearance.
 *
 * Open addressing over typed arrays, with an address as two 32-bit halves: a `Map` would box every address above 2^31,
 * which is all of them in a position-independent binary.
 */
export class AddressTable {
  #high = new Int32Array(1 << 12);
  #low = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 13).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The address with this number. */
  at(index: number): number {
    return this.#high[index]! * 0x1_0000_0000 + (this.#low[index]! >>> 0);
  }

  /** The number of an address; a new one if it was not seen before. */
  indexOf(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(high, low) & mask; ; slot = (slot + 1) & mask) {
      const index = this.#slots[slot]!;
      if (index === EMPTY) return this.#insert(high, low, slot);
      if (this.#low[index] === low && this.#high[index] === high) return index;
    }
  }

  #insert(high: number, low: number, slot: number): number {
    const index = this.#size++;
    this.#high[index] = high;
    this.#low[index] = low;
    this.#slots[slot] = index;
    if (this.#size === this.#low.length) this.#grow();
    return index;
  }

  #grow(): void {
    this.#high = enlarged(this.#high);
    this.#low = enlarged(this.#low);
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.#size; index++) {
      let slot = hash(this.#high[index]!, this.#low[index]!) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}

/** Twice the length, with the same content. */
export function enlarged<Column extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  array: Column,
): Column {
  const larger = new (array.constructor as new (length: number) => Column)(array.length * 2);
  larger.set(array);
  return larger;
}

/** Multiplicative hashing (Knuth, TAOCP 6.4) of both halves. */
function hash(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
