import { FEWEST_ROUNDS } from '../measure/trend.ts';
import { drain, loadOf, operations, type Drain, type Load, type Operations } from './load.ts';
import type { Program } from './target.ts';
import { duration, Expected, flag, optional, text, wholeNumber, type Parse, type Read } from './values.ts';

export interface Measuring {
  readonly load: Load;
  readonly warmup: string | null;
  readonly drain: Drain | null;
  readonly operations: Operations;
  readonly runs: number;
  /** Where the verdict is inconclusive. */
  readonly maxRuns: number;
  /** Of the load in the last of `runs`: 1, or enough to see a trend. */
  readonly rounds: number;
  /** null: to be chosen. */
  readonly profileRate: number | null;
  readonly settleTimeoutMs: number;
  /** null where nobody watches. */
  readonly watchMs: number | null;
  readonly gcTrace: boolean;
  readonly cpuProfile: boolean;
  /** For one build, warm-up, load, drain or heap profile. */
  readonly timeoutMs: number;
}

export const measuringOf = (read: Read, program: Program): Measuring => ({
  load: loadOf(read),
  warmup: read('warmup', optional(text)),
  drain: read('drain', optional(drain)),
  operations: read('operations', operations),
  runs: read('runs', wholeNumber(1, 100)),
  maxRuns: read('max-runs', wholeNumber(1, 100)),
  rounds: read('rounds', roundCount),
  profileRate: read('profile-rate', profileRate),
  settleTimeoutMs: read('settle-timeout', duration),
  watchMs: read('watch', optional(duration)),
  gcTrace: read('gc-trace', flag),
  cpuProfile: read('cpu-profile', flag),
  timeoutMs: read('timeout', duration),
  ...runsOf(program),
});

/** Where nothing is started there are as many runs as there are processes. */
const runsOf = (program: Program): Partial<Measuring> => {
  switch (program.kind) {
    case 'running':
      return { runs: 1, maxRuns: 1 };
    case 'files':
      return { runs: program.after.length, maxRuns: program.after.length, rounds: 1 };
    case 'command':
    case 'package':
    case 'benchmarks':
      return {};
  }
};

const roundCount: Parse<number> = (value) => {
  const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
  if (count === 1 || (count >= FEWEST_ROUNDS && count <= 100)) return count;
  throw new Expected(`1, or a whole number from ${FEWEST_ROUNDS} to 100: fewer rounds show no trend`);
};

const LARGEST_RATE = 1 << 30;

const profileRate: Parse<number | null> = (value) => {
  if (value.trim() === 'auto') return null;
  const rate = /^\d{1,10}$/.test(value.trim()) ? Number(value) : 0;
  if (rate >= 1 && rate <= LARGEST_RATE) return rate;
  throw new Expected(`auto, or a whole number from 1 to ${LARGEST_RATE}`);
};
