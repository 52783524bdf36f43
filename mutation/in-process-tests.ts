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
 * Tests that take longer, in ms, are asked about no mutant: simulations of thousands of runs, which a few hundred mutants in
 * each file would wait for. What only they notice counts as unnoticed. They stay in the result, or their time would be taken
 * for that of starting, which each mutant is given before it counts as hanging.
 */
const LONGEST_MS = 1_500;

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
  #tests: Promise<ReadonlyMap<string, TestInFile>> | undefined;

  constructor(options: StrykerOptions) {
    this.#folder = String(options['testFolder']);
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  init(): Promise<void> {
    const globals = pathToFileURL(path.join(import.meta.dirname, 'jest-globals.ts')).href;
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context),
    });
    // A counterexample is enough; the smallest one nobody reads here.
    fc.configureGlobal({ endOnFailure: true });
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const [id, test] of await this.#load()) {
      mutants.currentTestId = id;
      tests.push(await resultOf(id, test));
    }
    delete mutants.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: quickFirst(tests, mutants.mutantCoverage!),
    };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const all = await this.#load();
    Object.assign(mutants, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    const tests: TestResult[] = [];
    for (const id of testFilter) {
      tests.push(await resultOf(id, all.get(id)!));
      if (tests.at(-1)!.status === TestStatus.Failed) break;
    }
    delete mutants.activeMutant;
    const isEndless = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
    return toMutantRunResult(isEndless ?? { status: DryRunStatus.Complete, tests });
  }

  #load() {
    return (this.#tests ??= this.#collect());
  }

  /** By file and name. */
  async #collect() {
    const tests = new Map<string, TestInFile>();
    for (const file of globSync(`${this.#folder}/**/*.test.ts`).toSorted()) {
      const declared = await collect(() => import(pathToFileURL(file).href));
      for (const one of declared) tests.set(`${file} ${one.name}`, { ...one, file: path.resolve(file) });
    }
    return tests;
  }
}

/** Tests are asked in the order of what they cover. */
function quickFirst(tests: readonly TestResult[], coverage: MutantCoverage): MutantCoverage {
  const asked = tests.filter(({ timeSpentMs }) => timeSpentMs <= LONGEST_MS);
  const inOrder = asked.toSorted((one, other) => one.timeSpentMs - other.timeSpentMs);
  return {
    ...coverage,
    perTest: Object.fromEntries(inOrder.map(({ id }) => [id, coverage.perTest[id] ?? {}])),
  };
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
