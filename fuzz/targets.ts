import { isDeepStrictEqual } from 'node:util';
import { gzip } from 'pako';
import { measurement, site } from '../__tests__/verdict/measurements.ts';
import { decodeIndex, encodeIndex } from '../src/baseline/baseline-index.ts';
import { decodeMeasurement, encodeMeasurement } from '../src/baseline/measurement-format.ts';
import { FunctionTable } from '../src/binary/function-table.ts';
import { MeasurementError } from '../src/errors.ts';
import { decodeCompact } from '../src/profile/compact.ts';
import { heapProfileOf } from '../src/profile/heap-profile.ts';
import { ProfileError } from '../src/profile/profile-error.ts';
import type { HeapProfile } from '../src/profile/profile.ts';
import { decodeProtobuf } from '../src/profile/protobuf.ts';
import { TextHeapDecoder } from '../src/profile/text.ts';
import { compactBytes, functionTableBytes, protobufBytes, TEXT } from './seeds.ts';

/** What reads bytes that a stranger may have made. */
export interface Target {
  readonly seed: Uint8Array;
  /** What was read, to be compared. @throws one of `refusals` where it is not read */
  readonly read: (bytes: Uint8Array) => unknown;
  readonly refusals: readonly (new (...args: never[]) => Error)[];
  /** Whether the bytes carry what tells that they are damaged: then nothing but the seed's own content may be read. */
  readonly isSealed: boolean;
}

const totalsOf = ({ records }: HeapProfile): number[] =>
  records.reduce(
    ([objects, bytes, allocated, allocatedBytes], record) => [
      objects! + record.inUseObjects,
      bytes! + record.inUseBytes,
      allocated! + record.allocatedObjects,
      allocatedBytes! + record.allocatedBytes,
    ],
    [0, 0, 0, 0],
  );

const readText = (bytes: Uint8Array): number[] => {
  const decoder = new TextHeapDecoder();
  decoder.write(bytes);
  return totalsOf(decoder.end().withNames(new Map()));
};

const readProtobuf = (bytes: Uint8Array): number[] => totalsOf(heapProfileOf(decodeProtobuf(bytes)));

/** What is read can be written and read again: nothing came in that the format does not have. */
const readStored =
  <T>(decode: (content: string, source: string) => T, encode: (value: T) => string) =>
  (bytes: Uint8Array): string => {
    const value = decode(Buffer.from(bytes).toString('utf8'), 'stored.json');
    const written = encode(value);
    if (!isDeepStrictEqual(decode(written, 'stored.json'), value)) throw new Error(`read ${written}`);
    return written;
  };

const readFunctions = (bytes: Uint8Array): unknown => {
  if (FunctionTable.lengthOf(Buffer.from(bytes.subarray(0, 128))) === null) throw new RangeError('no table');
  const table = new FunctionTable(Buffer.from(bytes));
  return Array.from({ length: 40 }, (_, i) => {
    const row = table.functionAt(i * 997);
    return row && [table.nameAt(row.nameOffset), table.inlinedAt(row, i * 997)];
  });
};

const INDEX = encodeIndex({
  version: 1,
  entries: [],
  resets: [],
});

export const TARGETS: Readonly<Record<string, Target>> = {
  'text profile': {
    seed: TEXT,
    read: readText,
    refusals: [ProfileError],
    isSealed: true, // its first line has the totals of its records
  },
  'protobuf profile': {
    seed: protobufBytes(),
    read: readProtobuf,
    refusals: [ProfileError],
    isSealed: false,
  },
  'protobuf profile, compressed': {
    seed: gzip(protobufBytes()),
    read: readProtobuf,
    refusals: [ProfileError],
    isSealed: true, // gzip has a checksum
  },
  'compact profile': {
    seed: compactBytes(),
    read: (bytes) => totalsOf(decodeCompact(bytes)),
    refusals: [ProfileError],
    isSealed: false,
  },
  measurement: {
    seed: Buffer.from(encodeMeasurement(measurement([site('shop.Add', 1), site('shop.New', 2)]))),
    read: readStored(decodeMeasurement, encodeMeasurement),
    refusals: [MeasurementError],
    isSealed: false,
  },
  index: {
    seed: Buffer.from(INDEX),
    read: readStored(decodeIndex, encodeIndex),
    refusals: [MeasurementError],
    isSealed: false,
  },
  'function table': {
    seed: functionTableBytes(),
    read: readFunctions,
    refusals: [RangeError],
    isSealed: false,
  },
};
