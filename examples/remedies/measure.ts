/**
 * Measures the examples and writes what it finds to `__tests__/recordings/remedies/` and docs/remedies.md.
 *
 *     npm run remedies                          all of them, which takes about five minutes
 *     npm run remedies -- tombstones nan-keys   these
 *     npm run remedies -- none                  none: only the document is written again
 *
 * Go 1.24 for `tombstones`, and the modules of `dependency`, come from the module proxy where they are missing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { replaceSection } from '../../scripts/documents.ts';
import { measure } from './check.ts';
import { effectSections } from './effects.ts';
import { readRecording, recordingFile, reproducible } from './recording.ts';
import { isRule, RULES, SIDES } from './rules.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/remedies.md');

const wanted = process.argv.slice(2).filter((name) => name !== 'none');
const isAll = process.argv.length === 2;
const unknown = wanted.filter((name) => !isRule(name));
if (unknown.length > 0) {
  console.error(`No example for ${unknown.join(', ')}; there are ${RULES.join(', ')}.`);
  process.exit(1);
}

for (const rule of isAll ? RULES : wanted.filter(isRule)) {
  for (const side of SIDES) {
    const measured = await measure({ rule, side });
    const file = recordingFile(rule, side);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, encodeMeasurement(reproducible(measured)));
    console.log(`${rule}, ${side}: ${measured.fingerprint.goVersion}`);
  }
}
writeFileSync(DOCUMENT, replaceSection(readFileSync(DOCUMENT, 'utf8'), effectSections(readRecording)));
