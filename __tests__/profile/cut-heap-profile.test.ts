import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CutHeapProfile } from '../../src/profile/cut-heap-profile.ts';
import type { ProtobufProfile } from '../../src/profile/protobuf.ts';
import { recordingProbability } from '../../src/profile/sampling.ts';
import { StackRows } from '../../src/profile/stack-rows.ts';
import { framesOf } from '../recordings.ts';

const NAMES = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'];

/** One sample of each stack of functions, leaf first; each function is at a place of its own. */
function profileOf(stacks: readonly string[][], sample: { values: number[]; size: number; rate: number }) {
  const rows = new StackRows();
  const frames = [...new Set(stacks.flat())].map((name) => ({ function: name, file: '/shop.go', line: 1 }));
  const names = frames.map(({ function: name }) => name);
  for (const stack of stacks) {
    rows.append(
      stack.map((name) => names.indexOf(name)),
      stack.length,
    );
  }
  const profile: ProtobufProfile = {
    sampleTypes: NAMES.map((type) => ({ type, unit: '' })),
    periodType: { type: 'space', unit: 'bytes' },
    period: sample.rate,
    ...{ frames, stacks: rows },
    values: sample.values.map((value) => new Float64Array(stacks.length).fill(value)),
    places: frames.map((_, i) => ({ address: 0x1000 + i, mapping: null })),
    placeOf: Int32Array.from(frames.keys()),
    objectBytes: new Float64Array(stacks.length).fill(sample.size),
  };
  return new CutHeapProfile(profile);
}

test('figures are what was recorded before Go scaled them', () => {
  const count = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(
      count,
      fc.integer({ min: 8, max: 1e6 }),
      fc.integer({ min: 1, max: 1 << 20 }),
      (objects, size, rate) => {
        // runtime/pprof, scaleHeapSample
        const scale = 1 / recordingProbability(size, rate);
        const scaled = [objects, objects * size].map((value) => Math.floor(value * scale));
        const profile = profileOf([['main.f']], { values: [...scaled, 0, 0], size, rate });
        const [record] = [...profile.withCalled({ names: new Map(), mapImplementation: 'swiss' }).records];
        expect(record).toMatchObject({
          allocatedObjects: objects,
          allocatedBytes: objects * size,
          inUseBytes: 0,
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test('each stack begins with what was called; those of the runtime alone are whole', () => {
  const stacks = [
    ['main.f', 'main.main'],
    ['main.g', 'main.main'],
    ['runtime.mallocgc', 'runtime.allocm'],
  ];
  const profile = profileOf(stacks, { values: [1, 8, 1, 8], size: 8, rate: 1 });
  expect(profile.leafCalls().map(({ address, frame }) => [address, frame.function])).toEqual([
    [0x1000, 'main.f'],
    [0x1002, 'main.g'],
  ]);
  const names = new Map([[0x1000, 'runtime.mapassign']]);
  const called = profile.withCalled({ names, mapImplementation: 'swiss' });
  expect([0, 1, 2].map((stack) => framesOf(called, stack).map((frame) => frame.function))).toEqual([
    ['runtime.mapassign', ...stacks[0]!],
    ['0x1002', ...stacks[1]!],
    stacks[2],
  ]);
});
