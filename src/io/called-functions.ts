import { callTarget, CALL_BYTES } from '../binary/call-target.ts';
import { isRuntime, textStartByTargets } from '../binary/calibration.ts';
import type { FunctionTable } from '../binary/function-table.ts';
import { callOfFunction } from '../maps/called-kinds.ts';
import { MeasurementError } from '../errors.ts';
import type { CodePlace, Mapping } from '../profile/protobuf.ts';
import { positionsOf, withTables, type ReadAt } from './executable.ts';

/** What the calls at the leaves of a heap profile lead to. */
export interface CalledFunctions {
  /** By the address of the call. Calls through a pointer, and those of C code, are missing. */
  readonly names: ReadonlyMap<number, string>;
  readonly mapImplementation: 'bucket' | 'swiss';
}

/** Of all calls that allocate nearly all name a function: fewer are those of another binary. */
const SMALLEST_SHARE = 0.5;

/**
 * The functions of the runtime that a program called where it allocated, from the machine code in its executable: Go's
 * protobuf profile has cut them off (runtime/pprof, protomem.go), and says where the file lies in memory.
 *
 * @param calls return addresses minus one
 * @throws MeasurementError of stage `symbols` where the file is no Go program, not the one that ran, or of a processor that
 * is not known here
 */
export function calledFunctions(file: string, calls: readonly CodePlace[]): CalledFunctions {
  // Where a system does not tell, Go writes a mapping from 0 on (runtime/pprof, proto.go).
  const mapping = mostFrequent(calls.flatMap(({ mapping: of }) => (of !== null && of.start > 0 ? [of] : [])));
  if (mapping === undefined) throw nowhere(file);
  const own = calls.filter((call) => call.mapping?.file === mapping.file);
  return withTables(file, (table, readAt) => {
    requireBuild(file, mapping.buildId, readAt);
    return calledIn(table, own, readAt);
  });
}

function calledIn(table: FunctionTable, calls: readonly CodePlace[], readAt: ReadAt): CalledFunctions | null {
  if (table.quantum !== 1 && table.quantum !== 4) return null;
  const targets = new Map<number, number>();
  for (const { address, mapping } of calls) {
    const returnAddress = address + 1;
    const end = returnAddress - mapping!.start + mapping!.fileOffset;
    const target = callTarget(readAt(end - CALL_BYTES, CALL_BYTES), returnAddress, table.quantum);
    if (target !== null) targets.set(address, target);
  }
  if (targets.size < calls.length * SMALLEST_SHARE) return null;
  const textStart = textStartByTargets(table, [...targets.values()]);
  if (textStart === null) return null;
  const names = new Map<number, string>();
  for (const [address, target] of targets) {
    const name = table.nameOfEntry(target - textStart);
    if (name === null) continue;
    const call = isRuntime(name) ? withoutTrampoline(name) : callOfFunction(name);
    if (call !== null) names.set(address, call);
  }
  // Part of no other implementation, and linked into every program that has a map.
  const isBucket = table.nameOffsetOf('runtime.hashGrow') !== null;
  return { names, mapImplementation: isBucket ? 'bucket' : 'swiss' };
}

/** Where a call reaches too far for its instruction, the linker puts a jump in between (cmd/link, arm64 `trampoline`). */
const withoutTrampoline = (name: string): string => name.replace(/(\+[\da-f]+)?-tramp\d+$/, '');

const GNU_BUILD_ID = Uint8Array.from([3, 0, 0, 0, ...Buffer.from('GNU\0')]);

/**
 * Holds the build id that the profile states against the notes in the file, where both have one (ELF, NT_GNU_BUILD_ID).
 *
 * @throws MeasurementError
 */
function requireBuild(file: string, buildId: string, readAt: ReadAt): void {
  if (!/^[0-9a-f]{8,}$/.test(buildId)) return;
  const found: string[] = [];
  for (const position of positionsOf(GNU_BUILD_ID, readAt)) {
    const length = readAt(position - 4, 1)[0] ?? 0;
    found.push(readAt(position + GNU_BUILD_ID.length, length).toString('hex'));
  }
  if (found.length === 0 || found.includes(buildId)) return;
  throw new MeasurementError(
    'symbols',
    `${file} is another build than the one that the profile is of: its build id is ${found[0]}, that of the profile ${buildId}`,
    { remedy: 'Name the executable that the process was started from, as it was built.' },
  );
}

function mostFrequent(mappings: readonly Mapping[]): Mapping | undefined {
  const counts = new Map<Mapping, number>();
  for (const mapping of mappings) counts.set(mapping, (counts.get(mapping) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const nowhere = (file: string): MeasurementError =>
  new MeasurementError('symbols', `the profile does not say where ${file} lay in memory`, {
    remedy: 'Take the text form, with `debug=1`, which `binary` names as well.',
  });
