/**
 * Server functions whose largest object is allocated once for each request that they take, and by nothing else. Read in
 * `net/http` of Go 1.22 to 1.27 (`&response{`; `&http2requestBody{`, or the `Request` behind it) and in grpc-go 1.59 to
 * 1.80 (`&Stream{`, later `&ServerStream{`). `net/http.readRequest` itself would not do: it also makes a `Request` for a
 * connection that is closed without one, and users call it as `http.ReadRequest`.
 */
const REQUEST_MAKERS: ReadonlySet<string> = new Set([
  'net/http.(*conn).readRequest',
  'net/http.(*http2serverConn).newWriterAndRequestNoBody',
  'net/http/internal/http2.(*serverConn).newWriterAndRequestNoBody', // Go 1.27
  'golang.org/x/net/http2.(*serverConn).newWriterAndRequestNoBody',
  'google.golang.org/grpc/internal/transport.(*http2Server).operateHeaders',
]);

export const isRequestMaker = (functionName: string): boolean => REQUEST_MAKERS.has(functionName);

/** Mutable: counts requests while the records of a profile of rate 1 pass by. */
export class RequestCount {
  /** By function: the size of its largest object so far, and how many it has allocated of it. */
  readonly #largest = new Map<string, { readonly size: number; objects: number }>();

  /** @param size bytes of one object */
  add(requestMaker: string, size: number, objects: number): void {
    const largest = this.#largest.get(requestMaker);
    if (largest?.size === size) largest.objects += objects;
    else if (largest === undefined || size > largest.size) this.#largest.set(requestMaker, { size, objects });
  }

  /** Since the process started; null where no known server took any. */
  get total(): number | null {
    if (this.#largest.size === 0) return null;
    return [...this.#largest.values()].reduce((sum, { objects }) => sum + objects, 0);
  }
}
