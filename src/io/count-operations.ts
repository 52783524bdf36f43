import { MeasurementError } from '../errors.ts';
import type { Measuring } from '../inputs/measuring.ts';
import type { Counter } from '../measure/measurement.ts';
import type { LoadResult } from './load.ts';
import { readLogEnd, readLogTail } from './log-tail.ts';
import type { Snapshot } from './snapshots.ts';

/** How many operations a load has done, and who says so; both null where nobody counted. */
export type Counted =
  | { readonly operations: number; readonly from: Counter }
  | { readonly operations: null; readonly from: null };

/** Summaries stand at the end. */
const OUTPUT_BYTES = 1 << 20;

const NOBODY: Counted = { operations: null, from: null };

/** @throws MeasurementError of stage `load` where the load's output was to tell and does not */
export async function countOperations(
  { operations, load: { kind } }: Measuring,
  load: LoadResult & { readonly outputFile: string },
  between: { readonly before: Snapshot; readonly after: Snapshot },
): Promise<Counted> {
  switch (operations.kind) {
    case 'given':
      return { operations: operations.count, from: 'given' };
    case 'pattern':
      return { operations: await countInOutput(operations.pattern, load.outputFile), from: 'output' };
    case 'auto': {
      if (load.operations !== null) {
        const from = kind === 'benchmarks' ? 'benchmarks' : 'generator';
        return { operations: load.operations, from };
      }
      const requests = requestsServed(between);
      return requests === null ? NOBODY : { operations: requests, from: 'profile' };
    }
  }
}

/** Without those for the profiles themselves. None are no answer: the load then speaks something that nobody counts. */
export function requestsServed({ before, after }: { before: Snapshot; after: Snapshot }): number | null {
  const { requests } = after.attribution;
  if (requests === null) return null;
  const served =
    requests - (before.attribution.requests ?? 0) - (after.profileRequests - before.profileRequests);
  return served > 0 ? served : null;
}

/** The last match: the ones before are of progress. */
async function countInOutput(pattern: RegExp, outputFile: string): Promise<number> {
  const { text } = await readLogEnd(outputFile, OUTPUT_BYTES);
  const match = [...text.matchAll(pattern)].at(-1);
  const captured = match?.slice(1).find((group: string | undefined) => group !== undefined);
  const digits = (captured ?? '').replace(/[,_'\s]/g, '');
  if (/^\d{1,15}$/.test(digits) && Number(digits) > 0) return Number(digits);
  const found =
    captured === undefined
      ? 'does not match'
      : `captures ${JSON.stringify(captured)}, which is no number above 0,`;
  throw new MeasurementError(
    'load',
    `\`operations\` is the pattern /${pattern.source}/, which ${captured === undefined ? `${found} anything` : found} in the output of the load`,
    {
      remedy:
        'Let its first group capture the number of operations, such as /(\\d+) requests/, or set `operations` to a number or `auto`.',
      logTail: await readLogTail(outputFile),
    },
  );
}
