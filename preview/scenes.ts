import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../examples/remedies/rules.ts';
import type { Baseline, NoBaseline } from '../src/baseline/baseline.ts';
import { decodeMeasurement } from '../src/baseline/measurement-format.ts';
import { readJudging } from '../src/inputs/inputs.ts';
import type { Measurement } from '../src/measure/measurement.ts';
import { accept } from '../src/verdict/accept.ts';
import { decide } from '../src/verdict/decide.ts';
import type { Limits, Verdict } from '../src/verdict/verdict.ts';

/** One comment, and what it is there to show. */
export interface Scene {
  /** For its file and its heading. */
  readonly name: string;
  readonly shows: string;
  readonly verdict: Verdict;
  readonly limits: Limits;
  /** What was measured: the shop with a pull request, an example with its disease, or nothing that is here. */
  readonly checkout: Checkout | null;
}

export type Checkout = { readonly pullRequest: string } | { readonly example: 'before' };

const ROOT = join(import.meta.dirname, '..');
const DEMO = join(ROOT, 'e2e/recordings');
const REMEDIES = join(ROOT, '__tests__/recordings/remedies');

const recorded = (...path: string[]): Measurement => {
  const file = join(...path);
  return decodeMeasurement(readFileSync(file, 'utf8'), file);
};

const stored = (measurement: Measurement): Baseline => ({
  measurement,
  relation: 'merge base',
  distance: 0,
});

const LEAK: Checkout = { pullRequest: 'forget-to-delete' };

const NOTHING: NoBaseline = { measurement: null, reason: '' };

interface Measured {
  readonly base: Measurement | null;
  readonly head: Measurement;
  /** Limits as inputs give them. */
  readonly given?: Readonly<Record<string, string>>;
  readonly checkout?: Checkout | null;
}

const scene = (name: string, shows: string, { base, head, given = {}, checkout = null }: Measured): Scene => {
  const { limits } = readJudging((input) => given[input]);
  const verdict = decide(base === null ? NOTHING : stored(base), head, limits);
  return { name, shows, verdict, limits, checkout };
};

/** Every kind of verdict, each of measurements that were recorded. */
export const scenes = (): Scene[] => {
  const base = recorded(DEMO, 'base.json');
  const [leak, hint, rename] = ['forget-to-delete', 'drop-size-hint', 'rename-only'].map((name) =>
    recorded(DEMO, `${name}.json`),
  ) as [Measurement, Measurement, Measurement];
  const failing = scene('fail-leak', 'The demo’s pull request that forgets to delete', {
    base,
    head: leak,
    checkout: LEAK,
  });
  const login = {
    by: 'label',
    label: 'map-memory-accepted',
    pullRequest: 2,
    login: 'maria',
    at: null,
  } as const;
  return [
    failing,
    scene('fail-size-hint', 'The demo’s pull request that drops a size hint', {
      base,
      head: hint,
      checkout: { pullRequest: 'drop-size-hint' },
    }),
    scene('pass', 'The demo’s pull request that only renames', { base, head: rename }),
    scene('pass-unchanged', 'Nothing has changed', { base, head: base }),
    scene('pass-with-caution', 'Within its limits, and beyond one that only warns', {
      ...{ base, head: hint },
      given: { 'max-allocated-growth': '400%', 'max-retained-growth': '400%', 'warn-allocated-growth': '1%' },
    }),
    {
      ...failing,
      name: 'accepted',
      shows: 'A person has accepted it',
      verdict: accept(failing.verdict, login),
    },
    scene('no-baseline', 'The first run', { base: null, head: base }),
    scene('no-baseline-leak', 'The first run of a service that leaks', {
      ...{ base: null, head: leak, checkout: LEAK },
      given: { 'max-growth-per-operation': '16B' },
    }),
    scene('over-budget', 'Over an absolute budget', {
      base: null,
      head: leak,
      given: { 'max-retained': '1MiB' },
    }),
    scene('inconclusive', 'Sampled so coarsely that nothing can be said', {
      base: recorded(DEMO, 'sampled-base.json'),
      head: recorded(DEMO, 'sampled-head.json'),
    }),
    scene('incomparable', 'The base was built with another Go', {
      base: recorded(REMEDIES, 'tombstones', 'before.json'),
      head: recorded(REMEDIES, 'never-deleted', 'before.json'),
    }),
    ...Object.keys(EXAMPLES).map((rule) => {
      const [before, after] = ['before.json', 'after.json'].map((file) => recorded(REMEDIES, rule, file));
      return scene(`rule-${rule}`, `A pull request that undoes the remedy of docs/remedies.md#${rule}`, {
        ...{ base: after!, head: before!, checkout: { example: 'before' } },
      });
    }),
  ];
};
