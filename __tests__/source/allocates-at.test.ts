import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadGoParser } from '../../src/io/go-parser.ts';
import { attribute } from '../../src/maps/attribution.ts';
import { allocatesAt } from '../../src/source/allocates-at.ts';
import { openPackage } from '../../src/source/go-package.ts';
import { GO_VERSIONS, heapProfile, recordingPath } from '../recordings.ts';

async function decided(line: string, declarations = ''): Promise<string> {
  const text = `package shop

import "maps"

type User struct{ name string }
type Set map[string]struct{}
type Store struct {
	users map[string]*User
	any   map[string]any
	errs  map[string]error
	byKey map[[16]byte]int
	seen  Set
}

${declarations}
func id() string { return "" }

func (s *Store) F(k string, u *User, b []byte, n int) {
	${line} // here
}
`;
  const pkg = openPackage([{ path: 'shop/store.go', text }], await loadGoParser(), true);
  const at = text.split('\n').findIndex((one) => one.includes('// here')) + 1;
  try {
    return allocatesAt({ function: 'example.com/shop.(*Store).F', file: 'shop/store.go', line: at }, pkg);
  } finally {
    pkg.free();
  }
}

describe('a line', () => {
  test.each([
    's.users[k] = u',
    's.users[id()] = u',
    's.seen[k] = s.seen[id()]',
    's.byKey[key]++',
    'm := make(map[string]int, n); _ = m',
    's.users = make(map[string]*User)',
    'if s.users[k] = u; n > len(s.users) { return }',
  ])('that needs memory for maps only: %s', async (line) => {
    expect(await decided(line, 'var key [16]byte')).toBe('maps');
  });

  test.each([
    's.users[k] = &User{}',
    's.users[k] = new(User)',
    's.users[string(b)] = u',
    's.users[k + "/"] = u',
    's.seen[k] += "/"', // of strings
    's.any[k] = n', // put into an interface
    's.errs[k] = nil',
    's.users[k] = u; b = append(b, 1)',
    'a, m := n, make(map[string]int); use(&a, m)',
    'go func() { s.users[k] = u }()',
    'other.Users[k] = u', // of an unknown type
    's.users = map[string]*User{k: u}',
  ])('that may need other memory as well: %s', async (line) => {
    expect(await decided(line)).toBe('either');
  });

  test('that needs none for maps', async () => {
    expect(await decided('b = append(b, 1)')).toBe('others');
  });

  test('of another version of the file decides nothing', async () => {
    const text = 'package shop\n\nfunc G(m map[int]int) {\n\tm[1] = 2\n}\n';
    const pkg = openPackage([{ path: 'shop/a.go', text }], await loadGoParser(), true);
    const site = { file: 'shop/a.go', line: 4 };
    expect(allocatesAt({ ...site, function: 'shop.G' }, pkg)).toBe('maps');
    expect(allocatesAt({ ...site, function: 'shop.H' }, pkg)).toBe('either');
    expect(allocatesAt({ ...site, line: 400, function: 'shop.G' }, pkg)).toBe('either');
    pkg.free();
  });
});

test.each(GO_VERSIONS)(
  'all that lines of a program of Go %s are said to need is map memory',
  async (version) => {
    const files = ['main.go', 'clone.go', 'uniq.go'].map((path) => ({
      path,
      text: readFileSync(recordingPath(`program/${path}`), 'utf8'),
    }));
    const pkg = openPackage(files, await loadGoParser(), true);
    const profile = heapProfile(`go-${version}`);
    const mapBytes = new Map<string, number>();
    const { sites } = attribute(profile);
    for (const { function: name, line, cells } of sites.values()) {
      mapBytes.set(
        `${name}:${line}`,
        cells.reduce((sum, { size, allocatedCount }) => sum + size * allocatedCount, 0),
      );
    }
    const derived = new Map<string, number>();
    for (const { stack, allocatedObjects, allocatedBytes } of profile.records) {
      const numbers = [
        ...profile.stacks.frames.subarray(profile.stacks.starts[stack], profile.stacks.starts[stack + 1]),
      ];
      const leaf = numbers
        .map((number) => profile.frames[number]!)
        .find(({ function: name }) => !/^(runtime|internal\/runtime\/\w+)\./.test(name));
      if (!leaf?.function.startsWith('main.') || allocatedBytes <= 8 * allocatedObjects) continue;
      const site = { ...leaf, file: leaf.file.replace(/.*\//, '') };
      if (allocatesAt(site, pkg) !== 'maps') continue;
      const key = `${leaf.function}:${leaf.line}`;
      derived.set(key, (derived.get(key) ?? 0) + allocatedBytes);
    }
    pkg.free();
    expect(derived.size).toBeGreaterThan(5);
    for (const [key, bytes] of derived) expect([key, bytes <= (mapBytes.get(key) ?? 0)]).toEqual([key, true]);
  },
);
