import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addedLines, fileDiff } from '../../src/source/changed-lines.ts';

const lines = (...patch: string[]): string => patch.join('\n');

describe('the added lines of a patch', () => {
  test('are counted in the file after the change, hunk by hunk', () => {
    const patch = lines(
      '@@ -1,4 +1,5 @@ package cart',
      ' package cart',
      '-import "fmt"',
      '+import "log"',
      '+import "time"',
      ' ',
      ' type Cart struct {',
      '@@ -40,2 +41,3 @@ func (c *Cart) Add(id string) {',
      ' \tc.items[id]++',
      '+\tc.seen[id] = time.Now()',
      ' }',
    );
    expect([...addedLines(patch)]).toEqual([2, 3, 42]);
  });

  test('may look like the header of a diff', () => {
    const patch = lines('@@ -1,3 +1,3 @@', '---- a/x', '--- b', '+++ b/x', '++++', ' @@ -9 +9 @@', ' end');
    expect([...addedLines(patch)]).toEqual([1, 2]);
  });

  test('are not in what stands before the first hunk', () => {
    const renamed = lines(
      'similarity index 90%',
      'rename from a.go',
      'rename to b.go',
      '--- a/a.go',
      '+++ b/b.go',
    );
    expect(addedLines(renamed).size).toBe(0);
    expect([...addedLines(lines(renamed, '@@ -7 +7 @@', '-old', '+new'))]).toEqual([7]);
  });

  test('do not count the note on a missing newline', () => {
    const note = '\\ No newline at end of file';
    expect([...addedLines(lines('@@ -1,2 +1,3 @@', ' a', '-b', note, '+b', '+c', note))]).toEqual([2, 3]);
  });

  test('may end with a carriage return, or with the patch', () => {
    expect([...addedLines('@@ -1 +1,2 @@\r\n a\r\n+b\r\n')]).toEqual([2]);
    expect([...addedLines('@@ -0,0 +1 @@\n+only')]).toEqual([1]);
  });

  test('are none of an empty patch, a file that goes, and a binary one', () => {
    for (const patch of ['', '@@ -1,2 +0,0 @@\n-a\n-b', 'Binary files a/x and b/x differ']) {
      expect(addedLines(patch).size).toBe(0);
    }
  });
});

describe('what a diff touches', () => {
  const patch = lines(
    '@@ -10,9 +10,7 @@ func (h *History) Remember(order Order) {',
    ' \th.orders[order.Number] = order',
    '-\tdelete(h.orders, order.Previous)',
    ' }',
    '-// Old comment',
    ' ',
    ' func (c *Cache[K, V]) Put(key K, value V) {',
    '+\tc.entries[key] = value',
    ' }',
    ' ',
    ' func Untouched() {}',
    '@@ -50,2 +49,2 @@ func New(size int) *History {',
    '-\treturn nil',
    '+\treturn &History{}',
    ' }',
  );

  test('are functions of which a line only goes, too, and not what stands between two of them', () => {
    expect([...fileDiff(patch).functions]).toEqual(['(*History).Remember', '(*Cache).Put', 'New']);
  });

  test('are the lines that it shows', () => {
    expect([...fileDiff(patch).shown]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 49, 50]);
  });

  test('is a function that is renamed, by both names', () => {
    const renamed = lines('@@ -1,2 +1,2 @@', '-func (t Table) Old() {', '+func (Table) New() {', ' }');
    expect([...fileDiff(renamed).functions]).toEqual(['Table.Old', 'Table.New']);
  });
});

describe('of any two files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'changed-lines-'));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  /** As git says it of two files that are in no repository; it exits with 1 where they differ. */
  function gitDiff(context: number): string {
    try {
      const options = ['diff', '--no-index', '--no-color', '--text', `-U${context}`, 'before', 'after'];
      return execFileSync('git', options, {
        cwd: directory,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  const line = fc.constantFrom(
    'a',
    'b',
    '',
    '}',
    '+',
    '++ b/x',
    '-- a',
    '@@ -1 +1 @@',
    '\\ No',
    'func F() {',
    'c\r',
  );
  const file = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(([all, ends]) => all.join('\n') + (ends && all.length > 0 ? '\n' : ''));

  test.each([0, 3])('what is not added is what git leaves of the old file, with -U%i', (context) => {
    fc.assert(
      fc.property(file, file, (before, after) => {
        writeFileSync(join(directory, 'before'), before);
        writeFileSync(join(directory, 'after'), after);
        const patch = gitDiff(context);
        const { added, shown } = fileDiff(patch);
        const removed = addedLinesOfReverse(patch);
        const kept = (text: string, without: ReadonlySet<number>): string[] =>
          linesOf(text).filter((_, i) => !without.has(i + 1));
        expect(kept(after, added)).toEqual(kept(before, removed));
        for (const number of added) expect(shown.has(number)).toBe(true);
        expect([...shown].every((number) => number >= 1 && number <= linesOf(after).length)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  /** A last line with and without its newline are two to git. */
  function linesOf(text: string): string[] {
    const all = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    return [...all];
  }

  /** The patch of the way back. */
  function addedLinesOfReverse(patch: string): Set<number> {
    const turned = patch.split('\n').map((text) => {
      const hunk = /^@@ -(\S+) \+(\S+) @@/.exec(text);
      if (hunk !== null) return `@@ -${hunk[2]!} +${hunk[1]!} @@`;
      const mark = text.charAt(0);
      return mark === '+' ? `-${text.slice(1)}` : mark === '-' ? `+${text.slice(1)}` : text;
    });
    return addedLines(turned.join('\n'));
  }
});
