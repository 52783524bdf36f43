import { describe, expect, test } from '@jest/globals';
import { AddressTable } from '../../src/profile/address-table.ts';
import { ProfileError } from '../../src/profile/profile-error.ts';
import { newFigures, RecordTable, type Figures } from '../../src/profile/record-table.ts';
import { StackTable } from '../../src/profile/stack-table.ts';

const row = (...numbers: number[]): Int32Array => Int32Array.from(numbers);
const rowsOf = ({ rows }: StackTable): number[][] =>
  Array.from({ length: rows.size }, (_, index) => [
    ...rows.frames.subarray(rows.starts[index], rows.starts[index + 1]),
  ]);

describe('addresses', () => {
  test('are numbered as they come, and known again by both of their halves', () => {
    const table = new AddressTable();
    const halves = [
      [0, 1],
      [1, 0],
      [0x55d0, -1],
      [0x55d0, 1],
      [0, -1],
    ] as const;
    expect(halves.map(([high, low]) => table.indexOf(high, low))).toEqual([0, 1, 2, 3, 4]);
    expect(halves.map(([high, low]) => table.indexOf(high, low))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map((index) => table.at(index))).toEqual([
      1,
      2 ** 32,
      0x55d0ffffffff,
      0x55d000000001,
      0xffffffff,
    ]);
    expect(table.size).toBe(5);
  });

  test('are known again when there are many more than the table began with', () => {
    const table = new AddressTable();
    const count = 30_000;
    const halvesOf = (i: number) => [i % 3, Math.imul(i, 0x1001)] as const;
    const numbers = Array.from({ length: count }, (_, i) => table.indexOf(...halvesOf(i)));
    const again = Array.from({ length: count }, (_, i) => table.indexOf(...halvesOf(i)));
    expect([numbers, again].map((all) => all.findIndex((number, i) => number !== i))).toEqual([-1, -1]);
    expect([table.size, table.at(29_998)]).toEqual([count, 2 ** 32 + 29_998 * 0x1001]);
  });
});

describe('stacks', () => {
  test('are numbered as they come, and known again by all of their locations', () => {
    const table = new StackTable();
    const stacks = [row(1, 2, 3), row(1, 2), row(3, 2, 1), row(1, 2, 4), row(7, 2, 3), row()];
    expect(stacks.map((stack) => table.indexOf(stack, stack.length))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(stacks.map((stack) => table.indexOf(stack, stack.length))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(table.indexOf(row(1, 2, 9), 2)).toBe(1); // the first two of them
    expect(rowsOf(table)).toEqual(stacks.map((stack) => [...stack]));
  });

  test('are known again when there are many more than the table began with', () => {
    const table = new StackTable();
    const stackOf = (i: number): Int32Array => row(i % 7, i, i % 11, i >> 3);
    const count = 30_000;
    const numbers = Array.from({ length: count }, (_, i) => table.indexOf(stackOf(i), 4));
    const again = Array.from({ length: count }, (_, i) => table.indexOf(stackOf(i), 4));
    expect([numbers, again].map((all) => all.findIndex((number, i) => number !== i))).toEqual([-1, -1]);
    expect(table.rows.size).toBe(count);
    expect(rowsOf(table)[count - 1]).toEqual([...stackOf(count - 1)]);
  });
});

const figures = (...of: [number, number, number, number]): Figures => {
  const all = newFigures();
  all.set(of);
  return all;
};

describe('records', () => {
  const figuresOf = (table: RecordTable, record: number): number[] =>
    ([0, 1, 2, 3] as const).map((column) => table.figure(record, column));

  test('of one stack and size of object add up, and others do not', () => {
    const table = new RecordTable();
    table.add(0, figures(1, 8, 2, 16));
    table.add(1, figures(1, 8, 1, 8));
    table.add(0, figures(0, 0, 3, 96));
    table.add(0, figures(2, 16, 4, 32));
    table.add(0, figures(1, 32, 1, 32));
    expect(table.size).toBe(3);
    expect([0, 1, 2].map((record) => table.stackOf(record))).toEqual([0, 1, 0]);
    expect([0, 1, 2].map((record) => figuresOf(table, record))).toEqual([
      [3, 24, 6, 48],
      [1, 8, 1, 8],
      [1, 32, 4, 128],
    ]);
  });

  test('are kept when there are many more than the table began with', () => {
    const table = new RecordTable();
    const count = 10_000;
    for (let stack = 0; stack < count; stack++) table.add(stack, figures(0, 0, 1, stack + 1));
    for (let stack = 0; stack < count; stack++) table.add(stack, figures(1, stack + 1, 1, stack + 1));
    expect(table.size).toBe(count);
    for (let stack = 0; stack < count; stack += 97) {
      expect([table.stackOf(stack), ...figuresOf(table, stack)]).toEqual([
        stack,
        1,
        stack + 1,
        2,
        2 * (stack + 1),
      ]);
    }
  });

  test('of one stack with more sizes than Go has are refused', () => {
    const table = new RecordTable();
    expect(() => {
      for (let size = 1; size < 5_000; size++) table.add(0, figures(0, 0, 1, size));
    }).toThrow(new ProfileError('one stack has objects of more than 4096 sizes'));
    expect(table.size).toBeGreaterThan(4096);
  });
});
