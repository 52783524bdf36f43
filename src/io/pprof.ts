import { MeasurementError } from '../errors.ts';
import { decodeCompact } from '../profile/compact.ts';
import { ProfileError } from '../profile/profile-error.ts';
import type { HeapProfile } from '../profile/profile.ts';
import { TextHeapDecoder } from '../profile/text.ts';
import type { TextHeapProfile } from '../profile/text-heap-profile.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { describeNetworkError, readBytes } from './http-get.ts';
import type { Answer } from './http-get.ts';
import type { PprofClient } from './pprof-client.ts';
import type { Start } from './start.ts';
import { profilingOff } from './profiling-off.ts';
import { namesFromBinary } from './binary-names.ts';
import { nameAddresses } from './symbols.ts';

export interface SnapshotSpec {
  readonly pprof: PprofClient;
  readonly form: Start['form'];
  /** For the profile and its symbols together. */
  readonly timeoutMs: number;
  /** Longest profile that is read; default 2 GiB. */
  readonly maxBytes?: number;
  /** The executable that runs; null where it cannot be read. It names what the service itself does not. */
  readonly binary: string | null;
  readonly onProgress: (message: string) => void;
  /** Names by address of this one process; gains what the snapshot looks up. */
  readonly names: Map<number, string>;
  /** @throws MeasurementError when the process that answers is not the one we started */
  readonly verifySameProcess: () => Promise<void>;
}

/** Without a collection a profile is up to two of them old. */
const PAGE = 'heap?gc=1&debug=1';
/** It always collects garbage first (src/agent/agent.go). */
const COMPACT_PAGE = 'heap';
const MAX_BYTES = 2 ** 31;
const HEADER = 'heap profile:';
const REMEDY =
  'Import `net/http/pprof`, serve it without rewriting or compressing, and set `pprof-url` to it, ' +
  'such as http://127.0.0.1:6060/debug/pprof.';

/** Collects garbage in the service and reads its heap profile, every frame named. */
export async function takeSnapshot(spec: SnapshotSpec): Promise<HeapProfile> {
  const signal = AbortSignal.timeout(spec.timeoutMs);
  try {
    if (spec.form === 'compact') {
      const profile = await readHeap(spec, signal, { page: COMPACT_PAGE, decode: decodeCompactAnswer });
      await spec.verifySameProcess();
      return profile;
    }
    const profile = await readHeap(spec, signal, { page: PAGE, decode });
    const unnamed = profile.hiddenAddresses().filter((address) => !spec.names.has(address));
    const found = await nameHidden(profile, unnamed, { spec, signal });
    // Another process would have other names at these addresses.
    await spec.verifySameProcess();
    for (const [address, name] of found) spec.names.set(address, name);
    return profile.withNames(spec.names);
  } catch (error) {
    await spec.verifySameProcess(); // a service that ended is the better explanation
    throw error;
  }
}

/** One form of the heap profile: its page, and what reads it. */
interface Form<T> {
  readonly page: string;
  readonly decode: (answer: Answer, maxBytes: number) => Promise<T>;
}

/** By the service's symbol route; where that is not mounted, by the binary. */
async function nameHidden(
  profile: TextHeapProfile,
  addresses: readonly number[],
  { spec, signal }: { spec: SnapshotSpec; signal: AbortSignal },
): Promise<ReadonlyMap<number, string>> {
  const { pprof, binary, onProgress } = spec;
  try {
    return await nameAddresses(addresses, { pprof, signal });
  } catch (error) {
    if (binary === null || !(error instanceof MeasurementError)) throw error;
    const names = namesFromBinary(binary, { addresses, frames: profile.shownFrames() });
    onProgress(`${error.message}. The binary names them instead.`);
    return names;
  }
}

async function readHeap<T extends { readonly rate: number }>(
  spec: SnapshotSpec,
  signal: AbortSignal,
  { page, decode: decodeForm }: Form<T>,
): Promise<T> {
  const url = spec.pprof.urlOf(page);
  try {
    const answer = await spec.pprof.get(page, signal);
    requireProfile(url, answer);
    const profile = await decodeForm(answer, spec.maxBytes ?? MAX_BYTES);
    if (profile.rate === 0) throw profilingOff('this service');
    return profile;
  } catch (error) {
    if (error instanceof MeasurementError) throw error;
    const late = signal.aborted ? ` within ${spec.timeoutMs / 1000} s (timeout)` : '';
    const why = error instanceof ProfileError ? error.message : describeNetworkError(error);
    throw new MeasurementError(
      'profile',
      `${withoutCredentials(url)} gave no whole heap profile${late}: ${why}`,
      {
        remedy: late ? 'Raise `timeout` or `profile-rate`: at rate 1 big profiles take long.' : REMEDY,
        cause: error,
      },
    );
  }
}

function requireProfile(url: string, { status, headers, body }: Answer): void {
  const refuse = (what: string, remedy = REMEDY) => {
    body.destroy();
    throw new MeasurementError('profile', `${withoutCredentials(url)} ${what}`, { remedy });
  };
  if (status >= 300 && status < 400) {
    refuse(
      `redirects to ${targetOf(headers.location, url)}`,
      'Set `pprof-url` to where the profiles really are.',
    );
  }
  if (status === 401 || status === 403) {
    refuse(
      `answered with status ${status}: it does not open to everybody`,
      'Give what opens it: `pprof-headers`, or `user:password@` in `pprof-url`.',
    );
  }
  if (status !== 200) refuse(`answered with status ${status} instead of a heap profile`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') refuse(`answered in ${encoding} although plain text was asked for`);
}

/** An address may have a password in it, also where a server made it of ours. */
const targetOf = (location: string | undefined, url: string): string => {
  if (location === undefined || !/^\w+:|^\/\//.test(location)) return location ?? 'nowhere';
  const target = URL.parse(location, url);
  return target === null ? location : withoutCredentials(target.href);
};

const decodeCompactAnswer = async (answer: Answer, maxBytes: number): Promise<HeapProfile> =>
  decodeCompact(await readBytes(answer, maxBytes));

/** Streams the answer through the decoder, once its first bytes show what it is. */
async function decode({ body }: Answer, maxBytes: number): Promise<TextHeapProfile> {
  const decoder = new TextHeapDecoder();
  let start: Buffer | null = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new ProfileError(`it is longer than ${maxBytes} bytes`);
    if (start === null) decoder.write(chunk);
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < HEADER.length) continue;
      requireHeader(start);
      decoder.write(start);
      start = null;
    }
  }
  if (start !== null) requireHeader(start);
  return decoder.end();
}

function requireHeader(start: Buffer): void {
  const text = start.toString('latin1', 0, 80);
  if (text.startsWith(HEADER)) return;
  throw new ProfileError(`it is ${recognise(text)}, not a heap profile in text form`);
}

function recognise(text: string): string {
  if (text === '') return 'empty';
  if (/^\s*</.test(text)) return 'a web page (HTML)';
  if (text.startsWith('\x1f\x8b'))
    return 'gzipped, probably a profile in binary form (CPU, or without `debug=1`)';
  // eslint-disable-next-line no-control-regex -- a protobuf profile begins with its sample types, field 1
  if (/^\n[\x01-\x20]\b|[\0-\x08]/.test(text)) return 'binary';
  return JSON.stringify(text);
}
