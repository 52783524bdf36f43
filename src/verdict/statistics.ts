import { mean, sum } from '../measure/mean.ts';

/** The little statistics that the decision needs, checked against printed tables. */

/** Unbiased, over n − 1; needs two values or more. Exactly 0 where all are equal. */
export const sampleVariance = (values: readonly number[]): number => {
  const first = values[0]!;
  const centre = first + mean(values.map((value) => value - first));
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
};

/** A variance and the degrees of freedom of its estimate; infinite where it is known and not estimated. */
export interface Uncertainty {
  readonly variance: number;
  readonly degrees: number;
}

/** Degrees of freedom of a sum of independent variances: Welch (1947), Satterthwaite (1946). */
export const welchDegrees = (parts: readonly Uncertainty[]): number => {
  const total = sum(parts.map(({ variance }) => variance));
  if (total === 0) return Infinity;
  return 1 / sum(parts.map(({ variance, degrees }) => (variance / total) ** 2 / degrees));
};

/**
 * The value that Student's t exceeds with probability `alpha` (one-sided, 0 < alpha ≤ 0.05).
 * `degrees` ≥ 1 may be fractional; infinitely many make it the normal distribution.
 */
export const upperQuantile = (alpha: number, degrees: number): number => {
  const tail = degrees === Infinity ? normalTail : (t: number) => studentTail(t, degrees);
  let [low, high] = [1, 2];
  while (tail(high) > alpha) [low, high] = [high, high * 2];
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2;
    if (tail(middle) > alpha) low = middle;
    else high = middle;
  }
  return high;
};

/** P(Z > z) for z ≥ 1, by Laplace's continued fraction z + 1/(z + 2/(z + 3/(z + …))). */
const normalTail = (z: number): number => {
  let fraction = z;
  for (let k = 200; k >= 1; k--) fraction = z + k / fraction;
  return Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * fraction);
};

/** P(T > t) for t > 0: half of I_x(ν/2, ½) at x = ν/(ν + t²) (Abramowitz and Stegun 26.7.1). */
const studentTail = (t: number, degrees: number): number =>
  incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;

/** The regularised incomplete beta function I_x(a, b). */
const incompleteBeta = (x: number, a: number, b: number): number => {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side of the mean; the other side follows from symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
};

/** Its continued fraction (Abramowitz and Stegun 26.5.8), by Lentz's method. */
const betaFraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return result;
};

/** ln Γ(x) for x > 0: Stirling's series (Abramowitz and Stegun 6.1.41) after shifting x past 10. */
const logGamma = (x: number): number => {
  let shift = 0;
  while (x < 10) shift += Math.log(x++);
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
};
