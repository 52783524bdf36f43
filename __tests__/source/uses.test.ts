import { describe, expect, test } from '@jest/globals';
import type { MapSource } from '../../src/source/map-source.ts';
import { mapAt } from './go-source.ts';

const STORE = `package shop
type Store struct {
	users map[string]int
	other map[string]int
}
type Elsewhere struct{ users map[string]int }
func F(s *Store) {
	s.users["a"] = 1 // here
}
`;
/** `users` of `Store`, with more code of the package in a second file. */
const usersWith = async (code: string): Promise<MapSource> =>
  (await mapAt([STORE, `package shop\n${code}`]))!;

const linesOf = ({ deletes, clears, replaces, makes }: MapSource) => ({
  deletes: deletes.map(({ line }) => line),
  clears: clears.map(({ line }) => line),
  replaces: replaces.map(({ line }) => line),
  makes: makes.map(({ line, sizeHint }) => [line, sizeHint]),
});
const NONE = { deletes: [], clears: [], replaces: [], makes: [] };

test('a map that is only filled and read is all known', async () => {
  const map = await usersWith('func G(s *Store) int {\n\tfor range s.users {\n\t}\n\treturn len(s.users)\n}');
  expect(linesOf(map)).toEqual(NONE);
  expect(map.isWholePackage).toBe(true);
});

test.each([
  ['a delete', 'func (s *Store) G() {\n\tdelete(s.users, "a")\n}', { deletes: [3] }],
  [
    'a delete in a literal',
    'func G(s *Store) {\n\tgo func() { delete(s.users, "a") }()\n}',
    { deletes: [3] },
  ],
  [
    'a delete through what embeds it',
    'type T struct{ Store }\nfunc G(t T) {\n\tdelete(t.users, "a")\n}',
    { deletes: [4] },
  ],
  [
    'a delete where the type is not known',
    'func G() {\n\ts := any()\n\tdelete(s.users, "a")\n}',
    { deletes: [4] },
  ],
  [
    'a delete by a function',
    'import "maps"\nfunc G(s *Store) {\n\tmaps.DeleteFunc(s.users, nil)\n}',
    { deletes: [4] },
  ],
  ['a clear', 'func G(s *Store) {\n\tclear(s.users)\n}', { clears: [3] }],
  ['another map', 'func G(s *Store) {\n\ts.users = make(map[string]int, 9)\n}', { replaces: [3] }],
  ['no map', 'func G(s *Store) {\n\ts.users = nil\n}', { replaces: [3] }],
  ['one of several', 'func G(s *Store) {\n\ts.other, s.users = s.users, nil\n}', { replaces: [3] }],
  ['another struct', 'func G(s *Store) {\n\t*s = Store{}\n}', { replaces: [3] }],
  [
    'another struct in a field',
    'type T struct{ s *Store }\nfunc (t *T) G() {\n\tt.s = open()\n}',
    { replaces: [4] },
  ],
  ['another struct in a variable', 'var s = &Store{}\nfunc G() {\n\ts = &Store{}\n}', { replaces: [4] }],
  [
    'a first map in a literal',
    'func New(n int) *Store {\n\treturn &Store{users: make(map[string]int, n+1)}\n}',
    { makes: [[3, 'n+1']] },
  ],
  [
    'a first map in a new struct',
    'func New() *Store {\n\ts := new(Store)\n\ts.users = map[string]int{}\n\treturn s\n}',
    { makes: [[4, null]] },
  ],
  [
    'a first map where there was none',
    'func G(s *Store) {\n\tif s.users == nil {\n\t\ts.users = make(map[string]int)\n\t}\n}',
    { makes: [[4, null]] },
  ],
])('%s is seen', async (_, code, found) => {
  expect(linesOf(await usersWith(code))).toEqual({ ...NONE, ...found });
});

test.each([
  ['the field of another struct', 'func G(e *Elsewhere) {\n\tdelete(e.users, "a")\n}'],
  ['another field', 'func G(s *Store) {\n\tdelete(s.other, "a")\n}'],
  ['a local of that name', 'func G(users map[string]int) {\n\tdelete(users, "a")\n}'],
  ['a field of that name elsewhere', 'import "example.com/x"\nfunc G(u x.T) {\n\tdelete(u.users, "a")\n}'],
  ['another struct of another type', 'func G(e *Elsewhere) {\n\t*e = Elsewhere{}\n}'],
  ['a comment', '// delete(s.users, "a")'],
])('%s is another map', async (_, code) => {
  const map = await usersWith(code);
  expect(linesOf(map)).toEqual(NONE);
  expect(map.isWholePackage).toBe(true);
});

describe('a map that others get hold of may be emptied by them', () => {
  test.each([
    ['returned', 'func G(s *Store) map[string]int {\n\treturn s.users\n}'],
    ['passed on', 'func G(s *Store) {\n\tprune(s.users)\n}'],
    ['named anew', 'func G(s *Store) {\n\tm := s.users\n\tdelete(m, "a")\n}'],
    ['pointed to', 'func G(s *Store) any {\n\treturn &s.users\n}'],
    ['taken from elsewhere', 'func New(m map[string]int) *Store {\n\treturn &Store{users: m}\n}'],
    ['taken in order', 'func New(m map[string]int) *Store {\n\treturn &Store{m, m}\n}'],
    ['put in another struct', 'func G(s *Store) Elsewhere {\n\treturn Elsewhere{users: s.users}\n}'],
    ['of a struct that is an entry', 'var all map[string]*Store'],
    ['of a struct that is an entry of a local', 'func G() {\n\tall := map[string][]*Store{}\n\t_ = all\n}'],
  ])('%s', async (_, code) => {
    expect((await usersWith(code)).isWholePackage).toBe(false);
  });

  test('where a part of the package could not be read', async () => {
    expect((await mapAt([STORE], { isComplete: false }))?.isWholePackage).toBe(false);
    expect((await usersWith('func (')).isWholePackage).toBe(false);
  });

  const PACKAGE_VARIABLE = (name: string, clause: string) =>
    `package ${clause}\nvar ${name} = map[string]int{}\nfunc F() {\n\t${name}["a"] = 1 // here\n}`;
  test.each([
    ['Users', 'shop', false],
    ['users', 'shop', true],
    ['Users', 'main', true],
  ])('%s of package %s', async (name, clause, isKnown) => {
    const map = await mapAt([PACKAGE_VARIABLE(name, clause)], { function: `${clause}.F` });
    expect(map?.isWholePackage).toBe(isKnown);
    expect(map?.scope).toBe('package');
  });
});

test('the methods of a sync.Map are known', async () => {
  const source = (more: string) =>
    `package shop\nimport "sync"\nvar m sync.Map\nfunc F() {\n\tm.Store(1, 2) // here\n\tm.Load(1)\n\t${more}\n}`;
  expect(await mapAt([source('m.Range(nil)')])).toMatchObject({ deletes: [], isWholePackage: true });
  expect(await mapAt([source('m.LoadAndDelete(1)')])).toMatchObject({ deletes: [{ line: 7 }] });
  expect(await mapAt([source('m.Clear()')])).toMatchObject({ clears: [{ line: 7 }] });
});

test('a delete from a local map counts where it is declared', async () => {
  const source =
    'package shop\nfunc F() {\n\tm := map[int]int{}\n\tm[1] = 1 // here\n\tdelete(m, 1)\n}\nfunc G() {\n\tm := map[int]int{}\n\tdelete(m, 1)\n}';
  expect(linesOf((await mapAt([source]))!)).toEqual({ ...NONE, deletes: [5], makes: [[3, null]] });
});
