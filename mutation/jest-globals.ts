/** What the tests take from `@jest/globals`, for tests that run one by one, in whatever process. */
import { expect } from 'expect';

export { expect };

export interface Test {
  /** Of a row of a table the row's number, too. */
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Rows = readonly unknown[];
type Body = (...row: Rows) => unknown;

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
    (name: string, run: Body): void => {
      for (const [i, row] of rows.entries()) {
        one(`${name} #${i}`, () => run(...(Array.isArray(row) ? (row as Rows) : [row])));
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
