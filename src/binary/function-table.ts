/**
 * The function table that Go's linker writes into every binary, and that outlives stripping: the runtime itself needs it
 * ("pclntab", magic of Go 1.20 and later; runtime/symtab.go, `pcHeader`, `_func`, `funcdata`, `pcvalue`; cmd/link, pcln.go).
 * All in it is relative: to the table, to where the program's text begins (`textStart`), and to where the data of functions
 * begin (`gofunc`). Where those two are, calibration.ts finds out.
 */

/** Little-endian 0xfffffff1, two zeros; then the size of an instruction and that of a pointer. */
export const MAGIC = Uint8Array.of(0xf1, 0xff, 0xff, 0xff, 0, 0);
const POINTER_BYTES = 8;
const HEADER_BYTES = 8 + 8 * POINTER_BYTES;
/** Words of the header, after its first eight bytes. */
const WORD = { functions: 0, names: 3, units: 4, pcValues: 6, functionData: 7 } as const;
/** Fields of a `_func`, in bytes; its arrays follow. */
const FUNCTION = { entry: 0, name: 4, pcDataCount: 28, funcDataCount: 43, arrays: 44 } as const;
const PC_DATA_INLINE_INDEX = 2;
const FUNC_DATA_INLINE_TREE = 3;
/** runtime/symtabinl.go, `inlinedCall`. */
const INLINED_CALL_BYTES = 16;
const INLINED_CALL_NAME = 4;
const NO_DATA = 0xffff_ffff;
const MOST_FUNCTIONS = 1 << 22;
/** That of Kubernetes' kubelet has 60 MB. */
const MOST_TABLE_BYTES = 1n << 30n;
/** In bytes; type arguments may be long. */
const LONGEST_NAME = 1 << 16;
/** Of one function, which has an entry for each few instructions. */
const MOST_VALUES = 1 << 20;

/** A function of the table, by where it stands in it. */
interface FunctionRow {
  /** Relative to the start of the text. */
  readonly entry: number;
  readonly nameOffset: number;
  /** Place of the `_func` in the table. */
  readonly at: number;
}

/** A call that the compiler has put into its caller. */
export interface InlinedCall {
  /** Where its entry in the table of names stands, relative to `gofunc`. */
  readonly nameAt: number;
}

/** @throws RangeError wherever the table is damaged: a place in it leads out of it */
export class FunctionTable {
  readonly #bytes: DataView;
  readonly #count: number;
  readonly #quantum: number;
  readonly #names: number;
  readonly #namesEnd: number;
  readonly #pcValues: number;
  readonly #functions: number;

  /** @param bytes from the magic on; what follows the table does no harm */
  constructor(bytes: Uint8Array) {
    this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#quantum = this.#bytes.getUint8(6);
    this.#count = this.#word(WORD.functions);
    this.#names = this.#word(WORD.names);
    this.#namesEnd = this.#word(WORD.units);
    this.#pcValues = this.#word(WORD.pcValues);
    this.#functions = this.#word(WORD.functionData);
    this.#check();
  }

  /** How far the table reaches at the most, by its header alone; null where the header is none. */
  static lengthOf(header: Uint8Array): number | null {
    if (header.length < HEADER_BYTES) return null;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    const word = (index: number): bigint => view.getBigUint64(8 + index * POINTER_BYTES, true);
    const [functions, data] = [word(WORD.functions), word(WORD.functionData)];
    const isHeader =
      [1, 2, 4].includes(header[6]!) &&
      header[7] === POINTER_BYTES &&
      functions > 0n &&
      functions <= MOST_FUNCTIONS &&
      word(WORD.names) < word(WORD.units) &&
      word(WORD.units) < word(WORD.pcValues) &&
      word(WORD.pcValues) < data &&
      data < MOST_TABLE_BYTES;
    // Behind the index of functions stand the functions: some 60 bytes each, with few above 200.
    return isHeader ? Number(data + functions * 256n) + 65_536 : null;
  }

  #word(index: number): number {
    const value = this.#bytes.getBigUint64(8 + index * POINTER_BYTES, true);
    if (value > this.#bytes.byteLength) throw new RangeError(`word ${index} of its header leads out of it`);
    return Number(value);
  }

  #check(): void {
    if (this.#count === 0 || this.#row(0).entry > this.#row(this.#count - 1).entry)
      throw new RangeError('its functions are in no order');
  }

  /** @param index from 0; `count` is where the last function ends */
  #entry(index: number): number {
    return this.#bytes.getUint32(this.#functions + index * 8, true);
  }

  #row(index: number): FunctionRow {
    const at = this.#functions + this.#bytes.getUint32(this.#functions + index * 8 + 4, true);
    return { entry: this.#entry(index), nameOffset: this.#bytes.getInt32(at + FUNCTION.name, true), at };
  }

  /** The function that holds an address, given relative to the start of the text; null outside of all. */
  functionAt(offset: number): FunctionRow | null {
    let [low, high] = [0, this.#count];
    if (offset < this.#entry(0) || offset >= this.#entry(this.#count)) return null;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#entry(middle) <= offset) low = middle;
      else high = middle;
    }
    return this.#row(low);
  }

  /** Smallest unit of an instruction in bytes: 1 on amd64, 4 on arm64. */
  get quantum(): number {
    return this.#quantum;
  }

  /** The name of the function that begins right at an address, given as in `functionAt`; null where none does. */
  nameOfEntry(offset: number): string | null {
    const row = this.functionAt(offset);
    return row?.entry === offset ? this.nameAt(row.nameOffset) : null;
  }

  /** Entries of functions by name, for those of the names that have one. */
  entriesOf(names: ReadonlySet<string>): Map<string, number> {
    const offsets = new Map<number, string>();
    for (const name of names) {
      const offset = this.nameOffsetOf(name);
      if (offset !== null) offsets.set(offset, name);
    }
    const entries = new Map<string, number>();
    for (let i = 0; i < this.#count && offsets.size > 0; i++) {
      const { nameOffset, entry } = this.#row(i);
      const name = offsets.get(nameOffset);
      if (name !== undefined) entries.set(name, entry);
    }
    return entries;
  }

  /** Where a whole name stands in the table of names; null where it does not. */
  nameOffsetOf(name: string): number | null {
    const { buffer, byteOffset } = this.#bytes;
    const names = Buffer.from(buffer, byteOffset + this.#names, this.#namesEnd - this.#names);
    const at = names.indexOf(`\0${name}\0`, 0, 'utf8');
    return at < 0 ? null : at + 1;
  }

  /** A name of the table, as the runtime prints it: type arguments as `[...]` (runtime/symtab.go, `funcNameForPrint`). */
  nameAt(offset: number): string {
    const start = this.#names + offset;
    let end = start;
    while (this.#bytes.getUint8(end) !== 0) {
      if (++end >= this.#namesEnd || end - start > LONGEST_NAME)
        throw new RangeError('a name leads out of it, or has no end');
    }
    const { buffer, byteOffset } = this.#bytes;
    return new TextDecoder()
      .decode(new Uint8Array(buffer, byteOffset + start, end - start))
      .replace(/\[.*\]/, '[...]');
  }

  /** The innermost call that is inlined at an address in a function; null where none is. */
  inlinedAt({ entry, at }: FunctionRow, offset: number): InlinedCall | null {
    const pcDataCount = this.#bytes.getUint32(at + FUNCTION.pcDataCount, true);
    const funcDataCount = this.#bytes.getUint8(at + FUNCTION.funcDataCount);
    if (pcDataCount <= PC_DATA_INLINE_INDEX || funcDataCount <= FUNC_DATA_INLINE_TREE) return null;
    const arrays = at + FUNCTION.arrays;
    const values = this.#bytes.getUint32(arrays + 4 * PC_DATA_INLINE_INDEX, true);
    const tree = this.#bytes.getUint32(arrays + 4 * (pcDataCount + FUNC_DATA_INLINE_TREE), true);
    if (values === 0 || tree === NO_DATA) return null;
    const index = this.#valueAt(values, offset - entry);
    return index < 0 ? null : { nameAt: tree + index * INLINED_CALL_BYTES + INLINED_CALL_NAME };
  }

  /** Pairs of (change of the value, length of code), as varints, from −1 at the function's entry on. */
  #valueAt(values: number, distance: number): number {
    let at = this.#pcValues + values;
    let [value, reached] = [-1, 0];
    const varint = (): number => {
      let [result, shift] = [0, 0];
      for (;;) {
        const byte = this.#bytes.getUint8(at++);
        result |= (byte & 0x7f) << shift;
        if (byte < 0x80) return result >>> 0;
        shift += 7;
      }
    };
    for (let read = 0; read < MOST_VALUES; read++) {
      const change = varint();
      if (change === 0 && read > 0) return -1;
      value += (change >>> 1) ^ -(change & 1);
      reached += varint() * this.#quantum;
      if (distance < reached) return value;
    }
    throw new RangeError('the values of a function have no end');
  }
}
