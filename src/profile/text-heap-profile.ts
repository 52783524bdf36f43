import type { Frame, HeapProfile, HeapRecord, RecordStream, Stacks } from './profile.ts';
import type { RecordTable } from './record-table.ts';

/** What is known of one return address. */
export interface Location {
  readonly address: number;
  function: string;
  /** Of the call, from the entry of the function that holds it. */
  offset: number;
  file: string;
  line: number;
  /** Some record shows its frame. */
  shown: boolean;
  /** Some record hides its frame. */
  hidden: boolean;
}

/** A text profile as decoded: the frames that the text hides have an address but no name yet. */
export class TextHeapProfile {
  readonly rate: number;
  readonly #records: RecordTable;
  readonly #stacks: Stacks;
  readonly #locations: readonly Location[];
  readonly #memStats: ReadonlyMap<string, number>;

  constructor(
    rate: number,
    memStats: ReadonlyMap<string, number>,
    tables: { records: RecordTable; stacks: Stacks; locations: readonly Location[] },
  ) {
    this.rate = rate;
    this.#memStats = memStats;
    this.#records = tables.records;
    this.#stacks = tables.stacks;
    this.#locations = tables.locations;
  }

  /**
   * The addresses to name, ready to ask for: stepped back from the return address into the call. Asking for the return
   * address itself names the wrong function wherever a call is the last instruction of an inlined body.
   */
  hiddenAddresses(): number[] {
    return this.#locations.filter(({ shown }) => !shown).map(({ address }) => address - 1);
  }

  /** The frames that the text shows, with the address of their call, each once. */
  shownFrames(): { address: number; function: string; offset: number }[] {
    return this.#locations
      .filter(({ shown }) => shown)
      .map(({ address, function: name, offset }) => ({ address: address - 1, function: name, offset }));
  }

  /** The profile with its hidden frames named; those without a name keep their address, as `0x…`. */
  withNames(names: ReadonlyMap<number, string>): HeapProfile {
    const stream = this.stream(names);
    const records = [...stream.records];
    return { ...stream, values: 'sampled', leafFrames: 'kept', records, memStats: this.#memStats };
  }

  /** The same, with records that are never all in memory. */
  stream(names: ReadonlyMap<number, string>): RecordStream {
    const frames = this.#locations.map((location): Frame => {
      const { address, file, line } = location;
      const name = location.function || (names.get(address - 1) ?? `0x${address.toString(16)}`);
      return { function: name, file, line };
    });
    return { rate: this.rate, frames, stacks: this.#stacks, records: this.#eachRecord() };
  }

  *#eachRecord(): Generator<HeapRecord> {
    const records = this.#records;
    for (let record = 0; record < records.size; record++) {
      yield {
        stack: records.stackOf(record),
        inUseObjects: records.figure(record, 0),
        inUseBytes: records.figure(record, 1),
        allocatedObjects: records.figure(record, 2),
        allocatedBytes: records.figure(record, 3),
      };
    }
  }
}
