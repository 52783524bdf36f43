import { expect, test } from '@jest/globals';
import type { BaselineIndex } from '../../src/baseline/baseline-index.ts';
import { historyHtml } from '../../src/report/history-html.ts';
import { historyJson } from '../../src/report/history-json.ts';
import { historyText } from '../../src/report/history-text.ts';
import { expectGolden } from '../golden.ts';
import { ADD, kindsOf, measured, measurement, MIB, PARSE } from './verdicts.ts';

const INDEX: BaselineIndex = {
  version: 1,
  entries: [2.6, 2.5, 2.1, 2, 0].map((mebibytes, i) => ({
    commit: String(9 - i).repeat(40),
    key: 'api',
    path: '',
    measuredAt: `2026-08-0${9 - i}T12:00:00Z`,
    ref: i === 3 ? 'refs/tags/v1.4.0' : 'refs/heads/main',
    retainedBytes: mebibytes * MIB,
    allocatedBytes: 4 * MIB,
    accepted: i === 0 ? 'Accepted by maya on 2026-08-09, with the label ok on pull request #5.' : null,
  })),
  resets: [
    {
      key: 'api',
      commit: '7'.repeat(40),
      at: '2026-08-07T13:00:00Z',
      by: 'maya',
      reason: 'a cache for prices',
    },
  ],
};
const AT = [2, 2.1].map((mebibytes, i) =>
  measurement(`b${i}b${i}`, [
    measured(ADD, kindsOf({ growth: [mebibytes * MIB, 4 * MIB] })),
    ...(i === 1 ? [measured(PARSE, kindsOf({ first: [0, 10 * MIB] }))] : []),
  ]),
);

test('a history for a terminal', () => {
  expectGolden('report/golden/history.txt', historyText(historyJson(INDEX, 'api', AT)));
});

test('the same for programs: oldest first, growth against the commit before, the anchor', () => {
  const { commits, anchor, sites } = historyJson(INDEX, 'api', AT);
  expect(commits.map(({ retainedGrowthPercent }) => retainedGrowthPercent?.toFixed(1) ?? null)).toEqual([
    null,
    null, // of nothing
    '5.0',
    '19.0',
    '4.0',
  ]);
  expect(commits.map(({ mark }) => mark)).toEqual([
    null,
    'v1.4.0',
    'the reset by maya on 2026-08-07 (a cache for prices)',
    null,
    null,
  ]);
  expect(anchor?.commit).toBe('7'.repeat(40));
  expect(sites.map(({ line, allocatedBytes }) => [line, allocatedBytes])).toEqual([
    [88, [0, 10 * MIB]],
    [41, [4 * MIB, 4 * MIB]],
  ]);
});

test('nothing of another service, and no sites where none were asked for', () => {
  expect(historyJson(INDEX, 'worker', [])).toMatchObject({ commits: [], sites: [], anchor: null });
});

test('a history for a browser', () => {
  const page = historyHtml(historyJson(INDEX, 'api', AT));
  expectGolden('report/golden/history.html', page.replace(/<style>.*<\/style>/s, '<style>…</style>'));
});

test('what people and services named stands in the page as text', () => {
  const reason = `</td><script>alert("1")</script><img src=x onerror='alert(1)'>`;
  const sites = [measurement('b', [measured({ ...ADD, function: reason, file: reason }, kindsOf({}))])];
  const entries = INDEX.entries.map((entry) => ({ ...entry, key: reason, accepted: reason, ref: reason }));
  const resets = INDEX.resets.map((reset) => ({ ...reset, key: reason, by: reason, reason }));
  const page = historyHtml(historyJson({ version: 1, entries, resets }, reason, sites));
  expect(page).not.toMatch(/<script|<img|[^&;]"1"|='alert/);
  expect(page).toContain('&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)');
});

test('a line through a thousand commits has a thousand points', () => {
  const entries = Array.from({ length: 1_000 }, (_, i) => ({
    ...INDEX.entries[0]!,
    commit: String(i).padStart(40, '0'),
    retainedBytes: i,
  }));
  const page = historyHtml(historyJson({ ...INDEX, entries }, 'api', []));
  const [line = ''] = /(?<=class="line" d=")[^"]+/.exec(page) ?? [];
  expect(line.match(/[ML]/g)).toHaveLength(1_000);
});

test('one commit is a point, none is a sentence', () => {
  const one = historyHtml(historyJson({ ...INDEX, entries: INDEX.entries.slice(0, 1) }, 'api', []));
  expect(one).toMatch(/1 measured commit, from 2026-08-09 to 2026-08-09/);
  expect(one).not.toMatch(/NaN|Infinity|undefined/);
  expect(historyHtml(historyJson(INDEX, 'worker', []))).toContain('Nothing is measured yet.');
});
