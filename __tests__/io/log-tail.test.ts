import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLogPieces, readLogTail } from '../../src/io/log-tail.ts';
import { scratch } from './bench-room.ts';

const file = join(scratch(), 'log');
const tailOf = (text: string, lines?: number) => {
  writeFileSync(file, text);
  return readLogTail(file, lines);
};

test('the last lines come oldest first', async () => {
  expect(await tailOf('a\nb\r\nc', 2)).toEqual(['b', 'c']);
});

test('no log and an empty log have no lines', async () => {
  expect(await readLogTail(`${file}-of-nobody`)).toEqual([]);
  expect(await tailOf('')).toEqual([]);
});

test('colours, control and direction characters do not reach the report', async () => {
  expect(await tailOf('\x1b[31mred\x1b[0m\ta\x07\x00b\u202ec\n')).toEqual(['red\tabc']);
});

test('every state of a progress bar is a line', async () => {
  expect(await tailOf('10%\r20%\r30%\n', 2)).toEqual(['20%', '30%']);
});

test('a line cut by the 64 KiB window is left out', async () => {
  expect(await tailOf(`${'x'.repeat(70_000)}\nlast\n`)).toEqual(['last']);
});

test('a cut never leaves half a character', async () => {
  const [line] = await tailOf(`${'x'.repeat(499)}😀😀\n`);
  expect(line!.isWellFormed()).toBe(true);
});

test('a log of any length is read in whole lines, from one place up to another', async () => {
  const line = `${'x'.repeat(99)}\n`;
  writeFileSync(file, `before\n${line.repeat(30_000)}end\nafter`);
  const to = 'before\n'.length + 3_000_000 + 'end'.length;
  const pieces: string[] = [];
  for await (const piece of readLogPieces(file, 'before\n'.length, to)) pieces.push(piece);
  expect(pieces.join('')).toBe(`${line.repeat(30_000)}end`);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(line))).toBe(true);
});
