import type { LimitName, Limits } from '../verdict/verdict.ts';
import { isShare, LIMIT_INPUTS } from './catalog.ts';
import { bytes, Expected, flag, oneOf, optional, percent, type Parse, type Read } from './values.ts';

export interface Judging {
  readonly limits: Limits;
  readonly failOnInconclusive: boolean;
  readonly failOnRegression: boolean;
}

export const judgingOf = (read: Read): Judging => {
  const limits: Omit<Limits, 'warn'> = {
    maxRetainedGrowth: read('max-retained-growth', percent),
    maxAllocatedGrowth: read('max-allocated-growth', percent),
    maxUnreleasedGrowth: read('max-unreleased-growth', percent),
    minGrowthBytes: read('min-growth', bytes),
    maxRetainedBytes: read('max-retained', optional(bytes)),
    maxAllocatedBytesPerOperation: read('max-allocated-per-operation', optional(bytes)),
    maxGrowthPerOperation: read('max-growth-per-operation', optional(bytes)),
    maxTotalCreep: read('max-total-creep', percent),
  };
  return {
    limits: { ...limits, warn: readWarn(read, limits) },
    failOnInconclusive: read('on-inconclusive', oneOf('warn', 'fail')) === 'fail',
    failOnRegression: read('fail-on-regression', flag),
  };
};

const readWarn = (read: Read, limits: Omit<Limits, 'warn'>): Limits['warn'] => {
  const names = Object.keys(LIMIT_INPUTS) as LimitName[];
  const set = names.flatMap((name) => {
    const suffix = LIMIT_INPUTS[name];
    const parse = isShare(name) ? percent : bytes;
    const value = read(`warn-${suffix}`, optional(upTo(limits[name], `max-${suffix}`, parse)));
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(set) as Limits['warn'];
};

/** A limit that warned above the one that fails would never be heard. */
const upTo =
  (most: number | null, name: string, parse: Parse<number>): Parse<number> =>
  (value) => {
    const limit = parse(value);
    if (most === null || !(limit > most)) return limit;
    throw new Expected(`no more than \`${name}\`, beyond which it fails`);
  };
