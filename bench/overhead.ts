import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/io/listener.ts';
import type { Measurement } from '../src/measure/measurement.ts';
import { seconds, type Figure } from './figure.ts';
import { median } from './pairs.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const SHOP = fileURLToPath(new URL('../e2e/shop', import.meta.url));
const TURNS = 3;
const REQUESTS = 5000;

/** What the action adds to the time that the service needs to start, the load to run and the profiles to come. */
export async function overheadFigures(directory: string): Promise<Figure[]> {
  const shop = join(directory, 'shop');
  const build = spawnSync('go', ['build', '-o', shop, '.'], { cwd: SHOP, encoding: 'utf8' });
  if (build.status !== 0) return [];
  const turns: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await check(shop, join(directory, `report-${turn}`)));
  const parts = (part: keyof Turn) => seconds(median(turns.map((turn) => turn[part])));
  return [
    {
      name: 'check, time beyond service, load and profiles',
      measured: median(turns.map(({ wall, ready, load, profiles }) => wall - ready - load - profiles)),
      goal: { atMost: 2000 },
      format: seconds,
      note: `${parts('wall')} in all: service ${parts('ready')}, load ${parts('load')}, profiles ${parts('profiles')}`,
    },
  ];
}

/** Milliseconds of one run. */
interface Turn {
  readonly wall: number;
  /** From the start of the service until it is ready. */
  readonly ready: number;
  readonly load: number;
  readonly profiles: number;
}

async function check(shop: string, reportDirectory: string): Promise<Turn> {
  const [api, pprof] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const flags = {
    'working-directory': SHOP,
    service: `${shop} --addr ${api} --pprof ${pprof}`,
    'pprof-url': `http://${pprof}/debug/pprof`,
    'ready-url': `http://${api}/healthz`,
    'load-url': `http://${api}/checkout`,
    'load-method': 'POST',
    'load-requests': String(REQUESTS),
    runs: '1',
    baseline: 'none',
    'report-directory': reportDirectory,
  };
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [CLI, 'check', ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(child, 'close') as Promise<[exitCode: number | null]>;
  const said = new Map<string, number>();
  const lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => {
    lines.push(line);
    for (const start of ['Starting the service', 'The service is ready']) {
      if (line.startsWith(start)) said.set(start, performance.now());
    }
  });
  const [exitCode] = await ended;
  const wall = performance.now() - started;
  if (exitCode !== 0) throw new Error(`check ended with ${String(exitCode)}:\n${lines.join('\n')}`);
  const measurement = JSON.parse(
    readFileSync(join(reportDirectory, 'measurement.json'), 'utf8'),
  ) as Measurement;
  const { loadSeconds, snapshotSeconds } = measurement.runs[0]!;
  return {
    wall,
    ready: said.get('The service is ready')! - said.get('Starting the service')!,
    load: 1000 * loadSeconds,
    profiles: 1000 * snapshotSeconds,
  };
}
