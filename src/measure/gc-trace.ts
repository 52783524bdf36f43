import { sum } from './mean.ts';
import type { GcTraceFacts } from './measurement.ts';

/** What begins like a line of the trace, wherever a log line without an end or a prefix has pushed it. */
const BEGINNING = /(?<!\w)gc \d{1,15} @[^\r\n]*/g;

const NUMBER = '(\\d{1,15}(?:\\.\\d{1,15})?)';
/** Up to its last word, since whoever else writes to standard error may have cut it anywhere. */
const LINE = new RegExp(
  `^gc \\d+ @${NUMBER}s \\d{1,3}%(?: \\(checking for goroutine leaks\\))?: ` + // the note: Go 1.26 and later
    `${NUMBER}\\+${NUMBER}\\+${NUMBER} ms clock, ` +
    `${NUMBER}\\+${NUMBER}/${NUMBER}/${NUMBER}\\+${NUMBER} ms cpu, ` +
    '\\d+->\\d+->\\d+ MB, \\d+ MB goal, \\d+ MB stacks, \\d+ MB globals, ([1-9]\\d{0,5}) P( \\(forced\\))?$',
);

interface Collection {
  readonly cpuMs: number;
  /** That the program may use: GOMAXPROCS at that moment. */
  readonly processors: number;
  /** The world stood still twice: to end sweeping, and to end marking. */
  readonly pauseMs: readonly [number, number];
  /** Asked for with runtime.GC(), as a heap profile with gc=1 does. */
  readonly forced: boolean;
}

/**
 * What `GODEBUG=gctrace=1` made the service write of its collections (`runtime/extern.go` and mgc.go, Go 1.22 to 1.27):
 *
 *     gc 3 @0.007s 6%: 0.081+3.0+0.001 ms clock, 0.16+0.81/0.018/0.096+0.003 ms cpu, 8->11->9 MB, 10 MB goal, … 2 P
 *
 * Clock: stopped to end sweeping, marking, stopped to end marking. CPU: the same, with marking by assists, by dedicated
 * workers and by idle processors.
 *
 * @param text all that the service wrote during the load, the trace and its own log
 * @param loadSeconds how long that was
 * @returns null where there is no trace in it.
 */
export function gcTraceFacts(text: string, loadSeconds: number): GcTraceFacts | null {
  const lines = text.match(BEGINNING) ?? [];
  const collections = lines.map(readCollection).filter((collection) => collection !== null);
  if (lines.length === 0 || !(loadSeconds > 0)) return null;
  // What was asked for is the measuring, and none of the service's own.
  const own = collections.filter(({ forced }) => !forced);
  const pauses = collections.flatMap(({ pauseMs }) => pauseMs);
  return {
    collections: collections.length,
    forcedCollections: collections.filter(({ forced }) => forced).length,
    cpuShare: sum(own.map(({ cpuMs, processors }) => cpuMs / processors)) / (loadSeconds * 1000),
    totalPauseMs: sum(pauses),
    longestPauseMs: pauses.reduce((longest, pause) => Math.max(longest, pause), 0),
    unreadLines: lines.length - collections.length,
  };
}

function readCollection(line: string): Collection | null {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, , sweepPause, , markPause, ...cpu] = match.map(Number);
  return {
    cpuMs: sum(cpu.slice(0, 5)),
    processors: Number(match[10]),
    pauseMs: [sweepPause!, markPause!],
    forced: match[11] !== undefined,
  };
}
