/**
 * Readers for JSON from outside: each takes any value and its path, and gives back a typed copy or throws a
 * {@link ShapeError} that names the path. Objects are rebuilt from their known fields, so `__proto__` and the like
 * never reach the program.
 */
export type Reader<T> = (value: unknown, path: string) => T;

/** The value is not what was expected; the message says where, what was expected and what came. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

export const refuse = (path: string, expected: string, value: unknown): never => {
  throw new ShapeError(`${path || 'the document'}: expected ${expected}, got ${preview(value)}`);
};

const preview = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export const text: Reader<string> = (value, path) =>
  typeof value === 'string' ? value : refuse(path, 'a text', value);

export const finite: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'a finite number', value);

/** Between `-most` and `most`, so that sums and products of what comes from outside stay finite. */
export const within =
  (most: number): Reader<number> =>
  (value, path) => {
    const number = finite(value, path);
    return Math.abs(number) <= most ? number : refuse(path, `a number within ±${most}`, value);
  };

export const notNegative =
  (read: Reader<number>): Reader<number> =>
  (value, path) => {
    const number = read(value, path);
    return number >= 0 ? number : refuse(path, 'a number of 0 or more', value);
  };

export const oneOf =
  <const T extends string | number>(...choices: readonly T[]): Reader<T> =>
  (value, path) =>
    choices.find((choice) => choice === value) ?? refuse(path, `one of ${choices.join(', ')}`, value);

export const matching =
  (pattern: RegExp, expected: string): Reader<string> =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(path, expected, value);

export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path);

/** Of a field that may be left out. */
export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : read(value, path);

/** A list that is too long is refused before its items are read. */
export const listOf =
  <T>(read: Reader<T>, most = Infinity): Reader<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(path, 'a list', value);
    if (value.length > most) return refuse(path, `${most} items at the most`, value.length);
    return value.map((item: unknown, i) => read(item, `${path}[${i}]`));
  };

type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** Exactly these fields, in their order. */
export const object =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value, path) => {
    const given = entriesOf(value, path, Object.keys(fields));
    const read = ([name, field]: [string, Reader<unknown>]): [string, unknown] => [
      name,
      field(given.get(name), at(path, name)),
    ];
    return Object.fromEntries(Object.entries<Reader<unknown>>(fields).map(read)) as T;
  };

/** Some of these keys, in their order. */
export const partialRecord =
  <K extends string, T>(keys: readonly K[], read: Reader<T>): Reader<Partial<Record<K, T>>> =>
  (value, path) => {
    const given = entriesOf(value, path, keys);
    const present = keys.filter((name) => given.has(name));
    return Object.fromEntries(
      present.map((name) => [name, read(given.get(name), at(path, name))]),
    ) as Partial<Record<K, T>>;
  };

const entriesOf = (value: unknown, path: string, known: readonly string[]): Map<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(path, 'an object', value);
  const entries = Object.entries(value);
  const stranger = entries.find(([name]) => !known.includes(name));
  return stranger
    ? refuse(at(path, stranger[0].slice(0, 40)), `no field but ${known.join(', ')}`, stranger[1])
    : new Map(entries);
};

const at = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
