import { Inflate, Z_BUF_ERROR } from 'pako';
import { ProfileError } from './profile-error.ts';

/** Heap profiles of large services inflate to some tens of MB; more than this is a mistake or an attack. */
const MAX_INFLATED_BYTES = 512 * 1024 * 1024;

/** @throws ProfileError on a wrong checksum, missing or trailing bytes, or more than 512 MiB of content. */
export function inflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ chunkSize: 1 << 18 });
  stream.onData = (chunk) => {
    size += chunk.length;
    if (size > MAX_INFLATED_BYTES)
      throw new ProfileError(`gzip: inflates to more than ${MAX_INFLATED_BYTES} bytes`);
    chunks.push(chunk);
  };
  const finished = stream.push(bytes, true);
  // What zlib calls a buffer error is that it wants more.
  if (stream.err === Z_BUF_ERROR) throw new ProfileError('gzip: ends early');
  if (!finished || stream.err !== 0) throw new ProfileError(`gzip: ${stream.msg}`);
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}
