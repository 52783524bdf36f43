import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Baseline, NoBaseline } from '../baseline/baseline.ts';
import { decodeMeasurement } from '../baseline/measurement-format.ts';
import { MeasurementError } from '../errors.ts';
import type { Measurement } from '../measure/measurement.ts';
import { storable } from './storable.ts';

/** The `file` store: one measurement in one file, committed or restored by a cache step. */
export async function readBaselineFile(path: string): Promise<Baseline | NoBaseline> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return {
      measurement: null,
      reason: `There is no baseline file ${path} yet. Measure the base with \`save-baseline: always\` to write it.`,
    };
  }
  return { measurement: decodeMeasurement(content, path), relation: 'file', distance: null };
}

/** Replaces the file as a whole, so that nobody reads half of it. @throws MeasurementError of stage `baseline` */
export async function writeBaselineFile(path: string, measurement: Measurement): Promise<void> {
  const content = storable(measurement);
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(fresh, content);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined); // what went wrong first is what is told
    throw new MeasurementError('baseline', `cannot write ${path}: ${(error as Error).message}`, {
      remedy: 'Set `baseline-file` to a file in a folder that this job may write to.',
      cause: error,
    });
  }
}
