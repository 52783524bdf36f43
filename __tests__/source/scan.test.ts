import { expect, test } from '@jest/globals';
import { loadGoParser } from '../../src/io/go-parser.ts';
import { scanPackage } from '../../src/source/scan/scan-package.ts';
import type { ScanFinding } from '../../src/source/scan/finding.ts';

const parse = await loadGoParser();
const scan = (...texts: string[]): ScanFinding[] =>
  scanPackage(
    texts.map((text, index) => ({ path: `f${index}.go`, text: `package p\n${text}`, isGenerated: false })),
    parse,
  );
/** Packages of a server have a lock somewhere. */
const LOCK = 'var mu sync.Mutex\n';
const said = (...texts: string[]): string[] =>
  scan(LOCK, ...texts).map(({ rule, variable }) => `${rule} ${variable}`);

const STORE = `type Store struct { mu sync.Mutex; users map[string]*User }
func NewStore() *Store { return &Store{users: make(map[string]*User)} }
func (s *Store) Put(id string, u *User) { s.users[id] = u }
`;

test.each<[string, string]>([
  ['a package map', 'var seen = map[string]bool{}\nfunc See(id string) { seen[id] = true }'],
  ['one that is made', 'var seen = make(map[string]bool, 8)\nfunc See(id string) { seen[id] = true }'],
  ['a named map type', 'type set map[string]bool\nvar seen = set{}\nfunc See(id string) { seen[id] = true }'],
  ['a counter', 'var seen = map[string]int{}\nfunc See(r *R) { seen[r.URL.Path]++ }'],
  [
    'a list for each key',
    'var seen = map[string][]int{}\nfunc See(k string) { seen[k] = append(seen[k], 1) }',
  ],
  [
    'a write in a closure',
    'var seen = map[string]bool{}\nfunc H() F { return func(k string) { seen[k] = true } }',
  ],
  ['a key that counts up', 'var n int\nvar seen = map[int]bool{}\nfunc See() { n++; seen[n] = true }'],
  ['another name', 'var seen = map[string]bool{}\nfunc See(id string) { m := seen; m[id] = true }'],
  ['maps.Copy', 'var seen = map[string]bool{}\nfunc See(o map[string]bool) { maps.Copy(seen, o) }'],
  [
    'a handler',
    'var seen = map[string]bool{}\nfunc init() { http.HandleFunc("/", see) }\nfunc see(w W, r *R) { seen[r.Host] = true }',
  ],
  [
    'a goroutine of main',
    'var seen = map[string]bool{}\nfunc main() { go see(os.Args[1]) }\nfunc see(k string) { seen[k] = true }',
  ],
  [
    'a loop of main',
    'var seen = map[string]bool{}\nfunc main() { for { see(next()) } }\nfunc see(k string) { seen[k] = true }',
  ],
  [
    'a struct without a name',
    'var seen = struct{ sync.Mutex; m map[string]bool }{m: map[string]bool{}}\nfunc See(id string) { seen.m[id] = true }',
  ],
  [
    'made when first needed',
    'var seen map[string]bool\nfunc See(id string) { if seen == nil { seen = map[string]bool{} }\nseen[id] = true }',
  ],
  [
    'a test for emptiness',
    'var seen = map[string]bool{}\nfunc See(id string) { if len(seen) == 0 { first() }\nseen[id] = true }',
  ],
])('a package map grows: %s', (_, text) => {
  expect(said(text)).toEqual([expect.stringMatching(/^unbounded-map seen/)]);
});

test.each<[string, string]>([
  ['delete', 'func Del(id string) { delete(seen, id) }'],
  ['clear', 'func Reset() { clear(seen) }'],
  ['a new map', 'func Reset() { seen = map[string]bool{} }'],
  ['nil', 'func Reset() { old := seen; seen = nil; use(old) }'],
  ['maps.DeleteFunc', 'func Sweep() { maps.DeleteFunc(seen, old) }'],
  ['another name', 'func Del(id string) { m := seen; delete(m, id) }'],
  ['a limit', 'func Full() bool { return len(seen) >= 100 }'],
  ['a length that is kept', 'func Full() bool { n := len(seen); return n >= 100 }'],
  ['an address', 'func All() *map[string]bool { return &seen }'],
  ['given back', 'func All() map[string]bool { return seen }'],
  ['given to a function', 'func All() { sweep(seen) }'],
  ['put into a field', 'func All(x *X) { x.seen = seen }'],
])('a package map is bounded, or nobody knows: %s', (_, text) => {
  expect(said('var seen = map[string]bool{}\nfunc See(id string) { seen[id] = true }', text)).toEqual([]);
});

test.each<[string, string]>([
  ['a table', 'var m = map[string]int{"a": 1}\nfunc F(k string) int { return m[k] }'],
  ['filled by init', 'var m = map[string]int{}\nfunc init() { for _, k := range keys() { m[k] = 1 } }'],
  [
    'filled by what init calls',
    'var m = map[string]int{}\nfunc init() { fill(os.Args) }\nfunc fill(ks []string) { for _, k := range ks { m[k] = 1 } }',
  ],
  [
    'filled once',
    'var m = map[string]int{}\nvar once sync.Once\nfunc F(k string) { once.Do(func() { m[k] = 1 }) }',
  ],
  [
    'constant keys',
    'var m = map[string]int{}\nconst kB = "b"\nfunc F() { m["a"]++; m[kB]++; m[http.MethodGet]++ }',
  ],
  [
    'always called with constants',
    'var m = map[string]int{}\nfunc count(k string) { m[k]++ }\nfunc F() { count("a") }\nfunc G() { count("b") }',
  ],
  ['few keys: bool', 'var m = map[bool]int{}\nfunc F(k bool) { m[k]++ }'],
  [
    'few keys: an enumeration',
    'type Kind int\nconst (\nA Kind = iota\nB\n)\nvar m = map[Kind]int{}\nfunc F(k Kind) { m[k]++ }',
  ],
  ['few keys: types of the program', 'var m = map[reflect.Type]int{}\nfunc F(t reflect.Type) { m[t] = 1 }'],
  ['a registry', 'var m = map[string]Driver{}\nfunc Register(k string, d Driver) { m[k] = d }'],
  [
    'a registry that panics',
    'var m = map[string]int{}\nfunc Add(k string, v int) { if _, ok := m[k]; ok { panic("twice") }\nm[k] = v }',
  ],
  ['a table of functions', 'var m = map[string]func(){}\nfunc Handle(k string, f func()) { m[k] = f }'],
  ['updates only', 'var m = map[string]int{}\nfunc F(k string) { if _, ok := m[k]; ok { m[k] = 2 } }'],
  [
    'updates only, left early',
    'var m = map[string]int{}\nfunc F(k string) { v, ok := m[k]\nif !ok { return }\nm[k] = v + 1 }',
  ],
  ['updates of what is there', 'var m = map[string]int{}\nfunc F() { for k := range m { m[k] = 0 } }'],
  ['exported: others may delete', 'var M = map[string]int{}\nfunc F(k string) { M[k] = 1 }'],
  ['shadowed', 'var m = map[string]int{}\nfunc F(k string) { m := map[string]int{}; m[k] = 1; use(m) }'],
  [
    'silenced',
    'var m = map[string]int{} //map:bounded by the number of regions\nfunc F(k string) { m[k] = 1 }',
  ],
  [
    'silenced above',
    '// m is what it is.\n//\n//map:bounded by the number of regions\nvar m = map[string]int{}\nfunc F(k string) { m[k] = 1 }',
  ],
  ['an inner map', 'var m = map[string]map[string]int{"a": {}}\nfunc F(k string) { m["a"][k] = 1 }'],
  ['no Go', 'var m = map[string]int{\nfunc F(k string) { m[k] = '],
])('a package map is no finding: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each<[string, string]>([
  ['a store', STORE],
  [
    'through another field',
    `${STORE}type Srv struct { store *Store }\nfunc (s *Srv) Do(id string) { s.store.users[id] = nil }`,
  ],
  [
    'another type with a field of that name',
    `${STORE}type Other struct { users map[string]int }\nfunc (o *Other) Del(id string) { delete(o.users, id) }`,
  ],
  [
    'a generic cache',
    'type Cache[K comparable, V any] struct { mu sync.RWMutex; users map[K]V }\nfunc New[K comparable, V any]() *Cache[K, V] { return &Cache[K, V]{users: map[K]V{}} }\nfunc (c *Cache[K, V]) Put(k K, v V) { c.users[k] = v }',
  ],
  [
    'a sync.Map',
    'type Store struct { users sync.Map }\nfunc (s *Store) Put(id string, v any) { s.users.Store(id, v) }',
  ],
  [
    'LoadOrStore',
    'type Store struct { users *sync.Map }\nfunc (s *Store) Get(id string) any { v, _ := s.users.LoadOrStore(id, 1); return v }',
  ],
  ['embedded', `${STORE}type Api struct { *Store }\nfunc (a *Api) Put(id string) { a.users[id] = nil }`],
])('a field grows: %s', (_, text) => {
  expect(said(text)).toEqual([expect.stringMatching(/^unbounded-map \w+\.users/)]);
});

test.each<[string, string]>([
  ['deleted from', `${STORE}func (s *Store) Del(id string) { delete(s.users, id) }`],
  [
    'deleted from through a field',
    `${STORE}type Srv struct { store *Store }\nfunc (s *Srv) Del(id string) { delete(s.store.users, id) }`,
  ],
  ['deleted from by who is not known', `${STORE}func sweep(x any) { delete(get(x).users, "a") }`],
  [
    'the whole object is overwritten',
    `${STORE}func (s *Store) Reset() { *s = Store{users: map[string]*User{}} }`,
  ],
  [
    'its holder gets another one',
    `${STORE}type Srv struct { store *Store }\nfunc (s *Srv) Reload() { s.store = NewStore() }`,
  ],
  [
    'filled by the constructor',
    'type Store struct { mu sync.Mutex; users map[string]int }\nfunc NewStore(ids []string) *Store { s := &Store{users: map[string]int{}}; for _, id := range ids { s.add(id) }; return s }\nfunc (s *Store) add(id string) { s.users[id] = 1 }',
  ],
  [
    'given by the caller',
    'type Store struct { mu sync.Mutex; users map[string]int }\nfunc NewStore(m map[string]int) *Store { return &Store{users: m} }\nfunc (s *Store) Put(id string) { s.users[id] = 1 }',
  ],
  [
    'without a lock',
    'type Cache struct { users map[string]int }\nfunc NewCache() *Cache { return &Cache{users: map[string]int{}} }\nfunc (b *Cache) Put(id string) { b.users[id] = 1 }',
  ],
  ['one of many', `${STORE}type Srv struct { stores map[string]*Store }`],
  ['told of a handler', STORE.replace('u *User) {', 'u *User, h http.Handler) {')],
  ['keys of a type that is a kind', STORE.replaceAll('string', 'pb.AlarmType')],
  [
    'of a builder',
    'type Builder struct { users map[string]int }\nfunc NewBuilder() *Builder { return &Builder{users: map[string]int{}} }\nfunc (b *Builder) Put(id string) { b.users[id] = 1 }',
  ],
  [
    'of one operation',
    'type walk struct { mu sync.Mutex; users map[string]int }\nfunc Run(ids []string) { w := &walk{users: map[string]int{}}; for _, id := range ids { w.put(id) } }\nfunc (w *walk) put(id string) { w.users[id] = 1 }',
  ],
  [
    'exported',
    'type Store struct { mu sync.Mutex; Users map[string]int }\nfunc (s *Store) Put(id string) { s.Users[id] = 1 }',
  ],
  [
    'a fake',
    'type FakeStore struct { mu sync.Mutex; users map[string]int }\nfunc New() *FakeStore { return &FakeStore{users: map[string]int{}} }\nfunc (s *FakeStore) Put(id string) { s.users[id] = 1 }',
  ],
  [
    'a sync.Map that is deleted from',
    'type Store struct { users sync.Map }\nfunc (s *Store) Put(id string) { s.users.Store(id, 1); s.users.Delete(id) }',
  ],
  [
    'a sync.Map that is updated',
    'type Store struct { users sync.Map }\nfunc (s *Store) Touch() { s.users.Range(func(k, v any) bool { s.users.Store(k, 1); return true }) }',
  ],
])('a field is no finding: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('a generated file that deletes counts, and its own maps are nobody’s to mend', () => {
  const files = [
    { path: 'a.go', text: `package p\n${STORE}`, isGenerated: false },
    {
      path: 'b.go',
      text: 'package p\nfunc (s *Store) Del(id string) { delete(s.users, id) }',
      isGenerated: true,
    },
  ];
  expect(scanPackage(files.slice(0, 1), parse)).toHaveLength(1);
  expect(scanPackage(files, parse)).toEqual([]);
  expect(scanPackage([{ ...files[0]!, isGenerated: true }], parse)).toEqual([]);
});

test('files for different systems declare the same function, and each of them counts', () => {
  const windows = 'func (s *Store) Del(id string) { delete(s.users, id) }';
  const other = 'func (s *Store) Del(id string) {}';
  expect(said(STORE, windows, other)).toEqual([]);
  expect(said(STORE, other)).toHaveLength(1);
});

test('files of another package in the same folder are another package', () => {
  const files = [
    { path: 'a.go', text: `package p\n${STORE}`, isGenerated: false },
    {
      path: 'b.go',
      text: 'package q\nfunc (s *Store) Del(id string) { delete(s.users, id) }',
      isGenerated: false,
    },
  ];
  expect(scanPackage(files, parse)).toHaveLength(1);
});

test.each<[string, string]>([
  ['a local', 'func F(k string) { var m map[string]int\nm[k] = 1 }'],
  ['a local in a branch', 'func F(k string) { var m map[string]int\nif k != "" { m[k]++ } }'],
  ['a result', 'func F() { var m map[string]int\nfor _, k := range keys() { m[k] += 1 }\nuse(m) }'],
  ['a package variable', 'var m map[string]int\nfunc F(k string) { m[k] = 1 }'],
  [
    'a field that nothing makes',
    'type s struct { m map[string]int }\nfunc (x *s) f(k string) { x.m[k] = 1 }',
  ],
  [
    'a literal without it',
    'type s struct { a int; m map[string]int }\nfunc f(k string) *s { x := &s{a: 1}\nx.m[k] = 1\nreturn x }\nfunc g() *s { return &s{m: map[string]int{}} }',
  ],
])('a nil map is written: %s', (_, text) => {
  expect(said(text)).toEqual([expect.stringMatching(/^nil-map-write (?:x\.)?m$/)]);
});

test.each<[string, string]>([
  ['made before', 'func F(k string) { var m map[string]int\nm = make(map[string]int)\nm[k] = 1 }'],
  [
    'made in a branch',
    'func F(k string) { var m map[string]int\nif k != "" { m = map[string]int{} }\nm[k] = 1 }',
  ],
  ['made by another', 'func F(k string) { var m map[string]int\njson.Unmarshal(b, &m)\nm[k] = 1 }'],
  [
    'made together with an error',
    'func F(k string) { var m map[string]int\nm, err := load()\nm[k] = 1; use(err) }',
  ],
  [
    'made in a closure',
    'func F(k string) { var m map[string]int\nonce(func() { m = map[string]int{} })\nm[k] = 1 }',
  ],
  ['compared with nil', 'func F(k string) { var m map[string]int\nif m != nil { m[k] = 1 } }'],
  [
    'another of the same name',
    'func F(k string) { var m map[string]int\n{ m := map[string]int{}; m[k] = 1 }\nuse(m) }',
  ],
  ['read only', 'func F(k string) int { var m map[string]int\nreturn m[k] }'],
  [
    'a package variable that is made',
    'var m map[string]int\nfunc init() { m = map[string]int{"a": 1} }\nfunc F() { m["a"] = 1 }',
  ],
  ['a package variable with a value', 'var m = load()\nfunc F() { m["a"] = 1 }'],
  ['an exported field', 'type s struct { M map[string]int }\nfunc (x *s) f(k string) { x.M[k] = 1 }'],
  [
    'a field made by who is not known',
    'type s struct { m map[string]int }\nfunc (x *s) f(k string) { x.m[k] = 1 }\nfunc g(y any) { get(y).m = map[string]int{} }',
  ],
  [
    'a literal without it, then a method',
    'type s struct { m map[string]int }\nfunc f(k string) { x := &s{}\nx.init()\nx.m[k] = 1 }\nfunc (x *s) init() { x.m = map[string]int{} }',
  ],
  [
    'a literal without it, then given away',
    'type s struct { m map[string]int }\nfunc f(k string) { x := &s{}\nset(x)\nx.m[k] = 1 }\nfunc set(x *s) { x.m = map[string]int{} }',
  ],
  [
    'a struct without a name',
    'var r = struct{ m map[string]int }{m: map[string]int{}}\nfunc f() { r.m["a"] = 1 }',
  ],
])('no nil map is written: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('a package map without a lock in sight is filled while the program starts, unless a request fills it', () => {
  const map = 'var m = map[string]bool{}\n';
  expect(scan(`${map}func Set(k string) { m[k] = true }`)).toEqual([]);
  expect(
    scan(`${map}func Get(w http.ResponseWriter, r *http.Request) { m[r.URL.Path] = true }`),
  ).toHaveLength(1);
  expect(scan('var m sync.Map\nfunc Set(k string) { m.Store(k, true) }')).toHaveLength(1);
});

test('a type that no other package can hold counts where something of the package serves', () => {
  const store = STORE.replaceAll('Store', 'store').replaceAll('New', 'new');
  const held = 'type srv struct { s *store }\n';
  expect(said(store, held)).toEqual([]);
  expect(said(store, `${held}func (s *srv) ServeHTTP(w W, r R) {}`)).toEqual(['unbounded-map store.users']);
});

test('a finding says where, what and how to end it', () => {
  expect(scan(STORE)).toEqual([
    {
      rule: 'unbounded-map',
      file: 'f0.go',
      line: 2,
      variable: 'Store.users',
      type: 'map[string]*User',
      declaration: null,
      writes: [{ file: 'f0.go', line: 4 }],
      message:
        '`Store.users` gets an entry for each new key (`id`, line 4), and nothing in package p deletes from it, clears it, replaces it or limits its length.',
      remedy: [
        'delete(s.users, id) // once the entry is done with; or, where it is a cache:',
        'if len(s.users) >= limit { s.users = make(map[string]*User) }',
      ],
      source: 'type Store struct { mu sync.Mutex; users map[string]*User }',
    },
  ]);
});
