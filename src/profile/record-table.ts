import { enlarged } from './address-table.ts';
import { ProfileError } from './profile-error.ts';

const NONE = -1;
const COLUMNS = 4;
/** Go has 68 size classes and, above them, whole pages: a stack has a few sizes, and they are looked through one by one. */
const MAX_SIZES = 1 << 12;

/** In the order of the text: in-use objects and bytes, allocated objects and bytes. */
export type Figures = Float64Array<ArrayBuffer>;

export const newFigures = (): Figures => new Float64Array(COLUMNS);

/**
 * Figures by stack and size of object, numbered in the order of their first appearance: what a profile takes in memory
 * grows with its distinct stacks and not with the length of its text. Typed arrays, because objects for tens of
 * thousands of records keep the garbage collector busy.
 */
export class RecordTable {
  /** Of each record: its stack, its figures, and the record of the same stack before it. */
  #stacks = new Int32Array(1 << 12);
  #figures = new Float64Array(COLUMNS << 12);
  #previous = new Int32Array(1 << 12);
  /** Of each stack: its latest record. */
  readonly #latest: number[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a record's stack. */
  stackOf(record: number): number {
    return this.#stacks[record]!;
  }

  figure(record: number, column: 0 | 1 | 2 | 3): number {
    return this.#figures[record * COLUMNS + column]!;
  }

  /** Adds to the record of this stack and the figures' size of object. */
  add(stack: number, figures: Figures): void {
    let record = this.#latest[stack] ?? NONE;
    for (let sizes = 0; record !== NONE && !this.#isOfSize(record, figures); sizes++) {
      if (sizes > MAX_SIZES) throw new ProfileError(`one stack has objects of more than ${MAX_SIZES} sizes`);
      record = this.#previous[record]!;
    }
    if (record === NONE) record = this.#append(stack);
    for (let i = 0; i < COLUMNS; i++) this.#figures[record * COLUMNS + i]! += figures[i]!;
  }

  #isOfSize(record: number, figures: Figures): boolean {
    return this.figure(record, 2) * figures[3]! === this.figure(record, 3) * figures[2]!;
  }

  #append(stack: number): number {
    const record = this.#size++;
    if (record === this.#stacks.length) {
      this.#stacks = enlarged(this.#stacks);
      this.#previous = enlarged(this.#previous);
      this.#figures = enlarged(this.#figures);
    }
    this.#stacks[record] = stack;
    this.#previous[record] = this.#latest[stack] ?? NONE;
    this.#latest[stack] = record;
    return record;
  }
}
