import { describe, expect, test } from '@jest/globals';
import type { StoredEntry } from '../../src/baseline/baseline-index.ts';
import { chooseBaseline } from '../../src/baseline/choose-baseline.ts';
import type { History } from '../../src/baseline/choose-baseline.ts';

const sha = (letter: string): string => letter.repeat(40);
const stored = (...letters: string[]): StoredEntry[] =>
  letters.map((letter) => ({ commit: sha(letter), key: 'cart', path: letter }));
const history: History = {
  mergeBase: sha('c'),
  ancestors: [sha('c'), sha('b'), sha('a')],
  stackedOn: null,
};
const CART = { key: 'cart', isMeasurable: false, wayToStore: 'Store one.' };

test('the merge base, if it was measured', () => {
  const chosen = chooseBaseline(history, stored('a', 'b', 'c', 'f'), CART);
  expect(chosen).toMatchObject({ relation: 'merge base', distance: 0, entry: { commit: sha('c') } });
});

test('else the nearest ancestor that was, with its distance', () => {
  const expected = { relation: 'ancestor', distance: 2, entry: { commit: sha('a') } };
  expect(chooseBaseline(history, stored('a', 'f'), CART)).toMatchObject(expected);
  const without = { ...history, ancestors: [sha('b'), sha('a')] };
  expect(chooseBaseline(without, stored('a', 'f'), CART)).toMatchObject(expected);
});

test('never a commit that is no ancestor', () => {
  expect(chooseBaseline(history, stored('f'), CART)).toEqual({
    measurement: null,
    reason:
      'Neither the merge base ccccccc nor the 2 commits before it have a stored baseline. ' +
      'Rebase onto a newer commit of the default branch, or run this action on every push to it.',
  });
});

test('never the measurement of another key', () => {
  expect(chooseBaseline(history, stored('c'), { ...CART, key: 'users' })).toMatchObject({
    measurement: null,
    reason: expect.stringMatching(/^No baseline is stored for `users` yet\. Store one\.$/),
  });
});

describe('a change that builds on another one', () => {
  const stacked = { ...history, stackedOn: 'cache' };

  test('is compared with its own base, measured here, and not with what lies before both', () => {
    const chosen = chooseBaseline(stacked, stored('a', 'b'), { ...CART, isMeasurable: true });
    expect(chosen).toEqual({
      measurement: null,
      baseCommit: sha('c'),
      reason:
        'This change goes into `cache`, not into the default branch: compared with bbbbbbb it would answer for that ' +
        'branch too, and its own base ccccccc is not stored.',
    });
  });

  test('with an ancestor where its base cannot be measured, and with its base where that is stored', () => {
    expect(chooseBaseline(stacked, stored('a'), CART)).toMatchObject({ relation: 'ancestor', distance: 2 });
    const chosen = chooseBaseline(stacked, stored('c'), { ...CART, isMeasurable: true });
    expect(chosen).toMatchObject({ relation: 'merge base', baseCommit: sha('c') });
  });
});

test('a base that can be measured here is named wherever nothing fits', () => {
  const measurable = { ...CART, isMeasurable: true };
  expect(chooseBaseline(history, [], measurable)).toMatchObject({ measurement: null, baseCommit: sha('c') });
  expect(chooseBaseline(history, stored('a'), measurable)).toMatchObject({ relation: 'ancestor' });
});
