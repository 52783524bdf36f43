import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { OPEN } from '../../src/io/http-get.ts';
import { waitUntilReady } from '../../src/io/ready.ts';

test('what was answered is told, not that the time for the next answer was short', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    if (asked++ < 2) response.writeHead(503).end(); // and then silence
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ready = await waitUntilReady(`http://127.0.0.1:${port}/`, {
    ...{ timeoutMs: 500, exited: new Promise(() => undefined), answer: 'ok', access: OPEN },
  });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(ready).toEqual({ lastSeen: 'status 503' });
});
