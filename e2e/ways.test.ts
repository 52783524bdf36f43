import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Measurement } from '../src/measure/measurement.ts';
import { freePort } from '../src/io/listener.ts';

/** Services that nobody changed for this, and that the tests have started and stop themselves. */
jest.setTimeout(60_000);

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const EXACT = { GODEBUG: 'memprofilerate=1' };

let directory: string;
const programs: ChildProcess[] = [];
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ways-test-'));
});
afterAll(async () => {
  for (const program of programs) program.kill();
  await rm(directory, { recursive: true, force: true });
});

async function build(name: string, ...flags: string[]): Promise<string> {
  const binary = join(directory, name);
  const cwd = fileURLToPath(new URL(name, import.meta.url));
  await run('go', ['build', ...flags, '-o', binary, '.'], { cwd });
  return binary;
}

/** Starts a program, and waits until `url` answers. */
async function start(command: readonly string[], url: string, env: Record<string, string> = EXACT) {
  const [file = '', ...args] = command;
  const program = spawn(file, args, { env: { ...process.env, GODEBUG: '', ...env }, stdio: 'ignore' });
  programs.push(program);
  while (!(await isUp(url))) await delay(20);
  return program;
}
const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

interface Checked {
  readonly exitCode: number;
  /** Both streams, and all files of the report. */
  readonly told: string;
  readonly measurement: Measurement;
}

async function check(
  inputs: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = {},
): Promise<Checked> {
  const report = await mkdtemp(join(directory, 'report-'));
  const given = {
    rounds: '1',
    baseline: 'none',
    'ready-timeout': '2s',
    'report-directory': report,
    ...inputs,
  };
  const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const options = { cwd: directory, env: { ...process.env, ...env } };
  const { exitCode, streams } = await new Promise<{ exitCode: number; streams: string }>((resolve) => {
    execFile(process.execPath, [CLI, 'check', ...args], options, (error, out, err) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, streams: out + err });
    });
  });
  const files = await readdir(report, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  const measurement = await readFile(join(report, 'measurement.json'), 'utf8').catch(() => 'null');
  return {
    exitCode,
    told: [streams, ...texts].join('\n'),
    measurement: JSON.parse(measurement) as Measurement,
  };
}

/** As `kubectl port-forward` is one: who listens on this machine is not the service. */
async function tunnelTo(origin: string): Promise<{ url: string; close: () => void }> {
  const tunnel = http.createServer(({ url }, response) => {
    const request = http.get(`${origin}${url!}`, (answer) => {
      answer.pipe(response.writeHead(answer.statusCode!));
    });
    request.on('error', () => response.writeHead(502).end());
  });
  tunnel.listen(0);
  await once(tunnel, 'listening');
  const close = () => {
    tunnel.closeAllConnections();
    tunnel.close();
  };
  return { url: `http://127.0.0.1:${(tunnel.address() as AddressInfo).port}`, close };
}

const siteIn = ({ sites }: Measurement, name: string) => sites.find((site) => site.function === name);

describe('behind the adapter of a web framework, at a prefix of its own,', () => {
  let binary: string;
  // Without ugorji/codec, which takes longer to build than all the rest.
  beforeAll(async () => {
    binary = await build('adapters', '-tags=nomsgpack');
  }, 300_000);

  test.each([
    ['gin', '/ops/pprof'],
    ['echo', '/ops/pprof'],
    ['chi', '/ops/pprof/'],
    ['fiber', '/ops/debug/pprof'], // on fasthttp, not on net/http
  ])('of %s, a map is found with its growth', async (framework, prefix) => {
    const addr = `127.0.0.1:${await freePort()}`;
    const program = await start([binary, '-framework', framework, '-addr', addr], `http://${addr}/work`);
    const { measurement } = await check({
      'pprof-url': `http://${addr}${prefix}`,
      'load-url': `http://${addr}/work`,
      'load-requests': '300',
    });
    expect(siteIn(measurement, 'main.remember')!.kinds.growth!.allocatedBytes).toBeGreaterThan(500_000);
    expect(measurement.rate).toBe(1);
    expect(program.exitCode).toBeNull();
    program.kill();
  });
});

describe('a service that already runs', () => {
  let shop: string;
  let api: string;
  let pprof: string;
  beforeAll(async () => {
    shop = await build('shop');
  }, 120_000);
  beforeEach(async () => {
    [api, pprof] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  });
  const startShop = (env?: Record<string, string>) =>
    start([shop, '-addr', api, '-pprof', pprof], `http://${api}/healthz`, env);
  const load = (): Record<string, string> => ({
    'load-url': `http://${api}/checkout`,
    'load-method': 'POST',
    'load-requests': '300',
  });

  test('is measured by the address of its profiles alone, and goes on', async () => {
    const program = await startShop();
    const first = await check({ ...load(), 'pprof-url': `http://${pprof}/debug/pprof` });
    expect(first.exitCode).toBe(0);
    expect(first.measurement).toMatchObject({
      rate: 1,
      runs: [{ operations: 300 }],
      fingerprint: { goVersion: expect.stringMatching(/^go1/), rateClass: 'exact' },
    });
    expect(first.told).toContain('One process that already ran was measured');
    expect(await isUp(`http://${api}/healthz`)).toBe(true);
    expect(program.exitCode).toBeNull();
  });

  test('has a rate of its own, and what that means is told', async () => {
    await startShop({});
    const { measurement, told } = await check({ ...load(), 'pprof-url': `http://${pprof}/debug/pprof` });
    expect(measurement.rate).toBe(512 * 1024);
    expect(told).toContain('It samples its heap at rate 524288, its own');
    expect(told).toContain('Start it with GODEBUG=memprofilerate=1');
    expect(told).not.toContain('sets runtime.MemProfileRate itself');
  });

  test.each([
    ['on this machine', (url: string) => Promise.resolve({ url, close: () => undefined })],
    ['at the far end of a tunnel', tunnelTo],
  ])('%s must not restart meanwhile, though the same program answers again', async (_, reach) => {
    const program = await startShop();
    const restarted = once(program, 'exit').then(() => startShop());
    const { url, close } = await reach(`http://${pprof}`);
    const { exitCode, told, measurement } = await check({
      load: `kill ${program.pid!}; sleep 0.3; until curl -fsS http://${api}/healthz; do sleep 0.1; done`,
      'pprof-url': `${url}/debug/pprof`,
    });
    close();
    await restarted;
    expect(exitCode).toBe(1);
    expect(told).toMatch(/service: the service restarted/);
    expect(told).toContain('One process must serve the whole measurement');
    expect(measurement).toBeNull();
  });

  test('that is not there is told with what is expected of it', async () => {
    const { exitCode, told } = await check({ ...load(), 'pprof-url': `http://${pprof}/debug/pprof` });
    expect(exitCode).toBe(1);
    expect(told).toContain('connection refused');
    expect(told).toContain('the service must already run when this step begins');
  });

  describe('behind a door', () => {
    const [user, password, key] = ['ops', 'p@ss/word-4711', 'key-of-the-profiles'];
    const basic = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const refused: string[] = [];
    /** Lets through what has all keys. */
    const guard: RequestListener = ({ url, headers }, response) => {
      if (headers.authorization !== basic || headers['x-profile-key'] !== key) {
        refused.push(url!);
        response.writeHead(401).end();
        return;
      }
      http.get(`http://${pprof}${url!.replace('/inner', '')}`, (answer) => {
        answer.pipe(response.writeHead(answer.statusCode!));
      });
    };
    const keys = { 'pprof-headers': `X-Profile-Key: ${key}` };
    const opened = async (server: http.Server, where: string | number) => {
      server.listen(where);
      await once(server, 'listening');
      return () => {
        server.closeAllConnections();
        server.close();
      };
    };
    let certificate: { cert: Buffer; key: Buffer };
    beforeAll(async () => {
      const [pem, secret] = [join(directory, 'ca.pem'), join(directory, 'ca.key')];
      const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=private'];
      const names = ['-addext', 'subjectAltName=DNS:localhost'];
      await run('openssl', [...request, ...names, '-keyout', secret, '-out', pem]);
      certificate = { cert: await readFile(pem), key: await readFile(secret) };
    });

    test('of TLS, a password and a header is reached, and nothing of them is told', async () => {
      await startShop();
      const server = https.createServer(certificate, guard);
      const close = await opened(server, 0);
      const { port } = server.address() as AddressInfo;
      const origin = `https://${user}:${encodeURIComponent(password)}@localhost:${port}`;
      const url = { 'pprof-url': `${origin}/inner/debug/pprof` };
      refused.length = 0;
      try {
        const { exitCode, told, measurement } = await check({
          ...{ ...load(), ...keys, ...url, 'pprof-ca': 'ca.pem' },
          ...{ 'ready-url': `${origin}/debug/pprof/cmdline`, 'cpu-profile': 'true' },
        });
        expect([exitCode, refused]).toEqual([0, []]);
        expect(measurement.runs[0]!.goroutines).not.toBeNull();
        for (const secret of [key, password, encodeURIComponent(password), basic.slice(6)])
          expect(told).not.toContain(secret);

        // Whoever turns off the checks of Node turns off none of ours.
        const unknown = await check({ ...load(), ...keys, ...url }, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
        expect(unknown.exitCode).toBe(1);
        expect(unknown.told).toContain('its certificate is of no known CA: set `pprof-ca`');
        expect(unknown.told).not.toContain(password);

        const other = await check({
          ...{ ...load(), ...keys, 'pprof-ca': 'ca.pem' },
          'pprof-url': `https://127.0.0.1:${port}/debug/pprof`,
        });
        expect(other.told).toContain('its certificate is for other names');
        const missing = await check({ ...load(), ...url, 'pprof-ca': 'no.pem' });
        expect(missing.told).toContain('`pprof-ca` is "no.pem": there is no such file');
      } finally {
        close();
      }
    });

    test('that sends elsewhere gets nobody there, nor the keys', async () => {
      const seen: unknown[] = [];
      const elsewhere = http.createServer(({ headers }, response) => {
        seen.push(headers);
        response.end();
      });
      const away = await opened(elsewhere, 0);
      const { port } = elsewhere.address() as AddressInfo;
      const door = http.createServer((_, response) => {
        response.writeHead(302, { location: `http://ops:word-4711@127.0.0.1:${port}/` }).end();
      });
      const close = await opened(door, 0);
      const pprofUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}/debug/pprof`;
      try {
        const { told } = await check({
          ...{ ...load(), ...keys, 'pprof-url': pprofUrl, 'ready-url': `http://127.0.0.1:${port}/` },
        });
        expect(told).toContain(`redirects to http://127.0.0.1:${port}/`);
        expect(told).not.toContain('word-4711');
        // It was asked whether the service is ready, and not for a profile.
        expect(seen).toHaveLength(1);
        expect(JSON.stringify(seen)).not.toContain(key);
      } finally {
        away();
        close();
      }
    });

    test('on a unix socket is reached, and an absent one is told', async () => {
      await startShop();
      const socket = join(directory, 'app.sock');
      const url = { 'pprof-url': `unix://${socket}:/debug/pprof` };
      const headers = { 'pprof-headers': `X-Profile-Key: ${key}\nAuthorization: ${basic}` };
      const absent = await check({ ...load(), ...url });
      expect(absent.told).toContain(`${socket}:/debug/pprof/ gave there is no such socket`);
      const close = await opened(http.createServer(guard), socket);
      try {
        const { exitCode, measurement, told } = await check({ ...load(), ...url, ...headers });
        expect([exitCode, measurement.runs[0]!.operations]).toEqual([0, 300]);
        expect(told).not.toContain(basic.slice(6));
      } finally {
        close();
      }
    });
  });
});
