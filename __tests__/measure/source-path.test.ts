import { describe, expect, test } from '@jest/globals';
import { portablePath } from '../../src/measure/source-path.ts';
import type { SourceRoots } from '../../src/measure/source-path.ts';

const ROOTS: SourceRoots = {
  workspace: '/home/runner/work/shop/shop',
  modulePath: 'example.com/shop',
  moduleDirectory: '',
};
const NESTED: SourceRoots = { ...ROOTS, moduleDirectory: 'services/shop' };

const path = (file: string, name = 'example.com/shop/cart.(*Store).Add', roots = ROOTS): string =>
  portablePath(file, name, roots);

describe("the service's own files", () => {
  test('are relative to the repository', () => {
    expect(path('/home/runner/work/shop/shop/cart/cart.go')).toBe('cart/cart.go');
  });

  test('are the same when built with -trimpath', () => {
    expect(path('example.com/shop/cart/cart.go')).toBe('cart/cart.go');
    const absolute = '/home/runner/work/shop/shop/services/shop/cart/cart.go';
    expect(path('example.com/shop/cart/cart.go', undefined, NESTED)).toBe('services/shop/cart/cart.go');
    expect(path(absolute, undefined, NESTED)).toBe('services/shop/cart/cart.go');
  });

  test('are the same in main, whose functions do not name their package', () => {
    expect(path('example.com/shop/main.go', 'main.main')).toBe('main.go');
    expect(path('/home/runner/work/shop/shop/main.go', 'main.main')).toBe('main.go');
  });

  test('a directory that only begins like the workspace is another', () => {
    expect(path('/home/runner/work/shop/shop2/cart.go')).toBe('/home/runner/work/shop/shop2/cart.go');
    expect(path('example.com/shop2/cart.go')).toBe('example.com/shop2/cart.go');
  });

  test('without a repository and a module the path stays', () => {
    const none = { workspace: '', modulePath: '', moduleDirectory: '' };
    expect(path('/srv/shop/cart.go', undefined, none)).toBe('/srv/shop/cart.go');
    expect(path('', undefined, none)).toBe('');
  });

  test('a vendored dependency is a file of the repository', () => {
    expect(
      path('/home/runner/work/shop/shop/vendor/github.com/acme/lru/lru.go', 'github.com/acme/lru.New'),
    ).toBe('vendor/github.com/acme/lru/lru.go');
  });

  test('are the same on Windows, in either spelling of its separators', () => {
    const roots = { ...ROOTS, workspace: 'D:/a/shop/shop' };
    expect(path('D:\\a\\shop\\shop\\cart\\cart.go', undefined, roots)).toBe('cart/cart.go');
    expect(path('D:/a/shop/shop/cart/cart.go', undefined, roots)).toBe('cart/cart.go');
    const backslashed = { ...ROOTS, workspace: 'D:\\a\\shop\\shop' };
    expect(path('D:/a/shop/shop/cart/cart.go', undefined, backslashed)).toBe('cart/cart.go');
  });
});

describe('a dependency', () => {
  const name = 'github.com/acme/lru.(*Cache[...]).Add';
  const portable = 'github.com/acme/lru@v1.2.0/lru.go';

  test.each([
    ['in the module cache', `/root/go/pkg/mod/${portable}`],
    ['in a cache of another place', `/home/runner/go/pkg/mod/${portable}`],
    ['on Windows', `C:\\Users\\runner\\go\\pkg\\mod\\${portable.replaceAll('/', '\\')}`],
    ['built with -trimpath', portable],
  ])('%s is named by module and version', (_, file) => {
    expect(path(file, name)).toBe(portable);
  });

  test('in a module cache inside of the workspace, as some caches are set up', () => {
    expect(path(`${ROOTS.workspace}/.go/pkg/mod/${portable}`, name)).toBe(portable);
  });
});

describe('the standard library', () => {
  test.each([
    ['an installed Go', '/usr/local/go/src/net/http/server.go'],
    ['a tool cache', '/opt/hostedtoolcache/go/1.26.1/x64/src/net/http/server.go'],
    [
      'a toolchain in the module cache',
      '/root/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.1.linux-amd64/src/net/http/server.go',
    ],
    ['Windows', 'C:\\Program Files\\Go\\src\\net\\http\\server.go'],
    ['-trimpath', 'net/http/server.go'],
  ])('%s: is below $GOROOT', (_, file) => {
    expect(path(file, 'net/http.(*conn).serve')).toBe('$GOROOT/src/net/http/server.go');
  });

  test('a package that Go itself has vendored', () => {
    const file = 'vendor/golang.org/x/net/http2/hpack/encode.go';
    const name = 'vendor/golang.org/x/net/http2/hpack.(*Encoder).WriteField';
    expect(path(`/usr/local/go/src/${file}`, name)).toBe(`$GOROOT/src/${file}`);
    expect(path(file, name)).toBe(`$GOROOT/src/${file}`);
  });

  test('types in the brackets of a function are not its package', () => {
    const name = 'slices.Sorted[go.shape.struct { example.com/shop/cart.Item }]';
    expect(path('/usr/local/go/src/slices/iter.go', name)).toBe('$GOROOT/src/slices/iter.go');
  });

  test('a package of the service that lies below some src and has a short name is not taken for it', () => {
    const roots = { ...ROOTS, workspace: '/go/src/shop', modulePath: 'shop' };
    expect(path('/go/src/shop/cart/cart.go', 'shop/cart.Add', roots)).toBe('cart/cart.go');
    expect(path('shop/cart/cart.go', 'shop/cart.Add', roots)).toBe('cart/cart.go');
  });
});
