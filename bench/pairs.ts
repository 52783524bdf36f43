/** What `count` turns of two measurements gave, taken A B A B so that the machine's moods meet both alike. */
export interface Pairs {
  /** Medians. */
  readonly a: number;
  readonly b: number;
  /** Median of a / b within each pair. */
  readonly ratio: number;
}

export function measurePairs(count: number, a: () => number, b: () => number): Pairs {
  const pairs = Array.from({ length: count }, () => ({ a: a(), b: b() }));
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that a call takes. */
export function timed(call: () => unknown): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}
