import { createServer, request as send } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { close, listen } from './listen.ts';

/** A request as it went by. */
export interface Passed {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  status: number;
}

/** An answer that stands in for that of the server behind. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Proxy {
  readonly url: string;
  readonly passed: readonly Passed[];
  readonly close: () => Promise<void>;
}

/** Stands before an HTTP server on 127.0.0.1, remembers what passes, and answers itself where `refuse` says so. */
export async function startProxy(
  target: string,
  refuse: (request: Passed) => Refusal | undefined = () => undefined,
): Promise<Proxy> {
  const passed: Passed[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const body = Buffer.concat(chunks);
      const request: Passed = { method, path: url, headers, body: body.toString('utf8'), status: 0 };
      passed.push(request);
      const refusal = refuse(request);
      if (refusal !== undefined) {
        request.status = refusal.status;
        outgoing.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers });
        outgoing.end(JSON.stringify(refusal.body ?? { message: 'refused by the proxy' }));
        return;
      }
      const forwarded = send(`${target}${url}`, { method, headers }, (answer) => {
        request.status = answer.statusCode ?? 0;
        outgoing.writeHead(request.status, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      forwarded.end(body);
    });
  });
  const url = await listen(server);
  return {
    url,
    passed,
    close: () => close(server),
  };
}
