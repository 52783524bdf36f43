import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzip } from 'pako';
import { Writer } from 'protobufjs/minimal.js';
import { heapProfileOf } from '../../src/profile/heap-profile.ts';
import { ProfileError } from '../../src/profile/profile-error.ts';
import { decodeProtobuf, type ProtobufProfile } from '../../src/profile/protobuf.ts';
import { framesOf, GO_VERSIONS, heapProfile, recording } from '../recordings.ts';

/** A varint of any 64-bit integer, as protobuf writes it: two's complement, up to ten bytes. */
function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
    if (rest < 0x80n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

const message = (field: number, content: Uint8Array): Uint8Array =>
  Uint8Array.from([...varint(BigInt((field << 3) | 2)), ...varint(BigInt(content.length)), ...content]);
const scalar = (field: number, value: bigint): Uint8Array =>
  Uint8Array.from([...varint(BigInt(field << 3)), ...varint(value)]);
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const string = (text: string): Uint8Array => message(6, Buffer.from(text));
const packed = (values: readonly bigint[]): Uint8Array => Uint8Array.from(values.flatMap(varint));

interface Parts {
  readonly values?: readonly (readonly bigint[])[];
  readonly locationIds?: readonly bigint[];
  readonly strings?: readonly string[];
  readonly packs?: boolean;
}

/** A profile with one sample type per value, one location of two inlined frames, and samples at it. */
function profileBytes({ values = [[7n]], locationIds = [3n], strings, packs = true }: Parts): Uint8Array {
  const types = (values[0] ?? []).map(() => message(1, join(scalar(1, 1n), scalar(2, 2n))));
  const list = (field: number, numbers: readonly bigint[]): Uint8Array =>
    packs ? message(field, packed(numbers)) : join(...numbers.map((number) => scalar(field, number)));
  const samples = values.map((row) => message(2, join(list(1, locationIds), list(2, row))));
  const line = (functionId: bigint, at: bigint): Uint8Array =>
    message(4, join(scalar(1, functionId), scalar(2, at)));
  return join(
    ...types,
    ...samples,
    message(4, join(scalar(1, 3n), line(1n, 41n), line(2n, 9n))),
    message(5, join(scalar(1, 1n), scalar(2, 3n), scalar(4, 5n))),
    message(5, join(scalar(1, 2n), scalar(2, 4n), scalar(4, 5n))),
    ...(strings ?? ['', 'inuse_space', 'bytes', 'main.add', 'main.main', '/src/main.go']).map(string),
    message(11, join(scalar(1, 1n), scalar(2, 2n))),
    scalar(12, 524_288n),
  );
}

const decode = (parts: Parts): ProtobufProfile => decodeProtobuf(profileBytes(parts));

test('a location with inlined calls gives one frame for each, leaf first', () => {
  const profile = decode({});
  expect(profile.stacks.size).toBe(1);
  expect(framesOf(profile, 0)).toEqual([
    { function: 'main.add', file: '/src/main.go', line: 41 },
    { function: 'main.main', file: '/src/main.go', line: 9 },
  ]);
});

/** Go's own order; two mappings, a location without lines, a label of another key, and a field that nobody knows in each message. */
const WHOLE = {
  unknown: scalar(15, 9n),
  types: join(message(1, join(scalar(1, 1n), scalar(2, 2n), scalar(15, 9n))), message(1, scalar(1, 3n))),
  samples: join(
    message(
      2,
      join(
        scalar(1, 1n),
        scalar(1, 2n),
        message(2, packed([5n, -6n])),
        message(3, join(scalar(1, 2n), scalar(3, 48n))),
      ),
    ),
    message(
      2,
      join(scalar(2, 7n), scalar(2, 8n), message(3, join(scalar(1, 3n), scalar(3, 64n))), scalar(15, 9n)),
    ),
  ),
  mappings: join(
    message(3, join(scalar(1, 1n), scalar(2, 0x400000n), scalar(4, 0x1000n), scalar(5, 4n), scalar(6, 5n))),
    message(3, join(scalar(1, 2n), scalar(15, 9n))),
  ),
  locations: join(
    message(
      4,
      join(
        scalar(1, 1n),
        scalar(2, 1n),
        scalar(3, 0x401234n),
        message(4, join(scalar(1, 1n), scalar(2, 7n))),
      ),
    ),
    message(4, join(scalar(1, 2n), scalar(3, 0x55n), scalar(15, 9n), message(4, scalar(1, 1n)))),
    message(4, join(scalar(1, 3n), scalar(2, 2n))),
  ),
  functions: message(5, join(scalar(1, 1n), scalar(2, 3n), scalar(4, 4n))),
  strings: join(...['', 'inuse_space', 'bytes', 'main.f', 'a.out', 'b1d'].map(string)),
  period: join(message(11, join(scalar(1, 1n), scalar(2, 2n))), scalar(12, 4096n)),
};
const whole = (parts: Partial<typeof WHOLE> = {}): ProtobufProfile =>
  decodeProtobuf(join(...Object.values({ ...WHOLE, ...parts })));

test('a profile has all that Go writes', () => {
  const { stacks, values, objectBytes, placeOf, ...rest } = whole();
  expect(rest).toEqual({
    sampleTypes: [
      { type: 'inuse_space', unit: 'bytes' },
      { type: 'main.f', unit: '' },
    ],
    periodType: { type: 'inuse_space', unit: 'bytes' },
    period: 4096,
    frames: [
      { function: 'main.f', file: 'a.out', line: 7 },
      { function: 'main.f', file: 'a.out', line: 0 },
    ],
    places: [
      { address: 0x401234, mapping: { start: 0x400000, fileOffset: 0x1000, file: 'a.out', buildId: 'b1d' } },
      { address: 0x55, mapping: null },
      { address: 0, mapping: { start: 0, fileOffset: 0, file: '', buildId: '' } },
    ],
  });
  expect([...placeOf]).toEqual([0, 1]);
  expect(values.map((column) => [...column])).toEqual([
    [5, 7],
    [-6, 8],
  ]);
  expect([...objectBytes]).toEqual([48, 0]);
  expect([...stacks.starts.subarray(0, 3)]).toEqual([0, 2, 2]);
  expect([...stacks.frames.subarray(0, 2)]).toEqual([0, 1]);
  expect(whole({ period: new Uint8Array(0) })).toMatchObject({ periodType: null, period: 0 });
});

test.each<[string, Partial<typeof WHOLE>]>([
  ['location.id: 3 stands twice', { locations: join(WHOLE.locations, message(4, scalar(1, 3n))) }],
  ['location.id: -1 is not from 0 to', { locations: join(WHOLE.locations, message(4, scalar(1, -1n))) }],
  ['location.id: 16777217 is not from 0 to 16777216', { locations: message(4, scalar(1, 16_777_217n)) }],
  ['function.id: 1 stands twice', { functions: join(WHOLE.functions, WHOLE.functions) }],
  ['function.id: -1 is not from 0 to', { functions: message(5, scalar(1, -1n)) }],
  ['line.function_id: there is no function 1', { functions: new Uint8Array(0) }],
  ['string_table: not UTF-8', { strings: join(WHOLE.strings, message(6, Uint8Array.of(0xff))) }],
  ['string_table: its first entry must be empty', { strings: join(string('x'), WHOLE.strings) }],
  ['string_table: its first entry must be empty', { strings: new Uint8Array(0) }],
  [
    'value_type.type: 9 is not in the table of 6',
    { types: message(1, scalar(1, 9n)), samples: new Uint8Array(0) },
  ],
  ['value_type.unit: 9 is not in the table of 6', { period: message(11, scalar(2, 9n)) }],
  [
    'function.name: 9 is not in the table of 6',
    { functions: message(5, join(scalar(1, 1n), scalar(2, 9n))) },
  ],
  ['function.filename: 9 is not in', { functions: message(5, join(scalar(1, 1n), scalar(4, 9n))) }],
  ['mapping.filename: 9 is not in', { mappings: message(3, scalar(5, 9n)) }],
  ['mapping.build_id: 9 is not in', { mappings: message(3, scalar(6, 9n)) }],
  ['sample.value: 3 values for 2 sample types', { samples: message(2, message(2, packed([1n, 2n, 3n]))) }],
])('what is no profile says where: %s', (told, parts) => {
  expect(() => whole(parts)).toThrow(told);
  expect(() => whole(parts)).toThrow(/^profile in protobuf form, at byte \d+: /);
});

test.each<[string, Uint8Array]>([
  ['a number is cut off', Uint8Array.of(0x60, 0x80)],
  ['a number is cut off', Uint8Array.of(0x60)],
  ['a field is longer than its message', join(message(4, Uint8Array.of(0x08, 0x80)), Uint8Array.of(1, 0))],
  ['a field has no valid number', Uint8Array.from(varint(2n ** 32n + 8n))],
  ['a field has no valid number', Uint8Array.of(7)],
  ['expected a number, got wire type 2', message(12, Uint8Array.of(1))],
  ['expected a length, got wire type 0', scalar(4, 1n)],
  ['a length points beyond the profile', Uint8Array.of(0x22, 2, 0)],
  ['a length points beyond the profile', Uint8Array.of(0x22, ...varint(-1n))],
])('bytes are no profile: %s', (told, bytes) => {
  expect(() => decodeProtobuf(bytes)).toThrow(told);
});

test('numbers of each length are exact', () => {
  for (let bits = 0n; bits < 53n; bits++) {
    for (const value of [2n ** bits, 2n ** bits - 1n, 2n ** bits + 1n]) {
      expect(whole({ period: scalar(12, value) }).period).toBe(Number(value));
    }
  }
});

test('a heap profile has its four values, and says so in its period', () => {
  const names = ['', 'inuse_objects', 'inuse_space', 'alloc_objects', 'alloc_space', 'space', 'a.out', 'b1d'];
  const types = join(...[1n, 2n, 3n, 4n].map((type) => message(1, scalar(1, type))));
  const heap = {
    ...{
      types,
      strings: join(...names.map(string)),
      period: join(message(11, scalar(1, 5n)), scalar(12, 512n)),
    },
    samples: message(2, join(scalar(1, 1n), message(2, packed([1n, 48n, 2n, 96n])))),
  };
  expect(heapProfileOf(whole(heap))).toMatchObject({
    ...{ rate: 512, values: 'scaled', leafFrames: 'cut' },
    records: [{ stack: 0, inUseObjects: 1, inUseBytes: 48, allocatedObjects: 2, allocatedBytes: 96 }],
  });
  const periods = [scalar(12, 512n), join(message(11, scalar(1, 1n)), scalar(12, 512n))];
  for (const period of periods) {
    expect(() => heapProfileOf(whole({ ...heap, period }))).toThrow('with the period type space');
  }
  expect(() => heapProfileOf(whole())).toThrow(
    'expected a heap profile with inuse_objects, got a profile with inuse_space, main.f',
  );
  const nothing = { ...heap, types: new Uint8Array(0), samples: new Uint8Array(0) };
  expect(() => heapProfileOf(whole(nothing))).toThrow('got a profile with no values');
});

test('a gzip says why it cannot be read', () => {
  const bytes = gzip(profileBytes({}));
  const cut = () => decodeProtobuf(bytes.subarray(0, -4));
  expect(cut).toThrow('gzip: ends early');
  expect(() => decodeProtobuf(flipLast(bytes, 8))).toThrow(/gzip: incorrect data check/);
});

test('ids may be as large as a table may be', () => {
  const { places } = whole({ locations: join(WHOLE.locations, message(4, scalar(1, 16_777_216n))) });
  expect(places).toHaveLength(4);
});

test('lists are read packed and unpacked, gzipped and not', () => {
  const packedBytes = profileBytes({ values: [[1n, 300n]] });
  const unpacked = decode({ values: [[1n, 300n]], packs: false });
  expect(decodeProtobuf(packedBytes)).toEqual(unpacked);
  expect(decodeProtobuf(gzip(packedBytes))).toEqual(unpacked);
  expect(unpacked.values.map((column) => [...column])).toEqual([[1], [300]]);
});

test('an integer is exact or refused, whatever its size and sign', () => {
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
  const sizes = fc.oneof(
    fc.bigInt({ min: least, max: most }),
    fc.bigInt({ min: -safe, max: safe }),
    fc.bigInt({ min: -300n, max: 300n }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(sizes, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        if (rows.flat().every((value) => value >= -safe && value <= safe)) {
          const { values } = decode({ values: rows });
          expect(values.map((column) => [...column].map(BigInt))).toEqual(
            [0, 1].map((type) => rows.map((row) => row[type])),
          );
        } else {
          expect(() => decode({ values: rows })).toThrow('larger than 2^53');
        }
      },
    ),
    { numRuns: 500 },
  );
});

describe.each(GO_VERSIONS)('the recording of Go %s', (version) => {
  test('has the totals of the text form, less what the profiler allocated between the two', () => {
    const profile = heapProfileOf(decodeProtobuf(recording(`go-${version}/heap.pb.gz`)));
    const text = heapProfile(`go-${version}`);
    expect(profile).toMatchObject({ rate: 1, values: 'scaled', leafFrames: 'cut' });
    const bytesAt = (of: typeof text, name: string): number =>
      of.records
        .filter(({ stack }) => framesOf(of, stack).some((frame) => frame.function === name))
        .reduce((sum, record) => sum + record.allocatedBytes, 0);
    for (const name of ['main.c04_growStr', 'main.c10_bigVal', 'main.c17_syncMapStore', 'main.c19_json']) {
      expect(bytesAt(profile, name)).toBe(bytesAt(text, name));
      expect(bytesAt(profile, name)).toBeGreaterThan(10_000);
    }
  });
});

describe('refuses', () => {
  test.each([
    [
      'a CPU profile where a heap profile is needed',
      { strings: ['', 'cpu', 'nanoseconds', 'a', 'b', 'c'] },
      'got a profile with cpu',
    ],
    ['a location that is not there', { locationIds: [4n] }, 'sample.location_id: there is no location 4'],
    [
      'a name that is not in the table',
      { strings: ['', 'inuse_space', 'bytes'] },
      'function.name: 3 is not in the table of 3',
    ],
    [
      'a table that does not start empty',
      { strings: ['x', 'inuse_space', 'bytes', 'a', 'b', 'c'] },
      'string_table',
    ],
    ['too few values', { values: [[1n, 2n], [1n]] }, 'sample.value: 1 values for 2 sample types'],
  ])('%s', (_, parts, wanted) => {
    expect(() => heapProfileOf(decode(parts))).toThrow(wanted);
  });

  test.each([
    [
      'an id that would make an endless table',
      message(4, scalar(1, 4_294_967_294n)),
      'location.id: 4294967294',
    ],
    ['a length of 4 GiB', Uint8Array.from([0x12, 0xff, 0xff, 0xff, 0xff, 0x0f]), 'a length points beyond'],
    [
      'a varint of eleven bytes',
      Uint8Array.from([0x60, ...Array<number>(10).fill(0xff), 1]),
      'longer than ten bytes',
    ],
    ['groups nested without end', Uint8Array.from(Array<number>(5000).fill(0x7b)), 'depth'],
    ['field number 0', Uint8Array.from([0x02, 0x00]), 'no valid number'],
    [
      'a packed number that runs out of its list',
      join(message(2, Uint8Array.from([0x12, 1, 0x80])), profileBytes({})),
      'a number is longer than its list',
    ],
    ['a gzip with a wrong checksum', flipLast(gzip(profileBytes({})), 8), 'gzip'],
    ['a gzip with something behind it', Buffer.concat([gzip(profileBytes({})), Buffer.from('x')]), 'gzip'],
    ['a gzip that ends early', gzip(profileBytes({})).subarray(0, -4), 'gzip'],
    ['text', Buffer.from('heap profile: 1: 2 [3: 4] @ heap/2'), 'profile in protobuf form'],
  ])('%s', (_, bytes, wanted) => {
    expect(() => decodeProtobuf(bytes)).toThrow(ProfileError);
    expect(() => decodeProtobuf(bytes)).toThrow(wanted);
  });

  test('a gzip bomb, before it has inflated', () => {
    const bomb = gzip(new Uint8Array(64 << 20));
    const bombs = Buffer.concat(Array<Uint8Array>(9).fill(bomb)); // members one after another: 576 MiB
    expect(() => decodeProtobuf(bombs)).toThrow('gzip');
  });

  test('every truncation of a recording that loses a field', () => {
    const bytes = recording('go-1.26/heap.pb.gz');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 40 }), (length) => {
        expect(() => heapProfileOf(decodeProtobuf(bytes.subarray(0, length)))).toThrow(ProfileError);
      }),
      { numRuns: 200 },
    );
  });

  test('or reads random bytes without a hang or another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        try {
          decodeProtobuf(noise);
        } catch (error) {
          expect(error).toBeInstanceOf(ProfileError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

test('unknown fields of any wire type are passed over', () => {
  const unknown = Writer.create()
    .uint32((100 << 3) | 1)
    .fixed64(1)
    .uint32((101 << 3) | 5)
    .fixed32(2)
    .finish();
  expect(decodeProtobuf(join(unknown, profileBytes({})))).toEqual(decode({}));
});

function flipLast(bytes: Uint8Array, fromEnd: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[bytes.length - fromEnd]! ^= 1;
  return flipped;
}
