import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCompact } from '../../src/profile/compact.ts';
import { ProfileError } from '../../src/profile/profile-error.ts';

interface Written {
  readonly figures: readonly [number, number, number, number];
  /** Function, file and line of each frame, leaf first. */
  readonly stack: readonly (readonly [string, string, number])[];
}

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return [...bytes, Number(rest)];
};

const text = (value: string): number[] => {
  const bytes = new TextEncoder().encode(value);
  return [...varint(bytes.length), ...bytes];
};

/** As src/agent/agent.go writes it. */
function encode(rate: number, records: readonly Written[]): Uint8Array {
  const known = new Map<string, number>();
  const frame = ([name, file, line]: Written['stack'][number]): number[] => {
    const key = JSON.stringify([name, file, line]);
    const number = known.get(key);
    if (number !== undefined) return varint(number);
    known.set(key, known.size);
    return [...varint(known.size - 1), ...text(name), ...text(file), ...varint(line)];
  };
  return Uint8Array.from([
    ...new TextEncoder().encode('go-map-regression heap 1\n'),
    ...varint(rate),
    ...Array.from({ length: 8 }, (_, i) => varint(1000 + i)).flat(),
    ...Array.from({ length: 256 }, (_, i) => varint(i)).flat(),
    ...varint(records.length),
    ...records.flatMap(({ figures, stack }) => [
      ...figures.flatMap(varint),
      ...varint(stack.length),
      ...stack.flatMap(frame),
    ]),
    ...new TextEncoder().encode('end\n'),
  ]);
}

const figure = fc.oneof(fc.nat(1000), fc.maxSafeNat());
const written: fc.Arbitrary<Written[]> = fc.array(
  fc.record({
    figures: fc.tuple(figure, figure, figure, figure),
    stack: fc.array(
      fc.tuple(
        fc.constantFrom('runtime.mallocgc', 'main.main', 'a.ü[...]', ''),
        fc.string({ maxLength: 5 }),
        fc.nat(9),
      ),
      { maxLength: 40 },
    ),
  }),
  { maxLength: 20 },
);

test('what was written is read, frame by frame and figure by figure', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1 << 20 }), written, (rate, records) => {
      const profile = decodeCompact(encode(rate, records));
      const { frames, stacks } = profile;
      const read = profile.records.map(({ stack, ...figures }) => ({
        figures: [figures.inUseObjects, figures.inUseBytes, figures.allocatedObjects, figures.allocatedBytes],
        stack: [...stacks.frames.subarray(stacks.starts[stack], stacks.starts[stack + 1])].map((number) => {
          const { function: name, file, line } = frames[number]!;
          return [name, file, line];
        }),
      }));
      expect(read).toEqual(records.map(({ figures, stack }) => ({ figures: [...figures], stack })));
      expect(profile).toMatchObject({ rate, values: 'sampled', leafFrames: 'kept' });
      expect(profile.memStats.get('HeapInuse')).toBe(1002);
      expect(profile.memStats.get('PauseNs[255]')).toBe(255);
    }),
  );
});

test('what is cut off, prolonged or damaged is refused or reads as another whole profile, and never hangs', () => {
  const whole = encode(1, [
    {
      figures: [1, 64, 2, 128],
      stack: [
        ['runtime.mallocgc', 'malloc.go', 7],
        ['main.main', 'main.go', 1],
      ],
    },
    { figures: [1, 48, 1, 48], stack: [['main.main', 'main.go', 1]] },
  ]);
  for (let length = 0; length < whole.length; length++) {
    expect(() => decodeCompact(whole.subarray(0, length))).toThrow(ProfileError);
  }
  expect(() => decodeCompact(Uint8Array.from([...whole, 0]))).toThrow(/something follows its end/);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const damaged = Uint8Array.from(whole);
      damaged[at] = byte;
      try {
        decodeCompact(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(ProfileError);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('sizes that cannot be are refused before memory is taken for them', () => {
  const head = encode(1, []).subarray(0, -5); // without the number of records and the end
  const refused = (bytes: number[]) => expect(() => decodeCompact(Uint8Array.from([...head, ...bytes])));
  refused(varint(2 ** 50)).toThrow(/records do not fit/);
  refused([1, 0, 0, 0, 0, ...varint(2 ** 40)]).toThrow(/deeper than 128/);
  refused([1, 0, 0, 0, 0, 1, 5]).toThrow(/frame 5 comes before frame 0/);
  refused([1, 0, 0, 0, 0, 1, 0, ...varint(2 ** 40)]).toThrow(/longer than it may be/);
  refused([1, 0, 0, 0, 0, 1, 0, 5, 65, 66]).toThrow(/longer than it may be/);
  refused([1, ...Array<number>(9).fill(0xff), 1]).toThrow(/a figure is negative/);
  refused([0, 69, 78]).toThrow(/^heap profile in compact form, at byte \d+: expected ".*", got "EN"$/);
  refused([1, 0, 0, 0, 0, ...varint(129)]).toThrow(/deeper than 128/);
  refused([1, 0, 0, 0, 0, ...varint(128), 5]).toThrow(/frame 5 comes before frame 0/);
});
