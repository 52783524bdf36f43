import { describe, expect, test } from '@jest/globals';
import { keyName, mapName, mapType } from '../../../src/report/explain/go-code.ts';
import { source } from './recordings.ts';

describe('in code, a map and its key are called', () => {
  test.each([
    ['s.users[order.ID]', 's.users', 'order.ID'],
    ['shards[i].byID[id]', 'shards[i].byID', 'id'],
    ['counts[names[0]]', 'counts', 'key'],
    ['e.checked.Store(page, sum)', 'e.checked', 'page'],
    ['e.checked.LoadOrStore(page.ID , sum)', 'e.checked', 'page.ID'],
    ['e.checked.Store(keyOf(page), sum)', 'e.checked', 'key'],
    ['maps.Clone(p.online)', 'p.online', 'key'],
    ['make(map[string]int)', 'users', 'key'],
    ['users]', 'users', 'key'],
    ['m["a b"]', 'm', '"a b"'],
    ['m["a\\n"]', 'm', 'key'],
    [`${'m'.repeat(48)}[k]`, 'm'.repeat(48), 'k'],
    [`${'m'.repeat(49)}[k]`, 'm', 'k'],
  ])('%s: %s and %s', (expression, map, key) => {
    const named = source({ expression, variable: 'users' });
    expect([mapName(named), keyName(named)]).toEqual([map, key]);
  });

  test('m and key where nothing is known', () => {
    expect([mapName(null), keyName(null)]).toEqual(['m', 'key']);
  });
});

describe('the type of a map is', () => {
  const typeOf = (known: object): string =>
    mapType({ ...source({ expression: 'm', variable: 'm' }), ...known });

  test.each([
    ['its name', { typeName: 'Index', keyType: 'string', valueType: 'int' }, 'Index'],
    [
      'no name that is no plain Go',
      { typeName: 'I`x', keyType: 'string', valueType: 'int' },
      'map[string]int',
    ],
    [
      'not that of what replaces it',
      { typeName: 'sync.Map', keyType: 'string', valueType: 'int' },
      'map[string]int',
    ],
    ['that of its key and value', { keyType: '[2]float64', valueType: '*Item' }, 'map[[2]float64]*Item'],
    ['open where one of them is not known', { keyType: 'string' }, 'map[K]V'],
    ['open where the value is not plain', { keyType: 'string', valueType: 'struct{ a int }' }, 'map[K]V'],
    ['open where the key is not plain', { keyType: '"k"', valueType: 'int' }, 'map[K]V'],
    ['open where nothing is known', {}, 'map[K]V'],
  ])('%s', (_, known, type) => {
    expect(typeOf(known)).toBe(type);
  });

  test('open without a source', () => {
    expect(mapType(null)).toBe('map[K]V');
  });
});
