import { expect, test } from '@jest/globals';
import { budgetWarnings, spreadWarnings } from '../../src/verdict/spread-warnings.ts';
import type { Reason } from '../../src/verdict/verdict.ts';
import { measurement } from './measurements.ts';

const taken = (single: string, other: string): string =>
  `The ${single} was measured in one run only; its spread is taken from the runs of the ${other}.`;

test.each([
  [2, 2, []],
  [1, 2, [taken('base', 'head')]],
  [2, 1, [taken('head', 'base')]],
  [
    1,
    1,
    [
      'Both sides were measured in one run only, which does not show how much runs differ; a relative standard ' +
        'deviation of 3 % is assumed. Two runs or more measure it (`runs`, or jobs of a matrix).',
    ],
  ],
])('of %d and %d runs it is said whose spread stands for what', (base, head, expected) => {
  expect(spreadWarnings({ base, head })).toEqual(expected);
});

test.each<[number, Reason['scope'], number | undefined, number]>([
  [1, 'budget', 1024, 1],
  [2, 'budget', 1024, 0],
  [1, 'budget', undefined, 0],
  [1, 'growing', 1024, 0],
])('of %d runs and a %s of %j bytes there are %d warnings', (...[runs, scope, bytes, count]) => {
  const reason: Reason = { scope, outcome: 'within', message: '', ...(bytes !== undefined && { bytes }) };
  expect(budgetWarnings([reason], measurement([], { runs }))).toHaveLength(count);
});
