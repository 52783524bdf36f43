import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Series } from '../../src/measure/measurement.ts';
import {
  ALPHA,
  ASSUMED_RELATIVE_SPREAD,
  compareFigures,
  sampleBytesOf,
  systematicBand,
} from '../../src/verdict/compare-figures.ts';
import { exact, KIB, MIB, seeded } from './measurements.ts';

const RULE = {
  limit: 0.05,
  floorBytes: 64 * KIB,
  systematicBand: systematicBand('swiss'),
  sampleBytes: 0,
  alpha: ALPHA,
};
const outcome = (base: Series, head: Series, rule = RULE): string => compareFigures(base, head, rule).outcome;
const same = (bytes: number): Series => exact(bytes, bytes, bytes);

describe('with every allocation recorded and runs that agree', () => {
  test('the answer is certain and the bounds are the growth itself', () => {
    expect(compareFigures(same(10 * MIB), same(12 * MIB), RULE)).toEqual({
      base: 10 * MIB,
      head: 12 * MIB,
      growthBytes: 2 * MIB,
      growthPercent: 20,
      lowBytes: 2 * MIB,
      highBytes: 2 * MIB,
      limitPercent: 5,
      outcome: 'beyond',
    });
  });

  test.each([
    ['no change', 10 * MIB, 10 * MIB, 'within'],
    ['growth up to the limit', 10 * MIB, 10.48 * MIB, 'within'],
    ['growth at the limit, inside the systematic band', 10 * MIB, 10.5 * MIB, 'unclear'],
    ['growth beyond limit and band', 10 * MIB, 10.52 * MIB, 'beyond'],
    ['doubling below the floor', 60 * KIB, 120 * KIB, 'within'],
    ['growth by just the floor', 64 * KIB, 128 * KIB, 'within'],
    ['growth by a byte over the floor', 64 * KIB, 128 * KIB + 1, 'beyond'],
    ['from released bytes to just the floor', -1 * MIB, 64 * KIB, 'within'],
    ['doubling above the floor', 70 * KIB, 140 * KIB, 'beyond'],
    ['shrinking', 10 * MIB, 1 * MIB, 'within'],
    ['from nothing to above the floor', 0, 65 * KIB, 'beyond'],
    ['from nothing to the floor', 0, 64 * KIB, 'within'],
    ['from released bytes to above the floor', -1 * MIB, 65 * KIB, 'beyond'],
    ['from released bytes to nearly nothing', -1 * MIB, 1 * KIB, 'within'],
    ['to released bytes', 1 * MIB, -1 * MIB, 'within'],
    ['nothing at all', 0, 0, 'within'],
  ] as const)('%s', (...[, base, head, expected]) => {
    expect(outcome(same(base), same(head))).toBe(expected);
  });

  test('without a band, growth by just the limit is within it', () => {
    const bare = { ...RULE, limit: 1, floorBytes: 0, systematicBand: 0 };
    expect(outcome(same(1024), same(2048), bare)).toBe('within');
    expect(outcome(same(1024), same(2049), bare)).toBe('beyond');
  });

  test('a base that is next to nothing, and less than a number can square, tells nothing', () => {
    expect(outcome(exact(1e-200), exact(10 * MIB))).toBe('unclear');
  });

  test('bucket maps have a wider band', () => {
    const bucket = { ...RULE, systematicBand: systematicBand('bucket') };
    expect(outcome(same(10 * MIB), same(10.52 * MIB), bucket)).toBe('unclear');
    expect(systematicBand('unknown')).toBe(systematicBand('bucket'));
  });
});

describe('runs that differ', () => {
  const noisy = (centre: number): Series => exact(0.98 * centre, centre, 1.02 * centre);

  test('growth inside their spread is unclear, growth far outside is beyond', () => {
    expect(outcome(noisy(10 * MIB), noisy(11 * MIB))).toBe('unclear');
    expect(outcome(noisy(10 * MIB), noisy(30 * MIB))).toBe('beyond');
  });

  test("the bounds use Student's t: three runs a side, 4 degrees of freedom", () => {
    const { growthBytes, lowBytes } = compareFigures(exact(9, 10, 11), exact(19, 20, 21), RULE);
    expect(growthBytes - lowBytes).toBeCloseTo(7.1732 * Math.sqrt(2 / 3), 3);
  });

  test('a side without any bytes shows no spread and lends no degrees of freedom', () => {
    const { highBytes } = compareFigures(exact(0, 0, 0), exact(9, 10, 11), RULE);
    // t(0.999; 2) = 22.327, not t(0.999; 4) = 7.173
    expect(highBytes - 10).toBeCloseTo(22.327 * Math.sqrt(1 / 3), 2);
  });

  test('noise that stays under the floor is within', () => {
    expect(outcome(noisy(10 * KIB), noisy(12 * KIB))).toBe('within');
  });
});

describe('two runs a side', () => {
  // Retained map bytes of one program, measured twice: they repeat to a tenth of a per cent.
  test('that differ by a hundredth of a per cent are enough to pass', () => {
    expect(outcome(exact(395_792, 395_792), exact(395_952, 395_696))).toBe('within');
    expect(outcome(exact(395_744, 396_112), exact(395_792, 396_016))).toBe('within');
  });

  test('and enough to fail', () => {
    expect(outcome(exact(395_744, 396_112), exact(2_755_000, 2_755_400))).toBe('beyond');
  });

  test('their spread is one estimate with the degrees of freedom of both', () => {
    const { highBytes } = compareFigures(exact(1000, 1200), exact(1000, 1200), RULE);
    // t(0.999; 2) = 22.327, standard error √(2 · 20000/2)
    expect(highBytes).toBeCloseTo(22.327 * Math.sqrt(20_000), 0);
  });
});

describe('a single run', () => {
  test('on both sides: a spread is assumed', () => {
    const { growthBytes, highBytes } = compareFigures(exact(100), exact(100), RULE);
    expect(highBytes - growthBytes).toBeCloseTo(3.0902 * 100 * ASSUMED_RELATIVE_SPREAD * Math.SQRT2, 2);
    expect(outcome(exact(10 * MIB), exact(10 * MIB))).toBe('unclear');
    expect(outcome(exact(10 * MIB), exact(13 * MIB))).toBe('beyond');
  });

  test('on one side: the spread of the other is taken', () => {
    expect(outcome(same(10 * MIB), exact(10.6 * MIB))).toBe('beyond');
    expect(outcome(exact(10 * MIB), exact(9 * MIB, 11 * MIB, 13 * MIB))).toBe('unclear');
  });

  test('the spread is taken as a share of the mean, with the degrees of freedom of the other side alone', () => {
    const { growthBytes, highBytes } = compareFigures(exact(99, 100, 101), exact(200), RULE);
    // t(0.999; 2) = 22.327
    expect(highBytes - growthBytes).toBeCloseTo(22.327 * Math.sqrt(1 / 3 + 2 ** 2), 2);
  });

  test('it is assumed beside runs that have next to nothing', () => {
    const { growthBytes, highBytes } = compareFigures(exact(1e-9, 1e-9), exact(100), RULE);
    expect(highBytes - growthBytes).toBeCloseTo(3.0902 * 100 * ASSUMED_RELATIVE_SPREAD, 2);
  });

  test('a percentage is shown as it was set', () => {
    expect(compareFigures(exact(100), exact(100), { ...RULE, limit: 0.07 }).limitPercent).toBe(7);
  });
});

describe('sampled profiles', () => {
  /** `samples` samples of one `sampleBytes` each, in each of five runs that happen to agree. */
  const sampled = (samples: number, sampleBytes = 4096): Series => ({
    bytes: new Array<number>(5).fill(samples * sampleBytes),
    samplingVariance: new Array<number>(5).fill(samples * sampleBytes ** 2),
  });

  test('their variance counts although the runs agree', () => {
    expect(outcome(sampled(1000), sampled(1070))).toBe('unclear');
    expect(outcome(sampled(1000), sampled(1300))).toBe('beyond');
    expect(outcome(sampled(40_000), sampled(40_100))).toBe('within');
  });

  test('growth that may be below the floor is not beyond, however large its share', () => {
    expect(outcome(same(1 * KIB), sampled(180, 400))).toBe('unclear');
    expect(outcome(same(1 * KIB), sampled(220, 400))).toBe('beyond');
  });

  test('fewer than 100 samples on a side decide nothing above the floor', () => {
    expect(outcome(sampled(19, 1 * MIB), sampled(200, 1 * MIB))).toBe('unclear');
    expect(outcome(sampled(21, 1 * MIB), sampled(200, 1 * MIB))).toBe('beyond');
    expect(outcome(same(0), sampled(19, 1 * MIB))).toBe('unclear');
    expect(outcome(same(0), sampled(21, 1 * MIB))).toBe('beyond');
  });
});

describe('what sampling did not see', () => {
  const sampledRule = (rate: number) => ({ ...RULE, sampleBytes: sampleBytesOf(rate) });

  test('may be there: no sample at all leaves a thousandth for −ln(0.001) · rate / n bytes', () => {
    const { growthBytes, lowBytes, highBytes } = compareFigures(same(0), same(0), sampledRule(524_288));
    expect([growthBytes, lowBytes]).toEqual([0, 0]);
    expect(highBytes).toBeCloseTo((6.907755 * 524_288) / 3, 0);
    expect(outcome(same(0), same(0), sampledRule(524_288))).toBe('unclear');
    expect(outcome(same(0), same(0), sampledRule(4096))).toBe('within');
  });

  test('is nothing where every allocation is recorded', () => {
    expect(compareFigures(same(0), same(0), sampledRule(1)).highBytes).toBe(0);
  });

  test('counts from released bytes too', () => {
    expect(outcome(same(-1 * MIB), same(0), sampledRule(524_288))).toBe('unclear');
    expect(outcome(same(-1 * MIB), same(0), sampledRule(4096))).toBe('within');
  });

  /** Small objects, so that each sample stands for `rate` bytes and their number is Poisson's. */
  test.each([
    [524_288, 200 * KIB],
    [524_288, 512 * KIB],
    [4096, 65 * KIB],
  ])('at rate %d growth by %d bytes is called within once in a thousand at most', (rate, growth) => {
    const random = seeded(rate + growth);
    const poisson = (mean: number): number => {
      let count = 0;
      for (let left = Math.exp(-mean), p = random(); p > left; p *= random()) count++;
      return count;
    };
    let within = 0;
    for (let trial = 0; trial < 5000; trial++) {
      const samples = Array.from({ length: 3 }, () => poisson(growth / rate));
      const head = {
        bytes: samples.map((k) => k * rate),
        samplingVariance: samples.map((k) => k * rate ** 2),
      };
      if (outcome(same(0), head, sampledRule(rate)) === 'within') within++;
    }
    expect(within).toBeLessThanOrEqual(5);
  });
});

describe('odd numbers', () => {
  const odd = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 1, -1, NaN, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 60),
  );
  const series = fc
    .array(fc.tuple(odd, odd), { maxLength: 4 })
    .map((runs): Series => ({ bytes: runs.map(([b]) => b), samplingVariance: runs.map(([, v]) => v) }));

  test('never come out as NaN or infinite, and never as a failure', () => {
    fc.assert(
      fc.property(series, series, (base, head) => {
        const { growthPercent, outcome: answer, ...figures } = compareFigures(base, head, RULE);
        for (const value of Object.values(figures)) expect(value).toEqual(expect.any(Number));
        expect(Object.values(figures).every(Number.isFinite)).toBe(true);
        expect(growthPercent === null || Number.isFinite(growthPercent)).toBe(true);
        const broken = [base, head].some(({ bytes }) => bytes.length === 0 || !bytes.every(Number.isFinite));
        if (broken) expect(answer).toBe('unclear');
      }),
      { numRuns: 1000, examples: [[exact(1e-323, 0), exact(-1)]] },
    );
  });

  test.each<[string, Series]>([
    ['there are no runs', exact()],
    ['a variance is missing', { bytes: [1, 1], samplingVariance: [0] }],
    ['a run has no number', exact(MIB, NaN)],
    ['a run has more bytes than any machine', exact(MIB, 2 ** 61)],
    ['a variance is negative', { bytes: [MIB, MIB], samplingVariance: [0, -1] }],
    ['a variance has no number', { bytes: [MIB, MIB], samplingVariance: [NaN, 0] }],
    ['a variance is too large', { bytes: [MIB, MIB], samplingVariance: [0, 2 ** 122] }],
  ])('nothing is told where %s', (_, broken) => {
    expect(compareFigures(same(MIB), broken, RULE)).toMatchObject({ head: 0, outcome: 'unclear' });
    expect(compareFigures(broken, same(MIB), RULE)).toMatchObject({ base: 0, outcome: 'unclear' });
  });

  test('the largest number of bytes that can be is told', () => {
    expect(compareFigures(same(MIB), same(2 ** 60), RULE)).toMatchObject({
      head: 2 ** 60,
      outcome: 'beyond',
    });
  });

  test('more bytes in the head never make the answer milder', () => {
    const bytes = fc.integer({ min: 0, max: 100 * MIB });
    const severity = { within: 0, unclear: 1, beyond: 2 };
    fc.assert(
      fc.property(bytes, bytes, bytes, (base, head, more) => {
        const [less, greater] = [head, head + more].map(
          (h) => compareFigures(same(base), same(h), RULE).outcome,
        );
        expect(severity[greater!]).toBeGreaterThanOrEqual(severity[less!]);
      }),
    );
  });
});
