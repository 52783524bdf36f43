import { inlineDataOf, textStartOf, type KnownFrame } from '../binary/calibration.ts';
import type { FunctionTable } from '../binary/function-table.ts';
import { positionsOf, withTables, type ReadAt } from './executable.ts';

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
  return withTables(file, (table, readAt) => namesFromTable(table, asked, readAt));
}

/** null where the table is that of another process. */
function namesFromTable(
  table: FunctionTable,
  { addresses, frames }: Asked,
  readAt: ReadAt,
): Map<number, string> | null {
  const textStart = textStartOf(table, frames);
  if (textStart === null) return null;
  const file = { find: (pattern: Uint8Array) => positionsOf(pattern, readAt), readAt };
  const inlineData = inlineDataOf(table, { textStart, frames }, file);
  return nameEach(addresses, { table, textStart, nameOffsetAt: nameReader(inlineData, readAt) });
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
