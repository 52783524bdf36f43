import { expect, test } from '@jest/globals';
import { updateText } from '../../src/report/baseline-update.ts';
import { measurement, MIB, site } from '../verdict/measurements.ts';

test('a baseline that is replaced tells how its totals change', () => {
  const base = measurement([site('shop.Add', 2 * MIB)]);
  const head = measurement([site('shop.Add', 1.5 * MIB), site('shop.New', MIB)]);
  expect(updateText({ base, head })).toBe(
    'The baseline changes: 2 MiB → 2.5 MiB (+512 KiB) retained, 2 MiB → 2.5 MiB (+512 KiB) allocated.',
  );
  expect(updateText({ base: null, head })).toBe('A first baseline: 2.5 MiB retained, 2.5 MiB allocated.');
});
