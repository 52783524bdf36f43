import { AddressTable } from './address-table.ts';
import { ProfileError } from './profile-error.ts';
import { newFigures, RecordTable } from './record-table.ts';
import { StackTable } from './stack-table.ts';
import { TextHeapProfile, type Location } from './text-heap-profile.ts';

/** PauseNs takes 5 kB; stacks, names and paths take less. */
const MAX_LINE_BYTES = 1 << 20;
/** The runtime keeps 128 frames (32 up to Go 1.22), before inlined ones are expanded. */
const MAX_DEPTH = 1 << 14;
/** Generic Go functions with their type arguments have a few hundred; all that reads names is spared the rest. */
const MAX_NAME_CHARACTERS = 4096;
/** The largest services have tens of thousands; each takes memory, and running out of it skips all cleaning up. */
const MAX_LOCATIONS = 1 << 22;
const [TAB, NEWLINE, SPACE, HASH, ZERO, NINE, LETTER_X] = [0x09, 0x0a, 0x20, 0x23, 0x30, 0x39, 0x78];
const BLANK_LINE = Buffer.from('\n\n');
const HEADER = /^heap profile: (\d+): (\d+) \[(\d+): (\d+)\] @ heap\/(\d+)$/;
/** What follows each figure of a record. */
const BEHIND_FIGURES = [': ', ' [', ': ', '] @'];
const LINE = /^\d{1,9}$/;
const MEM_STAT = /^# (\w+) = (.*)$/;
const MAX_PAUSES = 256;
/** The last line but one that the runtime writes; MaxRSS follows where the system has it. */
const CLOSING_MEM_STAT = 'DebugGC';

/**
 * Decodes the text form of a heap profile, `/debug/pprof/heap?debug=1`, as it arrives.
 *
 * Unlike the protobuf form it keeps every address of a stack, also those of the runtime frames at the leaf, which tell
 * map allocations from others (`runtime/pprof`, pprof.go: `writeHeapInternal`, `printStackRecord`):
 *
 *     heap profile: <in-use objects>: <bytes> [<allocated objects>: <bytes>] @ heap/<2 × rate>
 *     N: bytes [N: bytes] @ 0xPC 0xPC …        every return address, leaf first
 *     #	0xPC	function+0xOFF	file:line        the visible frames; these are call addresses, PC − 1
 *     (blank)
 *     # runtime.MemStats
 *     # Name = value
 *
 * Most of the text repeats frames that are known already. The frames of such a record are skipped unread up to its
 * blank line, which is what makes this fast.
 */
export class TextHeapDecoder {
  #pending: Buffer = Buffer.alloc(0);
  /** Bytes of the text read so far, and before the line being read. */
  #offset = 0;
  #lineOffset = 0;
  /** Where in the line a record's figures and stack are being read. */
  #at = 0;
  #section: 'header' | 'records' | 'skipping' | 'memStats' = 'header';
  #rate = 0;
  /** What the first line states, and what the records add up to. */
  readonly #stated = newFigures();
  readonly #sums = newFigures();
  readonly #records = new RecordTable();
  readonly #stacks = new StackTable();
  readonly #addresses = new AddressTable();
  /** By the number of their address. */
  readonly #locations: Location[] = [];
  /** The figures and the stack of the record being read, its depth, and how far up its frames have come; −1 between records. */
  readonly #figures = newFigures();
  readonly #stack = new Int32Array(MAX_DEPTH);
  #depth = 0;
  #nextFrame = -1;
  readonly #names = new Map<string, string>();
  readonly #memStats = new Map<string, number>();

  /** @throws ProfileError where the text is no heap profile, saying at which byte. */
  write(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const rest = this.#finishPending(bytes);
    if (rest === null) return;
    this.#keep(rest.subarray(this.#readLines(rest)));
  }

  /** @throws ProfileError where the text ends early, or its records do not add up to its first line. */
  end(): TextHeapProfile {
    if (this.#pending.length > 0 || !this.#memStats.has(CLOSING_MEM_STAT)) {
      this.#fail('it ends early: the runtime.MemStats that close a heap profile are missing or cut');
    }
    this.#checkSums();
    return new TextHeapProfile(this.#rate, this.#memStats, {
      records: this.#records,
      stacks: this.#stacks.rows,
      locations: this.#locations,
    });
  }

  /** Reads the line that the last chunk began; returns what follows it, or null where it goes on beyond this chunk. */
  #finishPending(chunk: Buffer): Buffer | null {
    const begun = this.#pending;
    if (begun.length === 0) return chunk;
    const end = chunk.indexOf(NEWLINE) + 1;
    const line = Buffer.concat([begun, end === 0 ? chunk : chunk.subarray(0, end)]);
    const read = end === 0 ? 0 : this.#readLines(line);
    if (read < begun.length) {
      this.#keep(line);
      return null;
    }
    this.#pending = Buffer.alloc(0);
    return chunk.subarray(read - begun.length);
  }

  #keep(rest: Buffer): void {
    if (rest.length > MAX_LINE_BYTES) this.#fail(`a line is longer than ${MAX_LINE_BYTES} bytes`);
    this.#pending = Buffer.from(rest); // a copy: the caller may reuse its chunk
  }

  /** Returns where the first line starts that is not complete yet. */
  #readLines(text: Buffer): number {
    const offset = this.#offset;
    let at = 0;
    for (;;) {
      this.#offset = offset + at;
      if (this.#section === 'skipping') {
        const blank = text.indexOf(BLANK_LINE, at);
        if (blank < 0) break;
        at = blank + BLANK_LINE.length;
        this.#section = 'records';
      }
      const end = text.indexOf(NEWLINE, at);
      if (end < 0) break;
      this.#lineOffset = offset + at;
      const known = this.#readLine(text, at, end);
      if (known) this.#section = 'skipping';
      at = known ? end : end + 1; // the newline itself may be half of the blank line
    }
    // The blank line that ends a skip may straddle two chunks.
    const rest = this.#section === 'skipping' ? Math.max(at, text.length - 1) : at;
    this.#offset = offset + rest;
    return rest;
  }

  /** Returns whether this line starts a record whose frames are all known. */
  #readLine(text: Buffer, start: number, end: number): boolean {
    if (this.#section === 'header') this.#readHeader(latin1(text, start, end));
    else if (this.#section === 'memStats') this.#readMemStat(latin1(text, start, end));
    else if (start === end) this.#closeRecord();
    else if (text[start] !== HASH) return this.#openRecord(text, start, end);
    else if (text[start + 1] === TAB) this.#readFrame(text, start + 2, end);
    else if (latin1(text, start, end) === '# runtime.MemStats') this.#section = 'memStats';
    else this.#fail(`expected a frame or runtime.MemStats, got ${quote(latin1(text, start, end))}`);
    return false;
  }

  #readHeader(line: string): void {
    const match = HEADER.exec(line);
    if (match === null) this.#fail(`expected "heap profile: …" as the first line, got ${quote(line)}`);
    const [, inUseObjects, inUseBytes, allocatedObjects, allocatedBytes, doubleRate] = match.map(Number);
    this.#stated.set([inUseObjects!, inUseBytes!, allocatedObjects!, allocatedBytes!]);
    this.#rate = doubleRate! / 2; // as early C++ heap profilers wrote it
    if (!Number.isSafeInteger(this.#rate)) this.#fail(`the rate must be an even number, got ${quote(line)}`);
    this.#section = 'records';
  }

  #openRecord(text: Buffer, start: number, end: number): boolean {
    if (this.#nextFrame >= 0) this.#fail('a record starts before the one before it ends');
    this.#at = start;
    const figures = this.#figures;
    for (let i = 0; i < figures.length; i++) {
      figures[i] = this.#readFigure(text, BEHIND_FIGURES[i]!);
      this.#sums[i]! += figures[i]!;
    }
    this.#readStack(text, end);
    this.#records.add(this.#stacks.indexOf(this.#stack, this.#depth), figures);
    if (this.#framesAreKnown()) return true;
    this.#nextFrame = 0;
    return false;
  }

  /** A decimal number at `#at`, and what must follow it; moves `#at` behind both. */
  #readFigure(text: Buffer, mark: string): number {
    const start = this.#at;
    let figure = 0;
    for (let byte = text[this.#at]!; byte >= ZERO && byte <= NINE; byte = text[++this.#at]!) {
      figure = figure * 10 + (byte - ZERO);
    }
    if (this.#at === start) this.#fail('expected a record: "N: bytes [N: bytes] @ addresses"');
    if (!Number.isSafeInteger(figure)) this.#fail('a figure is larger than 2^53');
    for (let i = 0; i < mark.length; i++) {
      if (text[this.#at++] !== mark.charCodeAt(i))
        this.#fail(`expected "${mark}" behind a figure of a record`);
    }
    return figure;
  }

  /** ` 0xPC 0xPC …` from `#at` into `#stack`. */
  #readStack(text: Buffer, end: number): void {
    const stack = this.#stack;
    let depth = 0;
    for (let at = this.#at; at < end; depth++) {
      const from = at;
      const prefixed = text[at++] === SPACE && text[at++] === ZERO && text[at++] === LETTER_X;
      let high = 0;
      let low = 0;
      for (let digit: number; at < end && (digit = HEX_DIGIT[text[at]!]!) >= 0; at++) {
        high = (high << 4) | (low >>> 28);
        low = (low << 4) | digit;
      }
      // Up to 2^52; what Go runs on gives programs 2^48 at the most.
      const digits = at - from - 3;
      if (!prefixed || digits < 1 || digits > 13) this.#fail(`bad address ${quote(latin1(text, from, end))}`);
      if (depth === MAX_DEPTH) this.#fail(`a stack is deeper than ${MAX_DEPTH} frames`);
      const index = this.#addresses.indexOf(high, low);
      if (index === this.#locations.length) this.#addLocation(this.#addresses.at(index));
      stack[depth] = index;
    }
    this.#depth = depth;
  }

  #addLocation(address: number): void {
    if (this.#locations.length === MAX_LOCATIONS) this.#fail(`it has more than ${MAX_LOCATIONS} addresses`);
    this.#locations.push(newLocation(address));
  }

  /** Whether no frame of the open record tells anything new: hidden ones at leaf and root, shown ones between. */
  #framesAreKnown(): boolean {
    const [stack, locations] = [this.#stack, this.#locations];
    let index = 0;
    while (index < this.#depth && locations[stack[index]!]!.hidden) index++;
    for (; index < this.#depth; index++) {
      const { shown, hidden } = locations[stack[index]!]!;
      if (!shown && !(hidden && index === this.#depth - 1)) return false;
    }
    return true;
  }

  /** `0xPC	function+0xOFF	file:line`, padded with tabs; a frame that Go itself cannot name has its address only. */
  #readFrame(text: Buffer, start: number, end: number): void {
    if (this.#nextFrame < 0) this.#fail('a frame stands outside of a record');
    const address = addressAt(text, start, end);
    let index = this.#nextFrame;
    while (index < this.#depth && !isCall(address, this.#locationAt(index).address)) {
      this.#locationAt(index++).hidden = true;
    }
    if (index === this.#depth)
      this.#fail(`frame ${quote(latin1(text, start, end))} is not in the stack of its record`);
    this.#nextFrame = index + 1;
    const location = this.#locationAt(index);
    if (location.shown) return;
    location.shown = true;
    const [, name = '', place = ''] = text.toString('utf8', start, end).split(/\t+/);
    const file = before(place, ':');
    const line = place.slice(file.length + 1);
    const bare = before(name, '+0x');
    location.function = this.#intern(bare);
    location.offset = Number(`0x${name.slice(bare.length + '+0x'.length)}`);
    location.file = this.#intern(file);
    location.line = LINE.test(line) ? Number(line) : 0;
  }

  #closeRecord(): void {
    if (this.#nextFrame < 0) return;
    for (let index = this.#nextFrame; index < this.#depth; index++) this.#locationAt(index).hidden = true;
    this.#nextFrame = -1;
  }

  #locationAt(frame: number): Location {
    return this.#locations[this.#stack[frame]!]!;
  }

  #readMemStat(line: string): void {
    const match = MEM_STAT.exec(line);
    if (match === null) this.#fail(`expected "# Name = value", got ${quote(line)}`);
    const [, name, value] = match;
    if (name === 'PauseNs') this.#readPauses(value!);
    else this.#memStats.set(name!, Number(value)); // NaN for the few that are no plain number
  }

  /** The ring of the latest pauses, `[41 7 0 …]`, as `PauseNs[0]`, `PauseNs[1]` and so on. */
  #readPauses(ring: string): void {
    for (const [i, pause] of (ring.match(/\d+/g) ?? []).slice(0, MAX_PAUSES).entries()) {
      this.#memStats.set(`PauseNs[${i}]`, Number(pause));
    }
  }

  /** The first line states the totals, so a lost, doubled or damaged record shows here. */
  #checkSums(): void {
    const sums = Array.from(this.#sums);
    // The first line's allocated bytes are one more where they would equal the bytes in use, for old readers.
    if (sums[3] === sums[1]) sums[3]! += 1;
    if (!sums.every(Number.isSafeInteger)) this.#fail('its records add up to more than 2^53');
    if (sums.every((sum, i) => sum === this.#stated[i])) return;
    this.#fail(
      `it is damaged: records add up to ${sums.join(', ')}, the first line says ${this.#stated.join(', ')}`,
    );
  }

  /** Equal names share one string, so that each is kept once; longer ones than any compiler makes are cut. */
  #intern(long: string): string {
    const name = long.length > MAX_NAME_CHARACTERS ? `${long.slice(0, MAX_NAME_CHARACTERS)}…` : long;
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }

  #fail(what: string): never {
    throw new ProfileError(`heap profile in text form, at byte ${this.#lineOffset}: ${what}`);
  }
}

/** The value of each byte as a hexadecimal digit in lower case; −1 for all others. */
const HEX_DIGIT = Int8Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(byte)),
);

/** The number behind `0x`, up to what is no digit; NaN where there is none. Without a string: this runs for each frame. */
function addressAt(text: Buffer, start: number, end: number): number {
  if (text[start] !== ZERO || text[start + 1] !== LETTER_X) return NaN;
  let address = 0;
  for (let at = start + 2, digit: number; at < end && (digit = HEX_DIGIT[text[at]!]!) >= 0; at++) {
    address = address * 16 + digit;
  }
  return address;
}

const newLocation = (address: number): Location => {
  return { address, function: '', offset: NaN, file: '', line: 0, shown: false, hidden: false };
};

/** Go steps back from the return address into the call, except where a function starts (`runtime.CallersFrames`). */
const isCall = (address: number, returnAddress: number): boolean =>
  address === returnAddress - 1 || address === returnAddress;

const latin1 = (text: Buffer, start: number, end: number): string => text.toString('latin1', start, end);

function before(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
