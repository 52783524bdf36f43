import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const RECORD = new URL('record.ts', import.meta.url).href;

/** What is looked at of what `check` writes. */
export interface Checked {
  readonly verdict: {
    readonly totals: { readonly retained: { head: number }; readonly allocated: { head: number } };
    readonly warnings: readonly string[];
  };
  readonly measurement: {
    readonly fingerprint: { readonly goVersion: string };
    readonly runs: readonly { readonly operations: number | null }[];
  };
}

/**
 * Runs the built `check` with record.ts in it. Log, report and recording come into `directory`.
 * @throws Error where it fails
 */
export async function check(directory: string, flags: Readonly<Record<string, string>>): Promise<Checked> {
  const log = join(directory, 'check.log');
  const output = openSync(log, 'w');
  const report = join(directory, 'report');
  const all = Object.entries({ ...flags, 'report-directory': report });
  const args = all.flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, ['--import', RECORD, CLI, 'check', ...args], {
    env: { ...process.env, RECORDING: directory },
    stdio: ['ignore', output, output],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  closeSync(output);
  if (code !== 0) throw new Error(`check ended with ${code}: see ${log}`);
  const read = async <T>(name: string) => JSON.parse(await readFile(join(report, name), 'utf8')) as T;
  return { verdict: await read('verdict.json'), measurement: await read('measurement.json') };
}

/** What is looked at of what `attribute` writes. */
export interface Attributed {
  readonly inUseBytes: number;
  readonly kinds: Readonly<Record<string, { readonly inUseBytes: number }>>;
  readonly sites: readonly unknown[];
  readonly warnings: readonly string[];
}

/** Runs the built `attribute` on one profile. */
export async function attribute(files: { after: string; symbols: string }): Promise<Attributed> {
  const args = ['attribute', '--after', files.after, '--symbols', files.symbols, '--json', '-'];
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...args], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Attributed;
}
