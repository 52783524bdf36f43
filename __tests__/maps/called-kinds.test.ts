import { expect, test } from '@jest/globals';
import { callOfFunction, kindOfCall, MAP_OF_SOURCE, OTHER_CALL } from '../../src/maps/called-kinds.ts';

test.each<[string, number, Parameters<typeof kindOfCall>[2], string | null]>([
  ['runtime.makemap_small', 48, 'swiss', 'header'],
  ['runtime.makemap', 48, 'swiss', 'made'],
  ['runtime.makemap', 1536, 'swiss', 'initial'],
  ['runtime.makemap', 1024, 'swiss', 'made'], // as large as a directory of 128 tables
  ['runtime.makemap', 24, 'bucket', 'made'],
  ['runtime.makemap64', 48, 'bucket', 'made'],
  ['internal/runtime/maps.NewMap', 1536, 'swiss', 'initial'],
  ['main.runtime.makemap', 48, 'swiss', null],
  ['runtime.makemapping', 48, 'swiss', null],
  ['internal/runtime/maps.NewEmptyMap', 48, 'swiss', 'header'],
  ['main.runtime.makemap_small', 48, 'swiss', null],
  ['runtime.makemap_smaller', 48, 'swiss', null],
  ['runtime.mapassign_faststr', 39, 'swiss', 'growth'],
  ['runtime.mapassign_faststr', 40, 'swiss', 'filled'],
  ['runtime.mapassign_faststr', 1280, 'swiss', 'filled'],
  ['runtime.mapassign_faststr', 1281, 'swiss', 'growth'],
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

test.each([
  ['maps.clone', 'runtime.mapclone2'],
  ['reflect.makemap', 'runtime.makemap'],
  ['sync.(*Map).Store', OTHER_CALL],
  ['internal/sync.newEntryNode[...]', OTHER_CALL],
  ['main/sync.add', null],
  ['main.add', null],
])('%s calls %s', (name, called) => {
  expect(callOfFunction(name)).toBe(called);
});
