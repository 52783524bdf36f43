import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { effectSections, figureOf } from '../../examples/remedies/effects.ts';
import { readRecording } from '../../examples/remedies/recording.ts';
import { EXAMPLES, RULES } from '../../examples/remedies/rules.ts';
import { replaceSection } from '../../scripts/documents.ts';

const DOCUMENT = readFileSync(new URL('../../docs/remedies.md', import.meta.url), 'utf8');

test('docs/remedies.md says what was recorded', () => {
  expect(replaceSection(DOCUMENT, effectSections(readRecording))).toBe(DOCUMENT);
});

describe.each(RULES)('the remedy for %s', (rule) => {
  test('has a section to link to, with what it changes and when to leave it', () => {
    const section = DOCUMENT.split(/^## /m).find((text) => text.startsWith(`${rule}\n`));
    expect(section).toMatch(/```diff[^`]*^\+/m);
    expect(section).toContain('**When not.**');
    expect(section).toContain(`npm run remedies -- ${rule}`);
  });

  test('takes less memory', () => {
    const { shows } = EXAMPLES[rule];
    const before = figureOf(readRecording(rule, 'before'), shows);
    expect(figureOf(readRecording(rule, 'after'), shows)).toBeLessThan(before * 0.9);
  });

  test('was measured without a warning, under the same conditions', () => {
    const [before, after] = [readRecording(rule, 'before'), readRecording(rule, 'after')];
    expect([before.warnings, after.warnings]).toEqual([[], []]);
    expect(after.fingerprint).toEqual(before.fingerprint);
  });
});
