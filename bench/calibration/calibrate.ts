/**
 * Whether the verdict is right: services against themselves, and against themselves with a known regression.
 * `npm run calibrate`; docs/accuracy.md says what came out. Needs Go, and the module proxy for an older one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collect, readResults } from './collect.ts';
import { costTable } from './cost.ts';
import { JUDGES, type RuleName } from './judge.ts';
import { planOf, SIZES } from './plan.ts';
import { chaptersOf } from './chapters.ts';
import { compareShops } from './shop.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'full' },
    /** Short for `--size quick`. */
    quick: { type: 'boolean', default: false },
    rule: { type: 'string', default: 'right' },
    /** Keeps the comparisons; those that are there already are not made again. */
    results: { type: 'string' },
    /** Services that run at once. */
    jobs: { type: 'string', default: '2' },
  },
});
const size = oneOf('size', values.quick ? 'quick' : values.size, SIZES);
const rule = oneOf('rule', values.rule, Object.keys(JUDGES) as RuleName[]);

const directory = mkdtempSync(join(tmpdir(), 'calibration-'));
try {
  const resultsFile = values.results ?? join(directory, 'results.jsonl');
  await collect(planOf(size), { resultsFile, directory, jobs: Number(values.jobs) });
  const chapters = chaptersOf(JUDGES[rule]);
  for await (const comparison of readResults(resultsFile)) {
    for (const { part } of chapters) part.add(comparison);
  }
  const broken = chapters.flatMap(({ title, part }) => part.broken().map((what) => `${title}: ${what}`));
  for (const { title, part } of chapters) console.log(`### ${title}\n\n${part.text()}\n`);
  if (size === 'full' || size === 'quick') {
    const shop = await compareShops(
      size === 'full' ? { unchanged: 12, changed: 3 } : { unchanged: 1, changed: 1 },
      directory,
    );
    console.log(`### The shop, over HTTP\n\n${shop.text}\n`);
    broken.push(...shop.broken);
    console.log(`### What a finer profile costs\n\n${await costTable(size === 'full' ? 9 : 1, directory)}\n`);
  }
  console.log(broken.length === 0 ? 'All that is promised holds.' : `Broken:\n\n- ${broken.join('\n- ')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new Error(`--${name} is ${value}: expected one of ${choices.join(', ')}`);
  return choice;
}
