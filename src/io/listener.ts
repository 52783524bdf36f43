import { randomInt } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import net from 'node:net';
import { socketOf } from '../inputs/service-url.ts';
import { processIds } from './process-table.ts';

export type Address =
  | {
      /** Name or IP address; IPv6 without brackets. */
      readonly host: string;
      readonly port: number;
    }
  /** Path of a unix socket. */
  | { readonly socket: string };

export function addressOf(url: string): Address {
  const unix = socketOf(url);
  if (unix !== null) return { socket: unix.socket };
  const { hostname, port, protocol } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}

export const addressText = (address: Address): string =>
  'socket' in address ? address.socket : `${address.host}:${address.port}`;

/** Below what systems give to outgoing connections: Linux from 32,768 on, macOS and Windows from 49,152. */
const PORTS = [20_000, 30_000] as const;

/**
 * A TCP port of 127.0.0.1 that nobody listens on at this moment. One that the system chooses may be that of an outgoing
 * connection by the time a service listens on it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(...PORTS);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });

/** Whether somebody accepts connections there. */
export function acceptsConnections(address: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const where = 'socket' in address ? { path: address.socket } : address;
    const socket = net.connect({ ...where, timeout: 1_000 });
    const settle = (accepts: boolean) => {
      socket.destroy();
      resolve(accepts);
    };
    socket.once('connect', () => {
      settle(true);
    });
    socket.once('error', () => {
      settle(false);
    });
    socket.once('timeout', () => {
      settle(false);
    });
  });
}

/**
 * Ids of the processes that hold a listening socket for an address; several where it was inherited.
 * Null where that cannot be known: not Linux, another user's process, another network namespace (a container).
 */
export async function listenersOn(address: Address): Promise<readonly number[] | null> {
  if (process.platform !== 'linux') return null;
  const inodes =
    'socket' in address
      ? new Set(listeningUnixInodes(readIfThere('/proc/net/unix'), address.socket))
      : await tcpInodes(address);
  const owners = processIds().filter((pid) => socketsOf(pid).some((inode) => inodes.has(inode)));
  return owners.length > 0 ? owners : null;
}

async function tcpInodes({ host, port }: Extract<Address, { host: string }>): Promise<Set<string>> {
  const found = await lookup(host, { all: true }).catch(() => []);
  const addresses = new Set(
    found.flatMap(({ address, family }) =>
      family === 4 ? [address, canonical(`::ffff:${address}`)] : [canonical(address)],
    ),
  );
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => parseListening(readIfThere(file)))
    .filter(
      (socket) => socket.port === port && (WILDCARDS.has(socket.address) || addresses.has(socket.address)),
    );
  return new Set(sockets.map((socket) => socket.inode));
}

/** Those of /proc/net/unix at a path that accept connections: flag __SO_ACCEPTCON (include/linux/net.h). */
export const listeningUnixInodes = (table: string, path: string): string[] =>
  table.split('\n').flatMap((line) => {
    const [, inode, at] = /^\w+: \w+ \w+ 00010000 \w+ \w+ +(\d+) (.*)$/.exec(line) ?? [];
    return inode !== undefined && at === path ? [inode] : [];
  });

export interface ListeningSocket {
  readonly address: string;
  readonly port: number;
  readonly inode: string;
}

const WILDCARDS = new Set(['0.0.0.0', '::']);
const LISTEN = '0A'; // include/net/tcp_states.h

/** The listening sockets of /proc/net/tcp or tcp6 (Documentation/networking/proc_net_tcp.rst). */
export function parseListening(table: string): readonly ListeningSocket[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state !== LISTEN) return [];
      const [address, port] = local!.split(':');
      return [{ address: decodeAddress(address!), port: Number.parseInt(port!, 16), inode: inode! }];
    });
}

/** The kernel prints 32-bit words of the machine, so little-endian ones come with their bytes reversed. */
function decodeAddress(hex: string): string {
  const words = hex.match(/.{8}/g)!.map((word) => word.match(/../g)!.reverse());
  if (words.length === 1) return words[0]!.map((byte) => Number.parseInt(byte, 16)).join('.');
  return canonical(words.map(([a, b, c, d]) => `${a!}${b!}:${c!}${d!}`).join(':'));
}

/** The one spelling of an IPv6 address that URLs use (RFC 5952). */
function canonical(address: string): string {
  return new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(linkTarget(`/proc/${pid}/fd/${fd}`)) ?? [];
      return inode === undefined ? [] : [inode];
    });
  } catch {
    return []; // gone, or another user's
  }
}

function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // closed since we listed it
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return ''; // no IPv6 in this kernel
  }
}
