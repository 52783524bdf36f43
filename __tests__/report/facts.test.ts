import { describe, expect, test } from '@jest/globals';
import type { CpuFacts } from '../../src/maps/cpu.ts';
import type { Measurement, RunFacts } from '../../src/measure/measurement.ts';
import { renderComment } from '../../src/report/comment.ts';
import { verdictJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { expectGolden } from '../golden.ts';
import { markupIn } from './gfm.ts';
import { ADD, CONTEXT, kindsOf, MIB, PARSE, verdictOn } from './verdicts.ts';

const LEAK = verdictOn([
  {
    site: ADD,
    base: kindsOf({ growth: [2 * MIB, 4 * MIB] }),
    head: kindsOf({ growth: [4.3 * MIB, 4.3 * MIB] }),
  },
]);

const CPU: CpuFacts = {
  totalNs: 3_000_000_000,
  sites: [
    { ...ADD, byUse: { grow: 300_000_000, assign: 120_000_000, hash: 60_000_000 } },
    { ...PARSE, byUse: { access: 90_000_000 } },
  ],
};

const facts = (scale: number): Pick<RunFacts, 'memory' | 'goroutines' | 'gcTrace'> => ({
  memory: {
    heapAllocBytes: 2.5 * MIB * scale,
    heapInUseBytes: 3 * MIB * scale,
    heapObjects: 21_000 * scale,
    mallocs: 840_000 * scale,
    frees: 800_000 * scale,
    collections: 12 * scale,
    forcedCollections: 1,
    pauseNs: 1_240_000 * scale,
    heapInUseShare: 0.89,
  },
  goroutines: { before: 12, after: 12 + 40 * (scale - 1) },
  gcTrace: {
    collections: 11 * scale,
    forcedCollections: 0,
    cpuShare: 0.031 * scale,
    totalPauseMs: 1.1 * scale,
    longestPauseMs: 0.31,
    unreadLines: 0,
  },
});

const withRuns = (measurement: Measurement, change: Partial<RunFacts>): Measurement => ({
  ...measurement,
  runs: measurement.runs.map((run) => ({ ...run, ...change })),
});

const ALL_FACTS = {
  ...LEAK,
  base: withRuns(LEAK.base!, facts(1)),
  head: {
    ...withRuns(LEAK.head, facts(2)),
    cpu: CPU,
    timeline: [0, 0.3, 0.9, 1.4, 2.2, 4.1, 4.3, 4.2].map((mebibytes, i) => ({
      seconds: i * 0.4,
      inUseBytes: mebibytes * MIB,
    })),
  },
};

const commentOn = (change: Partial<RunFacts>, more: Partial<Measurement> = {}): string =>
  renderComment({ ...LEAK, base: null, head: { ...withRuns(LEAK.head, change), ...more } }, CONTEXT);

test('a comment with all facts', () => {
  expectGolden('report/golden/all-facts.md', renderComment(ALL_FACTS, CONTEXT));
});

test('a terminal with all facts', () => {
  expectGolden('report/golden/all-facts.txt', renderTerminal(ALL_FACTS, CONTEXT));
});

test('JSON has them run by run', () => {
  const { facts: json } = verdictJson(ALL_FACTS, CONTEXT);
  expect(json.head).toEqual({
    runs: ALL_FACTS.head.runs,
    operationsFrom: 'generator',
    cpu: CPU,
    timeline: ALL_FACTS.head.timeline,
  });
  expect(json.base!.runs).toEqual(ALL_FACTS.base.runs);
});

test('nothing is shown of facts that there are none of', () => {
  expect(renderComment(LEAK, CONTEXT)).not.toContain('Memory and GC facts');
  expect(renderTerminal(LEAK, CONTEXT)).not.toContain('Memory and GC facts');
});

describe('a comment says', () => {
  test('nothing of a fact that some run does not state', () => {
    const [first, ...others] = withRuns(LEAK.head, facts(1)).runs;
    const text = commentOn({}, { runs: [{ ...first!, memory: null }, ...others] });
    expect(text).not.toContain('Heap growth');
    expect(text).toContain('| Goroutines before the load | 12 |');
  });

  test('unknown for a fact of one side only', () => {
    const text = renderComment({ ...ALL_FACTS, base: LEAK.base }, CONTEXT);
    expect(text).toContain('| Heap growth | unknown | +5 MiB |');
  });

  test('no time for a use that only the other side has', () => {
    const cpu = { totalNs: 1e10, sites: [{ ...ADD, byUse: { access: 1e9 } }] };
    const text = renderComment({ ...ALL_FACTS, base: { ...ALL_FACTS.base, cpu } }, CONTEXT);
    expect(text).toContain('| CPU time in maps: growing | 0 % | 10 % |');
    expect(text).not.toContain('CPU time in maps: iterating');
  });

  test.each([
    [{ before: 12, after: 22 }, true],
    [{ before: 12, after: 21 }, false],
    [{ before: 300, after: 12 }, false],
  ])('of goroutines %j whether they leak', (goroutines, leaks) => {
    expect(commentOn({ goroutines }).includes('A goroutine leak')).toBe(leaks);
  });

  test('that lines of the trace could not be read, and that its figures are the least', () => {
    const { gcTrace } = facts(1);
    const text = commentOn({ gcTrace: { ...gcTrace!, unreadLines: 2 } });
    expect(text).toContain('6 lines of the trace of collections could not be read');
    expect(text).toContain('| CPU time of collections, as traced | at least 3.1 % |');
  });

  test('that one line of it could not be read', () => {
    const [first, ...others] = LEAK.head.runs;
    const traced = { ...first!, gcTrace: { ...facts(1).gcTrace!, unreadLines: 1 } };
    expect(commentOn({}, { runs: [traced, ...others] })).toContain(
      '- 1 line of the trace of collections could not be read and counts for nothing.\n',
    );
  });

  test.each([null, 0])('no objects of each request where %j requests were counted', (operations) => {
    const goroutines = { before: 1, after: 1 };
    expect(commentOn({ goroutines })).toContain('| Objects allocated per request | 50 |');
    expect(commentOn({ goroutines, operations })).not.toContain('Objects allocated');
  });

  test.each([0, 0.99e9])('no share of CPU time where the profile has too few samples: %d ns', (totalNs) => {
    const sites = [{ ...ADD, byUse: { access: totalNs / 2 } }];
    const text = commentOn({ goroutines: { before: 1, after: 1 } }, { cpu: { totalNs, sites } });
    expect(text).toContain(`The CPU profile has ${totalNs / 1e7} samples, too few`);
    expect(text).not.toContain('CPU time in maps');
  });

  test('names of sites as names, and no more of them than fit', () => {
    const hostile = { function: '<img src=x>|@team\n# x', file: '`x`[y](http://z)'.repeat(900), line: 1 };
    const sites = Array.from({ length: 2_000 }, () => ({ ...hostile, byUse: { grow: 1e7 } }));
    const text = commentOn({}, { cpu: { totalNs: 2e10, sites } });
    const { types, links, mentions } = markupIn(text.slice(text.indexOf('Memory and GC facts')));
    expect(types).not.toContain('image');
    expect(links).toEqual([]);
    expect(mentions).toEqual([]);
    expect(text.length).toBeLessThan(20_000);
  });

  test('the course of a long load in a short chart', () => {
    const timeline = Array.from({ length: 5_000 }, (_, i) => ({ seconds: i, inUseBytes: i }));
    const chart = /[▁▂▃▄▅▆▇█]+/.exec(commentOn({}, { timeline }))![0];
    expect(chart.length).toBeLessThanOrEqual(60);
    expect(chart).toMatch(/^▁+▂+▃+▄+▅+▆+▇+█+$/);
  });
});
