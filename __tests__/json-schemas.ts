import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const DOCS = join(import.meta.dirname, '../docs');
export const SCHEMAS = readdirSync(join(DOCS, 'schemas')).map(
  (name) => JSON.parse(readFileSync(join(DOCS, 'schemas', name), 'utf8')) as object,
);

/** As they are published, or closed: a field that they do not describe is then refused everywhere. */
const read = (schemas: object[]): Ajv2020 =>
  new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true, schemas });

const closed = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(closed);
  const inner = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, closed(value)]));
  const isObject = [inner['type']].flat().includes('object') && inner['properties'] !== undefined;
  return isObject ? { ...inner, additionalProperties: false } : inner;
};

export const PUBLISHED = read(SCHEMAS);
export const CLOSED = read(SCHEMAS.map((schema) => closed(schema) as object));

/** By file and place in docs/schemas: `verdict`, `verdict#/$defs/explanation`. */
export const schemaOf = (name: string, reading = CLOSED): ValidateFunction => {
  const [file, place] = name.split('#') as [string, string?];
  return reading.getSchema(`${file}.schema.json${place === undefined ? '' : `#${place}`}`)!;
};

/** What is wrong with a document; empty where nothing is. */
export const complaintsOf = (name: string, document: unknown, reading = CLOSED): string[] => {
  const validate = schemaOf(name, reading);
  return validate(document)
    ? []
    : validate.errors!.map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
      );
};

/** The examples of docs/json.md, each under the heading it stands below. */
export const documentedExamples = (): { heading: string; document: unknown }[] => {
  const text = readFileSync(join(DOCS, 'json.md'), 'utf8');
  let heading = '';
  return [...text.matchAll(/^#+ ([^\n]+)$|^```json\n(.*?)^```$/gms)].flatMap(([, title, json]) => {
    if (title !== undefined) heading = title;
    return json === undefined ? [] : [{ heading, document: JSON.parse(json) as unknown }];
  });
};
