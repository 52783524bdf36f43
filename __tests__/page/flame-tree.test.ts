import { expect, test } from '@jest/globals';
import { flameTree, type FlameNode } from '../../page/flame-tree.ts';
import type { FlameData, FlameFrame, FlameSide } from '../../src/report/page/flame-data.ts';

const frame = (name: string, line = 1): FlameFrame => ({
  ...{ name, function: `example.com/${name}`, place: `${name}.go:${line}`, owner: 'own' },
});

const side = (frames: readonly FlameFrame[], ...nodes: FlameSide['nodes']): FlameSide => ({ frames, nodes });
const data = (base: FlameSide | null, head: FlameSide | null, baseAllocatedScale = 1): FlameData => ({
  ...{ base, head, baseAllocatedScale },
});

const shape = ({ name, base, head, children }: FlameNode): unknown => [
  name,
  base,
  head,
  ...children.map(shape),
];

test('one side has each line by itself; bytes are with those of what was called', () => {
  const head = side(
    [frame('main'), frame('add', 10), frame('add', 12)],
    [-1, 0, 0, 1],
    [0, 1, 5, 50],
    [0, 2, 7, 70],
    [0, -3, 1, 1],
  );
  expect(shape(flameTree(data(null, head), { side: 'head', metric: 'retained' }))).toEqual([
    'all map bytes',
    0,
    13,
    ['main', 0, 13, ['add', 0, 5], ['add', 0, 7], ['(3 smaller)', 0, 1]],
  ]);
});

test('in a difference frames meet by function, and what is gone is as wide as it was', () => {
  const base = side(
    [frame('main', 1), frame('add', 10), frame('gone')],
    [-1, 0, 0, 0],
    [0, 1, 5, 0],
    [0, 2, 9, 0],
  );
  const head = side([frame('main', 2), frame('add', 11)], [-1, 0, 0, 0], [0, 1, 8, 0]);
  const tree = flameTree(data(base, head), { side: 'difference', metric: 'retained' });
  expect(shape(tree)).toEqual(['all map bytes', 14, 8, ['main', 14, 8, ['add', 5, 8], ['gone', 9, 0]]]);
  expect(tree.children[0]!.children.map(({ value, places }) => [value, places])).toEqual([
    [8, ['add.go:10', 'add.go:11']],
    [9, ['gone.go:1']],
  ]);
});

/** What is shown as more or less, by name. */
const changes = ({ children }: FlameNode): Record<string, number> =>
  Object.assign(
    {},
    ...children.map((child) => ({ [child.name]: child.certainChange, ...changes(child) })),
  ) as Record<string, number>;

test('a small branch of one side is not called new where the other side may have added it up', () => {
  const frames = [frame('main'), frame('large'), frame('small'), frame('new')];
  const base = side(frames, [-1, 0, 0, 0], [0, 1, 1000, 0], [0, -40, 3, 0]);
  const head = side(frames, [-1, 0, 0, 0], [0, 1, 1000, 0], [0, 2, 1, 0], [0, 3, 500, 0], [0, -39, 2, 0]);
  expect(changes(flameTree(data(base, head), { side: 'difference', metric: 'retained' }))).toEqual({
    ...{ main: 500, large: 0, small: 0, new: 499, '(40 smaller)': 0 },
  });
});

test('nor what it calls; what grew beyond that is', () => {
  const frames = [frame('main'), frame('init'), frame('fill'), frame('grown')];
  const base = side(frames, [-1, 0, 0, 0], [0, 1, 0, 0], [1, 2, 90, 0], [0, 3, 10, 0], [0, -9, 95, 0]);
  const head = side(frames, [-1, 0, 0, 0], [0, 1, 0, 0], [1, 2, 170, 0], [0, 3, 300, 0], [0, -8, 15, 0]);
  expect(changes(flameTree(data(base, head), { side: 'difference', metric: 'retained' }))).toEqual({
    ...{ main: 290, init: 0, fill: 0, grown: 210, '(9 smaller)': 0 },
  });
});

test('allocated bytes of sides that did different work are compared for the same', () => {
  const frames = [frame('main')];
  const both = data(side(frames, [-1, 0, 10, 100]), side(frames, [-1, 0, 10, 200]), 2);
  expect(shape(flameTree(both, { side: 'difference', metric: 'allocated' }))).toEqual([
    'all map bytes',
    200,
    200,
    ['main', 200, 200],
  ]);
  expect(flameTree(both, { side: 'base', metric: 'allocated' }).base).toBe(100);
  expect(flameTree(both, { side: 'difference', metric: 'retained' }).base).toBe(10);
});

test('what shrank within one side has no width, and its callers keep theirs', () => {
  const head = side([frame('main'), frame('free'), frame('add')], [-1, 0, 0, 0], [0, 1, -9, 0], [0, 2, 5, 0]);
  const tree = flameTree(data(null, head), { side: 'head', metric: 'retained' });
  expect(shape(tree)).toEqual(['all map bytes', 0, -4, ['main', 0, -4, ['add', 0, 5]]]);
});
