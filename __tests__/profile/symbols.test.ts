import { describe, expect, test } from '@jest/globals';
import { isGzip } from '../../src/profile/is-gzip.ts';
import { ProfileError } from '../../src/profile/profile-error.ts';
import { parseSymbols } from '../../src/profile/symbols.ts';

describe('symbols', () => {
  test('are addresses with names, which may have blanks, whatever stands between them', () => {
    const text = 'num_symbols: 1\n0x401000 main.main\n\nnum_symbols: 1\n0xff main.F[int, string]\n0x1 x';
    expect([...parseSymbols(text)]).toEqual([
      [0x401000, 'main.main'],
      [0xff, 'main.F[int, string]'],
      [1, 'x'],
    ]);
    expect([...parseSymbols('')]).toEqual([]);
  });

  test('that nobody wants are left out', () => {
    expect([...parseSymbols('0x1 a\n0x2 b\n', new Set([2, 3]))]).toEqual([[2, 'b']]);
  });

  test.each([
    ['0x1', '"0x1"'],
    ['0x1 \n0x2 b', '"0x1 "'],
    ['0x1\n0x2 b', '"0x1"'],
    ['401000 main.main', '"401000 main.main"'],
    ['x0x1 main.main', '"x0x1 main.main"'],
    ['0x1g main.main', '"0x1g main.main"'],
    ['404 page not found\nagain', '"404 page not found"'],
    [`<html>${'x'.repeat(100)}`, `"<html>${'x'.repeat(74)}"`],
  ])('are not read from %j', (text, got) => {
    expect(() => parseSymbols(text)).toThrow(
      new ProfileError(`symbols: expected "0xADDRESS name", got ${got}`),
    );
  });
});

test('gzip is known by both of its first bytes', () => {
  const bytes = [[0x1f, 0x8b, 8], [0x1f, 0x8c], [0x1e, 0x8b], []];
  expect(bytes.map((one) => isGzip(Uint8Array.from(one)))).toEqual([true, false, false, false]);
  expect(new ProfileError('x').name).toBe('ProfileError');
});
