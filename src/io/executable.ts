import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { FunctionTable, MAGIC } from '../binary/function-table.ts';
import { MeasurementError } from '../errors.ts';

/** Fewer bytes than asked for at the end of the file, and none outside of it. */
export type ReadAt = (position: number, length: number) => Buffer;

const CHUNK_BYTES = 1 << 22;
const HEADER_BYTES = 128;
/** A Mach-O file for two architectures has two; each is read as a whole. */
const MOST_TABLES = 16;

/**
 * Gives each function table in an executable to `use`, until that finds what it needs in one.
 *
 * @param use gives null where the table is not that of the process in question
 * @throws MeasurementError of stage `symbols` where the file is no Go program, or not the one that runs
 */
export function withTables<T>(file: string, use: (table: FunctionTable, readAt: ReadAt) => T | null): T {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK); // a pipe would be waited for
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unusable(file, 0);
    const { size } = stats;
    const readAt: ReadAt = (position, length) => {
      if (!(position >= 0 && position < size)) return Buffer.alloc(0);
      const buffer = Buffer.allocUnsafe(Math.min(length, size - position));
      return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, position));
    };
    let tables = 0;
    for (const bytes of tablesIn(readAt)) {
      if (++tables > MOST_TABLES) break;
      const found = unlessDamaged(() => use(new FunctionTable(bytes), readAt));
      if (found !== null) return found;
    }
    throw unusable(file, tables);
  } finally {
    closeSync(descriptor);
  }
}

function unlessDamaged<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unusable(file: string, tables: number): MeasurementError {
  return new MeasurementError(
    'symbols',
    tables === 0
      ? `${file} holds no function table of Go 1.20 or later: it is no Go program, or packed`
      : `${file} is another build than the one that the profile is of: their functions lie elsewhere`,
    { remedy: 'Name the executable that the process was started from, as it was built.' },
  );
}

function* tablesIn(readAt: ReadAt): Generator<Buffer> {
  for (const position of positionsOf(MAGIC, readAt)) {
    const length = FunctionTable.lengthOf(readAt(position, HEADER_BYTES));
    if (length !== null) yield readAt(position, length); // else the constant itself, in a program that reads such tables
  }
}

/** Where a pattern stands in a file. Chunks overlap by its length, so that it is found across two of them, and once. */
export function* positionsOf(pattern: Uint8Array, readAt: ReadAt): Generator<number> {
  const overlap = pattern.length - 1;
  for (let start = 0; ; start += CHUNK_BYTES) {
    const chunk = readAt(start, CHUNK_BYTES + overlap);
    for (let at = chunk.indexOf(pattern); at >= 0; at = chunk.indexOf(pattern, at + 1)) yield start + at;
    if (chunk.length <= CHUNK_BYTES) return;
  }
}
