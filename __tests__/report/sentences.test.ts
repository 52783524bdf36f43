import { describe, expect, test } from '@jest/globals';
import { siteKey } from '../../src/maps/site.ts';
import type { Measurement, SiteMeasurement } from '../../src/measure/measurement.ts';
import { unitOfLoad } from '../../src/report/metric-words.ts';
import { headlineOf, siteClause } from '../../src/report/sentences.ts';
import { spokenReasons } from '../../src/report/spoken-reasons.ts';
import { PLAIN } from '../../src/report/style.ts';
import type { Reason, Verdict } from '../../src/verdict/verdict.ts';
import {
  ADD,
  CONTEXT,
  kindsOf,
  KIB,
  LIMITS,
  MIB,
  NEW_STORE,
  PARSE,
  RATES,
  uncompared,
  verdictOn,
} from './verdicts.ts';

const saidOf = (verdict: Verdict, context = CONTEXT): string => headlineOf(verdict, context, PLAIN);
const from = (base: number, head: number) => ({
  base: kindsOf({ growth: [base, base] }),
  head: kindsOf({ growth: [head, head] }),
});
const GROWN = { site: ADD, ...from(2 * MIB, 3 * MIB) };
/** A map that nothing is known of but its line. */
const UNKNOWN = { site: RATES, ...from(2 * MIB, 3 * MIB) };

const uncounted = (verdict: Verdict): Verdict => ({
  ...verdict,
  head: { ...verdict.head, runs: verdict.head.runs.map((run) => ({ ...run, operations: null })) },
});
const withRounds = (head: Measurement, rounds: readonly number[]): Measurement => ({
  ...head,
  roundOperations: rounds.map(() => KIB),
  sites: head.sites.map((site): SiteMeasurement => ({ ...site, retainedByRound: rounds })),
});

describe('what fails is the worst place', () => {
  test.each([
    [[], ''],
    [[{ site: PARSE, ...from(MIB, 1.9 * MIB) }], '; 1 more place is over the limit'],
    [
      [
        { site: PARSE, ...from(MIB, 1.9 * MIB) },
        { site: NEW_STORE, ...from(MIB, 1.8 * MIB) },
      ],
      '; 2 more places are over the limit',
    ],
  ])('and how many others are: %#', (others, more) => {
    expect(saidOf(verdictOn([GROWN, ...others]))).toBe(
      `❌ items in cart/store.go:41 keeps 1 MiB more (+50 %) after 20,000 requests: nothing deletes from it${more}`,
    );
  });

  test('after the load, where nobody counted what that was', () => {
    expect(saidOf(uncounted(verdictOn([UNKNOWN])))).toBe(
      '❌ tax.loadRates (tax/rates.go:23) keeps 1 MiB more (+50 %) after the load',
    );
  });

  test('over the load, where a size hint was lost and nobody counted', () => {
    const lost = verdictOn([
      { site: { ...RATES, line: 25 }, head: kindsOf({ growth: [0, 6 * MIB] }) },
      { site: RATES, base: kindsOf({ initial: [0, 3 * MIB] }) },
    ]);
    expect(saidOf(lost)).toContain(
      ' allocates 3 MiB more over 20,000 requests, because a map lost its size hint',
    );
    expect(saidOf(uncounted(lost))).toContain(
      ' allocates 3 MiB more over the load, because a map lost its size hint',
    );
  });

  test('and all of them together, where none is over its limit', () => {
    const verdict = verdictOn([GROWN]);
    const sites = verdict.sites.map((site) => ({ ...site, outcome: 'within' as const }));
    expect(saidOf({ ...verdict, sites })).toBe(
      '❌ Maps keep 1 MiB more (+50 %) in total, though no single place is over the limit',
    );
    const drained = verdictOn([{ ...GROWN, ...from(MIB, MIB), unreleased: [0, MIB] }]);
    expect(saidOf({ ...drained, sites: [] })).toBe(
      '❌ Maps still hold 1 MiB more after the drain in total, though no single place is over the limit',
    );
  });

  test('or a budget, or whatever else it may be', () => {
    const budget: Reason = { scope: 'budget', metric: 'retained', outcome: 'beyond', message: '' };
    const verdict: Verdict = { ...verdictOn([]), state: 'fail' };
    expect(saidOf({ ...verdict, reasons: [budget] })).toBe('❌ Map memory is over its budget');
    expect(saidOf({ ...verdict, reasons: [{ ...budget, outcome: 'within' }] })).toBe(
      '❌ Map memory regressed',
    );
  });
});

describe('what grows with every request', () => {
  const leak = (site: typeof ADD, bytes: number): Reason => ({
    ...{ scope: 'growing', metric: 'retained', outcome: 'beyond', message: '' },
    ...{ site, bytes, budgetBytes: 16 },
  });
  const failing = (...reasons: Reason[]): Verdict => ({
    ...uncompared('fail', verdictOn([GROWN]).head),
    reasons,
  });
  const keeps = 'grows with every request: it keeps 40 B of each, where 16 B are allowed';

  test('is the place that keeps most of each, and how many others there are', () => {
    const worst = `❌ items in cart/store.go:41 ${keeps}, and nothing deletes from it`;
    expect(saidOf(failing(leak(ADD, 40)))).toBe(worst);
    expect(saidOf(failing(leak(RATES, 20), leak(ADD, 40)))).toBe(`${worst}; 1 more place does, too`);
    expect(saidOf(failing(leak(RATES, 20), leak(ADD, 40), leak(PARSE, 30)))).toBe(
      `${worst}; 2 more places do, too`,
    );
  });

  test('is not said to be never deleted from where the source does not show that', () => {
    expect(saidOf(failing(leak(RATES, 40)))).toBe(`❌ tax.loadRates (tax/rates.go:23) ${keeps}`);
  });
});

describe('what passes', () => {
  test.each<[string, Verdict, string]>([
    [
      'more',
      verdictOn([{ site: ADD, ...from(4 * MIB, 4.1 * MIB) }]),
      'Maps keep 102 KiB more (+2.5 %), which is within the limit',
    ],
    ['less', verdictOn([{ site: ADD, ...from(4 * MIB, 3 * MIB) }]), 'Maps keep 1 MiB less (−25 %)'],
    [
      'less than the floor',
      verdictOn([{ site: ADD, ...from(4 * MIB, 4 * MIB - 64 * KIB) }]),
      'Map memory is unchanged',
    ],
    [
      'less, by just over it',
      verdictOn([{ site: ADD, ...from(4 * MIB, 4 * MIB - 65 * KIB) }]),
      'Maps keep 65 KiB less (−1.6 %)',
    ],
    [
      'less, as may be noise',
      verdictOn([{ site: ADD, ...from(4 * MIB, 3 * MIB) }], MIB),
      'Map memory is unchanged',
    ],
  ])('keeps %s', (_, verdict, answer) => {
    expect(saidOf({ ...verdict, state: 'pass' })).toBe(`✅ ${answer}`);
  });

  test.each([
    [0, ''],
    [1, '; one map site moved'],
    [2, '; 2 map sites moved'],
  ])('is unchanged, %d sites moved', (count, moved) => {
    const sites = [ADD, PARSE]
      .slice(0, count)
      .map((site) => ({ site, from: { ...site, line: 9 }, ...from(MIB, MIB) }));
    expect(saidOf(verdictOn([{ site: RATES, ...from(MIB, MIB) }, ...sites]))).toBe(
      `✅ Map memory is unchanged${moved}`,
    );
  });
});

describe('what cannot be told', () => {
  const unclear = (verdict: Verdict): Verdict => ({ ...verdict, state: 'inconclusive' });

  test('is whether all maps keep more', () => {
    const verdict = verdictOn([{ site: ADD, ...from(2 * MIB, 2.1 * MIB) }], 0.05 * MIB);
    expect(saidOf(unclear(verdict))).toBe(
      '⚠️ Cannot tell whether maps keep more than allowed: +102 KiB ± 51.2 KiB is too close to the 102 KiB that the limit allows',
    );
    const noisier = verdictOn([{ site: ADD, ...from(2 * MIB, 2.1 * MIB) }], 0.5 * MIB);
    expect(saidOf(unclear(noisier))).toBe(
      '⚠️ Cannot tell whether maps keep more than allowed: the noise, ± 512 KiB, is larger than the 102 KiB that the limit allows',
    );
  });

  test('is whether one of them does, where the totals are clear', () => {
    const verdict = verdictOn([
      { site: RATES, ...from(40 * MIB, 40 * MIB) },
      { site: ADD, ...from(2 * MIB, 2.1 * MIB), noise: 0.05 * MIB },
    ]);
    expect(saidOf(unclear(verdict))).toMatch(
      /^⚠️ Cannot tell whether items keeps more than allowed: \+102 KiB ± 51.2 KiB/,
    );
  });

  test('is a budget, where all growth is clear', () => {
    expect(saidOf(unclear(verdictOn([])))).toBe('⚠️ Cannot tell whether map memory is within its budget');
  });
});

describe('a first measurement', () => {
  const first = (change: typeof GROWN, rounds: readonly number[]): string =>
    saidOf(uncompared('no baseline', withRounds(verdictOn([change]).head, rounds)));
  const measured = '⚪ Map memory measured; there is nothing to compare it with yet';
  const growing = [1, 2, 3, 4].map((mebibytes) => mebibytes * MIB);

  test('names what grows, and that nothing deletes from it, where that is known', () => {
    expect(first(GROWN, growing)).toBe(
      `${measured}, but items in cart/store.go:41 grows with every request (1 KiB each) and nothing deletes from it`,
    );
    expect(first(UNKNOWN, growing)).toBe(
      `${measured}, but tax.loadRates (tax/rates.go:23) grows with every request (1 KiB each)`,
    );
    expect(first(GROWN, [MIB, MIB, MIB, MIB])).toBe(measured);
  });

  test('names what grows with every round, where nobody counted', () => {
    const head = withRounds(verdictOn([UNKNOWN]).head, growing);
    const verdict = uncompared('no baseline', { ...head, roundOperations: growing.map(() => null) });
    expect(saidOf(verdict)).toBe(
      `${measured}, but tax.loadRates (tax/rates.go:23) grows with every round of the load`,
    );
  });
});

test.each<[string, [number, number], string]>([
  ['new', [0, MIB], 'now keeps 1 MiB after 20,000 requests'],
  ['changed', [2 * MIB, 3 * MIB], 'keeps 1 MiB more (+50 %) after 20,000 requests'],
  ['gone', [2 * MIB, 0], 'keeps 2 MiB less (−100 %) after 20,000 requests'],
])('a site that is %s', (status, [base, head], clause) => {
  const change = {
    site: ADD,
    ...(base === 0 ? {} : { base: kindsOf({ growth: [base, base] }) }),
    ...(head === 0 ? {} : { head: kindsOf({ growth: [head, head] }) }),
  };
  const verdict = verdictOn([change]);
  const site = verdict.sites.find((one) => siteKey(one) === siteKey(ADD))!;
  expect(site.status).toBe(status);
  expect(siteClause(site, 'retained', { verdict, context: CONTEXT })).toBe(clause);
});

test.each([
  ['generator', 'request'],
  ['profile', 'request'],
  ['benchmarks', 'iteration'],
  ['given', 'operation'],
  ['output', 'operation'],
  [null, 'operation'],
] as const)('what %s counts is called %s', (operationsFrom, unit) => {
  expect(unitOfLoad({ ...verdictOn([]).head, operationsFrom })).toBe(unit);
});

test('reasons are spoken that nothing else shows, the first five of them', () => {
  const reason = (scope: Reason['scope'], outcome: Reason['outcome'], more: object = {}): Reason => ({
    ...{ scope, outcome, message: `${scope} ${outcome}` },
    ...more,
  });
  const spoken = (...reasons: Reason[]): string[] =>
    spokenReasons({ ...verdictOn([]), reasons }, LIMITS, PLAIN);
  expect(
    spoken(
      reason('fingerprint', 'unclear'),
      reason('budget', 'within'),
      reason('budget', 'unclear', { bytes: 3 * MIB, budgetBytes: 2 * MIB }),
      reason('growing', 'beyond'),
      reason('growing', 'unclear'),
      reason('total', 'unclear'),
      reason('site', 'beyond'),
      reason('creep', 'within'),
    ),
  ).toEqual(['budget unclear Measured 3 MiB, allowed 2 MiB.', 'growing unclear', 'creep within']);
  expect(spoken(...Array.from({ length: 6 }, () => reason('baseline', 'unclear')))).toHaveLength(5);
});
