import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { MeasurementError } from '../errors.ts';
import { heapProfileOf } from '../profile/heap-profile.ts';
import { isGzip } from '../profile/inflate.ts';
import type { HeapProfile } from '../profile/profile.ts';
import { decodeProtobuf } from '../profile/protobuf.ts';
import { parseSymbols } from '../profile/symbols.ts';
import { TextHeapDecoder } from '../profile/text.ts';

const CHUNK_BYTES = 1 << 18;
/** The text form of Prometheus at rate 1 has 48 MB; this is far beyond any and far below what hurts. */
const MAX_CONTENT_BYTES = 2 ** 31;
const TEXT_START = 'heap profile:';

/**
 * A recorded heap profile in text form, gzipped or not, with its hidden frames named.
 *
 * @throws MeasurementError of stage `profile` or `symbols` that names the file and what to give instead
 */
export async function readHeapFile(file: string, names: ReadonlyMap<number, string>): Promise<HeapProfile> {
  const decoder = new TextHeapDecoder();
  const profile = await about(file, async () => {
    let first = true;
    for await (const chunk of contentOf(file)) {
      if (first && !chunk.toString('latin1', 0, TEXT_START.length).startsWith(TEXT_START))
        throw await notText(file);
      first = false;
      decoder.write(chunk);
    }
    return decoder.end();
  });
  if (names.size === 0 && profile.hiddenAddresses().length > 0)
    throw missingSymbols(file, profile.hiddenAddresses());
  return profile.withNames(names);
}

/** A saved answer of `/debug/pprof/symbol`, or several one after another. */
export function readSymbolsFile(file: string): Promise<Map<number, string>> {
  return about(file, async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of contentOf(file)) chunks.push(chunk);
    return parseSymbols(Buffer.concat(chunks).toString('utf8'));
  });
}

/** The bytes of a file, inflated if it is gzipped: off the main thread, so that decoding goes on meanwhile. */
async function* contentOf(file: string): AsyncGenerator<Buffer> {
  const start = await readStart(file);
  const source = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const stream = isGzip(start) ? source.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : source;
  source.on('error', (error) => stream.destroy(error));
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_CONTENT_BYTES) throw new Error(`it holds more than ${MAX_CONTENT_BYTES} bytes`);
    yield chunk;
  }
}

async function readStart(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What a file is that does not start like a text profile. */
async function notText(file: string): Promise<MeasurementError> {
  const { records } = heapProfileOf(decodeProtobuf(await readFile(file)));
  return new MeasurementError(
    'profile',
    `${file} is a heap profile in protobuf form (${records.length} records), from which Go has cut the frames of maps`,
    { remedy: 'Take the text form: curl "http://HOST/debug/pprof/heap?gc=1&debug=1" > heap.txt' },
  );
}

function missingSymbols(file: string, addresses: readonly number[]): MeasurementError {
  const query = addresses.slice(0, 2).map((address) => `0x${address.toString(16)}`);
  return new MeasurementError(
    'symbols',
    `${file} has ${addresses.length} addresses without a name, those of maps among them`,
    {
      remedy: `Give \`--symbols\` a saved answer of the same process: curl "http://HOST/debug/pprof/symbol?${query.join('+')}+…"`,
    },
  );
}

/** Names the file in whatever goes wrong with it. */
async function about<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MeasurementError) throw error;
    throw new MeasurementError('profile', `cannot read ${file}: ${(error as Error).message}`, {
      remedy:
        'Give the path of a whole file: a heap profile from /debug/pprof/heap?gc=1&debug=1, or symbols.',
      cause: error,
    });
  }
}
