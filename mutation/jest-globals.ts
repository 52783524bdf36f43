/** What the tests take from `@jest/globals`, for tests that run one by one, in whatever process. */
import { format } from 'node:util';
import { expect as jestExpect } from 'expect';

/** Nobody reads here in what two texts differ, and to find that out in a page takes seconds. */
const expectOf = (actual: unknown) => {
  const matchers = jestExpect(actual);
  const toBe = matchers.toBe.bind(matchers);
  matchers.toBe = (expected) => {
    if (typeof actual === 'string' && actual !== expected) throw new Error('differs');
    toBe(expected);
  };
  return matchers;
};
export const expect = Object.assign(expectOf, jestExpect);

export interface Test {
  readonly name: string;
  readonly run: () => Promise<void>;
}

let tests: Test[] = [];
let path: readonly string[] = [];

/** The tests that a file declares while it is loaded. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Test[]> {
  [tests, path] = [[], []];
  await load();
  return tests;
}

export function test(name: string, run: () => unknown): void {
  tests.push({ name: [...path, name].join(' '), run: () => runWithAssertions(run) });
}
test.each = each(test);

export function describe(name: string, declare: () => unknown): void {
  const outer = path;
  path = [...outer, name];
  declare();
  path = outer;
}
describe.each = each(describe);

function each(one: (name: string, run: () => unknown) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, run: (...row: readonly unknown[]) => unknown): void => {
      for (const row of rows) {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        const shown = values.slice(0, name.match(/%[sdifjoO]/g)?.length ?? 0);
        one(format(name, ...shown), () => run(...values));
      }
    };
}

/** @throws the test's own error, or that `expect.assertions` has asked for more */
async function runWithAssertions(run: () => unknown): Promise<void> {
  expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null });
  await run();
  const [missed] = expect.extractExpectedAssertionsErrors();
  if (missed !== undefined) throw missed.error;
}
