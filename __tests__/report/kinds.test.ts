import { expect, test } from '@jest/globals';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { explainerOf } from '../../src/report/kinds.ts';
import { kindsOf, MIB, RATES, verdictOn } from './verdicts.ts';

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
