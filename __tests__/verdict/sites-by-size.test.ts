import { expect, test } from '@jest/globals';
import { sitesBySize } from '../../src/verdict/sites-by-size.ts';
import { exact, site } from './measurements.ts';

const sized = (...sizes: number[]) =>
  sitesBySize(sizes.map((bytes) => site(String(bytes), 0, { retained: exact(bytes), allocated: exact(0) })));

/** The names, which are the sizes, of those that are looked at before none is taken. */
const lookedAt = (sizes: number[], bytes: number): string => {
  const names: string[] = [];
  sized(...sizes).takeNearest(bytes, ({ function: name }) => names.push(name) === 0);
  return names.join(' ');
};

const TENS = [50, 10, 90, 30, 70, 20, 100, 60, 40, 80];

test.each([
  [51, '50 60 40 70'],
  [59, '60 50 70 40'],
  [60, '60 50 70 40'],
  [1, '10 20 30 40'],
  [10, '10 20 30 40'],
  [22, '20 30 10 40'],
  [99, '100 90 80 70'],
  [1000, '100 90 80 70'],
])('the four that are nearest to %d bytes are looked at, nearest first: %s', (bytes, expected) => {
  expect(lookedAt(TENS, bytes)).toBe(expected);
});

test('all are looked at where there are fewer, and nothing is taken from none', () => {
  expect(lookedAt([3, 1, 2], 2)).toBe('2 1 3');
  expect(sized().takeNearest(1, () => true)).toBeUndefined();
});

test('each is taken once, and only where it is equal', () => {
  const left = sized(...TENS);
  const taken = (bytes: number, but = ''): string | undefined =>
    left.takeNearest(bytes, ({ function: name }) => name !== but)?.function;
  expect(taken(51, '50')).toBe('60');
  expect([51, 51, 51, 51].map((bytes) => taken(bytes))).toEqual(['50', '40', '70', '30']);
  expect([1000, 1000].map((bytes) => taken(bytes))).toEqual(['100', '90']);
});
