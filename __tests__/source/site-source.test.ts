import { describe, expect, test } from '@jest/globals';
import { mapAt, sourceAt } from './go-source.ts';
import type { Asked } from './go-source.ts';

const STORE = `
type User struct{ Name string }
type Store struct {
	users map[string]*User
	seen  map[int]bool
	n     int
	inner struct{ byID map[int]*User }
	deep  *cache
}
type cache struct {
	entries map[string][]byte
}
type Users map[string]*User
`;
const file = (body: string): string => `package shop\n${STORE}\n${body}`;

interface Said {
  readonly expression: string;
  readonly variable: string;
  readonly scope: string | null;
  readonly type: string | null;
}

/** `F` is the function that was measured, unless another is asked for. */
const TABLE: readonly [name: string, source: string, said: Said | null, asked?: Asked][] = [
  [
    'an entry of a field through the receiver',
    'func (s *Store) F(id string) {\n\ts.users[id] = &User{} // here\n}',
    { expression: 's.users[id]', variable: 'users', scope: 'field', type: 'map[string]*User' },
    { function: 'example.com/shop.(*Store).F' },
  ],
  [
    'a field of a value receiver',
    'func (s Store) F(id string) {\n\ts.users[id] = nil // here\n}',
    { expression: 's.users[id]', variable: 'users', scope: 'field', type: 'map[string]*User' },
    { function: 'example.com/shop.Store.F' },
  ],
  [
    'a count',
    'var hits map[string]int\nfunc F(k string) {\n\thits[k]++ // here\n}',
    { expression: 'hits[k]', variable: 'hits', scope: 'package', type: 'map[string]int' },
  ],
  [
    'a sum',
    'func F(m map[string]int) {\n\tm["a"] += 2 // here\n}',
    { expression: 'm["a"]', variable: 'm', scope: 'parameter', type: 'map[string]int' },
  ],
  [
    'an append',
    'func F(k string, vs []int) {\n\tm := map[string][]int{}\n\tm[k] = append(m[k], vs...) // here\n}',
    { expression: 'm[k]', variable: 'm', scope: 'local', type: 'map[string][]int' },
  ],
  [
    'a make with room',
    'func F(n int) {\n\tm := make(map[string]int, n) // here\n\t_ = m\n}',
    { expression: 'make(map[string]int, n)', variable: 'm', scope: 'local', type: 'map[string]int' },
  ],
  [
    'a var without a type',
    'func F() {\n\tvar m = make(map[string]int) // here\n\t_ = m\n}',
    { expression: 'make(map[string]int)', variable: 'm', scope: 'local', type: 'map[string]int' },
  ],
  [
    'a named type',
    'func F() {\n\tm := make(Users) // here\n\t_ = m\n}',
    { expression: 'make(Users)', variable: 'm', scope: 'local', type: 'map[string]*User' },
  ],
  [
    'a method of a named type',
    'func (u Users) F(id string) {\n\tu[id] = nil // here\n}',
    { expression: 'u[id]', variable: 'u', scope: 'parameter', type: 'map[string]*User' },
    { function: 'example.com/shop.Users.F' },
  ],
  [
    'a literal',
    'func F() {\n\tm := map[string]int{"a": 1} // here\n\t_ = m\n}',
    { expression: 'map[string]int{"a": 1}', variable: 'm', scope: 'local', type: 'map[string]int' },
  ],
  [
    'an entry of a literal of many lines',
    'var codes = map[string]int{\n\t"a": 1,\n\t"b": 2, // here\n}',
    {
      expression: 'map[string]int{ "a": 1, "b": 2, // here }',
      variable: 'codes',
      scope: 'package',
      type: 'map[string]int',
    },
    { function: 'example.com/shop.init' },
  ],
  [
    'the same where the linker keeps it apart',
    'var codes = map[string]int{ // here\n\t"a": 1,\n}',
    {
      expression: 'map[string]int{ // here "a": 1, }',
      variable: 'codes',
      scope: 'package',
      type: 'map[string]int',
    },
    { function: 'example.com/shop.map.init.0' },
  ],
  [
    'a field in a literal',
    'func F() *Store {\n\treturn &Store{\n\t\tusers: make(map[string]*User, 8), // here\n\t}\n}',
    { expression: 'make(map[string]*User, 8)', variable: 'users', scope: 'field', type: 'map[string]*User' },
  ],
  [
    'a field of the elements of a slice literal',
    'func F() []*Store {\n\treturn []*Store{\n\t\t{seen: map[int]bool{}}, // here\n\t}\n}',
    { expression: 'map[int]bool{}', variable: 'seen', scope: 'field', type: 'map[int]bool' },
  ],
  [
    'what has no name',
    'func F() map[string]int {\n\treturn make(map[string]int) // here\n}',
    {
      expression: 'make(map[string]int)',
      variable: 'make(map[string]int)',
      scope: null,
      type: 'map[string]int',
    },
  ],
  [
    'a field of a field',
    'func F(s *Store) {\n\ts.deep.entries["a"] = nil // here\n}',
    { expression: 's.deep.entries["a"]', variable: 'entries', scope: 'field', type: 'map[string][]byte' },
  ],
  [
    'a field of a nameless struct',
    'func F(s *Store) {\n\ts.inner.byID[1] = nil // here\n}',
    { expression: 's.inner.byID[1]', variable: 'byID', scope: 'field', type: 'map[int]*User' },
  ],
  [
    'an embedded field',
    'type Server struct{ *Store }\nfunc F(s Server) {\n\ts.users["a"] = nil // here\n}',
    { expression: 's.users["a"]', variable: 'users', scope: 'field', type: 'map[string]*User' },
  ],
  [
    'a field of what a function returns',
    'func open() (*Store, error) { return nil, nil }\nfunc F() {\n\ts, _ := open()\n\ts.users["a"] = nil // here\n}',
    { expression: 's.users["a"]', variable: 'users', scope: 'field', type: 'map[string]*User' },
  ],
  [
    'a field of the elements of a range',
    'func F(all map[string]*Store) {\n\tfor _, s := range all {\n\t\ts.users["a"] = nil // here\n\t}\n}',
    { expression: 's.users["a"]', variable: 'users', scope: 'field', type: 'map[string]*User' },
  ],
  [
    'a field of one case of a type switch',
    'func F(v any) {\n\tswitch s := v.(type) {\n\tcase *Store:\n\t\ts.users["a"] = nil // here\n\t}\n}',
    { expression: 's.users["a"]', variable: 'users', scope: 'field', type: 'map[string]*User' },
  ],
  [
    'a generic type',
    'type Cache[K comparable, V any] struct{ items map[K]V }\nfunc (c *Cache[K, V]) F(k K, v V) {\n\tc.items[k] = v // here\n}',
    { expression: 'c.items[k]', variable: 'items', scope: 'field', type: 'map[K]V' },
    { function: 'example.com/shop.(*Cache[...]).F' },
  ],
  [
    'a type parameter that is a map',
    'func F[M ~map[K]V, K comparable, V any](m M, k K, v V) {\n\tm[k] = v // here\n}',
    { expression: 'm[k]', variable: 'm', scope: 'parameter', type: 'map[K]V' },
    { function: 'example.com/shop.F[...]' },
  ],
  [
    'a map in a map',
    'func F(m map[string]map[int]bool) {\n\tm["a"][1] = true // here\n}',
    { expression: 'm["a"][1]', variable: 'm["a"]', scope: null, type: 'map[int]bool' },
  ],
  [
    'an assignment of two lines',
    'func F(s *Store) {\n\ts.users["a"] = // here\n\t\t&User{}\n}',
    { expression: 's.users["a"]', variable: 'users', scope: 'field', type: 'map[string]*User' },
  ],
  [
    'a call of several lines',
    'import "maps"\nfunc F(s *Store, m map[string]*User) {\n\tmaps.Copy( // here\n\t\ts.users,\n\t\tm,\n\t)\n}',
    {
      expression: 'maps.Copy( // here s.users, m, )',
      variable: 'users',
      scope: 'field',
      type: 'map[string]*User',
    },
  ],
  [
    'one of two assignments that are no maps',
    'func F(s *Store, list []int) {\n\tlist[0], s.seen[1] = 1, true // here\n}',
    { expression: 's.seen[1]', variable: 'seen', scope: 'field', type: 'map[int]bool' },
  ],
  [
    'two assignments to one map',
    'func F(s *Store) {\n\ts.seen[0], s.seen[1] = true, true // here\n}',
    { expression: 's.seen[0]', variable: 'seen', scope: 'field', type: 'map[int]bool' },
  ],
  [
    'a clone',
    'import "maps"\nfunc F(s *Store) {\n\tcopied := maps.Clone(s.users) // here\n\t_ = copied\n}',
    { expression: 'maps.Clone(s.users)', variable: 'copied', scope: 'local', type: 'map[string]*User' },
  ],
  [
    'a sync.Map',
    'import "sync"\ntype P struct{ m sync.Map }\nfunc F(p *P) {\n\tp.m.LoadOrStore(1, 2) // here\n}',
    { expression: 'p.m.LoadOrStore(1, 2)', variable: 'm', scope: 'field', type: 'sync.Map' },
  ],
  [
    'a package-level sync.Map',
    'import "sync"\nvar m sync.Map\nfunc F() {\n\tm.Store(1, 2) // here\n}',
    { expression: 'm.Store(1, 2)', variable: 'm', scope: 'package', type: 'sync.Map' },
  ],
  [
    'a function literal',
    'func F(s *Store) func() {\n\treturn func() {\n\t\ts.seen[1] = true // here\n\t}\n}',
    { expression: 's.seen[1]', variable: 'seen', scope: 'field', type: 'map[int]bool' },
    { function: 'example.com/shop.F.func1' },
  ],
  [
    'a function literal that was inlined elsewhere',
    'func F(s *Store) func() {\n\treturn func() {\n\t\ts.seen[1] = true // here\n\t}\n}',
    { expression: 's.seen[1]', variable: 'seen', scope: 'field', type: 'map[int]bool' },
    { function: 'main.main.F.func2' },
  ],
  [
    'the body of a range over a function',
    'func F(s *Store, seq func(func(int) bool)) {\n\tfor i := range seq {\n\t\ts.seen[i] = true // here\n\t}\n}',
    { expression: 's.seen[i]', variable: 'seen', scope: 'field', type: 'map[int]bool' },
    { function: 'example.com/shop.F-range1' },
  ],
  [
    'a map that a local of the same name hides',
    'var m map[string]int\nfunc F() {\n\tm := map[int]bool{}\n\tm[1] = true // here\n}',
    { expression: 'm[1]', variable: 'm', scope: 'local', type: 'map[int]bool' },
  ],
  [
    'the entry, where the table of the map grew',
    'func F(m map[string]map[int]int) {\n\tm["a"] = make(map[int]int) // here\n}',
    { expression: 'm["a"]', variable: 'm', scope: 'parameter', type: 'map[string]map[int]int' },
    { work: 'filled' },
  ],
  [
    'the map that is made, where that was measured',
    'func F(m map[string]map[int]int) {\n\tm["a"] = make(map[int]int) // here\n}',
    { expression: 'make(map[int]int)', variable: 'm["a"]', scope: null, type: 'map[int]int' },
    { work: 'made' },
  ],
  [
    "another package's type, where a map was measured and nothing else can be it",
    'import "example.com/conf"\nfunc F(c *conf.Conf) {\n\tc.Labels["a"] = "b" // here\n}',
    { expression: 'c.Labels["a"]', variable: 'Labels', scope: null, type: null },
    { work: 'filled' },
  ],
  [
    'the same where nothing was measured',
    'import "example.com/conf"\nfunc F(c *conf.Conf) {\n\tc.Labels["a"] = "b" // here\n}',
    null,
  ],
  [
    'the same where a codec may have filled another map',
    'import ("encoding/json"; "example.com/conf")\nfunc F(c *conf.Conf, v any) {\n\tc.Labels["a"] = json.Unmarshal(nil, v) // here\n}',
    null,
    { work: 'filled' },
  ],
  ['a slice', 'func F(list []int) {\n\tlist[0] = 1 // here\n}', null],
  [
    'a slice where a map was measured',
    'func F(list []int) {\n\tlist[0] = 1 // here\n}',
    null,
    { work: 'filled' },
  ],
  ['a read', 'func F(s *Store) int {\n\treturn len(s.users) // here\n}', null],
  ['a delete', 'func F(s *Store) {\n\tdelete(s.users, "a") // here\n}', null],
  ['a declaration', 'func F() {\n\tvar m map[string]int // here\n\t_ = m\n}', null],
  ['a slice that is made', 'func F() {\n\tm := make([]int, 3) // here\n\t_ = m\n}', null],
  ['two maps', 'func F(s *Store) {\n\ts.seen[1], s.users["a"] = true, nil // here\n}', null],
  [
    'a make where growth was measured',
    'func F() {\n\tm := make(map[string]int) // here\n\t_ = m\n}',
    null,
    { work: 'filled' },
  ],
  [
    'a map of the literal around it',
    'func F(s *Store) func() {\n\treturn func() {\n\t\ts.seen[1] = true // here\n\t}\n}',
    null,
  ],
  ['a comment', 'func F() {\n\t// m[k] = v // here\n}', null],
  ['a string', 'func F() {\n\tprint("m[k] = v") // here\n}', null],
  [
    'a local type that hides another',
    'func F() {\n\ttype Users []int\n\tm := make(Users, 1) // here\n\t_ = m\n}',
    null,
  ],
];

async function saidOf(source: string, asked?: Asked): Promise<Said | null> {
  const map = await mapAt([file(source)], asked);
  if (map === null) return null;
  const type = map.keyType === null ? map.typeName : `map[${map.keyType}]${map.valueType ?? ''}`;
  return { expression: map.expression, variable: map.variable, scope: map.scope, type };
}

test.each(TABLE.map((row) => [row[0], row] as const))('%s', async (_, [, source, said, asked]) => {
  expect(await saidOf(source, asked)).toEqual(said);
});

describe('a function that is not there', () => {
  const source = file('func F(s *Store) {\n\ts.seen[1] = true // here\n}');
  test('nor a line where nothing needs memory for a map', async () => {
    expect(await sourceAt([file('func F(s *Store) {\n\ts.n++ // here\n}')])).toBeNull();
  });

  test.each([
    'example.com/shop.G',
    'example.com/shop.(*Store).F',
    'example.com/shop.init',
    'main.F',
    'shop',
    '',
  ])('%s shows nothing', async (name) => {
    expect(await sourceAt([source], { function: name })).toBeNull();
  });
});

test.each([
  ['vendored', 'vendor/example.com/shop/0.go', ''],
  ['generated', 'shop/0.go', '// Code generated by shopgen. DO NOT EDIT.\n\n'],
])('of a %s file the line is shown, and no more is said', async (_, path, header) => {
  const source = `${header}${file('func F(s *Store) {\n\ts.seen[1] = true // here\n}')}`;
  const found = await sourceAt([source], { file: path });
  expect(found?.text).toBe('s.seen[1] = true // here');
  expect(found?.map).toBeNull();
});

test.each(['//line shop.y:10', '/*line shop.y:10*/'])('a file with %s shows nothing', async (directive) => {
  expect(
    await sourceAt([file(`${directive}\nfunc F(s *Store) {\n\ts.seen[1] = true // here\n}`)]),
  ).toBeNull();
});

test('a line is shown with those around it', async () => {
  const source = 'package shop\n\nfunc F() {\n\tm := 1\n\tG(m) // here\n}\n';
  expect(await sourceAt([source])).toEqual({
    text: 'G(m) // here',
    lines: [
      { line: 3, text: 'func F() {' },
      { line: 4, text: '\tm := 1' },
      { line: 5, text: '\tG(m) // here' },
      { line: 6, text: '}' },
    ],
    map: null,
  });
});

test('a long line is cut between whole characters, and Windows ends its lines differently', async () => {
  const source = `package shop\r\nvar F = G("${'💥'.repeat(200)}") // here\r\n`;
  const found = await sourceAt([source], { function: 'example.com/shop.init' });
  expect(found?.text).toBe(`var F = G("${'💥'.repeat(148)}…`);
  expect(
    (await sourceAt(['package shop\r\nvar F = G() // here\r\n'], { function: 'shop.init' }))?.lines,
  ).toEqual([
    { line: 1, text: 'package shop' },
    { line: 2, text: 'var F = G() // here' },
  ]);
});
