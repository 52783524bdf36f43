import { readFileSync, writeFileSync } from 'node:fs';
import type { StrykerOptions } from '@stryker-mutator/api/core';
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
  type PluginContext,
} from '@stryker-mutator/api/plugin';
import type {
  DryRunOptions,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestRunner,
  TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';
import type { Injector } from 'typed-inject';

export { strykerValidationSchema } from '@stryker-mutator/jest-runner';

/**
 * Tests that take longer, in ms, are asked about no mutant: simulations of thousands of runs, which a few hundred mutants in
 * each file would wait for. What only they notice counts as unnoticed. They stay in the result, or their time would be taken
 * for that of starting, which each mutant is given before it counts as hanging.
 */
const LONGEST_MS = 1_500;

/** Where the worker of the first run leaves for the others which test is in which file. */
const FILES = 'files-of-tests.json';

/** By the id of the test. */
type FilesOfTests = Readonly<Record<string, string>>;

/**
 * Stryker's runner for Jest loads all test files for each mutant, and skips the tests in them that do not reach it. This one has
 * it load the files of those tests only, which takes a third of the time.
 */
class CoveringTestsRunner implements TestRunner {
  readonly #injector: Injector<PluginContext>;
  #files: FilesOfTests | undefined;

  constructor(injector: Injector<PluginContext>) {
    this.#injector = injector;
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    const jest = await this.#jest();
    const result = await jest.dryRun(options);
    if (!('tests' in result)) return result;
    for (const { id, timeSpentMs } of result.tests) {
      if (timeSpentMs > LONGEST_MS) delete result.mutantCoverage?.perTest[id];
    }
    writeFileSync(
      FILES,
      JSON.stringify(Object.fromEntries(result.tests.map(({ id, fileName }) => [id, fileName]))),
    );
    return result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const files = (this.#files ??= JSON.parse(readFileSync(FILES, 'utf8')) as FilesOfTests);
    const jest = await this.#jest([...new Set(options.testFilter!.map((id) => files[id]!))]);
    return jest.mutantRun(options);
  }

  /** @param files the only test files that it is to know; those of the configuration unless given */
  async #jest(files?: readonly string[]): Promise<TestRunner> {
    const { jest, ...options } = this.#injector.resolve('options') as StrykerOptions & {
      readonly jest: { readonly config: object };
    };
    const config = { ...jest.config, ...(files && { testMatch: files }) };
    const runner = this.#injector
      .provideValue('options', { ...options, jest: { ...jest, config } })
      .injectFunction(jestPlugins[0]!.factory);
    await runner.init?.();
    return runner;
  }
}

function coveringTests(injector: Injector<PluginContext>): TestRunner {
  return new CoveringTestsRunner(injector);
}
coveringTests.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'covering-tests', coveringTests)];
