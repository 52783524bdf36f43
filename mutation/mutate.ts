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
  // It would write into golden pages.
  disableTypeChecks: false,
  timeoutMS: 2_000,
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

const countOf = (mutants: readonly MutantResult[], states: readonly string[]): number =>
  mutants.filter(({ status }) => states.includes(status)).length;

const chosen = process.env['MUTATE']?.split(' ') ?? FOLDERS;
for (const folder of chosen) {
  const mutants = await new Stryker(optionsFor(folder)).runMutationTest();
  for (const { fileName, location, mutatorName, replacement, status } of mutants) {
    if (UNNOTICED.includes(status)) {
      const place = `${path.relative('', fileName)}:${location.start.line}`;
      console.log(`${place}: ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`);
    }
  }
  // As Stryker reckons it: of the mutants that some test could be asked about.
  const asked = countOf(mutants, [...NOTICED, ...UNNOTICED]);
  const score = (100 * countOf(mutants, NOTICED)) / asked;
  console.log(`${folder}: ${score.toFixed(1)} % of ${asked} mutants noticed`);
  if (!(score >= LOWEST_SCORE)) process.exitCode = 1;
}
