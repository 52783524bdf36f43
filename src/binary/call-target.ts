/** How many bytes before a return address hold the call that returns there, at the most. */
export const CALL_BYTES = 5;

const AMD64 = { quantum: 1, call: 0xe8 } as const;
/** `BL`: six bits, then the distance in instructions (Arm ARM, C6.2.35). */
const ARM64 = { quantum: 4, branchAndLink: 0b100101 } as const;

/**
 * The address that the call before a return address calls; null where its instruction does not say, as through a pointer, or
 * where no call stands there.
 *
 * @param code the `CALL_BYTES` before the return address
 * @param quantum size of an instruction, or the unit of it, as the function table states: 1 on amd64, 4 on arm64
 */
export function callTarget(code: Uint8Array, returnAddress: number, quantum: number): number | null {
  if (code.length !== CALL_BYTES) return null;
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  if (quantum === AMD64.quantum) {
    return code[0] === AMD64.call ? returnAddress + view.getInt32(1, true) : null;
  }
  if (quantum !== ARM64.quantum) return null;
  const instruction = view.getUint32(1, true);
  if (instruction >>> 26 !== ARM64.branchAndLink) return null;
  return returnAddress - 4 + ((instruction << 6) >> 6) * 4;
}
