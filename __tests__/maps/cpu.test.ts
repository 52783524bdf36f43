import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cpuInMaps, cpuNs } from '../../src/maps/cpu.ts';
import { ProfileError } from '../../src/profile/profile-error.ts';
import { decodeProtobuf, type ProtobufProfile } from '../../src/profile/protobuf.ts';
import { StackRows } from '../../src/profile/stack-rows.ts';
import { recordingPath } from '../recordings.ts';
import { oneStack } from './one-stack.ts';

const profileIn = (file: string): ProtobufProfile => decodeProtobuf(readFileSync(recordingPath(file)));

const EMPTY: ProtobufProfile = {
  sampleTypes: [
    { type: 'samples', unit: 'count' },
    { type: 'cpu', unit: 'nanoseconds' },
  ],
  periodType: { type: 'cpu', unit: 'nanoseconds' },
  period: 10_000_000,
  frames: [],
  stacks: new StackRows(),
  values: [new Float64Array(0), new Float64Array(0)],
  places: [],
  placeOf: new Int32Array(0),
  objectBytes: new Float64Array(0),
};

describe.each(['1.23', '1.26', '1.27'])('a program of Go %s that does one thing at a time', (version) => {
  const { totalNs, sites } = cpuInMaps(profileIn(`cpu/go-${version}.pb.gz`));

  test.each([
    ['main.assign', 'assign'],
    ['main.access', 'access'],
    ['main.remove', 'delete'],
    ['main.iterate', 'iterate'],
    ['main.hash', 'hash'],
    ['main.grow', 'grow'],
    ['main.load', 'access'],
    ['main.decode', 'grow'],
  ])('%s: mostly %s', (name, use) => {
    const [site, ...others] = sites.filter((one) => one.function === name);
    expect(others).toEqual([]);
    const [dominating] = Object.entries(site!.byUse).sort(([, a], [, b]) => b - a);
    expect(dominating![0]).toBe(use);
    expect(dominating![1] / cpuNs(site!.byUse)).toBeGreaterThan(0.55);
  });

  test('counts what a function runs for a map as its own work', () => {
    const inMaps = sites.reduce((total, { byUse }) => total + cpuNs(byUse), 0);
    const none = sites.find((site) => site.function === 'main.none');
    expect(none === undefined ? 0 : cpuNs(none.byUse) / totalNs).toBeLessThan(0.01);
    expect(inMaps / totalNs).toBeGreaterThan(0.6); // of nine functions one works elsewhere, and two more in part
    expect(inMaps / totalNs).toBeLessThan(0.89);
  });

  test('lists the site with the most time first', () => {
    const times = sites.map(({ byUse }) => cpuNs(byUse));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});

describe('a sample', () => {
  test.each([
    ['runtime.mapaccess1_faststr < main.get:7', 'access main.get:7'],
    ['aeshashbody < runtime.strhash < runtime.mapaccess1 < main.get:7', 'hash main.get:7'],
    ['runtime.strhash < type:.hash.main.Key < runtime.mapassign < main.add:41', 'hash main.add:41'],
    ['internal/runtime/maps.memHashAES < runtime.mapassign_fast64 < main.add:41', 'hash main.add:41'],
    [
      'runtime.gcDrainN < runtime.gcAssistAlloc < runtime.mallocgc < internal/runtime/maps.newarray < internal/runtime/maps.newTable < internal/runtime/maps.(*table).split < runtime.mapassign < main.add:41',
      'grow main.add:41',
    ],
    ['memeqbody < runtime.mapdelete_faststr < main.drop:9', 'delete main.drop:9'],
    ['internal/runtime/maps.(*Map).Clear < runtime.mapclear < main.drop:9', 'delete main.drop:9'],
    ['internal/runtime/maps.(*Iter).Next < maps.Keys[...].func1:15 < main.list:3', 'iterate main.list:3'],
    ['runtime.mallocgc < runtime.makemap < main.make:2', 'make main.make:2'],
    [
      'runtime.nilinterhash < internal/sync.(*HashTrieMap[...]).Load < sync.(*Map).Load < main.get:7',
      'hash main.get:7',
    ],
    [
      'sync/atomic.(*Bool).Load < internal/sync.(*HashTrieMap[...]).Store < sync.(*Map).Store < main.put:8',
      'assign main.put:8',
    ],
    ['main.each.func1:4 < sync.(*Map).Range < main.each:3', 'no map'],
    ['strings.Index < expvar.Do.func1 < sync.(*Map).Range < expvar.Do:3', 'no map'],
    ['internal/runtime/maps.memHashAES < hash/maphash.Bytes:9 < main.sum:3', 'no map'],
    ['runtime.gcDrain < runtime.gcBgMarkWorker', 'no map'],
    ['runtime.futex < sync.(*Mutex).Lock < main.lock:3', 'no map'],
    ['runtime.mapassign < runtime/pprof.(*profMap).lookup < runtime/pprof.profileWriter', 'no map'],
  ])('%s', (text, expected) => {
    const values = [new Float64Array([1]), new Float64Array([10_000_000])];
    const { sites } = cpuInMaps({ ...EMPTY, ...oneStack(text), values });
    const found = sites.map(
      ({ function: name, line, byUse }) => `${Object.keys(byUse).join()} ${name}:${line}`,
    );
    expect(found.join() || 'no map').toBe(expected);
  });
});

test('a profile without samples has no time', () => {
  expect(cpuInMaps(EMPTY)).toEqual({ totalNs: 0, sites: [] });
});

test('a heap profile is refused', () => {
  expect(() => cpuInMaps(profileIn('go-1.26/heap.pb.gz'))).toThrow(ProfileError);
  expect(() => cpuInMaps(profileIn('go-1.26/heap.pb.gz'))).toThrow(
    'got a profile with alloc_objects in count',
  );
});

test('time adds up by site and use, the most first', () => {
  const { frames, stacks } = oneStack('runtime.mapaccess1 < main.get:7');
  frames.push({ function: 'main.put', file: '/shop.go', line: 8 });
  stacks.append([0, 2], 2);
  stacks.append([0, 2], 2);
  const values = [new Float64Array(3), new Float64Array([10, 20, 30])];
  const { totalNs, sites } = cpuInMaps({ ...EMPTY, frames, stacks, values });
  expect(totalNs).toBe(60);
  expect(sites.map(({ line, byUse }) => [line, byUse])).toEqual([
    [8, { access: 50 }],
    [7, { access: 10 }],
  ]);
});

test.each([
  [[], 'no values'],
  [
    [
      { type: 'cpu', unit: 'count' },
      { type: 'wall', unit: 'nanoseconds' },
    ],
    'cpu in count, wall in nanoseconds',
  ],
])('a profile with %j is refused', (sampleTypes, types) => {
  expect(() => cpuInMaps({ ...EMPTY, sampleTypes })).toThrow(`got a profile with ${types}`);
});
