import { expect, test } from '@jest/globals';
import { attribute } from '../../src/maps/attribution.ts';
import { callGrowthBetween } from '../../src/maps/call-growth.ts';
import type { Frame } from '../../src/profile/profile.ts';
import { StackRows } from '../../src/profile/stack-rows.ts';
import { oneStack } from './one-stack.ts';

/** Stacks by what they keep and what they allocated of objects of 8 bytes. */
const snapshot = (counts: Readonly<Record<string, readonly [inUse: number, allocated: number]>>) => {
  const stacks = new StackRows();
  const frames: Frame[] = [];
  for (const text of Object.keys(counts)) {
    const { frames: own } = oneStack(text);
    stacks.append(
      own.map((_, i) => frames.length + i),
      own.length,
    );
    frames.push(...own);
  }
  const records = Object.values(counts).map(([inUse, allocated], stack) => ({
    stack,
    inUseObjects: inUse,
    inUseBytes: inUse * 8,
    allocatedObjects: allocated,
    allocatedBytes: allocated * 8,
  }));
  return attribute({ rate: 1, frames, stacks, records });
};

/** `retained/allocated`, from the root to each node. */
const linesOf = ({ frames, nodes }: ReturnType<typeof callGrowthBetween>): string[] => {
  const paths: string[] = [];
  return nodes.map(({ parent, frame, retainedBytes, allocatedBytes }) => {
    const { function: name, line } = frames[frame]!;
    paths.push(`${parent < 0 ? '' : `${paths[parent]} > `}${name}:${line}`);
    return `${paths.at(-1)} ${retainedBytes}/${allocatedBytes}`;
  });
};

test('after minus before, from where a goroutine started to the line of the map', () => {
  const add = 'runtime.newobject < runtime.mapassign < main.add:41 < main.main:3 < runtime.goexit';
  const load = 'runtime.newobject < runtime.mapassign < main.load:7 < main.main:3';
  const other = 'runtime.newobject < main.other:9 < main.main:3';
  const after = snapshot({ [other]: [9, 9], [add]: [5, 7], [load]: [1, 2] });
  expect(linesOf(callGrowthBetween(snapshot({ [add]: [2, 3] }), after))).toEqual([
    'main.main:3 0/0',
    'main.main:3 > main.add:41 24/32',
    'main.main:3 > main.load:7 8/16',
  ]);
});

test('the start of a goroutine is left out only where it says nothing', () => {
  const calls = snapshot({ 'runtime.mapassign < runtime.goexit:1': [1, 2] });
  expect(linesOf(callGrowthBetween(snapshot({}), calls))).toEqual(['runtime.goexit:1 8/16']);
});

test('a function that calls itself is there as often as it does', () => {
  const calls = snapshot({ 'runtime.mapassign < main.add:41 < main.add:40 < main.add:40': [1, 1] });
  const lines = linesOf(callGrowthBetween(snapshot({}), calls));
  expect(lines.map((line) => line.split(' > ').length)).toEqual([1, 2, 3]);
  expect(lines.at(-1)).toBe('main.add:40 > main.add:40 > main.add:41 8/8');
});
