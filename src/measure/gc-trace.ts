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
 * workers and by idle processors. It stands among the service's own log, which may be of any length, so nothing of it is kept.
 */
export class GcTrace {
  #collections = 0;
  #forcedCollections = 0;
  #unreadLines = 0;
  #cpuMsPerProcessor = 0;
  #totalPauseMs = 0;
  #longestPauseMs = 0;

  /** @param text whole lines of what the service wrote, the trace and its own log */
  read(text: string): void {
    for (const [line] of text.matchAll(BEGINNING)) {
      const collection = readCollection(line);
      if (collection === null) this.#unreadLines++;
      else this.#add(collection);
    }
  }

  #add({ forced, cpuMs, processors, pauseMs }: Collection): void {
    this.#collections++;
    // What was asked for is the measuring, and none of the service's own.
    if (forced) this.#forcedCollections++;
    else this.#cpuMsPerProcessor += cpuMs / processors;
    this.#totalPauseMs += pauseMs[0] + pauseMs[1];
    this.#longestPauseMs = Math.max(this.#longestPauseMs, ...pauseMs);
  }

  /**
   * @param loadSeconds how long it took to write what was read
   * @returns null where there is no trace in it
   */
  facts(loadSeconds: number): GcTraceFacts | null {
    if (this.#collections + this.#unreadLines === 0 || !(loadSeconds > 0)) return null;
    return {
      collections: this.#collections,
      forcedCollections: this.#forcedCollections,
      cpuShare: this.#cpuMsPerProcessor / (loadSeconds * 1000),
      totalPauseMs: this.#totalPauseMs,
      longestPauseMs: this.#longestPauseMs,
      unreadLines: this.#unreadLines,
    };
  }
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
