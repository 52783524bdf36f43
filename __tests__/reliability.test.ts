import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** The tests that docs/reliability.md names, by the file that it links to. */
const docs = join(import.meta.dirname, '../docs');
const CELL = /\]\((\.\.\/(?:e2e|__tests__)\/[^)]+)\)(?:: ((?:"(?:\\"|[^"])*"(?:, )?)+))?/g;
const named = [...readFileSync(join(docs, 'reliability.md'), 'utf8').matchAll(CELL)].map(
  ([, file = '', titles = '']) => ({
    file,
    titles: [...titles.matchAll(/"((?:\\"|[^"])*)"/g)].map(([, title = '']) => title.replaceAll('\\"', '"')),
  }),
);

test('each test that the page on reliability names is there', () => {
  expect(named.flatMap(({ titles }) => titles).length).toBeGreaterThan(60);
  for (const { file, titles } of named) {
    const source = readFileSync(join(docs, file), 'utf8');
    for (const title of titles) expect([file, title, source.includes(title)]).toEqual([file, title, true]);
  }
});
