import { closeSync, openSync, readSync } from 'node:fs';
import { MeasurementError } from '../errors.ts';
import { inlineDataOf, textStartOf, type KnownFrame } from '../binary/calibration.ts';
import { FunctionTable, MAGIC } from '../binary/function-table.ts';

/** Fewer bytes than asked for at the end of the file. */
type ReadAt = (position: number, length: number) => Buffer;

const CHUNK_BYTES = 1 << 22;
const HEADER_BYTES = 128;

/** What a running process tells of itself, by which its binary is recognised and its place in memory found. */
export interface Asked {
  /** To be named: calls, that is return addresses minus one. */
  readonly addresses: readonly number[];
  readonly frames: readonly KnownFrame[];
}

/**
 * Names addresses of a process by the function table in its executable, which outlives stripping. Those that it cannot
 * name are left out, as by the symbol route of a service.
 *
 * @throws MeasurementError of stage `symbols` where the file is no Go program, or not the one that runs
 */
export function namesFromBinary(file: string, asked: Asked): Map<number, string> {
  const descriptor = openSync(file, 'r');
  const readAt = (position: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafe(length);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, position));
  };
  try {
    let tables = 0;
    for (const bytes of tablesIn(readAt)) {
      tables++; // several in a Mach-O file for two architectures
      const names = namesFromTable(bytes, asked, readAt);
      if (names !== null) return names;
    }
    throw unusable(file, tables);
  } finally {
    closeSync(descriptor);
  }
}

/** null where the table is damaged, or that of another process. */
function namesFromTable(
  bytes: Buffer,
  { addresses, frames }: Asked,
  readAt: ReadAt,
): Map<number, string> | null {
  try {
    const table = new FunctionTable(bytes);
    const textStart = textStartOf(table, frames);
    if (textStart === null) return null;
    const file = { find: (pattern: Uint8Array) => positionsOf(pattern, readAt), readAt };
    const inlineData = inlineDataOf(table, { textStart, frames }, file);
    return nameEach(addresses, { table, textStart, nameOffsetAt: nameReader(inlineData, readAt) });
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

/** Chunks overlap by the pattern's length, so that it is found across two of them, and once. */
function* positionsOf(pattern: Uint8Array, readAt: ReadAt): Generator<number> {
  const overlap = pattern.length - 1;
  for (let start = 0; ; start += CHUNK_BYTES) {
    const chunk = readAt(start, CHUNK_BYTES + overlap);
    for (let at = chunk.indexOf(pattern); at >= 0; at = chunk.indexOf(pattern, at + 1)) yield start + at;
    if (chunk.length <= CHUNK_BYTES) return;
  }
}

/** Reads where the name of an inlined call stands; null for all of them where it is not known where those lie. */
const nameReader =
  (inlineData: number | null, readAt: ReadAt) =>
  (nameAt: number): number | null => {
    if (inlineData === null) return null;
    const bytes = readAt(inlineData + nameAt, 4);
    return bytes.length < 4 ? null : bytes.readInt32LE();
  };

interface Located {
  readonly table: FunctionTable;
  readonly textStart: number;
  readonly nameOffsetAt: (nameAt: number) => number | null;
}

function nameEach(addresses: readonly number[], located: Located): Map<number, string> {
  const names = new Map<number, string>();
  for (const address of addresses) {
    const name = nameOf(address, located);
    if (name !== null) names.set(address, name);
  }
  return names;
}

function nameOf(address: number, { table, textStart, nameOffsetAt }: Located): string | null {
  const row = table.functionAt(address - textStart);
  if (row === null) return null; // C code, or generated at run time
  const call = table.inlinedAt(row, address - textStart);
  // The function around an inlined call is another one: a name that is not known is better than a wrong one.
  const nameOffset = call === null ? row.nameOffset : nameOffsetAt(call.nameAt);
  return nameOffset === null ? null : table.nameAt(nameOffset);
}
