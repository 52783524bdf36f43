import { expect, test } from '@jest/globals';
import type { Attribution } from '../../src/maps/attribution.ts';
import { emptyStackBytes } from '../../src/maps/stack-bytes.ts';
import { fingerprintOf } from '../../src/measure/fingerprint.ts';
import type { BinaryFacts, Host } from '../../src/measure/fingerprint.ts';
import { StackRows } from '../../src/profile/stack-rows.ts';

const ATTRIBUTION: Attribution = {
  rate: 1,
  sites: new Map(),
  stacks: emptyStackBytes([], new StackRows()),
  heapInUseBytes: 0,
  allocatedObjects: 0,
  ownObjects: 0,
  requests: null,
  mapImplementation: 'swiss',
  warnings: [],
};
const HOST: Host = { platform: 'linux', architecture: 'x64', processors: 4 };
const BINARY: BinaryFacts = {
  goVersion: 'go1.26.1',
  settings: new Map([
    ['GOOS', 'linux'],
    ['GOARCH', 'arm64'],
    ['GOEXPERIMENT', 'noswissmap'],
  ]),
};
const around = (more: { host?: Partial<Host>; goMaxProcs?: string } = {}) => ({
  host: { ...HOST, ...more.host },
  goMaxProcs: more.goMaxProcs,
  load: './load',
});

test('what the binary says wins over the machine: it may be emulated', () => {
  expect(fingerprintOf(ATTRIBUTION, BINARY, around())).toEqual({
    goVersion: 'go1.26.1',
    mapImplementation: 'swiss',
    goExperiment: 'noswissmap',
    os: 'linux',
    architecture: 'arm64',
    maxProcs: 4,
    rateClass: 'exact',
    load: './load',
  });
});

test('a binary that cannot be read leaves the machine, in the words of Go', () => {
  const on = (platform: string, architecture: string) => {
    const {
      os,
      architecture: arch,
      goVersion,
    } = fingerprintOf(ATTRIBUTION, null, around({ host: { platform, architecture } }));
    return [os, arch, goVersion];
  };
  expect(on('linux', 'x64')).toEqual(['linux', 'amd64', '']);
  expect(on('win32', 'ia32')).toEqual(['windows', '386', '']);
  expect(on('darwin', 'arm64')).toEqual(['darwin', 'arm64', '']);
});

test('GOMAXPROCS counts as the Go runtime counts it: a positive number or nothing', () => {
  const maxProcs = (goMaxProcs?: string) =>
    fingerprintOf(ATTRIBUTION, BINARY, around(goMaxProcs === undefined ? {} : { goMaxProcs })).maxProcs;
  expect(maxProcs('2')).toBe(2);
  for (const ignored of [undefined, '', '0', '-1', 'two', '1.5', '0x2', '1e1'])
    expect(maxProcs(ignored)).toBe(4);
});

test('any rate but 1 is sampled', () => {
  const rateClass = (rate: number) => fingerprintOf({ ...ATTRIBUTION, rate }, BINARY, around()).rateClass;
  expect([1, 2, 524_288].map(rateClass)).toEqual(['exact', 'sampled', 'sampled']);
});
