import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BaselineIndex, IndexEntry } from '../../src/baseline/baseline-index.ts';
import { EMPTY_INDEX, isTag, measurementPath, mergeIndexes } from '../../src/baseline/baseline-index.ts';
import { pruneIndex } from '../../src/baseline/prune-index.ts';
import type { Keep } from '../../src/baseline/prune-index.ts';

const NOW = '2026-06-30T00:00:00Z';
const day = fc.integer({ min: 1, max: 180 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString());
const sha = fc.integer({ min: 1, max: 12 }).map((n) => n.toString(16).padStart(40, '0'));
const key = fc.constantFrom('cart', 'users');
const entry: fc.Arbitrary<IndexEntry> = fc
  .record({
    ...{ commit: sha, key, measuredAt: day },
    ref: fc.constantFrom('refs/heads/main', 'refs/heads/main', 'refs/tags/v1', 'refs/tags/v2'),
    retainedBytes: fc.nat(3),
    allocatedBytes: fc.nat(3),
    accepted: fc.constant(null),
  })
  .map((one) => ({ ...one, path: measurementPath(one.key, one.commit) }));
const reset = fc.record({
  ...{ key, commit: sha, at: day },
  by: fc.constant('ada'),
  reason: fc.constant('new cache'),
});
const indexOf = (resets: fc.Arbitrary<BaselineIndex['resets']>): fc.Arbitrary<BaselineIndex> =>
  fc
    .tuple(fc.array(entry, { maxLength: 30 }), resets)
    .map(([entries, own]) => mergeIndexes({ version: 1, entries, resets: own }, EMPTY_INDEX));
const index = indexOf(fc.array(reset, { maxLength: 4 }));
const keep: fc.Arbitrary<Keep> = fc.record({
  baselines: fc.integer({ min: 1, max: 8 }),
  days: fc.integer({ min: 1, max: 200 }),
});

const ofKey = <T extends { key: string }>(all: readonly T[], name: string): T[] =>
  all.filter((one) => one.key === name);

describe('pruning', () => {
  test('never removes a tag, the newest of a key, or where its creep is reckoned from', () => {
    fc.assert(
      fc.property(index, keep, (one, limits) => {
        const kept = pruneIndex(one, limits, NOW);
        for (const name of ['cart', 'users']) {
          const [before, after] = [ofKey(one.entries, name), ofKey(kept.entries, name)];
          const anchor = ofKey(one.resets, name)[0]?.commit;
          expect(after).toEqual(
            expect.arrayContaining([
              ...before.slice(0, 1),
              ...before.filter(({ ref, commit }) => isTag(ref) || commit === anchor),
            ]),
          );
        }
        expect(kept.resets).toEqual(one.resets);
      }),
    );
  });

  test('of the others it keeps the newest, as many as asked for and as long', () => {
    fc.assert(
      fc.property(index, keep, (one, limits) => {
        const kept = new Set(pruneIndex(one, limits, NOW).entries);
        const oldest = Date.parse(NOW) - limits.days * 86_400_000;
        for (const name of ['cart', 'users']) {
          for (const [rank, each] of ofKey(one.entries, name).entries()) {
            const isWanted = rank < limits.baselines && Date.parse(each.measuredAt) >= oldest;
            const isProtected =
              rank === 0 || isTag(each.ref) || ofKey(one.resets, name)[0]?.commit === each.commit;
            expect(kept.has(each)).toBe(isWanted || isProtected);
          }
        }
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(index, keep, (one, limits) => {
        const kept = pruneIndex(one, limits, NOW);
        expect(pruneIndex(kept, limits, NOW)).toEqual(kept);
      }),
    );
  });

  test('makes no difference before merging, but for what only the other one knows to be worth keeping', () => {
    fc.assert(
      fc.property(indexOf(fc.constant([])), indexOf(fc.constant([])), keep, (a, b, limits) => {
        const late = pruneIndex(mergeIndexes(a, b), limits, NOW).entries;
        const early = pruneIndex(mergeIndexes(pruneIndex(a, limits, NOW), b), limits, NOW).entries;
        const isOfTag = ({ ref }: IndexEntry): boolean => isTag(ref);
        expect(early.filter((one) => !isOfTag(one))).toEqual(late.filter((one) => !isOfTag(one)));
        expect(late).toEqual(
          expect.arrayContaining(early.map((one) => expect.objectContaining({ path: one.path }))),
        );
      }),
    );
  });
});
