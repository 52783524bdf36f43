import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MeasurementError } from '../errors.ts';

/** Writes JSON in one line, which takes half the time, to a file, or to standard output where the file is `-`. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const text = `${JSON.stringify(value)}\n`;
  if (file === '-') process.stdout.write(text);
  else await writeText('json', file, text);
}

/** @throws MeasurementError that names the flag, where the file cannot be written */
export const writeText = (
  flag: 'html' | 'json' | 'prom' | 'sarif',
  file: string,
  text: string,
): Promise<void> => writeFile(file, text).catch((error: unknown) => refuse(flag, file, error as Error));

/** Tells before long work that a file will have nowhere to go. @throws MeasurementError that names the flag */
export async function checkFile(flag: 'html' | 'json' | 'prom', file: string | undefined): Promise<void> {
  if (file === undefined || (flag === 'json' && file === '-')) return;
  await access(dirname(file), constants.W_OK).catch((error: unknown) => refuse(flag, file, error as Error));
}

function refuse(flag: string, file: string, cause: Error): never {
  const otherwise = flag === 'json' ? ', or - for standard output' : '';
  throw new MeasurementError('report', `cannot write ${file}: ${cause.message}`, {
    remedy: `Give \`--${flag}\` a file in a folder that is there and may be written to${otherwise}.`,
    cause,
  });
}
