import { ProfileError } from './profile-error.ts';

/**
 * Reads an answer of `/debug/pprof/symbol`: `num_symbols: 1`, then lines of `0xPC name`, in any order. Addresses that
 * the service does not know are left out of it. Several answers one after another read as one.
 *
 * @throws ProfileError where a line is neither.
 */
export function parseSymbols(text: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('num_symbols: ')) continue;
    const match = /^(0x[0-9a-f]+) (.+)$/.exec(line);
    if (match === null) {
      throw new ProfileError(`symbols: expected "0xADDRESS name", got ${JSON.stringify(line.slice(0, 80))}`);
    }
    names.set(Number(match[1]), match[2]!);
  }
  return names;
}
