import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const RECORDINGS = join(import.meta.dirname, 'recordings', 'prometheus');

export const gzipped = (name: string): string => join(RECORDINGS, `${name}.gz`);

export const inflated = (name: string): Buffer => gunzipSync(readFileSync(gzipped(name)));

/** A recording of Prometheus as a plain file; returns its path. */
export function plainFile(name: string, directory: string): string {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, name);
  writeFileSync(file, inflated(name));
  return file;
}

/** The profile with every record `times` times: so much longer, with the same stacks. */
export function repeatRecords(profile: Buffer, times: number): Buffer {
  const headerEnd = profile.indexOf('\n') + 1;
  const recordsEnd = profile.indexOf('\n# runtime.MemStats') + 1;
  // The header states the totals of the records; behind the @ stands the rate.
  const header = profile
    .toString('latin1', 0, headerEnd)
    .replaceAll(/\d+(?=.*@)/g, (total) => String(Number(total) * times));
  const records = profile.subarray(headerEnd, recordsEnd);
  return Buffer.concat([
    Buffer.from(header, 'latin1'),
    ...Array.from({ length: times }, () => records),
    profile.subarray(recordsEnd),
  ]);
}
