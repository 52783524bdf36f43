import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext, MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { collect, type Test } from './jest-globals.ts';

/**
 * A mutant is asked about the quickest tests that reach it, for so many ms in all. Simulations of thousands of runs, which a few
 * hundred mutants in each file would wait for, come too late: what only they notice counts as unnoticed.
 */
const MOST_MS = 1_000;

export const strykerValidationSchema = {
  properties: { testFolder: { type: 'string' } },
};

/** Of the code that Stryker has instrumented. */
const mutants = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {});

interface TestInFile extends Test {
  readonly file: string;
}

/**
 * Runs the tests of one folder in this process, where they and the code are loaded once: a mutant then costs milliseconds. In
 * Jest it costs a second or two, since Jest loads the code anew for each file of tests. So a mutant of code that runs as its
 * module is loaded cannot be asked about, and what a module remembers lasts from one mutant to the next.
 */
class InProcessTests implements TestRunner {
  readonly #folder: string;
  /** By file and name. */
  readonly #tests = new Map<string, TestInFile>();

  constructor(options: StrykerOptions) {
    this.#folder = String(options['testFolder']);
  }

  /** Else Stryker starts a process for each mutant of what also runs while modules are loaded. It is active afterwards only. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  /** All is loaded here, or the first mutant of a new process would wait for it, and count as hanging. */
  async init(): Promise<void> {
    const globals = pathToFileURL(path.join(import.meta.dirname, 'jest-globals.ts')).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
    });
    // A counterexample is enough; the smallest one nobody reads here.
    fc.configureGlobal({ endOnFailure: true });
    await this.#collect();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const [id, test] of this.#tests) {
      mutants.currentTestId = id;
      tests.push(await resultOf(id, test));
    }
    delete mutants.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: quickestFirst(tests, mutants.mutantCoverage!),
    };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(mutants, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const tests: TestResult[] = [];
    for (const id of testFilter) {
      tests.push(await resultOf(id, this.#tests.get(id)!));
      if (tests.at(-1)!.status === TestStatus.Failed) break;
    }
    delete mutants.activeMutant;
    const isEndless = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
    return toMutantRunResult(isEndless ?? { status: DryRunStatus.Complete, tests });
  }

  async #collect(): Promise<void> {
    for (const file of globSync(`${this.#folder}/**/*.test.ts`).toSorted()) {
      const declared = await collect(() => import(pathToFileURL(file).href));
      for (const test of declared) {
        let id = `${file} ${test.name}`;
        while (this.#tests.has(id)) id += '′'; // rows of a table may be called the same
        this.#tests.set(id, { ...test, file: path.resolve(file) });
      }
    }
  }
}

/** What each test is to be asked about; tests are asked in this order. */
function quickestFirst(tests: readonly TestResult[], coverage: MutantCoverage): MutantCoverage {
  const spentMs = new Map<string, number>();
  const perTest: MutantCoverage['perTest'] = {};
  for (const { id, timeSpentMs } of tests.toSorted((one, other) => one.timeSpentMs - other.timeSpentMs)) {
    const reached = Object.entries(coverage.perTest[id] ?? {});
    for (const [mutant] of reached) spentMs.set(mutant, (spentMs.get(mutant) ?? 0) + timeSpentMs);
    perTest[id] = Object.fromEntries(reached.filter(([mutant]) => spentMs.get(mutant)! <= MOST_MS));
  }
  return { ...coverage, perTest };
}

async function resultOf(id: string, { name, run, file }: TestInFile): Promise<TestResult> {
  const start = performance.now();
  const failure = await run().then(() => null, String);
  const result = { id, name, fileName: file, timeSpentMs: performance.now() - start };
  return failure === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: failure };
}

function inProcessTests(options: StrykerOptions): TestRunner {
  return new InProcessTests(options);
}
inProcessTests.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcessTests)];
