import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect } from '@jest/globals';
import { MeasurementError } from '../../src/errors.ts';

/** A folder that goes away after the tests of a file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'io-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Whether a process runs; the dead that nobody collected do not. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** Waits until `file` holds as many process ids as asked for. */
export async function pidsIn(file: string, count: number): Promise<number[]> {
  for (;;) {
    const pids = read(file).split('\n').filter(Boolean).map(Number);
    if (pids.length >= count) return pids;
    await delay(20);
  }
}

export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The MeasurementError that a promise must reject with. */
export async function failureOf(promise: Promise<unknown>): Promise<MeasurementError> {
  const error: unknown = await promise.then(
    () => 'it did not fail',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MeasurementError);
  return error as MeasurementError;
}

/** Serves until the callback is done; gives it the base address. */
export async function withServer<T>(
  listener: http.RequestListener,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = http.createServer(listener);
  const url = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
  try {
    return await use(url);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** An address nobody listens on. */
export async function freeAddress(): Promise<string> {
  return withServer(
    () => undefined,
    (url) => Promise.resolve(url.slice('http://'.length)),
  );
}

/** Builds the Go service beside these tests; returns its executable. */
export function buildService(folder: string, ...flags: string[]): string {
  const binary = join(folder, 'service');
  const cwd = join(import.meta.dirname, 'fixtures/service');
  execFileSync('go', ['build', ...flags, '-o', binary, '.'], { cwd, stdio: 'pipe' });
  return binary;
}
