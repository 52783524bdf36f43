import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callTarget, CALL_BYTES } from '../../src/binary/call-target.ts';

const AT = 0x40_1000;
const bytes = (write: (view: DataView) => void): Uint8Array => {
  const code = new Uint8Array(CALL_BYTES);
  write(new DataView(code.buffer));
  return code;
};

test.each<[string, number, number[], number, number | null]>([
  // go tool objdump: 0x401000 e8fbffffff CALL 0x401000, and BL 0x401000 at 0x401004
  ['amd64', 1, [0xe8, 0xfb, 0xff, 0xff, 0xff], AT + 5, AT],
  ['arm64', 4, [0, 0xff, 0xff, 0xff, 0x97], AT + 8, AT],
  ['amd64, through a register', 1, [0x90, 0x90, 0x90, 0xff, 0xd0], AT, null],
  ['amd64, through memory of which the last byte looks like a call', 1, [0xff, 0x15, 0, 0, 0xe8], AT, null],
  ['arm64, through a register', 4, [0, 0x20, 0x00, 0x3f, 0xd6], AT, null],
  ['arm64, a jump without return', 4, [0, 0xff, 0xff, 0xff, 0x17], AT, null],
  ['another processor', 2, [0xe8, 0xfb, 0xff, 0xff, 0xff], AT, null],
  ['the end of the file', 1, [0xe8, 0xfb], AT, null],
])('%s', (_, quantum, ...[code, returnAddress, target]) => {
  expect(callTarget(Uint8Array.from(code), returnAddress, quantum)).toBe(target);
});

test('a distance of any size and sign leads to its target', () => {
  const far = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const high = 0x7fff_0000_0000;
  fc.assert(
    fc.property(far, (distance) => {
      const amd64 = bytes((view) => {
        view.setUint8(0, 0xe8);
        view.setInt32(1, distance, true);
      });
      expect(callTarget(amd64, high, 1)).toBe(high + distance);
      const instructions = distance >> 6;
      const arm64 = bytes((view) => {
        view.setUint32(1, ((0b100101 << 26) | (instructions & 0x3ff_ffff)) >>> 0, true);
      });
      expect(callTarget(arm64, high, 4)).toBe(high - 4 + 4 * instructions);
    }),
  );
});
