import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EMPTY_INDEX } from '../baseline/baseline-index.ts';
import { decodeMeasurement } from '../baseline/measurement-format.ts';
import { MAX_STORED_BYTES } from '../baseline/stored-json.ts';
import { describeError, MeasurementError } from '../errors.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { BaselineStore } from './baseline-store.ts';
import { readRegularFile } from './regular-file.ts';
import { storable } from './storable.ts';

/** The `file` store: one measurement in one file, committed or restored by a cache step. */
export const openBaselineFile = (path: string, key: string): BaselineStore => ({
  name: `the file ${path}`,
  isByCommit: false,
  list: () =>
    Promise.resolve({ entries: existsSync(path) ? [{ commit: '', key, path }] : [], index: EMPTY_INDEX }),
  readMeasurement: async () => decodeMeasurement(await readBaselineFile(path), path),
  save: async (_, measurement) => {
    await writeBaselineFile(path, measurement);
    return `Baseline written to ${path}.`;
  },
});

/** The pull request may have put it there. @throws MeasurementError of stage `baseline`, also where it is too large */
export const readBaselineFile = (path: string): Promise<string> =>
  readRegularFile(path, MAX_STORED_BYTES).catch((error: unknown) => {
    throw new MeasurementError('baseline', `cannot read ${path}: ${describeError(error)}`, {
      remedy: 'Set `baseline-file` to a file that `save-baseline` or `check --update-baseline` has written.',
      cause: error,
    });
  });

/** Replaces the file as a whole, so that nobody reads half of it. @throws MeasurementError of stage `baseline` */
async function writeBaselineFile(path: string, measurement: Measurement): Promise<void> {
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
