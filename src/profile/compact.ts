import { ProfileError } from './profile-error.ts';
import type { Frame, HeapProfile, HeapRecord } from './profile.ts';
import { StackRows } from './stack-rows.ts';
import { VarintReader } from './varint-reader.ts';

const START = 'go-map-regression heap 1\n';
const END = 'end\n';
/** Of `runtime.MemStats`, in the order in which they come; then the ring of 256 pauses. */
const STATS = [
  'HeapAlloc',
  'HeapSys',
  'HeapInuse',
  'HeapObjects',
  'Mallocs',
  'Frees',
  'NumGC',
  'NumForcedGC',
];
const PAUSES = 256;
/** `runtime.MemProfileRecord` keeps so many. */
const MAX_DEPTH = 128;
const MAX_NAME_BYTES = 1 << 16;

/**
 * Reads the form of a heap profile that a service gives which was built here (src/agent/agent.go). It has every frame with
 * its name, each once, and costs the service little: the text form names the frames of each record anew.
 *
 *     "go-map-regression heap 1\n"
 *     rate, eight figures of runtime.MemStats, 256 pauses
 *     number of records, then of each:
 *       in-use objects and bytes, allocated objects and bytes, depth of the stack
 *       of each frame, leaf first: its number; where that is the next new one, also its function, file and line
 *     "end\n"
 *
 * Numbers are unsigned varints; texts have their length in bytes before them.
 *
 * @throws ProfileError where it is none, or damaged
 */
export function decodeCompact(bytes: Uint8Array): HeapProfile {
  const reader = new VarintReader(bytes);
  try {
    return read(reader);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProfileError(`heap profile in compact form, at byte ${reader.pos}: ${reason}`, {
      cause: error,
    });
  }
}

function read(reader: VarintReader): HeapProfile {
  expect(reader, START);
  const rate = count(reader);
  const memStats = new Map(STATS.map((name) => [name, count(reader)]));
  for (let i = 0; i < PAUSES; i++) memStats.set(`PauseNs[${i}]`, count(reader));
  const frames: Frame[] = [];
  const stacks = new StackRows();
  const names = new Map<string, string>();
  const size = count(reader);
  if (size > reader.len) throw new ProfileError(`${size} records do not fit into it`);
  const records: HeapRecord[] = [];
  const stack = new Int32Array(MAX_DEPTH);
  for (let i = 0; i < size; i++) {
    const [inUseObjects, inUseBytes] = [count(reader), count(reader)];
    const [allocatedObjects, allocatedBytes] = [count(reader), count(reader)];
    const depth = count(reader);
    if (depth > MAX_DEPTH) throw new ProfileError(`a stack is deeper than ${MAX_DEPTH} frames`);
    for (let frame = 0; frame < depth; frame++) stack[frame] = readFrame(reader, frames, names);
    records.push({
      stack: stacks.append(stack, depth),
      ...{ inUseObjects, inUseBytes, allocatedObjects, allocatedBytes },
    });
  }
  expect(reader, END);
  if (reader.pos !== reader.len) throw new ProfileError('something follows its end');
  return { rate, frames, stacks, records, values: 'sampled', leafFrames: 'kept', memStats };
}

function readFrame(reader: VarintReader, frames: Frame[], names: Map<string, string>): number {
  const number = count(reader);
  if (number > frames.length) throw new ProfileError(`frame ${number} comes before frame ${frames.length}`);
  if (number === frames.length) {
    const name = text(reader, names);
    frames.push({ function: name, file: text(reader, names), line: count(reader) });
  }
  return number;
}

const count = (reader: VarintReader): number => {
  const value = reader.integer();
  return value >= 0 ? value : raise('a figure is negative');
};

const UTF8 = new TextDecoder();

/** Equal names share one string. */
function text(reader: VarintReader, names: Map<string, string>): string {
  const length = count(reader);
  if (length > MAX_NAME_BYTES || length > reader.len - reader.pos) raise('a name is longer than it may be');
  const name = UTF8.decode(reader.buf.subarray(reader.pos, reader.pos + length));
  reader.pos += length;
  const known = names.get(name);
  if (known === undefined) names.set(name, name);
  return known ?? name;
}

function expect(reader: VarintReader, mark: string): void {
  const found = UTF8.decode(reader.buf.subarray(reader.pos, reader.pos + mark.length));
  if (found !== mark)
    throw new ProfileError(`expected ${JSON.stringify(mark)}, got ${JSON.stringify(found)}`);
  reader.pos += mark.length;
}

const raise = (what: string): never => {
  throw new ProfileError(what);
};
