import type { RequestListener } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { countGoroutines } from '../../src/io/goroutines.ts';
import { OPEN } from '../../src/io/http-get.ts';
import { PprofClient } from '../../src/io/pprof-client.ts';
import { withServer } from './bench-room.ts';
import { drip } from './endless-answers.ts';

const countOf = (listener: RequestListener, timeoutMs = 5_000): Promise<number | null> =>
  withServer(listener, (url) => countGoroutines(new PprofClient(`${url}/debug/pprof`, OPEN), timeoutMs));

describe('the number of goroutines', () => {
  test('is that of the first line, whatever comes after it or does not', async () => {
    const listener: RequestListener = (_, response) => {
      response.write('goroutine profile: total 12\n1 @ 0x1\n'); // and never ends
    };
    expect(await countOf(listener)).toBe(12);
  });

  test.each<[string, RequestListener]>([
    ['is not served', (_, response) => response.writeHead(404).end()],
    ['is cut off before it', (request) => request.socket.destroy()],
    ['is cut off within it', (request, response) => response.write('goro', () => request.socket.destroy())],
    ['is of another kind', (_, response) => response.end('<html>\n')],
    ['is far too large', (_, response) => response.end(`goroutine profile: total ${'1'.repeat(16)}\n`)],
    ['has a first line without end', (_, response) => void response.write('x'.repeat(200))],
  ])('is null where it %s', async (_, listener) => {
    expect(await countOf(listener)).toBeNull();
  });

  test('is null in time where it drips', async () => {
    const listener: RequestListener = (_, response) => {
      drip(response, 'g', 20);
    };
    expect(await countOf(listener, 200)).toBeNull();
  });
});
