import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { codeBlock, codeSpan, plainText, tableRow, visibleText } from '../../src/report/escape.ts';
import { markupIn, nodesOf, parse, textOf } from './gfm.ts';

/** Text made of what Markdown and GitHub act upon, besides any Unicode at all, lone surrogates included. */
const ACTIVE = [
  '`',
  '``',
  '|',
  '\\|',
  '\\',
  '\n',
  '\r\n',
  '\t',
  '<b>',
  '<!--',
  '-->',
  '&lt;',
  '&#64;',
  '@team',
  'a@b.co',
  '#1',
  'gh-12',
  'https://x.example/',
  'www.x.example',
  '![x](y)',
  '[x][y]',
  '[^1]',
  '**',
  '__',
  '~~',
  '$x$',
  ':+1:',
  '- ',
  '1. ',
  '+ ',
  '---',
  '===',
  '# ',
  '> ',
  'deadbeef',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '💥',
  ' ',
  '  ',
  'word',
  '(',
  ')',
  '"',
  "'",
  '!',
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ACTIVE),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const RUNS = { numRuns: 500 };

/** The cells of a table with one row; fails where the text broke out of its cell. */
const cellsOf = (markdown: string): readonly Nodes[] => {
  const root = parse(`| a | b |\n| --- | --- |\n${tableRow([markdown, 'end'])}`);
  expect(root.children.map(({ type }) => type)).toEqual(['table']);
  const rows = nodesOf(root).filter((node) => node.type === 'tableRow');
  expect(rows).toHaveLength(2);
  const cells = rows[1]!.children;
  expect(cells).toHaveLength(2);
  expect(textOf(cells[1]!)).toBe('end');
  return cells[0]!.children;
};

const inParagraph = (markdown: string): readonly Nodes[] => {
  const { children } = parse(markdown);
  expect(children.every(({ type }) => type === 'paragraph')).toBe(true);
  return children.flatMap((child): Nodes[] => ('children' in child ? child.children : []));
};

const squeeze = (text: string): string => text.replace(/ +/g, ' ').trim();

describe('codeSpan', () => {
  test.each([
    ['cart.(*Store).Add', 'cart.(*Store).Add'],
    ['a | b || c', 'a | b || c'],
    ['x`y', 'x`y'],
    ['`', '`'],
    ['``x``', '``x``'],
    ['a\\|b', 'a\\\\u{7c}b'],
    ['a\nb', 'a\\nb'],
    ['evil\u202Egnp', 'evil\\u{202e}gnp'],
    ['\u001b[31mred', 'red'],
  ])('shows %j as it is', (text, shown) => {
    expect(cellsOf(codeSpan(text))).toMatchObject([{ type: 'inlineCode', value: shown }]);
  });

  test('any text is one inline code, in a cell and in a paragraph', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const nodes of [cellsOf(codeSpan(text)), inParagraph(`a ${codeSpan(text)}`).slice(1)]) {
          expect(nodes.map(({ type }) => type)).toEqual(['inlineCode']);
          expect(squeeze(textOf(nodes[0]!))).toBe(
            squeeze(visibleText(text, 120).replace(/(?<=\\)\|/g, '\\u{7c}')),
          );
          expect(HIDDEN.test(textOf(nodes[0]!))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('is cut in the middle, between whole characters', () => {
    const shown = textOf(cellsOf(codeSpan('💥'.repeat(10_000)))[0]!);
    expect(Array.from(shown)).toHaveLength(120);
    expect(shown).toMatch(/^(💥)+…(💥)+$/u);
  });
});

describe('plainText', () => {
  test.each([
    ['The load failed with exit code 1.', 'The load failed with exit code 1.'],
    ['Set `ready-url` or raise it', 'Set `ready-url` or raise it'],
    ['Ask @team', 'Ask `@team`'],
    ['see https://x.example/?a=1', 'see `https://x.example/?a=1`'],
    ['fixes #12, in go1.26.1 on linux/amd64 (5 %)', 'fixes `#12`, in go1.26.1 on linux/amd64 (5 %)'],
    ['at deadbeef1', 'at `deadbeef1`'],
    ['1. item', '`1.` item'],
    ['two\nlines', 'two lines'],
  ])('%j', (text, markdown) => {
    expect(plainText(text)).toBe(markdown);
  });

  test('any text is text and inline code only, and nothing in it refers to anything', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = plainText(text);
        for (const nodes of [inParagraph(markdown), inParagraph(`so ${markdown}`), cellsOf(markdown)]) {
          expect(nodes.every(({ type }) => type === 'text' || type === 'inlineCode')).toBe(true);
        }
        expect(markupIn(`- ${markdown}`).mentions).toEqual([]);
      }),
      RUNS,
    );
  });

  test('text without backticks reads as it was written', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const text = raw.replaceAll('`', '');
        const shown = inParagraph(plainText(text)).map(textOf).join('');
        const expected = visibleText(text.replace(/\s+/g, ' ').trim(), 500).replace(/(?<=\\)\|/g, '\\u{7c}');
        fc.pre(expected.split(' ').every((word) => Array.from(word).length <= 100));
        expect(shown).toBe(squeeze(expected));
      }),
      RUNS,
    );
  });
});

describe('codeBlock', () => {
  test('any text is one block of code', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { children } = parse(`before\n\n${codeBlock(text)}\n\nafter`);
        expect(children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
        expect(HIDDEN.test(textOf(children[1]!).replace(/[\n\t]/g, ''))).toBe(false);
      }),
      RUNS,
    );
  });

  test('keeps lines, and the end of what is too long', () => {
    expect(codeBlock('a\r\n\tb\n\n', 'sh')).toBe('```sh\na\n\tb\n```');
    expect(codeBlock(`${'x'.repeat(10_000)}\ncause`)).toMatch(/^```\n…x{5994}\ncause\n```$/);
  });
});

test('what is nothing but punctuation that GitHub acts on is code as a whole', () => {
  expect(plainText('so :!: or #1, then')).toBe('so `:!:` or `#1`, then');
});
