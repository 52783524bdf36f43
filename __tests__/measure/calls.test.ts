import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attribute } from '../../src/maps/attribution.ts';
import { callGrowthBetween } from '../../src/maps/call-growth.ts';
import { CallTreeBuilder, type CallNode, type CallTree } from '../../src/maps/call-tree.ts';
import { growthBetween } from '../../src/maps/growth.ts';
import { siteKey } from '../../src/maps/site.ts';
import { boundCalls, mergeCalls } from '../../src/measure/calls.ts';
import { heapProfile } from '../recordings.ts';

const FIGURES = ['retainedBytes', 'allocatedBytes'] as const;
type Figure = (typeof FIGURES)[number];

const sumOf = (parts: readonly Pick<CallNode, Figure>[], figure: Figure): number =>
  parts.reduce((sum, part) => sum + part[figure], 0);

/** Trees with few frames, so that branches meet. */
const trees = fc
  .array(
    fc.record({
      stack: fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
      retainedBytes: fc.integer({ min: -100, max: 100 }),
      allocatedBytes: fc.nat(1_000_000),
    }),
    { maxLength: 60 },
  )
  .map((calls) => {
    const tree = new CallTreeBuilder();
    for (const { stack, ...bytes } of calls) {
      const names = stack.map((name) => tree.frame({ function: `f${name}`, file: 'f.go', line: name }));
      tree.add(
        names.reduce((parent, frame) => tree.node(parent, frame), -1),
        bytes,
      );
    }
    return tree.tree();
  });

const expectSound = ({ frames, nodes }: CallTree): void => {
  for (const [i, { parent, frame, branches }] of nodes.entries()) {
    expect(parent).toBeLessThan(i);
    expect(frame).toBeLessThan(frames.length);
    expect(branches > 0).toBe(frame === -1);
  }
};

describe.each(['nats-server', 'nats-server-sampled'])('the calls of %s', (folder) => {
  const [before, after] = ['heap-before.txt.gz', 'heap-after.txt.gz'].map((file) =>
    attribute(heapProfile(folder, file)),
  );
  const growth = growthBetween(before!, after!);
  const whole = callGrowthBetween(before!, after!);

  test('end in the lines of the sites, with the bytes of each', () => {
    const bySite = Map.groupBy(whole.nodes, ({ frame }) => siteKey(whole.frames[frame]!));
    for (const site of growth) {
      const nodes = bySite.get(siteKey(site)) ?? [];
      for (const figure of FIGURES) expect(sumOf(nodes, figure)).toBeCloseTo(site[figure], 3);
    }
  });

  test('add up to all sites, bounded or not, and start where goroutines do', () => {
    const bound = boundCalls(whole);
    for (const figure of FIGURES) {
      expect(sumOf(whole.nodes, figure)).toBeCloseTo(sumOf(growth, figure), 3);
      expect(sumOf(bound.nodes, figure)).toBeCloseTo(sumOf(growth, figure), 3);
    }
    expectSound(bound);
    expect(bound.nodes.length).toBeLessThan(whole.nodes.length);
    const roots = bound.nodes.filter(({ parent, frame }) => parent === -1 && frame !== -1);
    const names = roots.map(({ frame }) => bound.frames[frame]!.function);
    expect(names).toContain('github.com/nats-io/nats-server/server.(*Server).startGoRoutine.func1');
    expect(bound.frames.map((frame) => frame.function).join('\n')).not.toMatch(/mapassign|runtime\.goexit/);
  });
});

test('bounding and merging keep the sums', () => {
  fc.assert(
    fc.property(trees, trees, (one, other) => {
      const parts = [one, other].map((tree) => ({ tree, weight: 0.5 }));
      const merged = boundCalls(
        mergeCalls(parts.map(({ tree, weight }) => ({ tree: boundCalls(tree), weight }))),
      );
      expectSound(merged);
      for (const figure of FIGURES) {
        const sums = (sumOf(one.nodes, figure) + sumOf(other.nodes, figure)) / 2;
        expect(sumOf(merged.nodes, figure)).toBeCloseTo(sums, 3);
      }
    }),
  );
});

test('so many branches that they cannot all be kept are counted, and the largest are kept', () => {
  const builder = new CallTreeBuilder();
  const main = builder.node(-1, builder.frame({ function: 'main.main', file: 'main.go', line: 1 }));
  for (let line = 1; line <= 50_000; line++) {
    const frame = builder.frame({ function: 'main.fill', file: 'main.go', line });
    builder.add(builder.node(main, frame), { retainedBytes: line === 7 ? 1e9 : 1000, allocatedBytes: 0 });
  }
  const { frames, nodes } = boundCalls(builder.tree());
  expect(frames.map(({ line }) => line)).toEqual([1, 7]);
  expect(nodes.find(({ frame }) => frame === -1)).toEqual({
    ...{ parent: 0, frame: -1, branches: 49_999 },
    ...{ retainedBytes: 49_999_000, allocatedBytes: 0 },
  });
});

test('a frame that moved within its build is one after its path is made portable', () => {
  const tree = (file: string): CallTree => {
    const builder = new CallTreeBuilder();
    const node = builder.node(-1, builder.frame({ function: 'main.main', file, line: 1 }));
    builder.add(node, { retainedBytes: 10, allocatedBytes: 20 });
    return builder.tree();
  };
  const parts = ['/one/main.go', '/other/main.go'].map((file) => ({ tree: tree(file), weight: 0.5 }));
  expect(mergeCalls(parts, (frame) => ({ ...frame, file: 'main.go' }))).toEqual({
    frames: [{ function: 'main.main', file: 'main.go', line: 1 }],
    nodes: [{ parent: -1, frame: 0, branches: 0, retainedBytes: 10, allocatedBytes: 20 }],
  });
});
