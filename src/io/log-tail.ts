import { stat } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { openRegularFile } from './regular-file.ts';

const TAIL_BYTES = 64 * 1024;
const LINE_CHARACTERS = 500;
/** Control characters but the tab, and those that turn the direction of the text around. */
const UNPRINTABLE = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The last lines of a log, oldest first, safe to print; reads its last 64 KiB only. Empty when there is no log. */
export async function readLogTail(file: string | null, lines = 50): Promise<string[]> {
  if (file === null) return [];
  const { text, whole } = await readLogEnd(file, TAIL_BYTES);
  const all = text.split(/\r?\n|\r/); // progress bars end their lines with \r alone
  if (!whole && all.length > 1) all.shift(); // begins in the middle of a line
  if (all.at(-1) === '') all.pop();
  return all.slice(-lines).map(printable);
}

/** The last bytes of a log as text, and whether that is all of it. Empty when there is no log. */
export async function readLogEnd(file: string, bytes: number): Promise<{ text: string; whole: boolean }> {
  const handle = await openRegularFile(file).catch(() => null);
  if (handle === null) return { text: '', whole: true };
  try {
    const { size } = await handle.stat();
    const position = Math.max(0, size - bytes);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - position), position });
    return { text: buffer.toString('utf8', 0, bytesRead), whole: position === 0 };
  } finally {
    await handle.close();
  }
}

/** Bytes of a log so far; 0 where there is none. */
export const logLength = async (file: string | null): Promise<number> =>
  file === null ? 0 : (await stat(file)).size;

/** Most of a log that is read at once. */
const SLICE_BYTES = 64 << 20;

/** What stands in a log from one place up to another, or the last 64 MiB of it. */
export async function readLogSlice(file: string | null, from: number, to: number): Promise<string> {
  const handle = file === null ? null : await openRegularFile(file).catch(() => null);
  if (handle === null) return '';
  try {
    const position = Math.max(from, to - SLICE_BYTES);
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(Math.max(0, to - position)),
      position,
    });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function printable(line: string): string {
  const clean = stripVTControlCharacters(line).replace(UNPRINTABLE, '');
  return clean.length > LINE_CHARACTERS ? `${clean.slice(0, LINE_CHARACTERS).toWellFormed()}…` : clean;
}
