import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../../src/inputs/catalog.ts';

interface Manifest {
  readonly inputs: Record<string, { description: string; default?: unknown; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: Record<string, string>;
}

const ROOT = join(import.meta.dirname, '../..');
const manifest = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Manifest;

test('action.yml has the inputs of the catalog, no more and no fewer, with their defaults as text', () => {
  const expected = Object.entries(INPUTS).map(([name, { description, default: value }]) => [
    name,
    value === '' ? { description } : { description, default: value },
  ]);
  expect(manifest.inputs).toEqual(Object.fromEntries(expected));
});

test('action.yml has the outputs of the catalog', () => {
  const expected = Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]);
  expect(manifest.outputs).toEqual(Object.fromEntries(expected));
});

test('it runs under Node 24, and both of its doors are there', () => {
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
  for (const door of [manifest.runs['main'], manifest.runs['post']])
    expect(existsSync(join(ROOT, door!))).toBe(true);
});

test('the table in README.md names each input', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const name of Object.keys(INPUTS)) expect(readme).toContain(`\`${name}\``);
});
