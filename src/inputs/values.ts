import type { InputName } from './catalog.ts';

/** Reads one kind of value. Throws what was expected, to stand behind "expected". */
export type Parse<T> = (value: string) => T;

/** Reads one input by its name. */
export type Read = <T>(name: InputName, parse: Parse<T>) => T;

/** What an input should have been: `expected` ends a sentence. */
export class Expected extends Error {
  override readonly name = 'Expected';
}

const expected = (what: string): never => {
  throw new Expected(what);
};

export const text: Parse<string> = (value) => value;

export const trimmed: Parse<string> = (value) => value.trim();

/** One value per line. */
export const lines: Parse<string[]> = (value) =>
  value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const optional =
  <T>(parse: Parse<T>): Parse<T | null> =>
  (value) =>
    value.trim() === '' ? null : parse(value);

export const wholeNumber =
  (least: number, most: number): Parse<number> =>
  (value) => {
    const number = /^\d+$/.test(value.trim()) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    return expected(`a whole number from ${least} to ${most}`);
  };

export const flag: Parse<boolean> = (value) => {
  // The spellings of YAML 1.2's core schema, as @actions/core reads them.
  if (/^(true|True|TRUE)$/.test(value.trim())) return true;
  if (/^(false|False|FALSE)$/.test(value.trim())) return false;
  return expected('true or false');
};

export const oneOf =
  <const T extends string>(...choices: readonly T[]): Parse<T> =>
  (value) =>
    choices.find((choice) => choice === value.trim()) ?? expected(`one of ${choices.join(', ')}`);

/** `5%`, `5`, `0.5 %` → a fraction. */
export const percent: Parse<number> = (value) => {
  const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value.trim());
  return match === null ? expected('a percentage such as 5%') : Number(match[1]) / 100;
};

const BYTES = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

/** `65536`, `64KiB`, `1.5 MB` → bytes. */
export const bytes: Parse<number> = (value) => {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]i?b|b)?$/i.exec(value.trim());
  if (match === null) return expected('a size such as 64KiB, 1.5MiB or 65536');
  return Number(match[1]) * BYTES[(match[2] ?? 'b').toLowerCase() as keyof typeof BYTES];
};

const MILLISECONDS = { ms: 1, s: 1e3, m: 60e3, h: 3600e3 };
/** Timers of Node hold 31 bits. */
const LONGEST_MS = 2 ** 31 - 1;

/** `90s`, `10m`, `1.5h`, `500ms`; a plain number is seconds → whole milliseconds, as AbortSignal.timeout wants them. */
export const duration: Parse<number> = (value) => {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/.exec(value.trim());
  const unit = MILLISECONDS[(match?.[2] ?? 's') as keyof typeof MILLISECONDS];
  const ms = Math.round(Number(match?.[1] ?? 0) * unit); // 2.01 * 1000 is a little less than 2010
  return ms > 0 && ms <= LONGEST_MS ? ms : expected('a time above 0 such as 60s, 10m or 500ms');
};

export const httpUrl: Parse<string> = (value) => {
  const url = URL.parse(value.trim());
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return value.trim();
  return expected('an address such as http://127.0.0.1:8080/path');
};

/** HTTP headers, one `Name: value` per line. */
export const headers: Parse<Record<string, string>> = (value) => {
  const named = pairs(':', /^[\w!#$%&'*+.^`|~-]+$/, 'Name: value')(value);
  // What Node's HTTP client sends (RFC 9110, field-value).
  if (Object.values(named).every((one) => /^[\t\x20-\x7e\x80-\xff]*$/.test(one))) return named;
  return expected('one Name: value per line, in Latin characters');
};

/** One pair per line: `NAME=value` or `Name: value`. */
export const pairs =
  (separator: '=' | ':', name: RegExp, example: string): Parse<Record<string, string>> =>
  (value) => {
    const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '');
    const entries = lines.map((line): [string, string] => {
      const at = line.indexOf(separator);
      const key = line.slice(0, Math.max(at, 0)).trim();
      if (!name.test(key)) return expected(`one ${example} per line`);
      const rest = line.slice(at + 1);
      return [key, separator === ':' ? rest.trim() : rest];
    });
    return Object.fromEntries(entries);
  };
