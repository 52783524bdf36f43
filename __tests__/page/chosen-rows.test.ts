import { describe, expect, test } from '@jest/globals';
import { chosenRows, searchable, type Choice } from '../../page/chosen-rows.ts';
import { siteRows } from '../../src/report/page/site-rows.ts';
import { ADD, CONTEXT, kindsOf, MIB, NEW_STORE, PARSE, uncompared, verdictOn } from '../report/verdicts.ts';

const ROWS = searchable(
  siteRows(
    verdictOn([
      { site: ADD, base: kindsOf({ growth: [MIB, MIB] }), head: kindsOf({ growth: [3 * MIB, MIB] }) },
      { site: PARSE, base: kindsOf({ first: [MIB, MIB] }), head: kindsOf({ first: [MIB, 4 * MIB] }) },
      { site: { ...ADD, line: 9 }, head: kindsOf({ boxed: [10, 10] }) },
      { site: NEW_STORE, base: kindsOf({ header: [5, 5] }) },
    ]),
    CONTEXT,
  ),
);

const chosen = (choice: Partial<Choice>): string[] =>
  chosenRows(ROWS, { search: '', filter: '', order: 'worst', isReversed: false, ...choice }).map(
    ({ place }) => place,
  );

describe('the rows that a reader asks for', () => {
  test('are all of them, worst first', () => {
    expect(chosen({})).toEqual([
      'api/query.go:88',
      'cart/store.go:41', // keeps more, but allocates no more: not the cause
      'cart/store.go:9',
      'cart/store.go:17',
    ]);
  });

  test.each([
    ['words of the function, in any order and case', 'add CART', ['cart/store.go:41', 'cart/store.go:9']],
    ['a place', 'query.go:88', ['api/query.go:88']],
    ['source', 'append(values', ['api/query.go:88']],
    ['a kind', 'boxed', ['cart/store.go:9']],
    ['no pattern', '(*', ['cart/store.go:41', 'cart/store.go:9']],
    ['nothing there', 'zzz', []],
  ])('are found by %s', (_, search, places) => {
    expect(chosen({ search })).toEqual(places);
  });

  test.each([
    ['beyond', ['api/query.go:88', 'cart/store.go:41']],
    ['new', ['cart/store.go:9']],
    ['gone', ['cart/store.go:17']],
    ['growing', []],
  ])('are those that are %s', (filter, places) => {
    expect(chosen({ filter })).toEqual(places);
  });

  test('are in the order asked for: lines as numbers, bytes by growth', () => {
    const byPlace = ['api/query.go:88', 'cart/store.go:9', 'cart/store.go:17', 'cart/store.go:41'];
    expect(chosen({ order: 'place' })).toEqual(byPlace);
    expect(chosen({ order: 'place', isReversed: true })).toEqual(byPlace.toReversed());
    expect(chosen({ order: 'retained' })[0]).toBe('cart/store.go:41');
    expect(chosen({ order: 'allocated' })[0]).toBe('api/query.go:88');
    expect(chosen({ order: 'name' })).toEqual([
      'api/query.go:88',
      'cart/store.go:9',
      'cart/store.go:41',
      'cart/store.go:17',
    ]);
  });

  test('are by all that they have, where there is nothing to compare with', () => {
    const { head } = verdictOn([
      { site: ADD, head: kindsOf({ growth: [MIB, 2 * MIB] }) },
      { site: PARSE, head: kindsOf({ first: [3 * MIB, MIB] }) },
    ]);
    const rows = searchable(siteRows(uncompared('no baseline', head), CONTEXT));
    const by = (order: Choice['order']): string[] =>
      chosenRows(rows, { search: '', filter: '', order, isReversed: false }).map(({ place }) => place);
    expect(by('retained')).toEqual(['api/query.go:88', 'cart/store.go:41']);
    expect(by('allocated')).toEqual(['cart/store.go:41', 'api/query.go:88']);
  });
});
