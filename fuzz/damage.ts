import fc from 'fast-check';

/** One change to bytes, at a place between their beginning (0) and their end (1). */
type Damage = (bytes: Uint8Array) => Uint8Array;

const anywhere = fc.nat(2 ** 30 - 1).map((where) => where / 2 ** 30);
/** As often near the beginning, where headers are. */
const place = fc.oneof(
  anywhere,
  anywhere.map((where) => where ** 8),
);
const at = (bytes: Uint8Array, where: number): number => Math.floor(where * bytes.length);

const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

const replaced = (bytes: Uint8Array, [start, end]: readonly [number, number], by: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, start), by, bytes.subarray(end));

const cut: fc.Arbitrary<Damage> = place.map((where) => (bytes) => bytes.subarray(0, at(bytes, where)));

const flipped: fc.Arbitrary<Damage> = fc.tuple(place, fc.nat(7)).map(([where, bit]) => (bytes) => {
  const changed = Uint8Array.from(bytes);
  if (changed.length > 0) changed[at(bytes, where)]! ^= 1 << bit;
  return changed;
});

const inserted: fc.Arbitrary<Damage> = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 12 })).map(
  ([where, more]) =>
    (bytes) =>
      replaced(bytes, [at(bytes, where), at(bytes, where)], more),
);

const removed: fc.Arbitrary<Damage> = fc.tuple(place, fc.integer({ min: 1, max: 64 })).map(
  ([where, count]) =>
    (bytes) =>
      replaced(bytes, [at(bytes, where), at(bytes, where) + count], joined()),
);

const repeated: fc.Arbitrary<Damage> = fc
  .tuple(place, fc.integer({ min: 1, max: 64 }))
  .map(([where, count]) => (bytes) => {
    const start = at(bytes, where);
    return replaced(bytes, [start, start], bytes.subarray(start, start + count));
  });

const SIZES = [0n, 1n, 0x7fn, 0x80n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];

const varint = (value: bigint): Uint8Array => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Uint8Array.from([...bytes, Number(rest)]);
};

const fixed = (value: bigint): Uint8Array => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes;
};

/** A size that cannot be, as protobuf, a table or text would have it. */
const hostileSize: fc.Arbitrary<Damage> = fc
  .tuple(place, fc.constantFrom(...SIZES), fc.constantFrom('varint', 'fixed', 'digits'))
  .map(([where, size, form]) => (bytes) => {
    const start = at(bytes, where);
    if (form === 'varint') return replaced(bytes, [start, start + 1], varint(size));
    if (form === 'fixed') return replaced(bytes, [start, start + 8], fixed(size));
    return replaced(bytes, [start, start + 1], Buffer.from(String(size)));
  });

/** Up to three changes, one after another. */
export const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.oneof(cut, flipped, inserted, removed, repeated, hostileSize), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((so, change) => change(so), bytes));
