import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeMeasurement } from '../../src/baseline/measurement-format.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import type { Rule, Side } from './rules.ts';

const RECORDINGS = join(import.meta.dirname, '../../__tests__/recordings/remedies');

export const recordingFile = (rule: Rule, side: Side): string => join(RECORDINGS, rule, `${side}.json`);

/** @throws Error where there is none */
export function readRecording(rule: Rule, side: Side): Measurement {
  const file = recordingFile(rule, side);
  return decodeMeasurement(readFileSync(file, 'utf8'), file);
}

/** Without what differs each time and tells nothing of the maps: when, and that it was measured outside of a repository. */
export const reproducible = (measured: Measurement): Measurement => ({
  ...measured,
  provenance: { ...measured.provenance, commit: '', measuredAt: '2026-01-01T00:00:00.000Z' },
  runs: measured.runs.map((run) => ({ ...run, loadSeconds: 1, snapshotSeconds: 1 })),
  warnings: measured.warnings.filter((warning) => !warning.startsWith('Git does not tell')),
});
