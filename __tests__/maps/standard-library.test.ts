import { expect, test } from '@jest/globals';
import { isOwnFunction, packageOf } from '../../src/maps/standard-library.ts';

test.each([
  ['main.main', 'main', true],
  ['main.(*store).add.func1', 'main', true],
  ['github.com/acme/lru.(*Cache[...]).Add', 'github.com/acme/lru', true],
  ['gopkg.in/yaml%2ev3.Unmarshal', 'gopkg.in/yaml%2ev3', true],
  ['go.opentelemetry.io/otel.Tracer', 'go.opentelemetry.io/otel', true],
  // `module shop`: no dot, and none of Go's
  ['shop/cart.(*Store).Add', 'shop/cart', true],
  ['shop.Add', 'shop', true],
  ['net/http.(*conn).serve', 'net/http', false],
  ['fmt.Sprint', 'fmt', false],
  ['go/ast.Inspect', 'go/ast', false],
  ['vendor/golang.org/x/net/http2/hpack.(*Encoder).WriteField', 'vendor/golang.org/x/net/http2/hpack', false],
  ['internal/runtime/maps.(*Map).growToTable', 'internal/runtime/maps', false],
  ['slices.Sorted[go.shape.struct { example.com/shop.Item }]', 'slices', false],
  ['type:.eq.example.com/shop.Item', 'type:.eq.example.com/shop', false],
  ['0x485845', '', false],
  ['', '', false],
])('%s is of %j, own: %p', (name, path, own) => {
  expect(packageOf(name)).toBe(path);
  expect(isOwnFunction(name)).toBe(own);
});
