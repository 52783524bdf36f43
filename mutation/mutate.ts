import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { FOLDERS } from './folders.ts';

/** Of a hundred changes to the code of a folder its tests must notice so many. */
const LOWEST_SCORE = 85;

/** Reports, and what was found the last time, which is not asked again where neither code nor tests have changed. */
const REPORTS = 'reports/mutation';

const optionsFor = (folder: string): PartialStrykerOptions => ({
  mutate: [`src/${folder}/**/*.ts`],
  plugins: [path.join(import.meta.dirname, 'in-process-tests.ts')],
  testRunner: 'in-process',
  testFolder: `__tests__/${folder}`,
  coverageAnalysis: 'perTest',
  // A mutant of what runs as a module is loaded would need a process of its own.
  ignoreStatic: true,
  concurrency: availableParallelism(),
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `${REPORTS}/${folder}.json` },
  htmlReporter: { fileName: `${REPORTS}/${folder}.html` },
  incremental: true,
  incrementalFile: `${REPORTS}/${folder}.incremental.json`,
  tempDirName: `.stryker-tmp/${folder}`,
});

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** In percent, as Stryker reckons it: of the mutants that some test could be asked about. */
const scoreOf = (mutants: readonly MutantResult[]): number => {
  const count = (states: readonly string[]): number =>
    mutants.filter(({ status }) => states.includes(status)).length;
  return (100 * count(NOTICED)) / count([...NOTICED, ...UNNOTICED]);
};

const chosen = process.env['MUTATE']?.split(' ') ?? FOLDERS;
for (const folder of chosen) {
  const mutants = await new Stryker(optionsFor(folder)).runMutationTest();
  for (const { fileName, location, mutatorName, replacement, status } of mutants) {
    if (UNNOTICED.includes(status)) {
      const place = `${path.relative('', fileName)}:${location.start.line}`;
      console.log(`${place}: ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`);
    }
  }
  const score = scoreOf(mutants);
  console.log(`${folder}: ${score.toFixed(1)} % of ${mutants.length} mutants noticed`);
  if (!(score >= LOWEST_SCORE)) process.exitCode = 1;
}
