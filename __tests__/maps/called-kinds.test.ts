import { expect, test } from '@jest/globals';
import { kindOfCall, MAP_OF_SOURCE } from '../../src/maps/called-kinds.ts';

test.each<[string, number, Parameters<typeof kindOfCall>[2], string | null]>([
  ['runtime.makemap_small', 48, 'swiss', 'header'],
  ['runtime.makemap', 48, 'swiss', 'made'],
  ['runtime.makemap', 1536, 'swiss', 'initial'],
  ['runtime.makemap', 1024, 'swiss', 'made'], // as large as a directory of 128 tables
  ['runtime.mapassign_faststr', 32, 'swiss', 'growth'],
  ['runtime.mapassign_faststr', 208, 'swiss', 'filled'],
  ['runtime.mapassign_fast64', 73728, 'bucket', 'growth'],
  ['runtime.mapassign_fast64', 24, 'bucket', 'filled'], // growth, or overflow
  ['runtime.mapassign', 4096, 'swiss', 'filled'], // growth, or boxed
  ['runtime.mapclone2', 48, 'bucket', 'clone'],
  ['internal/runtime/maps.(*Map).Clone', 48, 'swiss', 'clone'],
  ['runtime.mapdelete_faststr', 208, 'bucket', 'overflow'],
  ['runtime.mapaccess1', 64, 'swiss', null], // what a panic allocates
  [MAP_OF_SOURCE, 208, 'unknown', 'derived'],
  [MAP_OF_SOURCE, 8, 'unknown', null], // the variable itself
])('%s of %i bytes, %s: %s', (name, bytes, ...[maps, kind]) => {
  expect(kindOfCall(name, bytes, maps)).toBe(kind);
});
