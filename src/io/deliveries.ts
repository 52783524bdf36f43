import { glob, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { decodeMeasurement } from '../baseline/measurement-format.ts';
import type { Delivered, Refused } from '../baseline/services.ts';
import { MAX_STORED_BYTES } from '../baseline/stored-json.ts';
import { describeError, MeasurementError } from '../errors.ts';
import type { Measurement } from '../measure/measurement.ts';
import { readRegularFile } from './regular-file.ts';
import { REPORT_FILES } from './report-files.ts';

/** Enough for a matrix; what a stranger can make us read stays within 1 GiB. */
const MOST_FILES = 50;
const MOST_NAMES = 10_000;

export interface Deliveries {
  readonly delivered: readonly Delivered[];
  readonly refused: readonly Refused[];
}

/**
 * The measurements that other jobs have left in a directory, or at the paths that a pattern matches. Code of a fork may
 * have written them: only plain files that lie where they seem to are read, up to a size and a number, against the schema.
 * One that is refused does not keep the others from being read.
 *
 * @throws MeasurementError of stage `measurements` where none is left
 */
export async function readDeliveries(measurements: string, directory: string): Promise<Deliveries> {
  const { root, names } = await find(measurements, directory);
  const delivered: Delivered[] = [];
  const refused: Refused[] = [];
  const attempt = async <T>(name: string, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (isAbsent(error)) return null;
      refused.push({ file: name, reason: reasonOf(error) });
      return null;
    }
  };
  for (const name of names.slice(0, MOST_FILES)) {
    const head = await attempt(name, () => read(root, name));
    if (head === null) continue;
    const beside = join(dirname(name), REPORT_FILES.base);
    delivered.push({ folder: folderOf(name), head, base: await attempt(beside, () => read(root, beside)) });
  }
  if (names.length > MOST_FILES) {
    const reason = `at most ${MOST_FILES} are read, and there are ${names.length} or more`;
    refused.push({ file: names[MOST_FILES]!, reason });
  }
  if (delivered.length === 0) throw noneLeft(measurements, refused);
  return { delivered, refused };
}

/** Names relative to the fixed part of the path, which the workflow's author has written. */
async function find(measurements: string, directory: string): Promise<{ root: string; names: string[] }> {
  const wild = measurements.search(/[*?[\]{}]/);
  const start = wild === -1 ? measurements : measurements.slice(0, measurements.lastIndexOf('/', wild) + 1);
  const fixed = resolve(directory, start);
  const kind = await stat(fixed).catch(() => null);
  if (kind === null) return { root: fixed, names: [] };
  const root = await realpath(kind.isDirectory() ? fixed : dirname(fixed));
  if (!kind.isDirectory()) return { root, names: [basename(fixed)] };
  const { measurement } = REPORT_FILES;
  const patterns = wild === -1 ? [measurement, `*/${measurement}`] : [measurements.slice(start.length)];
  const names: string[] = [];
  for await (const name of glob(patterns, { cwd: root })) {
    if (basename(name) !== REPORT_FILES.base) names.push(name);
    if (names.length === MOST_NAMES) break;
  }
  return { root, names: names.sort() };
}

async function read(root: string, name: string): Promise<Measurement> {
  const path = join(root, name);
  if ((await realpath(path)) !== path) throw new Error('it lies behind a symbolic link');
  return decodeMeasurement(await readRegularFile(path, MAX_STORED_BYTES), name);
}

/** The first part of the path names the service: a folder, or a file that is not called as we call it. */
function folderOf(name: string): string | null {
  const [first = ''] = name.split('/', 1);
  return first === REPORT_FILES.measurement ? null : first.replace(/\.json$/, '');
}

/** Without the remedy, which is for those who have stored it. */
const reasonOf = (error: unknown): string =>
  error instanceof MeasurementError ? error.message : describeError(error);

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const noneLeft = (measurements: string, refused: readonly Refused[]): MeasurementError =>
  new MeasurementError(
    'measurements',
    refused.length === 0
      ? `there is no measurement in ${measurements}`
      : `no measurement is left: ${refused.map(({ file, reason }) => `${file} (${reason})`).join('; ')}`,
    {
      remedy:
        'Let the measuring jobs upload their `report-directory` with actions/upload-artifact, and this one download it to `measurements`.',
    },
  );
