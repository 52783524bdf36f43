import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { buildServices, type Binaries } from './build.ts';
import { caseKey, type Case } from './case.ts';
import { compareFresh, type Comparison } from './comparison.ts';
import type { Plan } from './plan.ts';

interface Around {
  /** One comparison to a line of JSON; those that are there already are not made again. */
  readonly resultsFile: string;
  /** For binaries and profiles. */
  readonly directory: string;
  /** How many processes run at once. */
  readonly jobs: number;
}

/** Makes the comparisons of a plan that are not in the results yet, and writes each down as it comes. */
export async function collect(plan: Plan, { resultsFile, directory, jobs }: Around): Promise<void> {
  const missing = await missingFrom(plan, resultsFile);
  const binaries = buildServices(new Set(missing.map(({ maps }) => maps)), directory);
  let done = 0;
  const work = async (_: unknown, worker: number): Promise<void> => {
    const own = join(directory, String(worker));
    mkdirSync(own);
    for (let next = missing.shift(); next !== undefined; next = missing.shift()) {
      const comparison = await compareFresh(next, placeOf(next, binaries, own));
      appendFileSync(resultsFile, `${JSON.stringify(comparison)}\n`);
      if (++done % 100 === 0) process.stderr.write(`${done} comparisons made, ${missing.length} to go\n`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}

const placeOf = ({ maps }: Case, binaries: Binaries, directory: string) => ({
  binary: binaries.get(maps)!,
  directory,
});

/** In turns, so that what is there when it is stopped is of all cases alike, and moods of the machine meet all. */
async function missingFrom(plan: Plan, resultsFile: string): Promise<Case[]> {
  const made = new Map<string, number>();
  for await (const { case: one } of readResults(resultsFile)) {
    made.set(caseKey(one), (made.get(caseKey(one)) ?? 0) + 1);
  }
  const turns = plan.flatMap(({ case: one, count }) =>
    Array.from({ length: Math.max(0, count - (made.get(caseKey(one)) ?? 0)) }, (_, turn) => ({
      case: one,
      progress: turn / count,
    })),
  );
  return turns.sort((a, b) => a.progress - b.progress).map((turn) => turn.case);
}

export async function* readResults(file: string): AsyncGenerator<Comparison> {
  if (!existsSync(file)) return;
  const handle = await open(file);
  for await (const line of handle.readLines()) yield JSON.parse(line) as Comparison;
}
