import { readFile } from 'node:fs/promises';
import { namesFromBinary } from '../../src/io/binary-names.ts';
import { parseSymbols } from '../../src/profile/symbols.ts';
import { TextHeapDecoder } from '../../src/profile/text.ts';
import type { Recording } from './measure.ts';

export interface Names {
  /** Addresses in the profile. */
  readonly addresses: number;
  /** Of these nobody knows a name: neither the profile itself nor the symbol route. */
  readonly unnamed: number;
  /** Those that the executable names otherwise, with both names. */
  readonly different: readonly string[];
}

/** Names all frames of a profile by the service and by its executable. */
export async function compareNames(executable: string, recording: Recording): Promise<Names> {
  const decoder = new TextHeapDecoder();
  decoder.write(await readFile(recording.after));
  const profile = decoder.end();
  const frames = profile.shownFrames();
  const hidden = profile.hiddenAddresses();
  const names = parseSymbols(await readFile(recording.symbols, 'utf8'), new Set(hidden));
  const unnamed = hidden.filter((address) => !names.has(address)).length;
  for (const frame of frames) names.set(frame.address, frame.function);
  const found = namesFromBinary(executable, { addresses: [...names.keys()], frames });
  const different = [...names]
    .filter(([address, name]) => found.get(address) !== name)
    .map(([address, name]) => `${name}, not ${found.get(address) ?? `0x${address.toString(16)}`}`);
  return { addresses: hidden.length + frames.length, unnamed, different };
}
