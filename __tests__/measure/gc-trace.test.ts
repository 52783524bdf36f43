import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GcTrace } from '../../src/measure/gc-trace.ts';
import { recordingPath } from '../recordings.ts';

const LINE =
  'gc 3 @0.007s 6%: 0.081+3.0+0.001 ms clock, 0.16+0.81/0.018/0.096+0.003 ms cpu, 8->11->9 MB, 10 MB goal, 0 MB stacks, 0 MB globals, 2 P';
const read = (text: string, loadSeconds = 1) => {
  const trace = new GcTrace();
  trace.read(text);
  return trace.facts(loadSeconds);
};

/** What the process itself said of its collections. */
interface Truth {
  readonly loadSeconds: number;
  readonly processors: number;
  readonly collections: number;
  readonly forcedCollections: number;
  readonly pauseMs: number;
  readonly cpuSeconds: number;
}

test.each(['1.22', '1.23', '1.26', '1.27'])('says of Go %s what its runtime says', (version) => {
  const text = readFileSync(recordingPath(`gc-trace/go-${version}.txt`), 'utf8');
  const truth = JSON.parse(readFileSync(recordingPath(`gc-trace/go-${version}.json`), 'utf8')) as Truth;
  const facts = read(text, truth.loadSeconds)!;
  expect(facts).toMatchObject({
    collections: truth.collections,
    forcedCollections: truth.forcedCollections,
    unreadLines: 0,
  });
  // Two significant digits for each phase; and the runtime counts the CPU time of stops in another way.
  expect(facts.totalPauseMs / truth.pauseMs).toBeCloseTo(1, 1);
  const share = truth.cpuSeconds / truth.loadSeconds / truth.processors;
  const all = read(text.replaceAll(' (forced)', ''), truth.loadSeconds)!;
  expect(Math.abs(all.cpuShare / share - 1)).toBeLessThan(0.1);
});

describe('a line', () => {
  test('gives pauses and CPU time', () => {
    expect(read(LINE)).toEqual({
      collections: 1,
      forcedCollections: 0,
      cpuShare: (0.16 + 0.81 + 0.018 + 0.096 + 0.003) / 2000,
      totalPauseMs: 0.082,
      longestPauseMs: 0.081,
      unreadLines: 0,
    });
  });

  test('of a collection that was asked for takes no part in the share', () => {
    const both = `${LINE}\n${LINE} (forced)\n`;
    expect(read(both)).toMatchObject({
      collections: 2,
      forcedCollections: 1,
      cpuShare: read(LINE)!.cpuShare,
    });
  });

  test.each([
    ['behind a log line without an end', `level=info msg=ok ${LINE}`],
    ['with a prefix', `api_1 | ${LINE}`],
    ['with another end of line', `${LINE}\r\n`],
    ['that also looks for leaks', LINE.replace('6%:', '6% (checking for goroutine leaks):')],
  ])('%s is read', (...[, text]) => {
    expect(read(text)).toMatchObject({ collections: 1, unreadLines: 0 });
  });

  test.each([
    ['cut at its end', LINE.slice(0, -9)],
    ['cut within its last word', `${LINE} (forc`],
    ['with a log line behind', `${LINE}level=info`],
    ['cut within a figure', LINE.slice(0, 30)],
    ['with a log line within', LINE.replace('ms cpu', 'mslevel=info\n cpu')],
    ['of a later Go', LINE.replace(' MB stacks,', ' MB stacks, 3 MB arenas,')],
    ['with a phase more', LINE.replace(' ms clock', '+0.5 ms clock')],
  ])('%s is counted and not read', (...[, text]) => {
    expect(read(text)).toMatchObject({ collections: 0, cpuShare: 0, totalPauseMs: 0, unreadLines: 1 });
  });

  test('that is no trace is passed over', () => {
    expect(read('gc 3 objects\nthe gc @ 4\nbgc 3 @0.1s\n')).toBeNull();
  });
});

test('there are no facts without a load', () => {
  expect(read(LINE, 0)).toBeNull();
});

test('any text: finite figures or none, and as many lines as begin like a trace', () => {
  const piece = fc.oneof(
    fc.constantFrom(LINE, '\n', 'gc 1 @', ' P', ...LINE.split(/(?<=[ +/])/)),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const facts = read(pieces.join(''));
      if (facts === null) return;
      expect(Object.values(facts).every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
      expect(facts.collections + facts.unreadLines).toBeGreaterThan(0);
    }),
  );
});

test.each(['gc 1', 'gc 1 @', 'gc 11111111111111111', `${LINE} `, '9', LINE.slice(0, 30)])(
  'a million times %j on one line is read within the time that a test has',
  (piece) => {
    expect(() => read(piece.repeat(1_000_000))).not.toThrow();
  },
);
