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

const PIECE_BYTES = 64 * 1024;

/** A log from one place up to another, in pieces of about 64 KiB that end with a line; each byte as one character. */
export async function* readLogPieces(file: string | null, from: number, to: number): AsyncGenerator<string> {
  const handle = file === null ? null : await openRegularFile(file).catch(() => null);
  if (handle === null) return;
  try {
    const buffer = Buffer.alloc(PIECE_BYTES);
    let rest = '';
    for (let position = from; position < to;) {
      const length = Math.min(PIECE_BYTES, to - position);
      const { bytesRead } = await handle.read({ buffer, position, length });
      if (bytesRead === 0) break;
      position += bytesRead;
      const text = rest + buffer.toString('latin1', 0, bytesRead);
      const end = text.lastIndexOf('\n') + 1 || text.length; // a longer line is cut
      rest = text.slice(end);
      yield text.slice(0, end);
    }
    if (rest !== '') yield rest;
  } finally {
    await handle.close();
  }
}

function printable(line: string): string {
  const clean = stripVTControlCharacters(line).replace(UNPRINTABLE, '');
  return clean.length > LINE_CHARACTERS ? `${clean.slice(0, LINE_CHARACTERS).toWellFormed()}…` : clean;
}
