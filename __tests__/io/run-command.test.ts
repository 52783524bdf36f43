import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/run-command.ts';
import type { RunSpec } from '../../src/io/run-command.ts';
import { failureOf, isAlive, pidsIn, scratch } from './bench-room.ts';

const folder = scratch();
const run = (command: string, more: Partial<RunSpec> = {}) =>
  runCommand({
    command,
    cwd: folder,
    env: process.env,
    outputFile: join(folder, 'output.log'),
    timeoutMs: 10_000,
    stage: 'build',
    what: 'the build',
    ...more,
  });

test('a command that ends well gives its exit', async () => {
  expect(await run('true')).toEqual({ code: 0, signal: null });
});

test('a failing command is an error of its stage with the last 50 lines', async () => {
  const failure = await failureOf(run('seq 100; echo no such package >&2; exit 3'));
  expect(failure).toMatchObject({ stage: 'build', message: 'the build exited with code 3' });
  expect(failure.logTail).toHaveLength(50);
  expect(failure.logTail.slice(-2)).toEqual(['100', 'no such package']);
});

test('a killed command names the signal', async () => {
  expect((await failureOf(run('kill -SEGV $$'))).message).toBe('the build was killed by SIGSEGV');
});

test('a command that is not there says what to do', async () => {
  const failure = await failureOf(run('k6-of-nowhere run load.js'));
  expect(failure.message).toBe('the build exited with code 127');
  expect(failure.remedy).toMatch(/not found: install it/);
  expect(failure.logTail.join()).toContain('k6-of-nowhere');
});

test('a folder that is not there names the input', async () => {
  const failure = await failureOf(run('true', { cwd: join(folder, 'nowhere') }));
  expect(failure.message).toContain(join(folder, 'nowhere'));
  expect(failure.remedy).toContain('working-directory');
});

test('a command that takes too long is ended, and its log is told', async () => {
  const failure = await failureOf(run('echo busy; echo $$ > late; sleep 60', { timeoutMs: 300 }));
  expect(failure.message).toBe('the build did not finish within 0.3 s');
  expect(failure.logTail).toEqual(['busy']);
  const [pid] = await pidsIn(join(folder, 'late'), 1);
  expect(isAlive(pid!)).toBe(false);
});

test('what a command leaves in the background is ended with it', async () => {
  await run('sleep 60 & echo $! > background');
  const [pid] = await pidsIn(join(folder, 'background'), 1);
  expect(isAlive(pid!)).toBe(false);
});

test('an interrupted command is ended and passes the reason on', async () => {
  const interrupted = pidsIn(join(folder, 'cut'), 1).then(() => {
    throw new Error('the service is gone');
  });
  await expect(run('echo $$ > cut; sleep 60', { interrupted })).rejects.toThrow('the service is gone');
  const [pid] = await pidsIn(join(folder, 'cut'), 1);
  expect(isAlive(pid!)).toBe(false);
});
