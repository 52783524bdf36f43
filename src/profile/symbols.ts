import { ProfileError } from './profile-error.ts';

/**
 * Reads an answer of `/debug/pprof/symbol`: `num_symbols: 1`, then lines of `0xPC name`, in any order. Addresses that
 * the service does not know are left out of it. Several answers one after another read as one.
 *
 * @param wanted only these addresses are kept: a saved answer often names all of a profile, and only few are hidden
 * @throws ProfileError where a line is neither.
 */
export function parseSymbols(text: string, wanted?: ReadonlySet<number>): Map<number, string> {
  const names = new Map<number, string>();
  for (let start = 0, end: number; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end === start || text.startsWith('num_symbols: ', start)) continue;
    const blank = text.indexOf(' ', start);
    const address = text.slice(start, blank); // of a line without a blank, all up to the next one
    if (blank < 0 || blank + 1 >= end || !ADDRESS.test(address)) {
      const line = JSON.stringify(text.slice(start, Math.min(end, start + 80)));
      throw new ProfileError(`symbols: expected "0xADDRESS name", got ${line}`);
    }
    const number = Number(address);
    if (wanted === undefined || wanted.has(number)) names.set(number, text.slice(blank + 1, end));
  }
  return names;
}

const ADDRESS = /^0x[0-9a-f]+$/;
