import { expect, test } from '@jest/globals';
import type { BaselineIndex } from '../../src/baseline/baseline-index.ts';
import { entryOf } from '../../src/baseline/baseline-index.ts';
import { chooseBaseline } from '../../src/baseline/choose-baseline.ts';
import { measurement } from '../verdict/measurements.ts';

const sha = (letter: string): string => letter.repeat(40);
const indexOf = (...letters: string[]): BaselineIndex => ({
  version: 1,
  entries: letters.map((letter) => entryOf('cart', measurement([], { commit: sha(letter) }))),
});
const history = { mergeBase: sha('c'), ancestors: [sha('c'), sha('b'), sha('a')] };

test('the merge base, if it was measured', () => {
  const chosen = chooseBaseline(history, indexOf('a', 'b', 'c', 'f'), 'cart');
  expect(chosen).toMatchObject({ relation: 'merge base', distance: 0, entry: { commit: sha('c') } });
});

test('else the nearest ancestor that was, with its distance', () => {
  const expected = { relation: 'ancestor', distance: 2, entry: { commit: sha('a') } };
  expect(chooseBaseline(history, indexOf('a', 'f'), 'cart')).toMatchObject(expected);
  const without = { ...history, ancestors: [sha('b'), sha('a')] };
  expect(chooseBaseline(without, indexOf('a', 'f'), 'cart')).toMatchObject(expected);
});

test('never a commit that is no ancestor', () => {
  expect(chooseBaseline(history, indexOf('f'), 'cart')).toEqual({
    measurement: null,
    reason:
      'Neither the merge base ccccccc nor the 2 commits before it have a stored baseline. ' +
      'Rebase onto a newer commit of the default branch, or run this action on every push to it.',
  });
});

test('never the measurement of another key', () => {
  expect(chooseBaseline(history, indexOf('c'), 'users')).toMatchObject({
    measurement: null,
    reason: expect.stringMatching(/^No baseline is stored for `users` yet\./),
  });
});
