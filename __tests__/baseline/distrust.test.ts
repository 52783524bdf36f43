import { describe, expect, test } from '@jest/globals';
import { distrustOf, isTrustedRef } from '../../src/baseline/distrust.ts';
import type { Origin } from '../../src/baseline/distrust.ts';
import type { Provenance } from '../../src/measure/measurement.ts';

const COMMIT = 'c'.repeat(40);
const GOOD: Provenance = {
  commit: COMMIT,
  ref: 'refs/heads/main',
  event: 'push',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  measuredAt: '2026-01-02T03:04:05Z',
};
const ORIGIN: Origin = {
  commit: COMMIT,
  repositoryUrl: 'https://github.com/acme/shop',
  defaultBranch: 'main',
};
const distrust = (provenance: Partial<Provenance>, origin: Partial<Origin> = {}) =>
  distrustOf({ ...GOOD, ...provenance }, { ...ORIGIN, ...origin });

test('a push to the default branch, or of a tag, is trusted', () => {
  expect(distrust({})).toBeNull();
  expect(distrust({ ref: 'refs/tags/v1.2.0' })).toBeNull();
  expect(distrust({ ref: 'refs/heads/trunk' }, { defaultBranch: 'trunk' })).toBeNull();
  expect(distrust({ event: 'workflow_dispatch' })).toBeNull(); // who resets the anchor measures, too
});

test('where the default branch is not known, any branch may be it, and nothing else', () => {
  expect(distrust({ ref: 'refs/heads/trunk' }, { defaultBranch: null })).toBeNull();
  expect(distrust({ ref: 'refs/pull/7/merge' }, { defaultBranch: null })).toContain('neither');
});

describe('what says something else of itself is not', () => {
  test.each<[string, Partial<Provenance>, string]>([
    ['another commit', { commit: 'd'.repeat(40) }, 'measures ddddddd, and is listed as ccccccc'],
    ['a pull request', { event: 'pull_request' }, 'was not measured on a push, but on "pull_request"'],
    ['a terminal', { event: '' }, 'was not measured on a push, but on ""'],
    ['another branch', { ref: 'refs/heads/topic' }, 'which is neither the default branch nor a tag'],
    ['a branch called like a tag', { ref: 'refs/heads/refs/tags/v1' }, 'neither the default branch'],
    ['no ref', { ref: '' }, 'was measured on "", which is neither'],
    ['another repository', { runUrl: 'https://github.com/eve/shop/actions/runs/42' }, 'no run of this'],
    [
      'one that begins the same',
      { runUrl: 'https://github.com/acme/shop2/actions/runs/42' },
      'no run of this',
    ],
    ['no run', { runUrl: '' }, 'was measured by "", which is no run of this repository'],
  ])('%s', (_, provenance, problem) => {
    expect(distrust(provenance)).toContain(problem);
  });
});

test('where the default branch is not known, no branch is trusted to be it, not even one called null', () => {
  expect(isTrustedRef('refs/heads/null', null)).toBe(false);
  expect(isTrustedRef('refs/heads/main', 'main')).toBe(true);
  expect(isTrustedRef('refs/tags/v1', null)).toBe(true);
});
