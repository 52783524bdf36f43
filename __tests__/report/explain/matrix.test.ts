import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { replaceSection } from '../../../scripts/documents.ts';
import { RULES } from '../../../src/report/explain/explanation.ts';
import { expectGolden } from '../../golden.ts';
import { MATRIX } from './matrix.ts';
import type { Row } from './matrix.ts';
import { tell } from './recordings.ts';

test.each(MATRIX)('$head over $base ($shows): these causes and no other', (row) => {
  const { explanations } = tell(row);
  const rules = Object.entries(explanations).map(([place, told]) => [place, told?.rule ?? null]);
  expect(Object.fromEntries(rules)).toEqual(row.told);
});

test('all that is told of them', () => {
  const sections = MATRIX.map((row) => {
    const told = Object.entries(tell(row).explanations).map(
      ([place, one]) => `${place}: ${JSON.stringify(one, null, 2)}`,
    );
    return `## ${row.head} over ${row.base}\n\n${told.join('\n') || 'nothing'}\n`;
  });
  expectGolden('report/golden/explanations.txt', sections.join('\n'));
});

const DOCUMENT = join(import.meta.dirname, '../../../docs/explanations.md');

const toldIn = ({ told }: Row): string =>
  [...new Set(Object.values(told))].map((rule) => (rule === null ? 'nothing' : `\`${rule}\``)).join(', ') ||
  'all within its limits';

test('docs/explanations.md has this matrix, and a section or a remedy for each rule', () => {
  const rows = MATRIX.map((row) => `| \`${row.head}\` | \`${row.base}\` | ${row.shows} | ${toldIn(row)} |`);
  const table = ['| recording | over | shows | told |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const document = readFileSync(DOCUMENT, 'utf8');
  const expected = replaceSection(document, { proof: table });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(DOCUMENT, expected);
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(expected);
  for (const rule of RULES) {
    const isHere = document.includes(`\n### ${rule}\n`);
    expect([rule, isHere || document.includes(`(remedies.md#${rule})`)]).toEqual([rule, true]);
  }
});
