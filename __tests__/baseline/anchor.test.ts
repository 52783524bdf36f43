import { describe, expect, test } from '@jest/globals';
import { chooseAnchor, measuredUpTo } from '../../src/baseline/anchor.ts';
import type { AnchorReset, IndexEntry } from '../../src/baseline/baseline-index.ts';

const commitOf = (day: number): string => day.toString(16).repeat(40).slice(0, 40);
const timeOf = (day: number): string => `2026-01-0${day}T00:00:00Z`;
const entry = (day: number, ref = 'refs/heads/main', key = 'api'): IndexEntry => ({
  commit: commitOf(day),
  key,
  path: '',
  measuredAt: timeOf(day),
  ref,
  retainedBytes: day,
  allocatedBytes: day,
  accepted: null,
});
const reset = (day: number, reason = 'new cache', key = 'api'): AnchorReset => ({
  key,
  commit: commitOf(day),
  at: timeOf(day),
  by: 'maya',
  reason,
});

const chosen = (
  measured: readonly IndexEntry[],
  { resets = [] as AnchorReset[], release = null as { tag: string; day: number } | null } = {},
): string | null => {
  const known = release && { tag: release.tag, commit: commitOf(release.day) };
  const found = chooseAnchor(measured, { key: 'api', resets }, known);
  return found && `${found.entry.measuredAt.slice(9, 10)} ${found.why}`;
};

const DAYS = [entry(5), entry(4), entry(3), entry(2), entry(1)];
const TAGGED = DAYS.with(2, entry(3, 'refs/tags/v1.4.0'));

describe('the anchor', () => {
  test('is the oldest measurement where nobody has marked one', () => {
    expect(chosen(DAYS)).toBe('1 the first measurement (1111111)');
    expect(chosen([])).toBeNull();
  });

  test('is the newest tag that was measured as such, else the latest release', () => {
    expect(chosen(TAGGED)).toBe('3 v1.4.0');
    expect(chosen(DAYS, { release: { tag: 'v1.3.0', day: 2 } })).toBe('2 v1.3.0');
    expect(chosen(TAGGED, { release: { tag: 'v1.3.0', day: 2 } })).toBe('3 v1.4.0');
    expect(chosen(DAYS, { release: { tag: 'v0.9.0', day: 9 } })).toMatch(/^1 /); // not measured
  });

  test('is the last reset where that is newer', () => {
    const last = '4 the reset by maya on 2026-01-04 (new cache)';
    expect(chosen(TAGGED, { resets: [reset(4), reset(2)] })).toBe(last);
    expect(chosen(TAGGED, { resets: [reset(2)] })).toBe('3 v1.4.0');
    expect(chosen(DAYS, { resets: [reset(4, 'x', 'worker')] })).toMatch(/^1 /);
  });

  test('is never older than a reset, even where the measurement of the reset is gone', () => {
    const pruned = [entry(5), entry(4), entry(2, 'refs/tags/v1.2.0'), entry(1)];
    expect(chosen(pruned, { resets: [reset(3)] })).toMatch(/^4 the first measurement/);
    const sameMoment = { ...entry(3), commit: 'f'.repeat(40) };
    expect(chosen([entry(5), sameMoment, entry(2)], { resets: [reset(3)] })).toMatch(
      /^3 the first measurement/,
    );
    // A change that starts from before the reset has to be rebased to be judged.
    expect(chosen([entry(2), entry(1)], { resets: [reset(3)] })).toBeNull();
  });
});

test('a reset is known by its commit, however much later somebody wrote it', () => {
  const late = { ...reset(2), at: timeOf(4) };
  expect(chosen(DAYS, { resets: [late] })).toBe('2 the reset by maya on 2026-01-04 (new cache)');
});

test('a reset of another service moves nothing, measured or not', () => {
  const pruned = [entry(5), entry(4), entry(2, 'refs/tags/v1.2.0'), entry(1)];
  expect(chosen(pruned, { resets: [reset(3, 'x', 'worker')] })).toBe('2 v1.2.0');
});

test('only what was measured up to the base, for the same service, is its past', () => {
  const base = { commit: commitOf(3), ref: '', event: '', runUrl: '', measuredAt: timeOf(3) };
  const entries = [...DAYS, entry(2, 'refs/heads/main', 'worker')];
  const sameMoment = { ...entry(3), commit: 'f'.repeat(40), retainedBytes: 9 };
  expect(
    measuredUpTo({ entries: [...entries, sameMoment] }, 'api', base).map(
      ({ retainedBytes }) => retainedBytes,
    ),
  ).toEqual([3, 2, 1]);
});
