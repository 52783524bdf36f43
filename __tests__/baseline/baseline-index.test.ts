import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnchorReset, BaselineIndex, IndexEntry } from '../../src/baseline/baseline-index.ts';
import {
  EMPTY_INDEX,
  decodeIndex,
  encodeIndex,
  entryOf,
  isNewReset,
  measurementPath,
  mergeIndexes,
} from '../../src/baseline/baseline-index.ts';
import { exact, measurement, site } from '../verdict/measurements.ts';

const sha = fc.constantFrom('a', 'b', 'c').map((letter) => letter.repeat(40));
const entry: fc.Arbitrary<IndexEntry> = fc
  .record({
    commit: sha,
    key: fc.constantFrom('cart', 'users'),
    measuredAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00+00:00', '2026-01-02T00:00:00Z'),
    ref: fc.constantFrom('refs/heads/main', 'refs/tags/v1.0.0'),
    retainedBytes: fc.integer(),
    allocatedBytes: fc.integer(),
    accepted: fc.constantFrom(null, 'the label ok, put on #7 by @ada'),
  })
  .map((one) => ({ ...one, path: measurementPath(one.key, one.commit) }));
const reset: fc.Arbitrary<AnchorReset> = fc.record({
  key: fc.constantFrom('cart', 'users'),
  commit: sha,
  at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00+00:00', '2026-01-02T00:00:00Z'),
  by: fc.constantFrom('ada', 'bob'),
  reason: fc.constantFrom('', 'new cache'),
});
/** As it comes from a branch: one entry for each key and commit. */
const index: fc.Arbitrary<BaselineIndex> = fc
  .tuple(fc.array(entry, { maxLength: 8 }), fc.array(reset, { maxLength: 4 }))
  .map(([entries, resets]) => mergeIndexes({ version: 1, entries, resets }, EMPTY_INDEX));

describe('merging', () => {
  test('is commutative, associative and idempotent: no order of racing writers loses anything', () => {
    fc.assert(
      fc.property(index, index, index, (a, b, c) => {
        expect(mergeIndexes(a, b)).toEqual(mergeIndexes(b, a));
        expect(mergeIndexes(mergeIndexes(a, b), c)).toEqual(mergeIndexes(a, mergeIndexes(b, c)));
        expect(mergeIndexes(a, a)).toEqual(a);
        expect(mergeIndexes(mergeIndexes(a, b), b)).toEqual(mergeIndexes(a, b));
      }),
    );
  });

  test('keeps the newest measurement of a commit, and every commit', () => {
    const at = (measuredAt: string, commit: string): BaselineIndex => ({
      ...EMPTY_INDEX,
      entries: [entryOf('cart', measurement([], { measuredAt, commit: commit.repeat(40) }))],
    });
    const merged = [
      at('2026-01-02T00:00:00Z', 'a'),
      at('2026-01-01T00:00:00Z', 'a'),
      at('2026-01-03T00:00:00Z', 'b'),
    ].reduce(mergeIndexes);
    expect(merged.entries.map(({ commit, measuredAt }) => `${commit[0]!} ${measuredAt}`)).toEqual([
      'b 2026-01-03T00:00:00Z',
      'a 2026-01-02T00:00:00Z',
    ]);
  });
});

describe('resets', () => {
  const by = (name: string, at: string, reason = 'new cache'): AnchorReset => ({
    key: 'cart',
    commit: 'a'.repeat(40),
    at,
    by: name,
    reason,
  });
  const withResets = (...resets: AnchorReset[]): BaselineIndex => ({ ...EMPTY_INDEX, resets });

  test('of both sides stay, each once, newest first', () => {
    const [early, late] = [by('ada', '2026-01-01T00:00:00Z'), by('bob', '2026-01-02T00:00:00Z')];
    expect(mergeIndexes(withResets(early), withResets(late, early)).resets).toEqual([late, early]);
    const sameMoment = by('cid', late.at);
    expect(mergeIndexes(withResets(sameMoment), withResets(late)).resets).toEqual([late, sameMoment]);
  });

  test('are acts: a reason that is left standing in a workflow resets its service once', () => {
    const known = withResets(by('ada', '2026-01-01T00:00:00Z'), by('ada', '2026-01-01T00:00:00Z', 'other'));
    const again = by('bob', '2026-01-05T00:00:00Z');
    expect(isNewReset(known, again)).toBe(false);
    expect(isNewReset(known, { ...again, reason: 'newer cache' })).toBe(true);
    expect(isNewReset(known, { ...again, key: 'users' })).toBe(true);
    expect(isNewReset(EMPTY_INDEX, again)).toBe(true);
  });
});

const [early, late] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'] as const;
/** The index of one commit that was pushed as `ref`. */
const pushed = (ref: string, measuredAt: string): BaselineIndex => {
  const one = measurement([], { measuredAt });
  return { ...EMPTY_INDEX, entries: [entryOf('cart', { ...one, provenance: { ...one.provenance, ref } })] };
};

test('of two tags of a commit the later in name stays, whichever was measured last', () => {
  for (const [older, newer] of [
    ['refs/tags/v1.0.0', 'refs/tags/v1.0.1'],
    ['refs/tags/v1.0.1', 'refs/tags/v1.0.0'],
  ] as const) {
    const [entry] = mergeIndexes(pushed(older, early), pushed(newer, late)).entries;
    expect(entry).toMatchObject({ ref: 'refs/tags/v1.0.1', measuredAt: late });
  }
  const branches = mergeIndexes(pushed('refs/heads/z', early), pushed('refs/heads/main', late));
  expect(branches.entries).toMatchObject([{ ref: 'refs/heads/main' }]);
});

test('a release that is also pushed as a branch stays one, whichever job ends last', () => {
  for (const [tag, branch] of [
    [early, late],
    [late, early],
  ] as const) {
    const merged = mergeIndexes(pushed('refs/tags/v1', tag), pushed('refs/heads/main', branch));
    expect(merged.entries).toMatchObject([{ ref: 'refs/tags/v1', measuredAt: late }]);
  }
});

test('ten thousand entries are read in less than a second', () => {
  const entries = Array.from({ length: 10_000 }, (_, i) =>
    entryOf('cart', measurement([], { commit: i.toString(16).padStart(40, '0') })),
  );
  const content = encodeIndex({ ...EMPTY_INDEX, entries });
  const start = performance.now();
  expect(decodeIndex(content, 'index.json').entries).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('an index comes back as it was stored', () => {
  fc.assert(
    fc.property(index, (one) => {
      expect(decodeIndex(encodeIndex(one), 'index.json')).toEqual(one);
    }),
  );
});

test('an entry has the totals of all sites, mean over the runs', () => {
  const sites = [
    site('A', 0, { retained: exact(1, 3), allocated: exact(10, 30) }),
    site('B', 0, { retained: exact(5, 5) }),
  ];
  expect(entryOf('cart', measurement(sites, { runs: 2 }))).toEqual({
    ref: 'refs/heads/main',
    accepted: null,
    commit: 'a'.repeat(40),
    key: 'cart',
    path: `measurements/cart/${'a'.repeat(40)}.json`,
    measuredAt: '2026-01-02T03:04:05Z',
    retainedBytes: 7,
    allocatedBytes: 25,
  });
});

test.each(['cart', 'v1.2', '.hidden', '..cart', 'x'.repeat(100)])('%j is a key', (key) => {
  expect(measurementPath(key, 'a'.repeat(40))).toContain(`/${key}/`);
});

describe('nothing leaves the folder of the measurements', () => {
  test.each(['../x', 'a/b', '', '.git', '.GIT', '.', '..', '...', 'a\nb', 'x'.repeat(101)])(
    'key %j',
    (key) => {
      expect(() => measurementPath(key, 'a'.repeat(40))).toThrow('key: expected a key of');
    },
  );

  test.each(['main', 'A'.repeat(40), `${'a'.repeat(39)}/`, ''])('commit %j', (commit) => {
    expect(() => measurementPath('cart', commit)).toThrow('commit: expected a full commit sha');
  });

  test('an index that points elsewhere is refused', () => {
    const one = entryOf('cart', measurement([]));
    const content = JSON.stringify({ version: 1, entries: [{ ...one, path: '.github/workflows/ci.yml' }] });
    expect(() => decodeIndex(content, 'index.json')).toThrow(
      'index.json: entries[0].path: expected measurements/cart/',
    );
  });
});

test.each([5, 'yesterday', null])('an entry that was measured at %j is refused', (measuredAt) => {
  const content = JSON.stringify({
    ...EMPTY_INDEX,
    entries: [{ ...entryOf('cart', measurement([])), measuredAt }],
  });
  expect(() => decodeIndex(content, 'index.json')).toThrow(
    `index.json: entries[0].measuredAt: expected an ISO 8601 time, got ${JSON.stringify(measuredAt)}`,
  );
});

test('an entry that could not be read again is not written', () => {
  const broken = { ...entryOf('cart', measurement([])), retainedBytes: Infinity };
  expect(() => encodeIndex({ ...EMPTY_INDEX, entries: [broken] })).toThrow(
    /^entries\[0\]\.retainedBytes: expected a finite number, got Infinity$/,
  );
});
