import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadGoParser } from '../../src/io/go-parser.ts';
import { openPackage } from '../../src/source/go-package.ts';
import type { MapSource } from '../../src/source/map-source.ts';
import type { ParseGo } from '../../src/source/parse.ts';
import { siteSourceOf } from '../../src/source/site-source.ts';

const SHOP = join(import.meta.dirname, '../../e2e/shop');
const FILES = [
  'cart/cart.go',
  'catalog/catalog.go',
  'session/session.go',
  'ratelimit/ratelimit.go',
  'shop.go',
];
const TEXTS = FILES.map((file) => readFileSync(join(SHOP, file), 'utf8'));

let parse: ParseGo;
beforeAll(async () => {
  parse = await loadGoParser();
});

/** What is said of every line of a file, whatever function was measured there. */
const mapsIn = (text: string, functions: readonly string[]): Map<number, MapSource> => {
  const pkg = openPackage([{ path: 'shop/a.go', text }], parse, true);
  const maps = new Map<number, MapSource>();
  try {
    const lines = text.split('\n').length;
    for (let line = 1; line <= lines; line++) {
      for (const name of functions) {
        const site = { function: name, file: 'shop/a.go', line, work: 'filled' } as const;
        const map = siteSourceOf(site, pkg)?.map;
        if (map) maps.set(line, map);
      }
    }
    return maps;
  } finally {
    pkg.free();
  }
};

const namesIn = (text: string): string[] =>
  [...text.matchAll(/^func (?:\(\w+ (\*?)(\w+)\) )?(\w+)/gm)].map(([, star, type, name]) =>
    type === undefined ? `shop.${name!}` : `shop.${star === '*' ? `(*${type})` : type}.${name!}`,
  );

describe('of a file that is no Go any more', () => {
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.integer({ min: 0, max: 60 }),
      put: fc.constantFrom(
        '',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '"',
        '`',
        '\n',
        '=',
        ':=',
        '\u0000',
        '💥',
        '\ud800',
        'func ',
        '/*',
      ),
    }),
    { maxLength: 6 },
  );

  test('nothing is said of a line without a map', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), edits, (original, changes) => {
        const names = namesIn(original);
        const text = changes.reduce((all, { at, cut, put }) => {
          const start = Math.floor(at * all.length);
          return all.slice(0, start) + put + all.slice(start + cut);
        }, original);
        const lines = text.split('\n');
        for (const [line, { variable, expression }] of mapsIn(text, names)) {
          const here = lines[line - 1]!.replace(/\s+/g, ' ');
          expect(expression).toContain(variable);
          // An entry is written here, or the rest of a literal that began before.
          expect(here).toMatch(/\]|:|\w/);
          if (!expression.startsWith('map[')) expect(here).toContain(expression.slice(0, 8));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a truncated one never breaks anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        mapsIn(text.slice(0, Math.floor(share * text.length)), namesIn(text));
      }),
      { numRuns: 40 },
    );
  });
});

test('the shop has all its sources here', () => {
  const folders = readdirSync(SHOP, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `${name}/${name}.go`).every((file) => FILES.includes(file))).toBe(true);
});
