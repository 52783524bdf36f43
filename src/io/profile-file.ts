import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { describeError, MeasurementError, type Stage } from '../errors.ts';
import { isGzip } from '../profile/is-gzip.ts';
import type { CutHeapProfile } from '../profile/cut-heap-profile.ts';
import type { RecordStream } from '../profile/profile.ts';
import { namesFromBinary } from './binary-names.ts';
import { parseSymbols } from '../profile/symbols.ts';
import { TextHeapDecoder } from '../profile/text.ts';
import { TextHeapProfile } from '../profile/text-heap-profile.ts';
import { openRegularFile } from './regular-file.ts';
import { profilingOff } from './profiling-off.ts';

const CHUNK_BYTES = 1 << 18;
/** The text form of Prometheus at rate 1 has 48 MB; this is far beyond any and far below what hurts. */
const MAX_CONTENT_BYTES = 2 ** 31;
const TEXT_START = 'heap profile:';

interface NamesFrom {
  readonly symbols?: string | null;
  readonly binary?: string | null;
  readonly directory?: string;
}

/**
 * Recorded heap profiles of one process, gzipped or not: in text form with their hidden frames named, in protobuf form with
 * the functions that were called.
 *
 * @param symbols a saved answer of `/debug/pprof/symbol`, or several one after another
 * @param binary the executable of the process; what `symbols` names comes from there
 * @param directory of the sources, which decide of a protobuf profile without a binary
 * @throws MeasurementError of stage `profile` or `symbols` that names the file and what to give instead
 */
export async function readHeapFiles(
  files: readonly string[],
  { symbols = null, binary = null, directory = '.' }: NamesFrom,
): Promise<RecordStream[]> {
  const profiles: TextHeapProfile[] = [];
  const cut: CutHeapProfile[] = [];
  for (const file of files) {
    const profile = await about(file, 'profile', () => readHeap(file));
    if (profile instanceof TextHeapProfile) profiles.push(profile);
    else cut.push(profile);
  }
  if (cut.length > 0) {
    if (profiles.length > 0) throw mixed(files);
    if (symbols !== null) throw needless(symbols);
    const { withCalled } = await protobufFiles();
    return about(binary ?? directory, 'binary', () => withCalled(cut, { binary, directory }));
  }
  const hidden = profiles.map((profile) => profile.hiddenAddresses());
  const names = new Map<number, string>();
  if (binary !== null) {
    const asked = { addresses: hidden.flat(), frames: profiles.flatMap((profile) => profile.shownFrames()) };
    const found = await about(binary, 'binary', () => namesFromBinary(binary, asked));
    for (const [address, name] of found) names.set(address, name);
  }
  if (symbols !== null) {
    const found = await about(symbols, 'symbols', () => readSymbols(symbols, new Set(hidden.flat())));
    for (const [address, name] of found) names.set(address, name);
  }
  for (const [index, addresses] of hidden.entries()) {
    if (names.size === 0 && addresses.length > 0) throw missingSymbols(files[index]!, addresses);
  }
  return profiles.map((profile) => profile.stream(names));
}

async function readHeap(file: string): Promise<TextHeapProfile | CutHeapProfile> {
  const profile = (await readText(file)) ?? (await (await protobufFiles()).readProtobuf(file));
  if (profile.rate === 0) throw profilingOff(`the process of ${file}`);
  return profile;
}

/** null where it does not start like one. */
async function readText(file: string): Promise<TextHeapProfile | null> {
  const decoder = new TextHeapDecoder();
  let first = true;
  for await (const chunk of contentOf(file)) {
    if (first && !chunk.toString('latin1', 0, TEXT_START.length).startsWith(TEXT_START)) return null;
    first = false;
    decoder.write(chunk);
  }
  return decoder.end();
}

/** Loaded only where needed: half of what the command would otherwise start with. */
const protobufFiles = () => import('./protobuf-file.ts');

async function readSymbols(file: string, wanted: ReadonlySet<number>): Promise<Map<number, string>> {
  let text = '';
  const utf8 = new TextDecoder();
  for await (const chunk of contentOf(file)) text += utf8.decode(chunk, { stream: true });
  return parseSymbols(text + utf8.decode(), wanted);
}

/**
 * The bytes of a file, inflated if it is gzipped: off the main thread, so that decoding goes on meanwhile. A chunk is
 * good until the next one is asked for.
 */
async function* contentOf(file: string): AsyncGenerator<Buffer> {
  const handle = await openRegularFile(file);
  try {
    const { buffer } = await handle.read(new Uint8Array(2), 0, 2, 0);
    let bytes = 0;
    for await (const chunk of isGzip(buffer) ? inflated(handle) : chunksOf(handle)) {
      bytes += chunk.length;
      if (bytes > MAX_CONTENT_BYTES) throw new Error(`it holds more than ${MAX_CONTENT_BYTES} bytes`);
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}

/**
 * One buffer for all chunks: a new one for each takes as much as the file. Read in place, because the system reads ahead
 * by itself and handing each chunk over from another thread takes longer than to read it.
 */
function* chunksOf({ fd }: FileHandle): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (let position = 0, length: number; ; position += length) {
    length = readSync(fd, buffer, 0, CHUNK_BYTES, position);
    if (length === 0) return;
    yield buffer.subarray(0, length);
  }
}

function inflated(handle: FileHandle): AsyncIterable<Buffer> {
  const source = handle.createReadStream({ start: 0, highWaterMark: CHUNK_BYTES, autoClose: false });
  const inflating = source.pipe(createGunzip({ chunkSize: CHUNK_BYTES }));
  source.on('error', (error) => inflating.destroy(error));
  return inflating;
}

const mixed = (files: readonly string[]): MeasurementError =>
  new MeasurementError('profile', `${files.join(' and ')} are of two forms, one text and one protobuf`, {
    remedy: 'Take both in the same form.',
  });

const needless = (symbols: string): MeasurementError =>
  new MeasurementError('symbols', `${symbols} names addresses that profiles in protobuf form do not have`, {
    remedy: 'Give the executable of the process as `--binary` instead, or profiles in text form.',
  });

function missingSymbols(file: string, addresses: readonly number[]): MeasurementError {
  const query = addresses.slice(0, 2).map((address) => `0x${address.toString(16)}`);
  return new MeasurementError(
    'symbols',
    `${file} has ${addresses.length} addresses without a name, those of maps among them`,
    {
      remedy: `Give \`binary\` the executable of the process, or \`--symbols\` a saved answer of it: curl "http://HOST/debug/pprof/symbol?${query.join('+')}+…"`,
    },
  );
}

const SOURCES = {
  profile: { stage: 'profile', what: 'a heap profile from /debug/pprof/heap?gc=1&debug=1' },
  symbols: { stage: 'symbols', what: 'an answer of /debug/pprof/symbol' },
  binary: { stage: 'symbols', what: 'the executable of the process' },
} as const satisfies Record<string, { stage: Stage; what: string }>;

/** Names the file in whatever goes wrong with it. */
async function about<T>(file: string, source: keyof typeof SOURCES, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MeasurementError) throw error;
    const { stage, what } = SOURCES[source];
    throw new MeasurementError(stage, `cannot read ${file}: ${describeError(error)}`, {
      remedy: `Give the path of a whole file: ${what}.`,
      cause: error,
    });
  }
}
