import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KEY_PATTERN } from '../../src/baseline/baseline-index.ts';
import { servicesOf, type Delivered } from '../../src/baseline/services.ts';
import type { Fingerprint } from '../../src/measure/measurement.ts';
import { measurement, site } from '../verdict/measurements.ts';

const delivered = (folder: string | null, fingerprint: Partial<Fingerprint> = {}, runs = 1): Delivered => ({
  folder,
  head: measurement([], { runs, fingerprint }),
  base: null,
});
const namesOf = (all: readonly Delivered[]) =>
  servicesOf(all, 'alone').map(({ key, name, head }) => [key, name, head.runs.length]);

describe('the name of a folder', () => {
  test.each([
    ['map-memory-api', 'api'],
    ['map-memory-api@3', 'api'],
    ['api', 'api'],
    [null, 'alone'],
    ['map-memory', 'alone'],
    ['map-memory@2', 'alone'],
    ['map-memory-', 'alone'],
    ['..', 'alone'],
    ['.git', 'alone'],
    ['map-memory-..', 'alone'],
    ['__proto__', '__proto__'],
    ['map-memory-<img src=x> @team', '-img-src-x-'],
  ])('%j is the service %j', (folder, key) => {
    expect(namesOf([delivered(folder)])).toEqual([[key, key, 1]]);
  });

  test('gives a key whatever it is, and a name without markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (folder, goVersion) => {
        const all = [delivered(folder), delivered(folder, { goVersion })];
        for (const { key, name } of servicesOf(all, 'alone')) {
          expect(key).toMatch(KEY_PATTERN);
          expect(name).toMatch(/^[\w.,() -]+$/);
        }
      }),
    );
  });
});

test('repeats are pooled, and their bases', () => {
  const base = measurement([site('a.Add', 5)]);
  const all = [delivered('map-memory-api@1'), { ...delivered('map-memory-api@2'), base }, delivered('web')];
  expect(namesOf(all)).toEqual([
    ['api', 'api', 2],
    ['web', 'web', 1],
  ]);
  expect(servicesOf(all, 'alone')[0]!.base).toEqual(base);
});

test('other conditions are other services, named by what differs', () => {
  const versions = ['go1.25.3', 'go1.26.1'].map((goVersion) => delivered('api', { goVersion }));
  expect(namesOf([...versions, delivered('web', { goVersion: 'go1.26.1' })])).toEqual([
    ['api.go1.25.3', 'api (go1.25.3)', 1],
    ['api.go1.26.1', 'api (go1.26.1)', 1],
    ['web', 'web', 1],
  ]);
  const matrix = versions.flatMap((one) =>
    [2, 4].map((maxProcs) => delivered('api', { ...one.head.fingerprint, maxProcs })),
  );
  expect(namesOf(matrix).map(([key]) => key)).toEqual([
    'api.go1.25.3.2',
    'api.go1.25.3.4',
    'api.go1.26.1.2',
    'api.go1.26.1.4',
  ]);
});

test('bases under several conditions are none', () => {
  const bases = ['go1.25.3', 'go1.26.1'].map((goVersion) => measurement([], { fingerprint: { goVersion } }));
  const all = bases.map((base) => ({ ...delivered('api'), base }));
  expect(servicesOf(all, 'alone').map(({ base }) => base)).toEqual([null]);
});

test('services come in the order of their keys, and no key is too long for a folder', () => {
  const all = ['web', 'api', 'cart', `map-memory-${'x'.repeat(120)}`].map((folder) => delivered(folder));
  expect(namesOf(all).map(([key]) => key)).toEqual(['api', 'cart', 'web', 'x'.repeat(100)]);
});

test('a variant is named by all that differs; what is empty is "none"', () => {
  const all = [
    delivered('api', { goExperiment: '', maxProcs: 2 }),
    delivered('api', { goExperiment: 'noswissmap', maxProcs: 4 }),
  ];
  expect(namesOf(all).map(([key, name]) => [key, name])).toEqual([
    ['api.none.2', 'api (none, 2)'],
    ['api.noswissmap.4', 'api (noswissmap, 4)'],
  ]);
});
