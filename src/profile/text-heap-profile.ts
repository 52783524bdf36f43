import type { Frame, HeapProfile, HeapRecord } from './profile.ts';
import type { StackTable } from './stack-table.ts';

/** What is known of one return address. */
export interface Location {
  readonly address: number;
  function: string;
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
  readonly #stacks: StackTable;
  readonly #locations: readonly Location[];
  readonly #memStats: ReadonlyMap<string, number>;

  constructor(
    rate: number,
    stacks: StackTable,
    detail: { locations: readonly Location[]; memStats: ReadonlyMap<string, number> },
  ) {
    this.rate = rate;
    this.#stacks = stacks;
    this.#locations = detail.locations;
    this.#memStats = detail.memStats;
  }

  /**
   * The addresses to name, ready to ask for: stepped back from the return address into the call. Asking for the return
   * address itself names the wrong function wherever a call is the last instruction of an inlined body.
   */
  hiddenAddresses(): number[] {
    return this.#locations.filter(({ shown }) => !shown).map(({ address }) => address - 1);
  }

  /** The profile with its hidden frames named; those without a name keep their address, as `0x…`. */
  withNames(names: ReadonlyMap<number, string>): HeapProfile {
    const frames = this.#locations.map((location): Frame => {
      const { address, file, line } = location;
      const name = location.function || (names.get(address - 1) ?? `0x${address.toString(16)}`);
      return { function: name, file, line };
    });
    const records: HeapRecord[] = [];
    for (const { locations, records: ofStack } of this.#stacks.entries()) {
      const stack = Array.from(locations, (location) => frames[location]!);
      for (const [inUseObjects, inUseBytes, allocatedObjects, allocatedBytes] of ofStack) {
        records.push({ stack, inUseObjects, inUseBytes, allocatedObjects, allocatedBytes });
      }
    }
    return { rate: this.rate, values: 'sampled', leafFrames: 'kept', records, memStats: this.#memStats };
  }
}
