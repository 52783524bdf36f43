import { Reader } from 'protobufjs/minimal.js';
import { ProfileError } from './profile-error.ts';

const LENGTH_DELIMITED = 2;
const VARINT = 0;

/**
 * protobufjs' reader, with integers that are exact or refused (its `uint32` drops high bits without a word, its `int64`
 * rounds or makes objects) and with messages that end where their length says.
 */
export class VarintReader extends Reader {
  /** Wire type of the field that `field` has found. */
  #wire = 0;
  /** Where the list that is being read must end. */
  #listEnd = Infinity;

  /** An int64 as a number. @throws ProfileError beyond ±2^53, or where it is longer than ten bytes or cut off. */
  integer(): number {
    const { buf, pos } = this;
    // Beyond the end a byte is undefined, which no comparison holds for: the long way reports it.
    const first = buf[pos]!;
    if (first < 0x80) {
      this.pos = pos + 1;
      return first;
    }
    const second = buf[pos + 1]!;
    if (second < 0x80) {
      this.pos = pos + 2;
      return (first & 0x7f) | (second << 7);
    }
    const third = buf[pos + 2]!;
    if (third < 0x80) {
      this.pos = pos + 3;
      return (first & 0x7f) | ((second & 0x7f) << 7) | (third << 14);
    }
    return this.#longInteger();
  }

  #longInteger(): number {
    const { buf, len } = this;
    let pos = this.pos;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift <= 63; shift += 7) {
      if (pos >= len) throw new ProfileError('a number is cut off');
      const byte = buf[pos++]!;
      const bits = byte & 0x7f;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) [low, high] = [low | (bits << 28), bits >>> 4];
      else high |= bits << (shift - 32);
      if (byte >= 0x80) continue;
      this.pos = pos;
      if (high === 0) return low >>> 0;
      const value = high * 0x1_0000_0000 + (low >>> 0); // two's complement: the high half carries the sign
      if (!Number.isSafeInteger(value)) throw new ProfileError('a number is larger than 2^53');
      return value;
    }
    throw new ProfileError('a number is longer than ten bytes');
  }

  /** The number of the next field of a message, or 0 at its end. */
  field(messageEnd: number): number {
    if (this.pos > this.#listEnd) throw new ProfileError('a number is longer than its list');
    this.#listEnd = Infinity;
    if (this.pos >= messageEnd) {
      if (this.pos > messageEnd) throw new ProfileError('a field is longer than its message');
      return 0;
    }
    const tag = this.integer();
    if (tag < 8 || tag > 0xffff_ffff) throw new ProfileError('a field has no valid number');
    this.#wire = tag & 7;
    return tag >>> 3;
  }

  /** Passes over the field that `field` has found. */
  skipField(field: number): void {
    this.skipType(this.#wire, 0, field);
  }

  /** The value of an integer field. */
  scalar(): number {
    if (this.#wire !== VARINT) throw new ProfileError(`expected a number, got wire type ${this.#wire}`);
    return this.integer();
  }

  /** Where the message or string ends that is the value of this field. */
  end(): number {
    if (this.#wire !== LENGTH_DELIMITED)
      throw new ProfileError(`expected a length, got wire type ${this.#wire}`);
    const length = this.integer();
    if (length < 0 || length > this.len - this.pos)
      throw new ProfileError('a length points beyond the profile');
    return this.pos + length;
  }

  /** Where a repeated integer field ends: all of its values where it is packed, this one where it is not. */
  valuesEnd(): number {
    if (this.#wire === VARINT) return this.pos + 1;
    this.#listEnd = this.end();
    return this.#listEnd;
  }
}
