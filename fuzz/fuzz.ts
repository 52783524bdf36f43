import fc from 'fast-check';
import { damaged } from './damage.ts';
import { isDeepStrictEqual } from 'node:util';
import { TARGETS, type Target } from './targets.ts';

/** Of the processor. Far more than any of them takes; a decoder that loops takes for ever. */
const LONGEST_SECONDS = 2;

export interface Fuzzed {
  readonly target: string;
  readonly cases: number;
  /** The others were read, as what they were before or as another document. */
  readonly refused: number;
  readonly seconds: number;
}

/**
 * Damages what is read from strangers, again and again: it must be refused in the way that its readers know, or read, at once;
 * and never as something else where the bytes tell that they are damaged.
 *
 * @throws Error that says what was wrong, and by which seed it is found again
 */
export function fuzz(name: string, cases: number): Fuzzed {
  const target = TARGETS[name]!;
  const truth = target.read(target.seed);
  const began = performance.now();
  let refused = 0;
  const property = fc.property(damaged(target.seed), (bytes) => {
    const judge = () => timed(() => whatIsWrong(bytes, { target, truth }));
    const { result: wrong, seconds } = judge();
    if (wrong === REFUSED) refused++;
    else if (wrong !== null) throw new Error(wrong);
    // What is slow twice is the decoder, and not the collection of what other tests have left.
    if (seconds > LONGEST_SECONDS && judge().seconds > LONGEST_SECONDS) throw new Error('it hangs');
  });
  const { failed, seed, counterexamplePath, errorInstance } = fc.check(property, { numRuns: cases });
  if (failed)
    throw new Error(`${name}: ${String(errorInstance)} (seed ${seed}, path ${counterexamplePath ?? ''})`);
  return { target: name, cases, refused, seconds: (performance.now() - began) / 1000 };
}

/** With the seconds of the processor that it took. */
function timed<T>(act: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const REFUSED = 'refused';

function whatIsWrong(
  bytes: Uint8Array,
  { target, truth }: { target: Target; truth: unknown },
): string | null {
  let read: unknown;
  try {
    read = target.read(bytes);
  } catch (error) {
    if (target.refusals.some((refusal) => error instanceof refusal)) return REFUSED;
    return `refused by another error than it should be: ${String(error)}`;
  }
  const isWrong = target.isSealed && !isDeepStrictEqual(read, truth);
  return isWrong ? `read as ${JSON.stringify(read)} instead of ${JSON.stringify(truth)}` : null;
}

if (import.meta.main) {
  const all = Number(process.env['FUZZ'] ?? 1_000_000);
  const names = Object.keys(TARGETS);
  for (const name of names) {
    const { cases, refused, seconds } = fuzz(name, Math.ceil(all / names.length));
    const share = ((100 * refused) / cases).toFixed(1);
    console.log(`${name}: ${cases} cases, ${share} % refused, ${seconds.toFixed(0)} s`);
  }
  console.log(`at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB of memory`);
}
