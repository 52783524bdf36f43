import { readFile } from 'node:fs/promises';
import { callOfFunction } from '../maps/called-kinds.ts';
import { CutHeapProfile } from '../profile/cut-heap-profile.ts';
import type { RecordStream } from '../profile/profile.ts';
import { decodeProtobuf } from '../profile/protobuf.ts';
import { calledFunctions } from './called-functions.ts';
import { derivedCalls } from './derived-calls.ts';

/** @throws ProfileError where the file is no heap profile in protobuf form, gzipped or not */
export const readProtobuf = async (file: string): Promise<CutHeapProfile> =>
  new CutHeapProfile(decodeProtobuf(await readFile(file)));

/**
 * Heap profiles of one process with what the code at their leaves called: by the binary, and without one by the source.
 *
 * @throws MeasurementError where the binary is not that of the process
 */
export async function withCalled(
  profiles: readonly CutHeapProfile[],
  { binary, directory }: { binary: string | null; directory: string },
): Promise<RecordStream[]> {
  const calls = profiles.flatMap((profile) => profile.leafCalls());
  const byName = calls.flatMap(({ address, frame }): [number, string][] => {
    const call = callOfFunction(frame.function);
    return call === null ? [] : [[address, call]];
  });
  const called = binary === null ? await derivedCalls(calls, directory) : calledFunctions(binary, calls);
  const names = new Map([...byName, ...called.names]);
  return profiles.map((profile) => profile.withCalled({ ...called, names }));
}
