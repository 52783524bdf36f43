import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own, under this Node. */
export function cli(args: readonly string[], cwd = process.cwd()): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // As in a terminal: neither inside of a job nor under the options of the tests.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  return { code: status, stdout, stderr };
}

/** The same through a shell: `$CLI` stands for the command. */
export function shell(command: string): Answer {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], CLI: `${process.execPath} ${CLI}` },
  });
  return { code: status, stdout, stderr };
}
