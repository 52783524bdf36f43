/**
 * Preloaded into the action (`node --import`): keeps what it reads of the service, as it is read. In the directory that
 * RECORDING names, `after.txt` is the newest heap profile, and `symbols.txt` all answers of the symbol route.
 */
import { subscribe } from 'node:diagnostics_channel';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { join } from 'node:path';

const DIRECTORY = process.env['RECORDING']!;

subscribe('http.client.response.finish', (message) => {
  const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
  const page = /\/(heap|symbol)\?[^/]*$/.exec(request.path)?.[1];
  if (page === undefined || response.statusCode !== 200) return;
  const file =
    page === 'heap'
      ? openSync(join(DIRECTORY, 'after.txt'), 'w')
      : openSync(join(DIRECTORY, 'symbols.txt'), 'a');
  // A second reader of the stream would change when it flows.
  const push = response.push.bind(response);
  response.push = (chunk: Buffer | null) => {
    if (chunk === null) closeSync(file);
    else writeSync(file, chunk);
    return push(chunk);
  };
});
