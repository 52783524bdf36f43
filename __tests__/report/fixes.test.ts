import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { whatToDoList } from '../../src/report/fixes.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { expectGolden } from '../golden.ts';
import { tell } from './explain/recordings.ts';
import { markupIn } from './gfm.ts';
import { ADD, CONTEXT, kindsOf, MIB, verdictOn } from './verdicts.ts';

const LEAK = { head: 'never-deleted/before', base: 'never-deleted/after' };

test('a comment says cause, remedy, code and link once', () => {
  const { verdict, context } = tell(LEAK);
  const comment = renderComment(verdict, context);
  expectGolden('report/golden/fail-explained.md', comment);
  expect(comment.split('nothing deletes from')).toHaveLength(2);
  expectGolden('report/golden/fail-explained.txt', renderTerminal(verdict, context));
});

test('a note at the line says cause, evidence and remedy', () => {
  const { verdict, context } = tell(LEAK);
  expect(annotationsOf(verdict, context).map(({ message }) => message)).toEqual([
    'running keeps 512 KiB more after 4,000 requests: grows with every request, and nothing deletes from e.running ' +
      '(+2 MiB over 4 rounds, 131 B of each request, about one entry). Delete each entry once it is done with, or bound the map.',
  ]);
});

test('where the docs are not known on the web, the file is named', () => {
  const { verdict, context } = tell(LEAK);
  const comment = renderComment(verdict, { ...context, docsUrl: null });
  expect(comment).toContain('See `docs/remedies.md#never-deleted`.');
});

test('code cannot leave its block, whatever its lines are', () => {
  const explanation = {
    rule: 'never-deleted',
    cause: 'grows <img src=x> @team',
    isHeadline: false,
    evidence: '',
    remedy: '[x](https://evil.example) `a`',
    code: ['```', '</code> @team\n\n# heading\n![x](https://evil.example)'],
    docs: 'remedies.md#never-deleted',
    functionGrowthBytes: null,
  } as const;
  const { types, links, mentions } = markupIn(
    whatToDoList({ fixes: [{ sites: [ADD], explanation, isCauseToTell: true }], others: ['next'] }, CONTEXT),
  );
  expect(types).not.toContain('image');
  expect(types).not.toContain('html');
  expect(types).not.toContain('heading');
  expect(mentions).toEqual([]);
  expect(links).toEqual([`${CONTEXT.docsUrl!}/remedies.md#never-deleted`]);
});

test('at most three causes are told, with their code; the others stand beside their sites', () => {
  const kinds = ['growth', 'header', 'clone', 'first', 'boxed'] as const;
  const verdict = verdictOn(
    kinds.map((kind, line) => ({
      site: { ...ADD, function: `shop.F${String(line)}`, line: line + 1 },
      base: kindsOf({ [kind]: [0, MIB] }),
      head: kindsOf({ [kind]: [0, 3 * MIB] }),
    })),
  );
  const comment = renderComment(verdict, CONTEXT);
  expect(comment.split('```go')).toHaveLength(4);
  const [table, advice] = comment.split('**What to do**');
  expect(table).toContain('mostly first');
  expect(advice).not.toContain('mostly first');
});
