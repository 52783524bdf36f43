import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sampleVariance, upperQuantile, welchDegrees } from '../../src/verdict/statistics.ts';

describe('upperQuantile', () => {
  // Printed tables of Student's t, one-sided.
  test.each([
    [0.001, 1, 318.309],
    [0.001, 2, 22.327],
    [0.001, 3, 10.215],
    [0.001, 4, 7.173],
    [0.001, 8, 4.501],
    [0.001, 10, 4.144],
    [0.001, 30, 3.385],
    [0.001, 120, 3.16],
    [0.001, Infinity, 3.09],
    [0.05, 1, 6.314],
    [0.05, 60, 1.671],
    [0.05, 120, 1.658],
    [0.025, 9, 2.262],
    [0.0005, Infinity, 3.291],
    [0.00001, Infinity, 4.265],
  ])('t at one-sided %d with %d degrees is %d', (alpha, degrees, expected) => {
    expect(upperQuantile(alpha, degrees)).toBeCloseTo(expected, expected > 100 ? 2 : 3);
  });

  test('falls as degrees rise, fractional ones too, towards the normal distribution', () => {
    const degrees = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)];
        expect(upperQuantile(0.001, few)).toBeGreaterThanOrEqual(upperQuantile(0.001, many) * (1 - 1e-7));
        expect(upperQuantile(0.001, many)).toBeGreaterThan(3.0902);
      }),
    );
  });
});

test('equal values have no variance, however odd they are in binary', () => {
  expect(sampleVariance([0.1, 0.1, 0.1])).toBe(0);
  expect(sampleVariance([1, 2, 3, 4])).toBeCloseTo(5 / 3);
});

test('welchDegrees lies between the smaller and the sum, and known variances add certainty', () => {
  expect(
    welchDegrees([
      { variance: 2, degrees: 4 },
      { variance: 2, degrees: 4 },
    ]),
  ).toBeCloseTo(8);
  expect(
    welchDegrees([
      { variance: 9, degrees: 4 },
      { variance: 0, degrees: 4 },
    ]),
  ).toBeCloseTo(4);
  expect(
    welchDegrees([
      { variance: 2, degrees: 4 },
      { variance: 2, degrees: Infinity },
    ]),
  ).toBeCloseTo(16);
  expect(welchDegrees([{ variance: 0, degrees: 4 }])).toBe(Infinity);
});
