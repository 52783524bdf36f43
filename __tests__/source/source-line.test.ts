import { expect, test } from '@jest/globals';
import { sourceLineAt } from '../../src/source/source-line.ts';

const TEXT = 'package cart\r\n\r\n\ts.items[id] = item  \n';

test.each([
  [1, 'package cart'],
  [3, 's.items[id] = item'],
  [2, null],
  [0, null],
  [99, null],
])('line %d', (line, source) => {
  expect(sourceLineAt(TEXT, line)).toBe(source);
});

test('a long line is cut between whole characters', () => {
  expect(sourceLineAt('💥'.repeat(200), 1)).toBe(`${'💥'.repeat(159)}…`);
});
