import { expect, test } from '@jest/globals';
import { recordingProbability, samplingVariance } from '../../src/profile/sampling.ts';

test.each([
  [64, 64, 1 - Math.exp(-1)],
  [512, 1024, 1 - Math.exp(-0.5)],
  [64, 1, 1],
  [64, 0, 1],
  [0, 512, 1],
  [1, 1.5, 1 - Math.exp(-1 / 1.5)],
])('an allocation of %d bytes is recorded at rate %d with probability %d', (size, rate, probability) => {
  expect(recordingProbability(size, rate)).toBeCloseTo(probability, 12);
});

test('the variance of what is scaled is that of a binomial count, over the square of its probability', () => {
  const p = 1 - Math.exp(-2);
  expect(samplingVariance(3, 200, 100)).toBeCloseTo((3 * 200 ** 2 * Math.exp(-2)) / p ** 2, 6);
  expect(samplingVariance(3, 200, 1)).toBe(0);
});
