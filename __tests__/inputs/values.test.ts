import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bytes,
  duration,
  Expected,
  flag,
  httpUrl,
  oneOf,
  optional,
  pairs,
  percent,
  text,
  wholeNumber,
} from '../../src/inputs/values.ts';

const spaces = fc.constantFrom('', ' ', '\t', '  ');
/** As a person writes it: no exponent. */
const decimal = fc
  .tuple(fc.nat(1_000_000), fc.option(fc.nat(999)))
  .map(([whole, rest]) => (rest === null ? `${whole}` : `${whole}.${rest}`));

describe('percent', () => {
  test('is a fraction, with or without its sign', () => {
    fc.assert(
      fc.property(decimal, spaces, fc.constantFrom('', '%'), (number, space, sign) => {
        expect(percent(`${space}${number}${space}${sign}${space}`)).toBeCloseTo(Number(number) / 100, 9);
      }),
    );
  });

  test.each([
    '',
    '%',
    '-5%',
    '+5%',
    '5%%',
    '1e3',
    'five',
    '5,5%',
    '.5',
    '5.',
    'Infinity',
    'NaN',
    '0x5',
    '5 5',
  ])('is not %j', (value) => {
    expect(() => percent(value)).toThrow('a percentage such as 5%');
  });
});

describe('bytes', () => {
  const UNITS = {
    '': 1,
    B: 1,
    kB: 1e3,
    KB: 1e3,
    KiB: 1024,
    MB: 1e6,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
  };

  test('keep SI and binary units apart, in any case of letters', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...Object.entries(UNITS)),
        spaces,
        (number, [unit, factor], space) => {
          const expected = Number(number) * factor;
          for (const spelling of [unit, unit.toLowerCase(), unit.toUpperCase()])
            expect(bytes(`${space}${number}${space}${spelling}`)).toBe(expected);
        },
      ),
    );
  });

  test.each(['', 'KiB', '-1', '64 KiBs', '64K', '1e6', '1_000', '1,5MiB', '64 TiB', '0x40'])(
    'are not %j',
    (value) => {
      expect(() => bytes(value)).toThrow('a size such as 64KiB, 1.5MiB or 65536');
    },
  );
});

describe('a duration', () => {
  test('is milliseconds, and seconds where no unit is given', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom<readonly [string, number]>(
          ['', 1e3],
          ['ms', 1],
          ['s', 1e3],
          ['m', 60e3],
          ['h', 3600e3],
        ),
        spaces,
        (number, [unit, factor], space) => {
          expect(duration(`${space}${number}${space}${unit}`)).toBe(number * factor);
        },
      ),
    );
    expect(duration('1.5h')).toBe(5_400_000);
    for (const value of ['2.01s', '0.0025s', '1.1m']) expect(duration(value) % 1).toBe(0); // or timers throw
  });

  test('never becomes a timer that fires at once', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        let ms: number;
        try {
          ms = duration(value);
        } catch (error) {
          expect(error).toBeInstanceOf(Expected);
          return;
        }
        expect(ms).toBeGreaterThan(0);
        expect(ms).toBeLessThan(2 ** 31);
      }),
    );
    for (const value of ['0', '0s', '0.0m', '597h', '-1s', '1d', '1 min', '1e3', ''])
      expect(() => duration(value)).toThrow('a time above 0');
  });
});

describe('pairs', () => {
  const name = fc.stringMatching(/^[A-Za-z_]\w{0,9}$/).filter((key) => key !== '__proto__');
  const env = pairs('=', /^[A-Za-z_]\w*$/, 'NAME=value');

  test('values keep everything behind the first separator', () => {
    const value = fc.string().filter((string) => !/[\n\r]/.test(string));
    fc.assert(
      fc.property(fc.dictionary(name, value), (wanted) => {
        const lines = Object.entries(wanted).map(([key, own]) => `  ${key}=${own}`);
        expect(env(`\n${lines.join('\n\n')}\n`)).toEqual({ ...wanted });
      }),
    );
  });

  test('a name like __proto__ is a name like any other', () => {
    expect(Object.entries(env('__proto__=1\nconstructor=2'))).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  test('headers lose the space around their value, variables keep it', () => {
    expect(pairs(':', /^[\w-]+$/, 'Name: value')('Accept:  text/html; q=1 \nX-Time: 10:20')).toEqual({
      Accept: 'text/html; q=1',
      'X-Time': '10:20',
    });
    expect(env('A= b ')).toEqual({ A: ' b ' });
  });

  test('lines that end as on Windows do not leave a carriage return behind', () => {
    expect(env('A=1\r\nB=2\r\n')).toEqual({ A: '1', B: '2' });
  });

  test.each(['A', '=1', 'A B=1', '1A=1', 'A=1\nB'])('%j is refused', (value) => {
    expect(() => env(value)).toThrow('one NAME=value per line');
  });
});

describe('the other kinds', () => {
  test('whole numbers stay in their range and are nothing else', () => {
    const parse = wholeNumber(1, 100);
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 300 }), (number) => {
        if (number >= 1 && number <= 100) expect(parse(` ${number} `)).toBe(number);
        else expect(() => parse(String(number))).toThrow('a whole number from 1 to 100');
      }),
    );
    for (const value of ['1.5', '1e1', '0x10', '', '1 0', '٣']) expect(() => parse(value)).toThrow(Expected);
  });

  test('flags are as in YAML, and "yes" is an error instead of a guess', () => {
    expect(['true', 'True', ' TRUE '].map(flag)).toEqual([true, true, true]);
    expect(['false', 'False', 'FALSE'].map(flag)).toEqual([false, false, false]);
    for (const value of ['yes', 'no', '1', '0', '', 'tRUE'])
      expect(() => flag(value)).toThrow('true or false');
  });

  test('choices name one another', () => {
    const parse = oneOf('auto', 'file');
    expect(parse(' file\n')).toBe('file');
    expect(() => parse('branch')).toThrow('one of auto, file');
    expect(() => parse('FILE')).toThrow('one of auto, file');
  });

  test('optional means empty or blank', () => {
    expect(optional(text)(' \n')).toBeNull();
    expect(optional(percent)('5%')).toBe(0.05);
    expect(() => optional(percent)('x')).toThrow(Expected);
  });

  test('addresses are http or https, whole', () => {
    expect(httpUrl(' http://127.0.0.1:8080/a?b=c ')).toBe('http://127.0.0.1:8080/a?b=c');
    expect(httpUrl('https://[::1]/')).toBe('https://[::1]/');
    for (const value of ['localhost:8080', ':8080', '/cart', 'ftp://a/', 'unix:///x', '', 'http://'])
      expect(() => httpUrl(value)).toThrow('an address such as');
  });
});
