import { expect, test } from '@jest/globals';
import { MATRIX } from './matrix.ts';
import { tell } from './recordings.ts';

test.each(MATRIX)('$head over $base ($shows): these causes and no other', (row) => {
  const { explanations } = tell(row);
  const rules = Object.entries(explanations).map(([place, told]) => [place, told?.rule ?? null]);
  expect(Object.fromEntries(rules)).toEqual(row.told);
});
