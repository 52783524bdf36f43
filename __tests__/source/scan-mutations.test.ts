import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadGoParser } from '../../src/io/go-parser.ts';
import { scanPackage } from '../../src/source/scan/scan-package.ts';

const parse = await loadGoParser();
const SHOP = join(import.meta.dirname, '../../e2e/shop');
const TEXTS = ['shop.go', 'session/session.go', 'ratelimit/ratelimit.go', 'catalog/catalog.go'].map((file) =>
  readFileSync(join(SHOP, file), 'utf8'),
);
const PIECES = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':=',
  '=',
  'func ',
  'map[',
  'var m map[string]int\n',
  'm[k] = 1\n',
  '.',
  ',',
  '"',
  '`',
  '\0',
  '💥',
];

const scan = (text: string) => scanPackage([{ path: 'x.go', text, isGenerated: false }], parse);

/** A file of which pieces are cut out, doubled, or replaced with what Go's grammar trips over. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom('', ...PIECES)),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((all, [where, length, piece]) => {
      const at = Math.floor(where * all.length);
      return all.slice(0, at) + piece + all.slice(at + length);
    }, text),
  );

test('no text makes the scan throw, and each finding is at a line of it', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const lines = text.split('\n').length;
      for (const { line, writes } of scan(text)) {
        for (const each of [line, ...writes.map((place) => place.line)]) {
          expect(each).toBeGreaterThan(0);
          expect(each).toBeLessThanOrEqual(lines);
        }
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('nesting without end does not exhaust the stack', () => {
  const deep = (open: string, close: string): string =>
    `package p\nvar m map[string]int\nfunc f() { m[${open.repeat(20_000)}k${close.repeat(20_000)}] = 1 }`;
  expect(() => scan(deep('(', ')'))).not.toThrow();
  expect(() => scan(deep('func() { ', ' }'))).not.toThrow();
  expect(() => scan(`package p\ntype T ${'map[string]'.repeat(20_000)}int`)).not.toThrow();
  expect(() => scan('package p\ntype A B\ntype B A\nvar m A\nfunc f(k string) { m[k] = 1 }')).not.toThrow();
});
