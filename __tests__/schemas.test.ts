import { describe, expect, test } from '@jest/globals';
import { decodeIndex } from '../src/baseline/baseline-index.ts';
import { decodeMeasurement } from '../src/baseline/measurement-format.ts';
import { complaintsOf, documentedExamples, PUBLISHED, SCHEMAS } from './json-schemas.ts';
import { DOCUMENTS, VERDICTS } from './json-documents.ts';

const asRead = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

test('every state of a verdict is among those that are read', () => {
  const states = Object.values(VERDICTS).map(({ state }) => state);
  expect([...new Set(states)].sort()).toEqual([
    'accepted',
    'fail',
    'incomparable',
    'inconclusive',
    'no baseline',
    'pass',
  ]);
  expect(VERDICTS['warn']!.cautions).not.toEqual([]);
});

describe('a document is as its schema says, which leaves out no field', () => {
  test.each(DOCUMENTS)('%s: %s', (schema, _, document) => {
    expect(complaintsOf(schema, asRead(document))).toEqual([]);
  });
});

test('the examples of docs/json.md are as their schemas say', () => {
  const schemas: Readonly<Record<string, string>> = {
    Attribution: 'attribution',
    Verdict: 'verdict',
    Explanation: 'verdict#/$defs/explanation',
    Facts: 'verdict#/$defs/facts',
    'The output `regressions`': 'regressions',
    Measurement: 'measurement',
    'Index of the branch': 'index',
    History: 'history',
    Scan: 'scan',
  };
  const examples = documentedExamples();
  expect(examples.map(({ heading }) => heading)).toEqual(Object.keys(schemas));
  for (const { heading, document } of examples) {
    expect([heading, ...complaintsOf(schemas[heading]!, document)]).toEqual([heading]);
  }
});

type Path = readonly string[];
interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Every place in a document; of a list the first and the last. */
const placesIn = (value: unknown, path: Path = []): Place[] => {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const all = Object.entries(value);
  const some = Array.isArray(value) ? all.filter((_, i) => i === 0 || i === all.length - 1) : all;
  return [{ path, value }, ...some.flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
};

/** A copy with another value at a path. */
const withAt = (document: unknown, path: Path, value: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const inner = withAt((document as Record<string, unknown>)[first], rest, value);
  return Array.isArray(document)
    ? document.with(Number(first), inner)
    : { ...(document as object), [first]: inner };
};

const ELEMENT = /^\d+$/;

/** What a document may do without: `kinds` and `byUse` name only what there is. */
const OPTIONAL =
  /^(?:service|from|alsoFrom|alsoAt|explanation|metric|site|bytes|budgetBytes|growth|samplingVariance|calls|entries|variable|mapType|source)$/;
const isOptional = ([...path]: Path): boolean =>
  OPTIONAL.test(path.at(-1)!) || /^(?:kinds|byUse)$/.test(path.at(-2) ?? '');

describe('a document is refused that', () => {
  const refusedIn = (schema: string, others: readonly { path: Path; other: unknown }[]): void => {
    const accepted = others.filter(({ other }) => complaintsOf(schema, other).length === 0);
    expect(accepted.map(({ path }) => path.join('.'))).toEqual([]);
  };
  test.each(DOCUMENTS)('has a value of another type: %s, %s', (schema, _, produced) => {
    const document = asRead(produced);
    const places = placesIn(document);
    refusedIn(
      schema,
      places.map(({ path, value }) => {
        const other = Array.isArray(value) ? 'text' : [[[]]];
        return { path, other: withAt(document, path, other) };
      }),
    );
  });

  test.each(DOCUMENTS)('lacks a field: %s, %s', (schema, _, produced) => {
    const document = asRead(produced);
    const places = placesIn(document);
    const needed = places.filter(
      ({ path }) => path.length > 0 && !ELEMENT.test(path.at(-1)!) && !isOptional(path),
    );
    refusedIn(
      schema,
      needed.map(({ path }) => ({ path, other: withAt(document, path, undefined) })),
    );
  });

  test.each(DOCUMENTS)('has a field that nobody has described: %s, %s', (schema, _, produced) => {
    const document = asRead(produced);
    const places = placesIn(document);
    const objects = places.filter(
      ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    );
    refusedIn(
      schema,
      objects.map(({ path, value }) => ({
        path,
        other: withAt(document, path, { ...(value as object), undocumented: 1 }),
      })),
    );
  });
});

test('a field that comes later is let in, but not into what is read strictly', () => {
  for (const [schema, , document] of DOCUMENTS.filter(([name]) => name !== 'regressions')) {
    const later = { ...(asRead(document) as object), later: 1 };
    expect(complaintsOf(schema, later, PUBLISHED).length > 0).toBe(/^(?:measurement|index)$/.test(schema));
  }
});

describe('what the reader refuses of a stored document, its schema refuses, and the other way round', () => {
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    measurement: (text) => decodeMeasurement(text, 'a file'),
    index: (text) => decodeIndex(text, 'a file'),
  };
  const stored = DOCUMENTS.filter(([schema]) => schema in readers);
  test.each(stored)('%s: %s', (schema, _, document) => {
    const isRead = (value: unknown): boolean => {
      try {
        readers[schema]!(JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    };
    const values = [-1, 2 ** 61, 'text', null, {}, undefined];
    for (const { path } of placesIn(document)) {
      for (const value of path.length === 0 || ELEMENT.test(path.at(-1)!) ? values.slice(0, -1) : values) {
        // Of times, and of a path that follows from another field, a schema knows less.
        if (schema === 'index' && typeof value === 'string') continue;
        const other = asRead(withAt(document, path, value));
        const isValid = complaintsOf(schema, other, PUBLISHED).length === 0;
        expect([path.join('.'), value, isValid]).toEqual([path.join('.'), value, isRead(other)]);
      }
    }
  });
});

test('every field of every schema says what it is', () => {
  interface Node {
    readonly $id?: string;
    readonly $ref?: string;
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Node>>;
  }
  const definedAt = (ref: string, file: string): Node =>
    PUBLISHED.getSchema(ref.startsWith('#') ? file + ref : ref)!.schema as Node;
  const isSaid = ({ description, $ref }: Node, file: string): boolean =>
    description !== undefined || ($ref !== undefined && isSaid(definedAt($ref, file), file));
  const silentIn = (node: unknown, file: string): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { $ref, properties = {} } = node as Node;
    // What stands beside a reference closes what that describes.
    const fields = $ref === undefined ? Object.entries(properties) : [];
    const inner = Object.entries(node).flatMap(([name, one]) => (name === 'if' ? [] : [one as unknown]));
    const silent = fields.filter(([, field]) => !isSaid(field, file)).map(([name]) => `${file}: ${name}`);
    return [...silent, ...inner.flatMap((one) => silentIn(one, file))];
  };
  expect(SCHEMAS.flatMap((schema) => silentIn(schema, (schema as Node).$id!))).toEqual([]);
});
