import { expect, test } from '@jest/globals';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { explainerOf } from '../../src/report/kinds.ts';
import { adviceOf } from '../../src/report/advice.ts';
import { headlineOf } from '../../src/report/sentences.ts';
import { PLAIN } from '../../src/report/style.ts';
import { totalsNote } from '../../src/report/totals.ts';
import { ADD, CONTEXT, kindsOf, KIB, MIB, PARSE, RATES, verdictOn } from './verdicts.ts';

/** One line made a map with room for 4 MiB and keeps less of it; another line of the function fills the map. */
const filling = ({ initial, growth }: { initial: number; growth: number }): Verdict =>
  verdictOn([
    { site: { ...RATES, line: 25 }, base: {}, head: kindsOf({ growth: [0, growth * MIB] }) },
    {
      site: RATES,
      base: kindsOf({ header: [48, 48], initial: [0, 4 * MIB] }),
      head: kindsOf({ header: [48, 48], initial: [0, initial * MIB] }),
    },
  ]);

test.each([
  [{ initial: 0, growth: 8 }, true],
  [{ initial: 2, growth: 1 }, true],
  [{ initial: 2.01, growth: 8 }, false],
  [{ initial: 2, growth: 0.99 }, false],
])('a size hint is lost if half of the room went and growth took half of its place: %j', (bytes, isLost) => {
  const verdict = filling(bytes);
  const explanation = explainerOf(verdict)(verdict.sites[0]!)!;
  expect(explanation.kinds).toEqual(['growth']);
  expect(explanation.droppedHint?.madeAt ?? null).toEqual(isLost ? expect.objectContaining(RATES) : null);
});

test('what a verdict needs looked up is looked up once', () => {
  const verdict = filling({ initial: 0, growth: 8 });
  expect(explainerOf(verdict)).toBe(explainerOf(verdict));
});

const adviceOn = (verdict: Verdict): string[] =>
  adviceOf(
    verdict,
    verdict.sites
      .filter(({ outcome }) => outcome === 'beyond')
      .map((site) => ({ site, explanation: explainerOf(verdict)(site) })),
    { context: CONTEXT, style: PLAIN },
  );

const HISTORY = { function: 'github.com/acme/shop/cart.(*History).Keep', file: 'cart/history.go', line: 20 };

test('maps that are merely kept are no cause: what is new and retains is', () => {
  const verdict = verdictOn([
    { site: PARSE, base: kindsOf({ growth: [0, 8 * MIB] }), head: kindsOf({ growth: [5 * MIB, 8 * MIB] }) },
    { site: HISTORY, head: kindsOf({ growth: [1.2 * MIB, 2 * MIB] }) },
  ]);
  expect(explainerOf(verdict)(verdict.sites[0]!)!.text).toBe(
    'allocates what it did before, but now it is kept: look for what holds these maps',
  );
  expect(headlineOf(verdict, CONTEXT, PLAIN)).toContain('cart/history.go:20');
  expect(adviceOn(verdict)[0]).toBe('cart/history.go:20 is new and retains 1.2 MiB: look there first.');
});

test('a map that allocates what it keeps more is a cause', () => {
  const verdict = verdictOn([
    { site: ADD, base: kindsOf({ growth: [MIB, 40 * MIB] }), head: kindsOf({ growth: [4 * MIB, 43 * MIB] }) },
  ]);
  expect(explainerOf(verdict)(verdict.sites[0]!)!.text).toMatch(/^mostly growth/);
});

test('what is new is allowed by the floor alone, though the totals are within', () => {
  const verdict = verdictOn([
    { site: HISTORY, head: kindsOf({ growth: [100 * KIB, 100 * KIB] }) },
    {
      site: RATES,
      base: kindsOf({ growth: [9 * MIB, 9 * MIB] }),
      head: kindsOf({ growth: [9 * MIB, 9 * MIB] }),
    },
  ]);
  expect(adviceOn(verdict).at(-1)).toBe(
    'If this is intended, raise min-growth (now 64 KiB) in the workflow, or merge it: the next measurement of the default branch is the new baseline.',
  );
  expect(adviceOn({ ...verdict, relation: 'file' }).at(-1)).toMatch(
    /or store a new baseline file with save-baseline: always\.$/,
  );
  expect(totalsNote(verdict, CONTEXT)).toBe(
    'The totals are within their limits; each place is judged by itself, and a new one by the floor of 64 KiB.',
  );
});

test('a baseline file is not replaced by a run on the default branch', () => {
  const verdict: Verdict = { ...verdictOn([]), state: 'incomparable', relation: 'file' };
  expect(adviceOn(verdict).join()).toContain('store a new one with save-baseline: always');
});

test('a sync.Map in place of a map', () => {
  const verdict = verdictOn([
    {
      site: ADD,
      base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
      head: kindsOf({ syncMap: [6 * MIB, 12 * MIB] }),
    },
  ]);
  expect(explainerOf(verdict)(verdict.sites[0]!)!.text).toBe(
    'a sync.Map takes more room for each entry than a plain map',
  );
});

test.each([
  ['a raised size hint is lowered', 48, true],
  ['more maps of the same size are not', 4800, false],
])('%s', (_, headers, isRaised) => {
  const verdict = verdictOn([
    {
      site: RATES,
      base: kindsOf({ header: [48, 48], initial: [MIB, MIB] }),
      head: kindsOf({ header: [headers, headers], initial: [9 * MIB, 9 * MIB] }),
    },
  ]);
  const advice = adviceOn(verdict).join('\n');
  expect(advice.includes('Lower or drop the size hint of the map made in tax/rates.go:23.')).toBe(isRaised);
  expect(advice.includes('delete entries')).toBe(!isRaised);
});
