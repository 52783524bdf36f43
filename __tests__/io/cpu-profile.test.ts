import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import { takeCpuProfile } from '../../src/io/cpu-profile.ts';
import { OPEN } from '../../src/io/http-get.ts';
import { PprofClient } from '../../src/io/pprof-client.ts';
import { withServer } from './bench-room.ts';
import { drip, pour } from './endless-answers.ts';

const dripping: RequestListener = (_, response) => {
  drip(response, 'x');
};
const endless: RequestListener = (_, response) => {
  pour(response, 'endless');
};

test.each<[string, RequestListener, string]>([
  ['is refused', (_, response) => response.writeHead(403).end(), 'answered with status 403'],
  ['is none', (_, response) => response.end('<html>'), 'gave none that can be read'],
  ['is cut off', (request) => request.socket.destroy(), '(the connection was cut)'],
  ['never ends', endless, 'the answer is longer than 268435456 bytes'],
  ['drips until the load has ended', dripping, '(no complete answer in time)'],
])('a CPU profile that %s is a fact that is missing, with the reason', async (_, listener, reason) => {
  const taken = await withServer(listener, (url) =>
    takeCpuProfile(
      new PprofClient(`${url}/debug/pprof`, OPEN),
      1,
      listener === dripping ? AbortSignal.timeout(200) : new AbortController().signal,
    ),
  );
  expect(taken).toEqual({ problem: expect.stringContaining(reason) });
  expect(taken).toEqual({
    problem: expect.stringMatching(/^No CPU profile was taken: http:.*\/profile\?seconds=1 /),
  });
});
