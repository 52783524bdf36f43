import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeMeasurement } from '../../src/baseline/measurement-format.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { freePort } from '../../src/io/listener.ts';
import { EXAMPLES, type Example, type Rule, type Side } from './rules.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

/** With which the service is told in every recording: the real one is any free port. */
const PORT = 8080;

/** A rule's example, and the tree whose code is measured. */
export interface Case {
  readonly rule: Rule;
  readonly side: Side;
  /** Instead of as many as the example has. */
  readonly requests?: number;
}

/**
 * Builds a rule's example and runs `check` on it: two runs, the last of them with four rounds, every allocation recorded.
 * The code is measured outside of this repository, so that its paths are those of a service's own.
 * @throws Error where Go is missing, or the measurement breaks
 */
export async function measure({ rule, side, requests }: Case): Promise<Measurement> {
  const example: Example = EXAMPLES[rule];
  const room = await mkdtemp(join(tmpdir(), 'remedies-'));
  try {
    const tree = side === 'lookalike' ? (example.lookalike ?? side) : side;
    const sources = join(room, 'service');
    await cp(join(import.meta.dirname, tree, example.module ?? ''), sources, { recursive: true });
    const address = `127.0.0.1:${await freePort()}`;
    const url = `http://${address}/${rule}`;
    const flags = {
      'working-directory': sources,
      build: 'go build -o server .',
      service: `./server -addr ${address}`,
      'pprof-url': `http://${address}/debug/pprof`,
      'load-url': url,
      'load-requests': String(requests ?? example.requests),
      ...(example.drains === true && { drain: `curl -fsS ${url}/drain` }),
      runs: '2',
      'max-runs': '2',
      rounds: '4',
      'profile-rate': '1',
      baseline: 'none',
      'report-directory': join(room, 'report'),
    };
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const go = example.go?.[side];
    const env = { ...process.env, ...(go !== undefined && { GOTOOLCHAIN: go }) };
    await promisify(execFile)(process.execPath, [CLI, 'check', ...args], { cwd: room, env });
    const file = join(room, 'report', 'measurement.json');
    const measured = await readFile(file, 'utf8');
    return decodeMeasurement(measured.replaceAll(address, `127.0.0.1:${PORT}`), file);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}
