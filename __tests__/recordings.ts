import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Frame, RecordStream, HeapProfile } from '../src/profile/profile.ts';
import { parseSymbols } from '../src/profile/symbols.ts';
import { TextHeapDecoder } from '../src/profile/text.ts';

/** Versions of Go whose every stack is recorded; see recordings/README.md. */
export const GO_VERSIONS = ['1.22', '1.23', '1.24', '1.26', '1.27'] as const;

export const recordingPath = (file: string): string => join(import.meta.dirname, 'recordings', file);

export const recording = (file: string): Buffer => gunzipSync(readFileSync(recordingPath(file)));

/** The frames of a stack, leaf first. */
export const framesOf = (
  { frames, stacks }: Pick<RecordStream, 'frames' | 'stacks'>,
  stack: number,
): Frame[] =>
  Array.from(
    stacks.frames.subarray(stacks.starts[stack], stacks.starts[stack + 1]),
    (number) => frames[number]!,
  );

/** Decodes a text profile in one piece and names its frames. */
export function heapProfile(folder: string, file = 'heap.txt.gz'): HeapProfile {
  const decoder = new TextHeapDecoder();
  decoder.write(recording(`${folder}/${file}`));
  return decoder.end().withNames(parseSymbols(recording(`${folder}/symbols.txt.gz`).toString()));
}
