import { describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../src/baseline/baseline.ts';
import {
  baselineReasons,
  creepReason,
  differenceReason,
  lessWorkReasons,
  siteReasons,
  totalReasons,
} from '../../src/verdict/reasons.ts';
import type { Comparison, Outcome, SiteVerdict } from '../../src/verdict/verdict.ts';
import { measurement } from './measurements.ts';

const compared = (figures: Partial<Comparison> = {}): Comparison => ({
  base: 1000,
  head: 1000,
  growthBytes: 0,
  growthPercent: 0,
  lowBytes: 0,
  highBytes: 0,
  limitPercent: 5,
  outcome: 'within',
  ...figures,
});
const grown = (bytes: number, outcome: Outcome, figures: Partial<Comparison> = {}): Comparison =>
  compared({ growthBytes: bytes, growthPercent: bytes / 10, outcome, ...figures });
const fromNone = (outcome: Outcome): Comparison => compared({ base: 0, growthPercent: null, outcome });

const UNCERTAIN =
  'but that is not certain: too few allocations were recorded, the sides did too different work, one more table of a ' +
  'map was split, or the load took longer';

test.each<[string, Comparison]>([
  ['did not change, within the limit of 5 %', compared()],
  ['grew by 4 %, within the limit of 5 %', grown(40, 'within')],
  ['grew by 5 %, within the limit of 5 %', grown(50, 'within')],
  ['grew by 5.1 %, but by less than the floor', grown(51, 'within')],
  ['shrank by 12.3 %, within the limit of 5 %', grown(-123.4, 'within')],
  ['grew by 123 %, beyond the limit of 5 %', grown(1234, 'beyond')],
  ['grew by 1230 %, beyond the limit of 12.5 %', grown(12_345, 'beyond', { limitPercent: 12.5 })],
  [
    'grew by 6 %, but anything from 4 % to 8.12 % fits what was measured, on both sides of the limit of 5 %',
    grown(60, 'unclear', { lowBytes: 40, highBytes: 81.23 }),
  ],
  [
    'did not change, but anything from -10 % to 10 % fits what was measured, on both sides of the limit of 5 %',
    compared({ outcome: 'unclear', lowBytes: -100, highBytes: 100 }),
  ],
  [
    'grew by 6 %, but anything from 5 % to 7 % fits what was measured, on both sides of the limit of 5 %',
    grown(60, 'unclear', { lowBytes: 50, highBytes: 70 }),
  ],
  [`grew by 8 %, ${UNCERTAIN}`, grown(80, 'unclear', { lowBytes: 51, highBytes: 90 })],
  [`shrank by 3 %, ${UNCERTAIN}`, grown(-30, 'unclear', { lowBytes: -90, highBytes: 50 })],
  ['are within the floor, from none in the base', fromNone('within')],
  ['are over the floor, from none in the base', fromNone('beyond')],
  [
    'come from none in the base, and their noise is too large to tell whether they are over the floor',
    fromNone('unclear'),
  ],
])('a total that %s', (text, comparison) => {
  const { outcome } = comparison;
  expect(totalReasons({ retained: comparison, allocated: compared(), unreleased: null })).toEqual([
    { scope: 'total', metric: 'retained', outcome, message: `All retained map bytes ${text}.` },
    {
      ...{ scope: 'total', metric: 'allocated', outcome: 'within' },
      message: 'All allocated map bytes did not change, within the limit of 5 %.',
    },
  ]);
});

test('of a site only what is not within its limit, and where it is', () => {
  const at = { function: 'shop.Add', file: 'shop/store.go', line: 7 };
  const one: SiteVerdict = {
    ...at,
    status: 'changed',
    outcome: 'beyond',
    kinds: {},
    retained: compared(),
    allocated: grown(80, 'beyond'),
    unreleased: fromNone('unclear'),
  };
  expect(siteReasons([{ ...one, allocated: compared(), unreleased: null }, one])).toEqual([
    {
      ...{ scope: 'site', metric: 'allocated', outcome: 'beyond', site: at },
      message: 'The allocated bytes of this site grew by 8 %, beyond the limit of 5 %.',
    },
    {
      ...{ scope: 'site', metric: 'unreleased', outcome: 'unclear', site: at },
      message:
        'The unreleased bytes of this site come from none in the base, and their noise is too large to tell whether ' +
        'they are over the floor.',
    },
  ]);
});

describe('of a head that served much less', () => {
  const doubted = (retained: Outcome, unreleased: Outcome | null): string[] =>
    lessWorkReasons({
      retained: compared({ outcome: retained }),
      allocated: compared(),
      unreleased: unreleased && compared({ outcome: unreleased }),
    }).map(({ scope, metric, outcome, message }) => [scope, metric, outcome, message].join(' '));
  const kept =
    'total retained unclear The head served much less of the load than the base, so what it retains cannot pass.';
  const held =
    'total unreleased unclear The head served much less of the load than the base, so what it still holds cannot pass.';

  test('what would pass cannot, and the rest is what it is', () => {
    expect(doubted('within', null)).toEqual([kept]);
    expect(doubted('within', 'within')).toEqual([kept, held]);
    expect(doubted('beyond', 'within')).toEqual([held]);
    expect(doubted('unclear', 'beyond')).toEqual([]);
  });
});

test('what differs is named with both sides', () => {
  expect(differenceReason({ field: 'goVersion', base: 'go1.25.0', head: 'go1.26.1' })).toEqual({
    scope: 'fingerprint',
    outcome: 'unclear',
    message:
      '`goVersion` is `go1.26.1` and was `go1.25.0` in the baseline, so their bytes cannot be compared.',
  });
});

test('what crept up is told with its anchor', () => {
  expect(creepReason('v1.4.0', 'allocated', grown(250, 'beyond', { limitPercent: 20 }))).toEqual({
    ...{ scope: 'creep', metric: 'allocated', outcome: 'beyond' },
    message: 'Since v1.4.0, all allocated map bytes grew by 25 %, beyond the limit of 20 %.',
  });
});

test.each<[Baseline['relation'], number | null, string, string | null]>([
  ['merge base', 0, 'b'.repeat(40), null],
  [
    'measured here',
    0,
    'b'.repeat(40),
    'Compared with its base bbbbbbb, which was measured beside it, in turn.',
  ],
  [
    'ancestor',
    1,
    'b'.repeat(40),
    'Compared with bbbbbbb, which is 1 commit before the merge base, because no nearer commit was measured.',
  ],
  [
    'ancestor',
    12,
    'b'.repeat(40),
    'Compared with bbbbbbb, which is 12 commits before the merge base, because no nearer commit was measured.',
  ],
  [
    'ancestor',
    null,
    'b'.repeat(40),
    'Compared with bbbbbbb, which is older than the merge base, because no nearer commit was measured.',
  ],
  ['file', null, 'b'.repeat(40), 'Compared with a stored file, measured at bbbbbbb.'],
  ['file', null, '', 'Compared with a stored file, measured at an unknown commit.'],
])('a baseline that is %s, at a distance of %j', (...[relation, distance, commit, message]) => {
  const base = measurement([]);
  const stored = { ...base, provenance: { ...base.provenance, commit } };
  expect(baselineReasons({ relation, distance, measurement: stored })).toEqual(
    message === null ? [] : [{ scope: 'baseline', outcome: 'within', message }],
  );
});
