import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';

/**
 * Compares with a file, named from `__tests__/`. `UPDATE_GOLDEN=1` writes it; in CI a missing file fails, since a text
 * that nobody has read guards nothing.
 */
export const expectGolden = (name: string, text: string): void => {
  const file = join(import.meta.dirname, name);
  const isNew = !existsSync(file);
  if (process.env['UPDATE_GOLDEN'] === '1' || (isNew && process.env['CI'] === undefined)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (isNew) throw new Error(`${name} is missing: run with UPDATE_GOLDEN=1, read it and commit it.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
};

/** The same for a page, without its style, which is looked at in a browser. */
export const expectGoldenPage = (name: string, page: string): void => {
  expectGolden(name, page.replace(/<style>.*<\/style>/s, '<style>…</style>'));
};
