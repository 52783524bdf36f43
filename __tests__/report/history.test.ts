import { describe, expect, test } from '@jest/globals';
import type { BaselineIndex } from '../../src/baseline/baseline-index.ts';
import { historyLines } from '../../src/report/history.ts';
import { historyHtml } from '../../src/report/history-html.ts';
import { historyJson } from '../../src/report/history-json.ts';
import { historyText } from '../../src/report/history-text.ts';
import { PLAIN } from '../../src/report/style.ts';
import { expectGolden, expectGoldenPage } from '../golden.ts';
import { ADD, comparison, kindsOf, measured, measurement, MIB, PARSE, verdictOn } from './verdicts.ts';

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
  expectGoldenPage('report/golden/history.html', page);
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

test('without sites a terminal shows the commits alone', () => {
  const [, ...older] = INDEX.entries;
  const text = historyText(historyJson({ ...INDEX, entries: older.slice(0, 1), resets: [] }, 'api', []));
  expect(text.split('\n')).toEqual([
    'commit     measured  retained       allocated',
    '8888888  2026-08-08   2.5 MiB    █      4 MiB    █  ⚓',
    '',
  ]);
});

test('sites that changed as much are in the order of their names; the 20 that changed most are shown', () => {
  const names = Array.from({ length: 22 }, (_, i) => `shop.F${String(i).padStart(2, '0')}`);
  const at = (bytes: number) =>
    measurement(
      'b',
      names.toReversed().map((name) => measured({ ...ADD, function: name }, kindsOf({ growth: [bytes, 0] }))),
    );
  const history = (count: number) => {
    const { sites, ...rest } = historyJson(INDEX, 'api', [at(MIB), at(2 * MIB)]);
    return { ...rest, sites: sites.slice(0, count) };
  };
  expect(history(22).sites.map((site) => site.function)).toEqual(names);
  const page = historyHtml(history(22));
  expect(page).toContain('shop.F19');
  expect(page).not.toContain('shop.F20');
  expect(page).toContain('<p>2 more changed less.</p>');
  expect(historyHtml(history(20))).not.toContain('more changed less');
});

test('dots are drawn up to 120 commits; beyond, only of those that people accepted', () => {
  const dotsOf = (count: number): number => {
    const entries = Array.from({ length: count }, (_, i) => ({
      ...INDEX.entries[0]!,
      commit: String(i).padStart(40, '0'),
      accepted: i < 2 ? 'Accepted by maya.' : null,
    }));
    return historyHtml(historyJson({ ...INDEX, entries }, 'api', [])).match(/class="dot/g)!.length;
  };
  expect(dotsOf(120)).toBe(2 * 120);
  expect(dotsOf(121)).toBe(2 * 2);
});

describe('the history of a report', () => {
  const at = (i: number) => ({
    ...{ commit: String(i).repeat(40), key: 'default', path: '', ref: 'refs/heads/main' },
    ...{ measuredAt: `2026-08-0${i}T12:00:00Z`, retainedBytes: i * MIB, allocatedBytes: 4 * MIB },
    accepted: null,
  });
  const verdict = (anchor: string | null, growth = comparison(MIB, 3 * MIB)) => ({
    ...verdictOn([{ site: ADD, head: kindsOf({ growth: [3 * MIB, 4 * MIB] }) }]),
    history: [at(1), at(2)],
    creep:
      anchor === null
        ? null
        : {
            anchor: { commit: anchor, measuredAt: '2026-07-01T12:00:00Z', why: 'v1.4.0' },
            perOperation: false,
            retained: growth,
            allocated: comparison(4 * MIB, 4 * MIB),
          },
  });

  test('shows the path alone where there is no anchor', () => {
    expect(historyLines(verdict(null), PLAIN)).toEqual([
      'Retained over the last 3 measured commits: ▃▆█',
      'Allocated over the last 3 measured commits: ███',
    ]);
  });

  test('counts the commits since the anchor, the one before as one', () => {
    expect(historyLines(verdict('1'.repeat(40)), PLAIN)).toEqual([
      'Retained over the last 3 measured commits: ⚓▃▆█ +200 % since v1.4.0 (⚓), 2 measured commits ago',
      'Allocated over the last 3 measured commits: ⚓███ 0 % since v1.4.0 (⚓), 2 measured commits ago',
    ]);
    expect(historyLines(verdict('2'.repeat(40)), PLAIN)[0]).toMatch(
      / v1\.4\.0 \(⚓\), 1 measured commit ago$/,
    );
  });

  test('gives the day of an anchor that is further back than the path', () => {
    expect(historyLines(verdict('9'.repeat(40)), PLAIN)[0]).toBe(
      'Retained over the last 3 measured commits: ▃▆█ +200 % since v1.4.0, on 2026-07-01',
    );
  });

  test('gives no growth over an anchor that had nothing', () => {
    expect(historyLines(verdict('9'.repeat(40), comparison(0, 3 * MIB)), PLAIN)[0]).toBe(
      'Retained over the last 3 measured commits: ▃▆█',
    );
  });

  test('says what a tick is only where somebody accepted something', () => {
    const given = verdict(null);
    const [first, second] = given.history;
    const accepted = { ...given, history: [{ ...first!, accepted: 'Accepted by maya.' }, second!] };
    expect(historyLines(accepted, PLAIN)).toEqual([
      'Retained over the last 3 measured commits: ✓▃▆█; ✓ was accepted by a person',
      'Allocated over the last 3 measured commits: ✓███',
    ]);
  });

  test('is none with one commit before', () => {
    expect(historyLines({ ...verdict(null), history: [at(1)] }, PLAIN)).toEqual([]);
  });
});

test('nothing is the anchor where all that is measured is from before a reset', () => {
  const resets = [{ ...INDEX.resets[0]!, commit: 'f'.repeat(40), at: '2026-08-10T13:00:00Z' }];
  const history = historyJson({ ...INDEX, resets }, 'api', []);
  expect(history.anchor).toBeNull();
  expect(historyText(history)).not.toContain('⚓');
  expect(historyHtml(history)).not.toContain('⚓');
});
