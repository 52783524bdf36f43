import {
  duration,
  Expected,
  headers,
  httpUrl,
  oneOf,
  optional,
  text,
  trimmed,
  wholeNumber,
  type Parse,
  type Read,
} from './values.ts';

export interface CommandLoad {
  readonly kind: 'command';
  readonly command: string;
}

/** A fixed number of equal requests. */
export interface HttpLoad {
  readonly kind: 'http';
  readonly url: string;
  readonly requests: number;
  readonly connections: number;
  readonly method: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Benchmarks of a package of Go, each a fixed number of iterations. */
export interface BenchmarkLoad {
  readonly kind: 'benchmarks';
  /** For their names, as `go test -bench` takes it. */
  readonly pattern: string;
  readonly iterations: number;
}

export type Load = CommandLoad | HttpLoad | BenchmarkLoad;

/** What lets the service expire what the load has left behind. */
export type Drain = CommandLoad | { readonly kind: 'wait'; readonly ms: number };

/** A time to wait where it reads as one, else a command: no command is spelled `30s`. */
export const drain: Parse<Drain> = (value) => {
  const isTime = /^\s*\d+(\.\d+)?\s*(ms|s|m|h)?\s*$/.test(value);
  return isTime ? { kind: 'wait', ms: duration(value) } : { kind: 'command', command: value.trim() };
};

/** Who says how many operations a load has done. */
export type Operations =
  | { readonly kind: 'auto' }
  | { readonly kind: 'given'; readonly count: number }
  /** Its first group captures the number in the load's output. */
  | { readonly kind: 'pattern'; readonly pattern: RegExp };

/** `auto`, `20000`, or a regular expression with a group, with or without slashes around it. */
export const operations: Parse<Operations> = (value) => {
  const given = value.trim();
  if (given === 'auto') return { kind: 'auto' };
  if (/^[1-9]\d{0,14}$/.test(given)) return { kind: 'given', count: Number(given) };
  const pattern = /\(/.test(given) ? regularExpression(given.replace(/^\/(.*)\/$/s, '$1')) : null;
  if (pattern !== null && hasGroup(pattern)) return { kind: 'pattern', pattern };
  throw new Expected(
    'auto, a whole number above 0, or a regular expression that captures a number, such as /(\\d+) requests/',
  );
};

const regularExpression = (source: string): RegExp | null => {
  try {
    return new RegExp(source, 'gm');
  } catch {
    return null;
  }
};

const hasGroup = ({ source }: RegExp): boolean => new RegExp(`${source}|`).exec('')!.length > 1;

export function loadOf(read: Read): Load {
  if (read('test-package', optional(trimmed)) !== null) {
    const iterations = read('bench-iterations', wholeNumber(1, 1e9));
    return { kind: 'benchmarks', pattern: read('bench', benchmarkPattern), iterations };
  }
  const url = read('load-url', optional(httpUrl));
  if (url === null) return { kind: 'command', command: read('load', text).trim() };
  return {
    kind: 'http',
    url,
    requests: read('load-requests', wholeNumber(1, 1e9)),
    connections: read('load-connections', wholeNumber(1, 10_000)),
    method: read('load-method', oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')),
    body: read('load-body', text),
    headers: read('load-headers', headers),
  };
}

/** Go runs a part for each level of sub-benchmarks, split at slashes; here they are measured with the one that has them. */
const benchmarkPattern: Parse<string> = (value) => {
  const pattern = value.trim();
  if (!/[/\p{Cc}]/u.test(pattern)) return pattern;
  throw new Expected('a regular expression for names of benchmarks, without /');
};
