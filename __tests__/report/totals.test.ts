import { describe, expect, test } from '@jest/globals';
import { cautionText } from '../../src/report/cautions.ts';
import { renderComment } from '../../src/report/comment.ts';
import { movementOf } from '../../src/report/figures.ts';
import { PLAIN } from '../../src/report/style.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { limitText, totalsNote, totalsSentence, totalsTable } from '../../src/report/totals.ts';
import { whatToDo } from '../../src/report/what-to-do.ts';
import type { Reason, Verdict } from '../../src/verdict/verdict.ts';
import {
  ADD,
  comparison,
  CONTEXT,
  kindsOf,
  KIB,
  LIMITS,
  MIB,
  PARSE,
  RATES,
  uncompared,
  verdictOn,
} from './verdicts.ts';

const from = (base: number, head: number) => ({
  base: kindsOf({ growth: [base, base] }),
  head: kindsOf({ growth: [head, head] }),
});
const SAME = { site: RATES, ...from(3 * MIB, 3 * MIB) };
const GROWN = { site: ADD, ...from(2 * MIB, 3 * MIB) };
const withRuns = (verdict: Verdict, change: object): Verdict => ({
  ...verdict,
  head: { ...verdict.head, runs: verdict.head.runs.map((run) => ({ ...run, ...change })) },
});

describe('the totals', () => {
  test('are a sentence, of the load as far as somebody counted', () => {
    const first = uncompared('no baseline', verdictOn([SAME]).head);
    expect(totalsSentence(first, CONTEXT)).toBe(
      'The load of 20,000 requests left 3 MiB in maps and allocated 3 MiB for them.',
    );
    expect(totalsSentence(withRuns(first, { operations: null }), CONTEXT)).toBe(
      'The load left 3 MiB in maps and allocated 3 MiB for them.',
    );
  });

  test('name the baseline, unless a reason does', () => {
    const verdict = verdictOn([SAME]);
    const compared = ' Compared with [`a1a1a1a`](https://github.com/acme/shop/actions/runs/41377).';
    const sentence =
      'The load of 20,000 requests left 3 MiB in maps (no change; limit +5 %, at least 64 KiB) ' +
      'and allocated 3 MiB for them (no change; limit +10 %, at least 64 KiB).';
    expect(totalsSentence(verdict, CONTEXT)).toBe(sentence + compared);
    const reasons: Reason[] = [{ scope: 'baseline', outcome: 'unclear', message: '' }];
    expect(totalsSentence({ ...verdict, reasons }, CONTEXT)).toBe(sentence);
  });

  test('have no floor in their limit where none is set', () => {
    const limits = { ...LIMITS, minGrowthBytes: 0 };
    expect(limitText('retained', verdictOn([SAME]), { ...CONTEXT, limits })).toBe('+5 %');
  });

  test('are no table without a comparison', () => {
    expect(totalsTable(uncompared('no baseline', verdictOn([SAME]).head), CONTEXT)).toBe('');
  });

  test('are within while a place is not: it is said why, and of a new one by which floor', () => {
    const note = 'The totals are within their limits; each place is judged by itself';
    const huge = { site: RATES, ...from(90 * MIB, 90 * MIB) };
    expect(totalsNote(verdictOn([huge, GROWN]), CONTEXT)).toBe(`${note}.`);
    const added = { site: ADD, head: kindsOf({ growth: [MIB, MIB] }) };
    expect(totalsNote(verdictOn([huge, added]), CONTEXT)).toBe(
      `${note}, and a new one by the floor of 64 KiB.`,
    );
    expect(totalsNote(verdictOn([GROWN]), CONTEXT)).toBe('');
    expect(totalsNote(verdictOn([huge]), CONTEXT)).toBe('');
  });

  test.each([
    [comparison(4 * MIB, 4 * MIB + 64 * KIB), 'same'],
    [comparison(4 * MIB, 4 * MIB + 65 * KIB), 'grew'],
    [comparison(4 * MIB, 5 * MIB, { noise: MIB }), 'same'],
    [comparison(4 * MIB, 4 * MIB - 64 * KIB), 'same'],
    [comparison(4 * MIB, 4 * MIB - 65 * KIB), 'shrank'],
    [comparison(4 * MIB, 3 * MIB, { noise: MIB }), 'same'],
    [comparison(4 * MIB, 3 * MIB, { noise: MIB - 1 }), 'shrank'],
  ])('move where it is certain and over the floor: %#', (total, movement) => {
    expect(movementOf(total, 64 * KIB)).toBe(movement);
  });
});

describe('a caution about all maps', () => {
  const warn = { maxRetainedGrowth: 0.02, maxRetainedBytes: 2 * MIB, maxTotalCreep: 0.1 };
  const context = { ...CONTEXT, limits: { ...LIMITS, warn } };
  const saidOf = (caution: Omit<Reason, 'outcome' | 'message'>, verdict: Verdict): string =>
    cautionText({ outcome: 'beyond', message: '', ...caution }, { verdict, context, style: PLAIN });
  const verdict = verdictOn([{ site: ADD, ...from(4 * MIB, 4.16 * MIB) }]);

  test('gives their growth and the limit', () => {
    expect(saidOf({ scope: 'total', metric: 'retained' }, verdict)).toBe(
      'Maps keep 164 KiB more (+4 %) in total, beyond the 2 % of warn-retained-growth',
    );
  });

  test('gives what they keep of each request, where they grow', () => {
    const growing = { ...context, limits: { ...LIMITS, warn: { maxGrowthPerOperation: 8 } } };
    const caution: Reason = {
      scope: 'growing',
      metric: 'retained',
      outcome: 'beyond',
      message: '',
      bytes: 14,
    };
    expect(cautionText(caution, { verdict, context: growing, style: PLAIN })).toBe(
      'Maps together keep 14 B of each request, beyond the 8 B of warn-growth-per-operation',
    );
  });

  test('gives what they keep after the load, of a budget', () => {
    expect(saidOf({ scope: 'budget', metric: 'retained', bytes: 3 * MIB }, verdict)).toBe(
      'Maps keep 3 MiB after 20,000 requests, beyond the 2 MiB of warn-retained',
    );
  });

  test.each([
    ['within', 'beyond the 10 % of warn-total-creep'],
    ['beyond', 'beyond the 20 % of max-total-creep; this change has not certainly added to it'],
  ] as const)('gives the limit of slow creep that was crossed: %s the one that fails', (outcome, limit) => {
    const crept = { ...comparison(4 * MIB, 4.6 * MIB, { limit: 0.2 }), outcome };
    const anchor = { commit: '1'.repeat(40), measuredAt: '2026-08-01T12:00:00Z', why: 'v1.4.0' };
    const creep = { anchor, perOperation: false, retained: crept, allocated: crept };
    expect(saidOf({ scope: 'creep', metric: 'retained' }, { ...verdict, creep })).toBe(
      `Maps keep 614 KiB more (+15 %) since v1.4.0, ${limit}`,
    );
  });
});

describe('what to do', () => {
  const others = (verdict: Verdict, context = CONTEXT): readonly string[] =>
    whatToDo(verdict, { context, style: PLAIN }).others;
  const unclear = (): Verdict =>
    verdictOn([{ site: ADD, ...from(2 * MIB, 2.1 * MIB), noise: 0.5 * MIB }], 0.5 * MIB);
  const runs = (verdict: Verdict, count: number): Verdict => ({
    ...verdict,
    head: { ...verdict.head, runs: Array.from({ length: count }, () => verdict.head.runs[0]!) },
  });

  test('about noise where every allocation was recorded, is more of the same', () => {
    const start =
      'Every allocation was recorded, so the runs themselves differ. To decide it, give every run the same work, or';
    expect(others(runs(unclear(), 1))).toEqual([`${start} measure more often than once (runs).`]);
    expect(others(runs(unclear(), 2))).toEqual([`${start} measure more often than 2 times (runs).`]);
  });

  test.each([
    ['running', 'measure several processes, each in a job of a matrix (mode: measure).'],
    ['files', 'give profiles of more processes (after, one per line).'],
    ['elsewhere', 'measure more often, in more runs or more jobs.'],
  ] as const)('about noise in processes that were %s', (processes, how) => {
    const exact = unclear();
    expect(others(exact, { ...CONTEXT, processes })).toEqual([`To decide it, ${how}`]);
    const fingerprint = { ...exact.head.fingerprint, rateClass: 'sampled' as const };
    const sampled = { ...exact, head: { ...exact.head, fingerprint } };
    const recorded = 'record every allocation (GODEBUG=memprofilerate=1 in its environment), and ';
    expect(others(sampled, { ...CONTEXT, processes })).toEqual([`To decide it, ${recorded}${how}`]);
  });

  test('about a regression against a base that was measured here, is to merge it', () => {
    const verdict = verdictOn([GROWN]);
    expect(others({ ...verdict, relation: 'measured here' }).at(-1)).toBe(
      'If this is intended, raise max-retained-growth (now 5 %) and max-allocated-growth (now 10 %) in the workflow, ' +
        'or merge it: later changes are compared with what they start from.',
    );
  });

  test('is told once of two causes that have one remedy', () => {
    const kept = { base: kindsOf({ growth: [0, 8 * MIB] }), head: kindsOf({ growth: [5 * MIB, 8 * MIB] }) };
    const more = { base: kindsOf({ growth: [MIB, 8 * MIB] }), head: kindsOf({ growth: [5 * MIB, 8 * MIB] }) };
    const text = renderTerminal(
      verdictOn([
        { site: ADD, ...kept },
        { site: PARSE, ...more },
      ]),
      CONTEXT,
    );
    expect(text).toContain(
      'cart/store.go:41: allocates what it did before, but now it is kept. Look for what holds these maps. See',
    );
    expect(text).toMatch(/api\/query\.go:88: allocates what it did before, but now more of it is kept\. See/);
  });
});

describe('how it was measured', () => {
  const measuredOf = (verdict: Verdict): string => renderComment(verdict, CONTEXT);

  test('gives the work of a run, and that of the base where it is another', () => {
    const verdict = verdictOn([SAME]);
    expect(measuredOf(verdict)).toContain('- Work per run: 20,000 requests\n');
    const other = withRuns(verdict, { operations: 10_000 });
    expect(measuredOf(other)).toContain('- Work per run: 10,000 requests; baseline 20,000\n');
    expect(measuredOf(withRuns(verdict, { operations: null }))).not.toContain('Work per run');
    const uncounted = { ...verdict.head, operationsFrom: null };
    expect(measuredOf({ ...verdict, head: uncounted })).toContain('- Work per run: 20,000 requests\n');
  });

  test('names an experiment of Go where there is one', () => {
    const verdict = verdictOn([SAME]);
    const fingerprint = { ...verdict.head.fingerprint, goExperiment: 'noswissmap' };
    expect(measuredOf({ ...verdict, head: { ...verdict.head, fingerprint } })).toContain(
      '- GOEXPERIMENT: `noswissmap`\n',
    );
    expect(measuredOf(verdict)).not.toContain('GOEXPERIMENT');
  });
});

describe('a terminal', () => {
  test('shows the 20 worst sites and counts the others', () => {
    const sites = (count: number) =>
      verdictOn(Array.from({ length: count }, (_, line) => ({ ...GROWN, site: { ...ADD, line: line + 1 } })));
    expect(renderTerminal(sites(20), CONTEXT)).not.toContain('more sites changed');
    const text = renderTerminal(sites(22), CONTEXT);
    expect(text).toContain('\n\n2 more sites changed\n');
    expect(text).toContain('cart.(*Store).Add  cart/store.go:20\n');
    expect(text).not.toContain('cart.(*Store).Add  cart/store.go:21\n');
  });

  test('shows without a baseline each site with what the rounds tell of it, if there are any', () => {
    const head = verdictOn([GROWN, SAME]).head;
    const growing = [1, 2, 3, 4].map((mebibytes) => mebibytes * MIB);
    const sites = head.sites.map((site, i) => ({
      ...site,
      retainedByRound: i === 0 ? growing : [0, 0, 0, 0],
    }));
    const repeated = { ...head, roundOperations: [KIB, KIB, KIB, KIB], sites };
    const lines = renderTerminal(uncompared('no baseline', repeated), CONTEXT).split('\n');
    expect(lines.find((line) => line.startsWith('cart.(*Store).Add'))).toMatch(
      / {2}3 MiB {2,}3 MiB {2}[▁-█]{4} grows with every request \(1 KiB each\)$/,
    );
    expect(lines.find((line) => line.startsWith('tax.loadRates'))).toMatch(/ {2}3 MiB {2,}3 MiB$/);
    const none = renderTerminal(uncompared('no baseline', { ...head, sites: [] }), CONTEXT);
    expect(none).toContain('left 0 B in maps and allocated 0 B for them.\n');
    expect(none).not.toContain('retained');
  });

  test('shows what the rounds tell of a site whose cause has no figures', () => {
    const verdict = verdictOn([
      { site: ADD, base: kindsOf({ growth: [0, 8 * MIB] }), head: kindsOf({ growth: [5 * MIB, 8 * MIB] }) },
    ]);
    const sites = verdict.head.sites.map((site) => ({ ...site, retainedByRound: [MIB, MIB, MIB, MIB] }));
    const head = { ...verdict.head, roundOperations: [1, 1, 1, 1], sites };
    expect(renderTerminal({ ...verdict, head }, CONTEXT)).toMatch(/\n {2}[▁-█]{4} fills up and then stays\n/);
  });

  test('says why a verdict fails whose totals do not, and what a setting was that is empty now', () => {
    const huge = { site: RATES, ...from(90 * MIB, 90 * MIB) };
    expect(renderTerminal(verdictOn([huge, GROWN]), CONTEXT)).toContain(
      '\nThe totals are within their limits; each place is judged by itself.\n',
    );
    const differences = [
      { field: 'goExperiment', base: 'noswissmap', head: '' },
      { field: 'load', base: '', head: 'k6 run' },
    ] as const;
    const verdict = { ...uncompared('incomparable', verdictOn([SAME]).head), differences };
    expect(renderTerminal(verdict, CONTEXT)).toContain(
      '\n  GOEXPERIMENT: noswissmap → none\n  Load: none → k6 run\n',
    );
  });

  test('says of a site that only its source line tells of a map', () => {
    const derived = {
      site: ADD,
      base: kindsOf({ derived: [MIB, MIB] }),
      head: kindsOf({ derived: [3 * MIB, 3 * MIB] }),
    };
    expect(renderTerminal(verdictOn([derived]), CONTEXT)).toContain('\n  derived from the source line\n');
    expect(renderTerminal(verdictOn([GROWN]), CONTEXT)).not.toContain('derived');
  });
});
