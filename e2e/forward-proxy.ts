import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, request as send } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { close, listen } from './listen.ts';

export interface ForwardProxy {
  /** For `https_proxy`, with what it asks for. */
  readonly url: string;
  /** The same without. */
  readonly urlWithoutPassword: string;
  /** PEM file of who has signed the host's certificate. */
  readonly authority: string;
  /** Hosts and ports that tunnels were asked for. */
  readonly asked: readonly string[];
  /** Paths that were asked of the host. */
  readonly paths: readonly string[];
  readonly close: () => Promise<void>;
}

const USER = 'job:s3cret';

/**
 * The proxy of a company, through which one host is reached and nothing else: its GitHub Enterprise Server. That has the
 * API below /api/v3, GraphQL beside it (docs.github.com, Enterprise Server, REST API), and a certificate of the company.
 *
 * The proxy asks for a password (RFC 9110, 11.7).
 *
 * @param target an API without such a prefix, which answers for it
 */
export async function startForwardProxy(
  host: string,
  { target, directory }: { target: string; directory: string },
): Promise<ForwardProxy> {
  const [authority, keyFile] = [join(directory, 'company.pem'), join(directory, 'company.key')];
  const certificate = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=company'];
  const names = ['-addext', `subjectAltName=DNS:${host}`];
  await promisify(execFile)('openssl', [...certificate, ...names, '-keyout', keyFile, '-out', authority]);
  const [asked, paths]: [string[], string[]] = [[], []];

  const tls = { cert: await readFile(authority), key: await readFile(keyFile) };
  const enterprise = createTlsServer(tls, (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    paths.push(url);
    if (!/^\/api\/(v3\/|graphql$)/.test(url)) {
      outgoing.writeHead(404).end();
      return;
    }
    const path = url.replace(/^\/api(\/v3)?/, '');
    const forwarded = send(`${target}${path}`, { method, headers }, (answer) => {
      answer.pipe(outgoing.writeHead(answer.statusCode!, answer.headers));
    });
    incoming.pipe(forwarded);
  });
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '', headers }, socket) => {
    asked.push(url);
    if (headers['proxy-authorization'] !== `Basic ${Buffer.from(USER).toString('base64')}`) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    if (url !== `${host}:443`) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    enterprise.emit('connection', socket);
  });
  const urlWithoutPassword = await listen(proxy);
  return {
    url: urlWithoutPassword.replace('//', `//${USER}@`),
    urlWithoutPassword,
    ...{ authority, asked, paths },
    close: () => close(proxy),
  };
}
