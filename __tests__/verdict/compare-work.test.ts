import { expect, test } from '@jest/globals';
import { compareDrain } from '../../src/verdict/compare-drain.ts';
import { compareWork } from '../../src/verdict/compare-work.ts';
import type { Work } from '../../src/verdict/compare-work.ts';
import { exact, measurement, MIB, site } from './measurements.ts';

const work = (base: number | null, head: number | null): Work =>
  compareWork(measurement([], { operations: base, runs: 2 }), measurement([], { operations: head, runs: 2 }));
const SAME = { divisors: null, incomparable: false, headDidLess: false, warnings: [] };

test.each([
  [1000, 1000],
  [1000, 1005],
  [1000, 995],
  [null, null],
])('%j and %j operations are the same work', (base, head) => {
  expect(work(base, head)).toEqual(SAME);
});

test.each([
  [1000, 1006, false],
  [1000, 994, false],
  [1000, 900, false],
  [1000, 899, true],
  [1000, 3000, false],
])('%d and %d operations are divided by, and much less for the head: %j', (base, head, headDidLess) => {
  expect(work(base, head)).toEqual({
    divisors: { base: [base, base], head: [head, head] },
    incomparable: false,
    headDidLess,
    warnings: [
      `The base served ${base} operations per run and the head ${head}: allocated bytes are compared per operation.`,
    ],
  });
});

const servedNone = (side: string): string =>
  `A run of the ${side} served no operation at all, so no growth is certain: look into the log of its load, and at ` +
  'how `operations` are counted.';

test.each([
  [0, 1000, false, ['base']],
  [1000, 0, true, ['head']],
  [0, 0, true, ['base', 'head']],
  [null, 0, true, ['head']],
])('nothing is certain where a side served nothing: %j and %j', (...[base, head, headDidLess, idle]) => {
  const warnings = idle.map(servedNone);
  expect(work(base, head)).toEqual({ divisors: null, incomparable: true, headDidLess, warnings });
});

test.each([
  ['base', null, 1000],
  ['head', 1000, null],
])('that only the %s was not counted is said', (side, base, head) => {
  const warning =
    `The operations of the ${side} were not counted, so allocated bytes are compared as totals, not per operation, ` +
    'and less work would not be noticed. Set `operations` to have them counted on both sides.';
  expect(work(base, head)).toEqual({ ...SAME, warnings: [warning] });
});

test.each([
  [[], [], false, null],
  [[false], [false], false, null],
  [[true], [true, true], true, null],
  [[], [true], true, null],
  [[true], [false], false, 'base'],
  [[true, false], [false], false, 'base'],
  [[false], [true], false, 'head'],
])(
  'what is unreleased is compared where both sides were drained: %j and %j',
  (...[base, head, drained, only]) => {
    const sites = (all: boolean[]) =>
      all.map((isDrained) => site('A', MIB, isDrained ? { unreleased: exact(0) } : {}));
    const other = only === 'base' ? 'head' : 'base';
    expect(compareDrain({ base: sites(base), head: sites(head) })).toEqual({
      drained,
      warnings:
        only === null
          ? []
          : [
              `The ${only} was drained after the load and the ${other} was not, so what is unreleased is not compared.`,
            ],
    });
  },
);
