import { MeasurementError } from '../errors.ts';
import { oneOf, ShapeError } from './json-shape.ts';
import type { Reader } from './json-shape.ts';

/** Nothing that is stored is larger, in bytes of UTF-8; readers should refuse before they load it. */
export const MAX_STORED_BYTES = 10 * 1024 * 1024;

interface StoredFormat<T> {
  /** As in "the measurement". */
  readonly name: string;
  readonly read: Reader<T>;
  readonly remedy: string;
}

/**
 * Parses and checks a stored document of version 1.
 * @param source what the text is, for the error: a path or an address
 * @throws MeasurementError of stage `baseline`
 */
export const parseStored = <T>(content: string, source: string, format: StoredFormat<T>): T => {
  const fail = (problem: string, cause?: unknown): never => {
    throw new MeasurementError('baseline', `${source}: ${problem}`, { remedy: format.remedy, cause });
  };
  if (new TextEncoder().encode(content).length > MAX_STORED_BYTES) {
    return fail(`the ${format.name} is larger than ${MAX_STORED_BYTES} bytes`);
  }
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch (error) {
    return fail(`the ${format.name} is not JSON`, error);
  }
  const version = versionOf(document);
  if (typeof version === 'number' && version !== 1) {
    return fail(`the ${format.name} has version ${version}, and this release reads version 1`);
  }
  try {
    return format.read(document, '');
  } catch (error) {
    if (error instanceof ShapeError) return fail(error.message, error);
    throw error;
  }
};

/** One value or list of numbers per line, so that a committed file can be reviewed. */
export const stringify = (value: unknown): string =>
  `${JSON.stringify(value, null, 1).replace(NUMBERS, (list) => list.replace(/\s+/g, ' '))}\n`;

/** No text in JSON has a line break, so none looks like one. */
const NUMBERS = /\[\n[-+\d.eE,\s]+\]/g;

export const version1 = oneOf(1);

const versionOf = (document: unknown): unknown =>
  typeof document === 'object' && document !== null && 'version' in document ? document.version : undefined;
