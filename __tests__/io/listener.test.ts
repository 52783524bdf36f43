import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  acceptsConnections,
  addressOf,
  listenersOn,
  listeningUnixInodes,
  parseListening,
} from '../../src/io/listener.ts';
import { scratch } from './bench-room.ts';

const folder = scratch();

async function listening(host: string, check: (port: number) => Promise<void>): Promise<void> {
  const server = net.createServer().listen(0, host);
  await new Promise((resolve) => server.once('listening', resolve));
  await check((server.address() as AddressInfo).port);
  server.close();
}

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['127.0.0.1', 'localhost'],
  ['0.0.0.0', '127.0.0.1'],
  ['::', '127.0.0.1'],
  ['::', '::1'],
  ['::1', '::1'],
  ['::ffff:127.0.0.1', '127.0.0.1'],
])('who listens on %s is found as %s', async (bound, asked) => {
  await listening(bound, async (port) => {
    expect(await listenersOn({ host: asked, port })).toEqual([process.pid]);
    expect(await acceptsConnections({ host: asked, port })).toBe(true);
  });
});

test('who listens on another address of the same port is not taken for it', async () => {
  await listening('127.0.0.2', async (port) => {
    expect(await listenersOn({ host: '127.0.0.1', port })).toBeNull();
    expect(await acceptsConnections({ host: '127.0.0.1', port })).toBe(false);
  });
});

test('only listening sockets are read from the kernel table', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:17AC 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0
   1: 0100007F:17AC 0100007F:D3B2 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 20 4 30 10 -1
`;
  expect(parseListening(table)).toEqual([{ address: '127.0.0.1', port: 6060, inode: '4711' }]);
});

test('the address of a URL has its default port and no brackets', () => {
  expect(addressOf('http://[::1]:6060/debug/pprof')).toEqual({ host: '::1', port: 6060 });
  expect(addressOf('https://pprof.test/')).toEqual({ host: 'pprof.test', port: 443 });
});

test('who listens on a unix socket is found by its path', async () => {
  const socket = join(folder, 'app.sock');
  const address = addressOf(`unix://${socket}:/debug/pprof`);
  expect(address).toEqual({ socket });
  expect(await acceptsConnections(address)).toBe(false);
  const server = net.createServer().listen(socket);
  await new Promise((resolve) => server.once('listening', resolve));
  const [listeners, accepts] = [await listenersOn(address), await acceptsConnections(address)];
  server.close();
  expect([listeners, accepts]).toEqual([[process.pid], true]);
});

test('of the sockets at a path only the one that listens is read from the kernel table', () => {
  const table = `Num       RefCount Protocol Flags    Type St Inode Path
ffff8880: 00000002 00000000 00010000 0001 01 25331 /run/app.sock
ffff8881: 00000003 00000000 00000000 0001 03 25332 /run/app.sock
ffff8882: 00000002 00000000 00010000 0001 01 25333 /run/app.sock.old
ffff8883: 00000002 00000000 00000000 0002 01 25334
`;
  expect(listeningUnixInodes(table, '/run/app.sock')).toEqual(['25331']);
});
