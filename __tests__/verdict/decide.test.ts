import { describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../src/baseline/baseline.ts';
import type { Measurement, Series, SiteMeasurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import { exact, KIB, LIMITS, measurement, MIB, seeded, site } from './measurements.ts';

const of = (base: Measurement): Baseline => ({ measurement: base, relation: 'merge base', distance: 0 });
const fives = (bytes: number): number[] => Array<number>(5).fill(bytes);
const messages = (verdict: ReturnType<typeof decide>): string[] =>
  verdict.reasons.map(({ message }) => message);

describe('the state', () => {
  test('pass: both totals are reasons', () => {
    const verdict = decide(of(measurement([site('A', MIB)])), measurement([site('A', MIB)]), LIMITS);
    expect(verdict.state).toBe('pass');
    expect(messages(verdict)).toEqual([
      'All retained map bytes did not change, within the limit of 5 %.',
      'All allocated map bytes did not change, within the limit of 5 %.',
    ]);
  });

  test('fail: the totals and the sites that are beyond, worst first', () => {
    const base = measurement([site('A', MIB), site('B', MIB), site('C', MIB)]);
    const head = measurement([site('A', 2 * MIB), site('B', MIB), site('C', 3 * MIB), site('D', MIB)]);
    const verdict = decide(of(base), head, LIMITS);
    expect(verdict.state).toBe('fail');
    expect(verdict.sites.map((one) => `${one.function} ${one.status} ${one.outcome}`)).toEqual([
      'C changed beyond',
      'A changed beyond',
      'D new beyond',
      'B unchanged within',
    ]);
    expect(messages(verdict).slice(0, 3)).toEqual([
      'All retained map bytes grew by 133 %, beyond the limit of 5 %.',
      'All allocated map bytes grew by 133 %, beyond the limit of 5 %.',
      'The retained bytes of this site grew by 200 %, beyond the limit of 5 %.',
    ]);
    expect(verdict.reasons[2]).toMatchObject({ scope: 'site', site: { function: 'C' } });
  });

  test('fail: one site beyond its limit although the total is within', () => {
    const base = measurement([site('A', 100 * MIB), site('B', MIB)]);
    expect(decide(of(base), measurement([site('A', 100 * MIB), site('B', 2 * MIB)]), LIMITS).state).toBe(
      'fail',
    );
  });

  test('pass: growth below the floor, in a total and in a site', () => {
    const verdict = decide(of(measurement([site('A', KIB)])), measurement([site('A', 40 * KIB)]), LIMITS);
    expect(verdict.state).toBe('pass');
    expect(messages(verdict)[0]).toBe('All retained map bytes grew by 3900 %, but by less than the floor.');
  });

  test('inconclusive: runs too different to tell', () => {
    const noisy = site('A', 0, { retained: exact(8e6, 9e6, 10e6, 11e6, 12e6) });
    const verdict = decide(of(measurement([noisy])), measurement([noisy]), LIMITS);
    expect(verdict.state).toBe('inconclusive');
    expect(messages(verdict)[0]).toMatch(
      /^All retained map bytes did not change, but anything from -\d+ % to \d+ % fits what was measured, on both sides of the limit of 5 %\.$/,
    );
  });

  test('inconclusive: no runs at all', () => {
    const empty = measurement([], { runs: 0 });
    expect(decide(of(empty), empty, LIMITS).state).toBe('inconclusive');
  });

  test('no baseline: in the words that say what to do', () => {
    const head = measurement([site('A', MIB)]);
    expect(decide({ measurement: null, reason: 'None yet: push to main.' }, head, LIMITS)).toMatchObject({
      state: 'no baseline',
      reasons: [{ scope: 'baseline', outcome: 'unclear', message: 'None yet: push to main.' }],
      differences: [],
      relation: null,
      totals: null,
      sites: [],
      base: null,
    });
  });

  test.each([
    ['goVersion', 'go1.26.2', 'go1.26.1'],
    ['mapImplementation', 'bucket', 'swiss'],
    ['goExperiment', 'noswissmap', ''],
    ['os', 'darwin', 'linux'],
    ['architecture', 'arm64', 'amd64'],
    ['maxProcs', 4, 2],
    ['rateClass', 'sampled', 'exact'],
    ['load', 'k6 run load.js', 'load-url'],
  ])('incomparable: another %s', (field, base, head) => {
    const verdict = decide(of(measurement([], { fingerprint: { [field]: base } })), measurement([]), LIMITS);
    expect(verdict.state).toBe('incomparable');
    expect(verdict.differences).toEqual([{ field, base: String(base), head: String(head) }]);
    expect(verdict.totals).toBeNull();
    expect(verdict.relation).toBe('merge base');
    expect(messages(verdict)).toEqual([
      `\`${field}\` is \`${head}\` and was \`${base}\` in the baseline, so their bytes cannot be compared.`,
    ]);
  });
});

test('a baseline that is not the merge base is said to be none', () => {
  const base = measurement([site('A', MIB)], { commit: 'b'.repeat(40) });
  const verdict = decide({ measurement: base, relation: 'ancestor', distance: 3 }, base, LIMITS);
  expect(verdict.state).toBe('pass');
  expect(messages(verdict).at(-1)).toBe(
    'Compared with bbbbbbb, which is 3 commits before the merge base, because no nearer commit was measured.',
  );
});

describe('the amount of work', () => {
  const base = measurement([site('A', 10 * MIB)], { operations: 1000 });

  test('half a per cent more operations are the same work', () => {
    const verdict = decide(of(base), measurement([site('A', 10 * MIB)], { operations: 1005 }), LIMITS);
    expect(verdict).toMatchObject({ state: 'pass', perOperation: false, warnings: [] });
  });

  test('a faster head is compared per operation, retained bytes too before it can fail', () => {
    const verdict = decide(of(base), measurement([site('A', 12 * MIB)], { operations: 1200 }), LIMITS);
    expect(verdict.perOperation).toBe(true);
    expect(verdict.totals!.allocated).toMatchObject({ outcome: 'within', growthPercent: 0 });
    expect(verdict.totals!.retained.outcome).toBe('unclear');
    expect(verdict.warnings).toEqual([
      'The base served 1000 operations per run and the head 1200: allocated bytes are compared per operation.',
    ]);
  });

  test('growth per operation fails, if all operations together pass the floor', () => {
    const grown = (bytes: number): Measurement => measurement([site('A', bytes)], { operations: 2000 });
    const { retained, allocated } = decide(of(base), grown(24 * MIB), LIMITS).totals!;
    expect([retained.outcome, allocated.outcome]).toEqual(['beyond', 'beyond']);
    const small = measurement([site('A', 20 * KIB)], { operations: 1000 });
    expect(decide(of(small), grown(100 * KIB), LIMITS).totals!.allocated.outcome).toBe('within');
    expect(decide(of(small), grown(110 * KIB), LIMITS).totals!.allocated.outcome).toBe('beyond');
  });

  test('bytes that sampling may not have seen are spread over the operations too', () => {
    const sampled = (operations: number): Measurement =>
      measurement([], { operations, rate: 524_288, fingerprint: { rateClass: 'sampled' } });
    const { allocated } = decide(of(sampled(1000)), sampled(2000), LIMITS).totals!;
    expect(allocated.highBytes).toBeCloseTo((6.907755 * 524_288) / 5 / 2000, 2);
  });

  test('sites are in the order of their bytes over the whole run', () => {
    const grown = (retained: number, allocated: number, name: string): SiteMeasurement =>
      site(name, 0, {
        retained: exact(...fives(retained)),
        allocated: exact(...fives(allocated)),
      });
    const before = measurement([grown(MIB, 10 * MIB, 'Keeps'), grown(MIB, MIB, 'Allocates')]);
    const after = measurement([grown(5 * MIB, 20 * MIB, 'Keeps'), grown(MIB, 20 * MIB, 'Allocates')], {
      operations: 2000,
    });
    expect(decide(of(before), after, LIMITS).sites.map(({ function: name }) => name)).toEqual([
      'Allocates', // 9.5 KiB for each of 2,000 operations
      'Keeps', // 4 MiB
    ]);
  });

  test('a site that allocates the same for each operation is unchanged, whichever side served more', () => {
    const [less, more] = [
      measurement([site('A', 0, { retained: exact(0, 0, 0, 0, 0), allocated: exact(...fives(10 * MIB)) })]),
      measurement([site('A', 0, { retained: exact(0, 0, 0, 0, 0), allocated: exact(...fives(20 * MIB)) })], {
        operations: 2000,
      }),
    ];
    expect(decide(of(less), more, LIMITS).sites[0]!.status).toBe('unchanged');
    expect(decide(of(more), less, LIMITS).sites[0]!.status).toBe('unchanged');
  });

  test('a head that served much less never passes', () => {
    const verdict = decide(of(base), measurement([site('A', 5 * MIB)], { operations: 500 }), LIMITS);
    expect(verdict.state).toBe('inconclusive');
    expect(verdict.totals!.retained.outcome).toBe('unclear');
    expect(verdict.totals!.allocated.outcome).toBe('within');
    expect(messages(verdict)).toContain(
      'The head served much less of the load than the base, so what it retains cannot pass.',
    );
    expect(decide(of(base), measurement([], { operations: 0 }), LIMITS).state).toBe('inconclusive');
  });

  test('a base that served nothing says nothing about allocated bytes', () => {
    const idle = measurement([site('A', 10 * MIB)], { operations: 0 });
    const verdict = decide(of(idle), base, LIMITS);
    expect(verdict).toMatchObject({ state: 'inconclusive', perOperation: false });
    expect(verdict.totals!.allocated.outcome).toBe('unclear');
    expect(verdict.warnings[0]).toMatch(
      /^A run of the base served no operation at all, so no growth is certain/,
    );
  });

  test('a run without operations makes no growth certain, whichever side it is of', () => {
    const some = (...counts: number[]): Measurement => {
      const all = measurement([site('A', 10 * MIB)]);
      return { ...all, runs: all.runs.map((run, i) => ({ ...run, operations: counts[i] ?? 1000 })) };
    };
    const idle = some(0, 2000); // the same in the mean
    expect(decide(of(base), idle, LIMITS).state).toBe('inconclusive');
    expect(decide(of(idle), idle, LIMITS).state).toBe('inconclusive');
    expect(decide(of(measurement([], { operations: 0 })), base, LIMITS)).toMatchObject({
      state: 'inconclusive',
      totals: { retained: { outcome: 'unclear' } },
    });
    const uncounted = measurement([site('A', 10 * MIB)], { operations: null });
    expect(decide(of(uncounted), idle, LIMITS).state).toBe('inconclusive');
  });

  test('operations known of one side only: totals are compared, with a warning', () => {
    const verdict = decide(of(base), measurement([site('A', 10 * MIB)], { operations: null }), LIMITS);
    expect(verdict).toMatchObject({ state: 'pass', perOperation: false });
    expect(verdict.warnings[0]).toMatch(/^The operations of the head were not counted/);
  });
});

describe('budgets', () => {
  const limits = { ...LIMITS, maxRetainedBytes: MIB, maxAllocatedBytesPerOperation: 2 * KIB };
  const none = { measurement: null, reason: 'none' };

  test('gate without a baseline and against an incomparable one', () => {
    const head = measurement([site('A', 3 * MIB)], { operations: 1000 });
    const verdict = decide(none, head, limits);
    expect(verdict.state).toBe('fail');
    expect(verdict.reasons.slice(0, 2)).toEqual([
      {
        scope: 'budget',
        metric: 'retained',
        outcome: 'beyond',
        message: 'Retained map bytes are over their budget.',
        bytes: 3 * MIB,
        budgetBytes: MIB,
      },
      {
        scope: 'budget',
        metric: 'allocated',
        outcome: 'beyond',
        message: 'Allocated map bytes per operation are over their budget.',
        bytes: (3 * MIB) / 1000,
        budgetBytes: 2 * KIB,
      },
    ]);
    expect(decide(of(measurement([], { fingerprint: { os: 'darwin' } })), head, limits).state).toBe('fail');
  });

  test('within: the state is what it would be without them', () => {
    const { state, reasons } = decide(none, measurement([site('A', MIB)]), limits);
    expect(state).toBe('no baseline');
    expect(reasons.map(({ outcome, message }) => `${outcome}: ${message}`).slice(0, 2)).toEqual([
      'within: Retained map bytes are within their budget.',
      'within: Allocated map bytes per operation are within their budget.',
    ]);
    expect(decide(of(measurement([site('A', MIB)])), measurement([site('A', MIB)]), limits).state).toBe(
      'pass',
    );
  });

  test('are judged by the spread of the head alone', () => {
    const runs = (...bytes: number[]): Measurement =>
      measurement([site('A', 0, { retained: exact(...bytes) })], { runs: 3 });
    // Mean and standard error are 90 % and 1 % of the budget: with t(0.999; 2) = 22.3 that is too near.
    const spread = 0.01 * MIB * Math.sqrt(3);
    const head = runs(0.9 * MIB - spread, 0.9 * MIB, 0.9 * MIB + spread);
    expect(decide(none, head, limits).reasons[0]).toMatchObject({
      metric: 'retained',
      outcome: 'unclear',
      message: 'Retained map bytes are too near to tell from their budget.',
    });
  });

  test('are not taken to be kept by bytes that sampling may not have seen', () => {
    const sampled = (rate: number): Measurement =>
      measurement([], { rate, fingerprint: { rateClass: 'sampled' } });
    const outcomes = (rate: number) =>
      decide(none, sampled(rate), limits).reasons.map(({ outcome }) => outcome);
    // Unseen of each operation are 724 or 5.7 bytes of the 2 KiB; in all, 707 or 5.5 KiB of the 1 MiB.
    expect(outcomes(524_288).slice(0, 2)).toEqual(['within', 'within']);
    expect(outcomes(4 * 524_288).slice(0, 2)).toEqual(['unclear', 'unclear']);
  });

  test.each([null, 0])('a budget per operation needs operations: %s', (operations) => {
    const head = measurement([site('A', KIB)], { operations });
    const { state, reasons } = decide(of(head), head, limits);
    expect(state).toBe('inconclusive');
    const budget = reasons.find(({ scope, metric }) => scope === 'budget' && metric === 'allocated');
    expect(budget).toEqual({
      scope: 'budget',
      metric: 'allocated',
      outcome: 'unclear',
      message:
        'Allocated map bytes per operation have a budget, but not every run has counted operations above 0: set `operations`.',
      budgetBytes: 2 * KIB,
    });
  });
});

describe('warnings', () => {
  test('a single run is said to show no spread', () => {
    const once = (bytes: number): Measurement =>
      measurement([site('A', 0, { retained: exact(bytes) })], { runs: 1 });
    expect(decide(of(once(MIB)), once(MIB), LIMITS).warnings).toEqual([
      'Both sides were measured in one run only, which does not show how much runs differ; a relative standard ' +
        'deviation of 3 % is assumed. Two runs or more measure it (`runs`, or jobs of a matrix).',
    ]);
    expect(decide(of(measurement([])), once(MIB), LIMITS).warnings).toEqual([
      'The head was measured in one run only; its spread is taken from the runs of the base.',
    ]);
  });

  test('and so it is of a budget, which has no other side to take a spread from', () => {
    const head = measurement([site('A', 0, { retained: exact(MIB) })], { runs: 1 });
    const none = { measurement: null, reason: 'none' };
    expect(decide(none, head, { ...LIMITS, maxRetainedBytes: 2 * MIB }).warnings).toEqual([
      'The budgets are judged by one run only, which does not show how much runs differ; a relative standard ' +
        'deviation of 3 % is assumed. Two runs or more measure it (`runs`, or jobs of a matrix).',
    ]);
    expect(decide(none, head, LIMITS).warnings).toEqual([]);
  });
});

test('among many sampled sites, what chance would show in some of them is no regression of one', () => {
  const random = seeded(7);
  const gauss = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const samples = 4000;
  const noisy = (growth: number): Series => {
    const counts = Array.from({ length: 5 }, () => samples * growth + Math.sqrt(samples) * gauss());
    return { bytes: counts.map((k) => k * 4096), samplingVariance: counts.map((k) => k * 4096 ** 2) };
  };
  const sites = (growth: number): SiteMeasurement[] =>
    Array.from({ length: 300 }, (_, i) => site(`F${i}`, 0, { retained: noisy(growth), line: i }));
  const beyond = (growth: number, judged: 'alone' | 'together'): number => {
    const [base, head] = [sites(1), sites(growth)];
    const build = (all: SiteMeasurement[]): Measurement =>
      measurement(all, { fingerprint: { rateClass: 'sampled' } });
    const verdicts =
      judged === 'together'
        ? decide(of(build(base)), build(head), LIMITS).sites
        : base.flatMap((one, i) => decide(of(build([one])), build([head[i]!]), LIMITS).sites);
    return verdicts.filter(({ outcome }) => outcome === 'beyond').length;
  };
  expect(beyond(1.08, 'alone')).toBeGreaterThan(30);
  expect(beyond(1.08, 'together')).toBeLessThan(6);
  expect(beyond(1.2, 'together')).toBeGreaterThan(290);
});
