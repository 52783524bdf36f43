import { MeasurementError } from '../errors.ts';
import type { BenchmarkLoad } from '../inputs/load.ts';
import { httpGet, OPEN, readText } from './http-get.ts';
import { addressText } from './listener.ts';
import type { LoadContext } from './load.ts';
import { readLogTail } from './log-tail.ts';

/** `10001 false false`: iterations, and whether a benchmark has failed or skipped itself (src/agent/benchmarks.go). */
const ANSWER = /^(\d+) (true|false) (true|false)\n$/;
const MOST_BYTES = 100;

/**
 * Asks a test binary for one round of the benchmarks that it was started for.
 *
 * @returns how many iterations that were. Go tries one first, which counts. Sub-benchmarks run as often as is asked, and are
 *   not counted: with them an operation is one iteration of each
 * @throws MeasurementError where one fails, skips itself, or does not end in time
 */
export async function runBenchmarks(
  { pattern, iterations }: BenchmarkLoad,
  { loadAddress, timeoutMs, service }: Pick<LoadContext, 'loadAddress' | 'timeoutMs' | 'service'>,
): Promise<number> {
  const raise = async (what: string, remedy: string): Promise<never> => {
    throw new MeasurementError('load', `the benchmark ${pattern} ${what}`, {
      remedy,
      logTail: await readLogTail(service.outputFile),
    });
  };
  const signal = AbortSignal.timeout(timeoutMs);
  const url = `http://${addressText(loadAddress!.address)}/`;
  const text = await httpGet(url, signal, OPEN)
    .then((answer) => readText(answer, MOST_BYTES))
    .catch((error: unknown) => {
      if (!signal.aborted) throw error; // it has exited, which is told in its place
      const late = `did not finish ${iterations} iterations within ${timeoutMs / 1000} s`;
      return raise(late, 'Lower `bench-iterations`, or raise `timeout`.');
    });
  const [, count, failed, skipped] = ANSWER.exec(text) ?? [];
  if (failed === 'true') return raise('failed', 'Run it by itself and correct what it reports.');
  if (skipped === 'true') return raise('skips itself', 'Give `bench` a pattern that leaves it out.');
  if (count === '0') return raise('is not there', 'Give `bench` the name of a benchmark.');
  return Math.max(Number(count), iterations);
}
