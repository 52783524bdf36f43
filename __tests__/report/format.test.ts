import { expect, test } from '@jest/globals';
import * as format from '../../src/report/format.ts';

test.each([
  [0, '0 B'],
  [-0.3, '0 B'],
  [1023.4, '1023 B'],
  [1023.6, '1 KiB'],
  [-12, '−12 B'],
  [2.3 * 2 ** 20, '2.3 MiB'],
  [12.44 * 2 ** 20, '12.4 MiB'],
  [1023.9 * 2 ** 20, '1 GiB'],
  [5 * 2 ** 50, '5120 TiB'],
])('%d bytes', (bytes, text) => {
  expect(format.formatBytes(bytes)).toBe(text);
});

test('growth has a sign unless there is none', () => {
  expect([2048, -2048, 0.2].map(format.formatGrowth)).toEqual(['+2 KiB', '−2 KiB', '0 B']);
  expect([38.4, -2.14, 0.004].map(format.formatPercentGrowth)).toEqual(['+38 %', '−2.1 %', '0 %']);
  expect([38.4, null, 15_516].map(format.percentNote)).toEqual([' (+38 %)', '', '']);
});

test('counts and percents are the same everywhere', () => {
  expect([999, 20_000, 1_234_567].map(format.formatCount)).toEqual(['999', '20,000', '1,234,567']);
  expect([5, 0.5, 9.96, 15_516].map(format.formatPercent)).toEqual(['5 %', '0.5 %', '10 %', '15,516 %']);
  expect([-20_000, -0.4].map(format.formatCount)).toEqual(['−20,000', '0']);
  expect([-2.14, -0.004, -12.4].map(format.formatPercent)).toEqual(['−2.1 %', '0 %', '−12 %']);
  expect([20_000, -3, 0.4, -0.4].map(format.formatCountGrowth)).toEqual(['+20,000', '−3', '0', '0']);
});

test.each([
  ['github.com/acme/shop/cart.(*Store).Add', 'cart.(*Store).Add'],
  ['github.com/acme/shop/v2.(*Store).Add', 'shop/v2.(*Store).Add'],
  ['gopkg.in/yaml%2ev3.Unmarshal', 'yaml.v3.Unmarshal'],
  ['a.org/b/set.Map[a.org/c/key.Key].Put', 'set.Map[a.org/c/key.Key].Put'],
  ['main.main.func1', 'main.main.func1'],
  ['', ''],
])('%s', (name, short) => {
  expect(format.shortFunction(name)).toBe(short);
});

test.each([
  [1.5, 'about 1.5 entries'],
  [1.49, 'about one entry'],
  [0.51, 'about one entry'],
  [0.5, 'about one entry in 2'],
  [2.34, 'about 2.3 entries'],
])('%d entries of each operation are %s', (entries, text) => {
  expect(format.entriesText(entries)).toBe(text);
});
