import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { OPEN } from '../../src/io/http-get.ts';
import { PprofClient } from '../../src/io/pprof-client.ts';
import { startGroup, stopAllGroups } from '../../src/io/process-group.ts';
import { waitUntilReady } from '../../src/io/ready.ts';
import { buildService, freeAddress, scratch } from './bench-room.ts';

// As where the system does not tell who listens: not Linux, or a service in a container.
const listener = await import('../../src/io/listener.ts');
jest.unstable_mockModule('../../src/io/listener.ts', () => ({
  ...listener,
  listenersOn: () => Promise.resolve(null),
}));
const { identifyService, identityChange } = await import('../../src/io/service-identity.ts');

const folder = scratch();
let binary: string;
beforeAll(() => {
  binary = buildService(folder);
}, 180_000);
afterEach(() => stopAllGroups());

const start = (command: string, address: string) =>
  startGroup({
    command,
    cwd: folder,
    env: { ...process.env, ADDRESS: address },
    outputFile: join(folder, 'log'),
  });
const ready = (pprofUrl: string) =>
  waitUntilReady(`${pprofUrl}/`, {
    timeoutMs: 10_000,
    exited: new Promise(() => undefined),
    answer: 'ok',
    access: OPEN,
  });

test('the service is known by the command line it answers with, and its restart is noticed', async () => {
  const address = await freeAddress();
  const pprofUrl = `http://${address}/debug/pprof`;
  const group = await start(`while :; do ${binary} --flag 'two words' || true; done`, address);
  await ready(pprofUrl);
  const identity = await identifyService(new PprofClient(pprofUrl, OPEN), group.id);
  expect(identity.process).not.toBeNull();
  expect(identity.warnings).toEqual([]);
  expect(await identityChange(new PprofClient(pprofUrl, OPEN), identity)).toBeNull();
  await fetch(`http://${address}/die`).catch(() => undefined);
  await delay(100);
  await ready(pprofUrl);
  expect(await identityChange(new PprofClient(pprofUrl, OPEN), identity)).toContain('has ended');
});

test('a process of which nothing is known is measured with a warning', async () => {
  const address = await freeAddress();
  const pprofUrl = `http://${address}/debug/pprof`;
  const group = await start('sleep 60', address);
  const stranger = spawn(binary, { env: { ADDRESS: address }, stdio: 'ignore' });
  await ready(pprofUrl);
  const identity = await identifyService(new PprofClient(pprofUrl, OPEN), group.id);
  expect(identity.process).toBeNull();
  expect(identity.warnings.join()).toContain(`\`${binary}\` answers there`);
  expect(await identityChange(new PprofClient(pprofUrl, OPEN), identity)).toBeNull();
  stranger.kill();
  await delay(100);
  expect(await identityChange(new PprofClient(pprofUrl, OPEN), identity)).toContain('nobody');
});
