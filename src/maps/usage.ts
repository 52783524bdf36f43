import { recordingProbability } from '../profile/sampling.ts';
import type { Cell } from './attribution.ts';
import type { Kind } from './site.ts';

/** Bytes and objects of a site or a whole profile, scaled for sampling. */
export interface Usage {
  readonly inUseBytes: number;
  readonly allocatedBytes: number;
  readonly inUseObjects: number;
  readonly allocatedObjects: number;
}

export type KindUsages = Readonly<Partial<Record<Kind, Usage>>>;

type MutableUsage = { -readonly [Figure in keyof Usage]: number };

/** Mutable: what cells add up to, together and by kind, in one pass over them. */
export class UsageSum {
  readonly #rate: number;
  readonly #total = noUsage();
  readonly #kinds: Partial<Record<Kind, MutableUsage>> = {};

  constructor(rate: number) {
    this.#rate = rate;
  }

  get total(): Usage {
    return this.#total;
  }

  get kinds(): KindUsages {
    return this.#kinds;
  }

  /** Returns itself. */
  add(cells: Iterable<Cell>): this {
    for (const cell of cells) {
      const p = recordingProbability(cell.size, this.#rate);
      addUsage(this.#total, cell, p);
      addUsage((this.#kinds[cell.kind] ??= noUsage()), cell, p);
    }
    return this;
  }
}

const noUsage = (): MutableUsage => {
  return { inUseBytes: 0, allocatedBytes: 0, inUseObjects: 0, allocatedObjects: 0 };
};

/** @param p probability that an allocation of the cell's size is recorded */
function addUsage(usage: MutableUsage, { size, inUseCount, allocatedCount }: Cell, p: number): void {
  usage.inUseObjects += inUseCount / p;
  usage.allocatedObjects += allocatedCount / p;
  usage.inUseBytes += (inUseCount / p) * size;
  usage.allocatedBytes += (allocatedCount / p) * size;
}
