import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readlinkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readBuildInfo } from '../../src/io/go-binary.ts';
import { OPEN } from '../../src/io/http-get.ts';
import { runLoad } from '../../src/io/load.ts';
import { PprofClient } from '../../src/io/pprof-client.ts';
import { takeSnapshot } from '../../src/io/pprof.ts';
import { stopAllGroups } from '../../src/io/process-group.ts';
import { startService } from '../../src/io/service.ts';
import type { Service, ServiceSpec } from '../../src/io/service.ts';
import { framesOf } from '../recordings.ts';
import {
  buildService,
  failureOf,
  freeAddress,
  isAlive,
  pidsIn,
  read,
  scratch,
  withServer,
} from './bench-room.ts';

const folder = scratch();
const outputFile = join(folder, 'service.log');
let binary: string;
let address: string;
let pprofUrl: string;

beforeAll(() => {
  binary = buildService(folder);
}, 180_000);
beforeEach(async () => {
  address = await freeAddress();
  pprofUrl = `http://${address}/debug/pprof`;
});
afterEach(() => stopAllGroups());

const start = (more: Partial<ServiceSpec> = {}) =>
  startService({
    command: binary,
    cwd: folder,
    env: { ...process.env, ADDRESS: address },
    rate: 1,
    pprofUrl,
    access: OPEN,
    readyAccess: OPEN,
    gcTrace: false,
    readyUrl: null,
    loadAddress: null,
    readyTimeoutMs: 15_000,
    outputFile,
    onProgress: () => undefined,
    ...more,
  });
const loadOf = (path: string, requests = 2_000) =>
  ({
    kind: 'http',
    url: `http://${address}${path}`,
    requests,
    connections: 4,
    method: 'GET',
    body: '',
    headers: {},
  }) as const;
const context = (service: Service) => ({
  stage: 'load' as const,
  cwd: folder,
  env: process.env,
  outputFile: join(folder, 'load.log'),
  timeoutMs: 15_000,
  onProgress: () => undefined,
  loadAddress: null,
  service,
});

test('a service is started, loaded and measured at the rate asked for, with its map frames named', async () => {
  const service = await start();
  const { verifySameProcess } = service;
  const names = new Map<number, string>();
  await takeSnapshot({
    pprof: new PprofClient(pprofUrl, OPEN),
    timeoutMs: 15_000,
    names,
    form: 'text',
    binary: null,
    onProgress: () => undefined,
    verifySameProcess,
  });
  expect(await runLoad(loadOf('/remember'), context(service))).toMatchObject({ operations: 2_000 });
  const profile = await takeSnapshot({
    pprof: new PprofClient(pprofUrl, OPEN),
    timeoutMs: 15_000,
    names,
    form: 'text',
    binary: null,
    onProgress: () => undefined,
    verifySameProcess,
  });
  expect(profile.rate).toBe(1);
  const stacks = profile.records.map(({ stack }) => framesOf(profile, stack).map((frame) => frame.function));
  const functions = new Set(stacks.filter((stack) => stack.includes('main.remember')).flat());
  expect([...functions].filter((name) => name.startsWith('runtime.mapassign'))).not.toEqual([]);
  expect(readlinkSync(service.binary!)).toBe(binary);
  expect((await readBuildInfo(service.binary!))?.mainModule).toBe('example.com/service');
  expect(service.warnings).toEqual([]);
  await service.stop();
  expect((await service.exited).signal).toBe('SIGTERM');
});

test('the listener is found behind `go run`, which serves through a child', async () => {
  const source = join(import.meta.dirname, 'fixtures/service');
  const service = await start({ command: 'go run .', cwd: source, readyTimeoutMs: 60_000 });
  expect(dirname(readlinkSync(service.binary!))).toMatch(/go-build/);
  await service.verifySameProcess();
}, 90_000);

test('the executable can be read though its file is gone', async () => {
  const copy = join(folder, 'copy');
  const service = await start({ command: `cp ${binary} ${copy}; exec ${copy}` });
  rmSync(copy);
  expect((await readBuildInfo(service.binary!))?.mainModule).toBe('example.com/service');
});

test('a taken address is refused before anything starts, naming who holds it', async () => {
  const stranger = spawn(binary, { env: { ADDRESS: address }, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(stranger.stdout, 'data');
  await delay(100);
  const failure = await failureOf(start({ command: 'touch started' }));
  stranger.kill();
  expect(failure.stage).toBe('service');
  expect(failure.message).toContain(
    `${address} (pprof-url) is already taken by process ${stranger.pid!} (${binary})`,
  );
  expect(read(join(folder, 'started'))).toBe('');
});

test('a service that ends at once fails at once with its log', async () => {
  const failure = await failureOf(start({ command: 'echo no database; exit 4' }));
  expect(failure).toMatchObject({
    stage: 'service',
    message: 'the service exited with code 4 before it was ready',
  });
  expect(failure.logTail).toEqual(['no database']);
});

test('a service that is never ready fails with the last thing seen, and is ended', async () => {
  const silent = await failureOf(
    start({ command: 'echo booting; echo $$ > silent; sleep 60', readyTimeoutMs: 400 }),
  );
  expect(silent.stage).toBe('ready');
  expect(silent.message).toContain('within 0.4 s');
  expect(silent.message).toContain('connection refused');
  expect(silent.logTail).toEqual(['booting']);
  const refusing = await failureOf(start({ readyUrl: `http://${address}/refuse`, readyTimeoutMs: 1_500 }));
  expect(refusing.message).toContain(`http://${address}/refuse gave status 503`);
  await expect(fetch(`http://${address}/`)).rejects.toThrow();
});

test('an answer from a process that we did not start is refused', async () => {
  await withServer(
    (_, response) => response.end('fine'),
    async (other) => {
      // The port was free when asked for: the stranger comes while our service boots.
      const late = start({ command: 'sleep 60', readyUrl: `${other}/` });
      await delay(300);
      const stranger = spawn(binary, { env: { ADDRESS: address }, stdio: 'ignore' });
      const failure = await failureOf(late);
      stranger.kill();
      expect(failure.stage).toBe('service');
      expect(failure.message).toContain(`is answered by another process, process ${stranger.pid!}`);
    },
  );
});

test('a restart under the load is noticed, though the same program answers again', async () => {
  const service = await start({ command: `while :; do ${binary} || true; done` });
  await service.verifySameProcess();
  await fetch(`http://${address}/die`).catch(() => undefined);
  const answers = () =>
    fetch(`http://${address}/`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) await delay(20);
  const failure = await failureOf(service.verifySameProcess());
  expect(failure.stage).toBe('service');
  expect(failure.message).toContain('restarted or was replaced');
  expect(failure.logTail).toContain('told to die');
});

test('a service that dies between two snapshots is told with its exit code and log', async () => {
  const service = await start();
  await fetch(`http://${address}/die`).catch(() => undefined);
  const { verifySameProcess } = service;
  const failure = await failureOf(
    takeSnapshot({
      pprof: new PprofClient(pprofUrl, OPEN),
      timeoutMs: 5_000,
      names: new Map(),
      form: 'text',
      binary: null,
      onProgress: () => undefined,
      verifySameProcess,
    }),
  );
  expect(failure.message).toBe('the service exited with code 3 while it was measured');
  expect(failure.logTail.at(-1)).toBe('told to die');
});

test.each([
  ['the embedded generator', () => loadOf('/die', 100_000)],
  [
    'a command',
    () =>
      ({ kind: 'command', command: `echo $$ > loader; curl -s http://${address}/die; sleep 60` }) as const,
  ],
])('a service that dies under %s ends the load at once, with its log', async (_, load) => {
  const service = await start();
  const failure = await failureOf(runLoad(load(), context(service)));
  expect(failure.message).toBe('the service exited with code 3 during the load');
  expect(failure.logTail.at(-1)).toBe('told to die');
});

test('grandchildren of a service are gone when it is stopped', async () => {
  const service = await start({ command: `sleep 60 & echo $! > sidecar; ${binary}` });
  await service.stop();
  const [pid] = await pidsIn(join(folder, 'sidecar'), 1);
  expect(isAlive(pid!)).toBe(false);
});
