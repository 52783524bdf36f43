import { expect, test } from '@jest/globals';
import { spreadWarnings } from '../../src/verdict/spread-warnings.ts';

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
