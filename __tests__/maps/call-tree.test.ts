import { expect, test } from '@jest/globals';
import { CallTreeBuilder } from '../../src/maps/call-tree.ts';

const at = (line: number) => ({ function: 'main.add', file: '/shop.go', line });
const NO_BYTES = { retainedBytes: 0, allocatedBytes: 0 };

test('a frame is there once', () => {
  const calls = new CallTreeBuilder();
  expect([at(1), at(2), at(1), at(2)].map((site) => calls.frame(site))).toEqual([0, 1, 0, 1]);
  expect(calls.tree()).toEqual({ frames: [at(1), at(2)], nodes: [] });
});

test('a node is there once under each caller', () => {
  const calls = new CallTreeBuilder();
  const places = [-1, 0, 1, 2].flatMap((parent) => [-1, 0, 1].map((frame) => ({ parent, frame })));
  const numbers = () => places.map(({ parent, frame }) => calls.node(parent, frame));
  expect(numbers()).toEqual([...places.keys()]);
  expect(numbers()).toEqual([...places.keys()]);
  expect(calls.tree().nodes).toEqual(places.map((place) => ({ ...place, branches: 0, ...NO_BYTES })));
});

test('bytes of a node add up, and of its branches the most are kept', () => {
  const calls = new CallTreeBuilder();
  const node = calls.node(-1, calls.frame(at(1)));
  calls.add(node, { retainedBytes: 3, allocatedBytes: 5 });
  calls.add(node, { retainedBytes: 1, allocatedBytes: 10 });
  for (const branches of [2, 7, 4]) calls.atLeast(node, branches);
  expect(calls.tree().nodes).toEqual([
    { parent: -1, frame: 0, branches: 7, retainedBytes: 4, allocatedBytes: 15 },
  ]);
});
