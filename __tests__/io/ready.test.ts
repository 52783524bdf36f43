import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { OPEN } from '../../src/io/http-get.ts';
import { waitUntilReady } from '../../src/io/ready.ts';
import { close, listen } from '../../e2e/listen.ts';

test('what was answered is told, not that the time for the next answer was short', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    if (asked++ < 2) response.writeHead(503).end(); // and then silence
  });
  const url = await listen(server);
  const ready = await waitUntilReady(`${url}/`, {
    ...{ timeoutMs: 500, exited: new Promise(() => undefined), answer: 'ok', access: OPEN },
  });
  await close(server);
  expect(ready).toEqual({ lastSeen: 'status 503' });
});
