import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writer } from 'protobufjs/minimal.js';
import { FunctionTable, MAGIC } from '../src/binary/function-table.ts';

/** Small, so that a damage meets what matters: two records of two stacks, in each form. */

export const TEXT = Buffer.from(
  [
    'heap profile: 3: 416 [5: 832] @ heap/2',
    '1: 208 [2: 416] @ 0x11 0x22 0x33',
    '#\t0x21\tmain.add+0x10\t\t/src/shop/main.go:41',
    '#\t0x32\tmain.main+0x5\t/src/shop/main.go:9',
    '',
    '2: 208 [3: 416] @ 0x11 0x44 0x33',
    '#\t0x43\tmain.drop+0x10\t\t/src/shop/main.go:52',
    '#\t0x32\tmain.main+0x5\t/src/shop/main.go:9',
    ...['', '', '# runtime.MemStats', '# Alloc = 208', '# PauseNs = [1 2 3]', '# DebugGC = false', ''],
  ].join('\n'),
);

const STRINGS = [
  ...['', 'alloc_objects', 'count', 'alloc_space', 'bytes', 'inuse_objects', 'inuse_space', 'space'],
  ...['main.add', 'main.main', '/src/shop/main.go'],
];
const index = (text: string): number => STRINGS.indexOf(text);

/** Fields by number, as in profile.proto of google/pprof. */
export function protobufBytes(): Uint8Array {
  const out = Writer.create();
  const message = (field: number, write: (part: Writer) => void): void => {
    out.uint32((field << 3) | 2).fork();
    write(out);
    out.ldelim();
  };
  const scalar = (field: number, value: number): Writer => out.uint32(field << 3).uint32(value);
  const list = (field: number, values: readonly number[]): void => {
    message(field, () => {
      for (const value of values) out.uint32(value);
    });
  };
  for (const [type, unit] of [
    ...[
      ['alloc_objects', 'count'],
      ['alloc_space', 'bytes'],
    ],
    ...[
      ['inuse_objects', 'count'],
      ['inuse_space', 'bytes'],
    ],
  ]) {
    message(1, () => {
      scalar(1, index(type!));
      scalar(2, index(unit!));
    });
  }
  for (const values of [
    [2, 416, 1, 208],
    [3, 416, 2, 208],
  ]) {
    message(2, () => {
      list(1, [1, 2]);
      list(2, values);
    });
  }
  for (const [id, line] of [
    [1, 41],
    [2, 9],
  ] as const) {
    message(4, () => {
      scalar(1, id);
      message(4, () => {
        scalar(1, id);
        scalar(2, line);
      });
    });
    message(5, () => {
      scalar(1, id);
      scalar(2, index(id === 1 ? 'main.add' : 'main.main'));
      scalar(4, index('/src/shop/main.go'));
    });
  }
  for (const text of STRINGS) out.uint32((6 << 3) | 2).string(text);
  message(11, () => {
    scalar(1, index('space'));
    scalar(2, index('bytes'));
  });
  scalar(12, 1);
  return out.finish();
}

/** As src/agent/agent.go writes it. */
export function compactBytes(): Uint8Array {
  const out = Writer.create();
  const frame = (number: number, name: string, line: number): void => {
    out.uint32(number).string(name).string('main.go').uint32(line);
  };
  out.uint32(1);
  for (let i = 0; i < 8 + 256; i++) out.uint32(i);
  out.uint32(2);
  for (const figure of [1, 208, 2, 416, 2]) out.uint32(figure);
  frame(0, 'runtime.mapassign', 7);
  frame(1, 'main.main', 9);
  for (const figure of [2, 208, 3, 416, 1, 1]) out.uint32(figure);
  return Buffer.concat([Buffer.from('go-map-regression heap 1\n'), out.finish(), Buffer.from('end\n')]);
}

/** Of the smallest program that Go builds. */
export function functionTableBytes(): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    writeFileSync(join(directory, 'go.mod'), 'module example.com/smallest\n\ngo 1.22\n');
    writeFileSync(join(directory, 'main.go'), 'package main\n\nfunc main() {}\n');
    execFileSync('go', ['build', '-o', 'program', '.'], { cwd: directory });
    const program = readFileSync(join(directory, 'program'));
    for (let at = program.indexOf(MAGIC); at >= 0; at = program.indexOf(MAGIC, at + 1)) {
      const length = FunctionTable.lengthOf(program.subarray(at, at + 128));
      if (length !== null) return Uint8Array.from(program.subarray(at, at + length));
    }
    throw new Error('the program has no function table');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
