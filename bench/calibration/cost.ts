import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { median } from '../pairs.ts';
import { RATES, type Rate } from './case.ts';
import { markdownTable } from './markdown.ts';

const SOURCES = join(import.meta.dirname, 'handlers');

/** What is asked of the service, and how often: about a second at Go's default rate. */
const HANDLERS = {
  'allocates only': { path: '/allocate', requests: 4000 },
  'JSON, as usual': { path: '/json', requests: 20_000 },
  'waits 2 ms': { path: '/wait', requests: 4000 },
} as const;
type Handler = keyof typeof HANDLERS;

const CONNECTIONS = 8;
const DEFAULT_RATE = RATES.at(-1)!;

interface Seconds {
  readonly load: number;
  /** Processor time of the service, whatever else the machine was doing. */
  readonly cpu: number;
}

/** How much longer the load takes at each profile rate; all rates in turn, so that the machine's moods meet all alike. */
export async function costTable(turns: number, directory: string): Promise<string> {
  const binary = join(directory, 'handlers');
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: SOURCES, stdio: 'inherit' });
  const rows: string[][] = [];
  for (const handler of Object.keys(HANDLERS) as Handler[]) {
    const measured: Map<Rate, Seconds>[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const ofTurn = new Map<Rate, Seconds>();
      for (const rate of RATES) ofTurn.set(rate, await serve(handler, rate, binary));
      measured.push(ofTurn);
    }
    const ratio = (rate: Rate, figure: keyof Seconds): string =>
      `${median(measured.map((turn) => turn.get(rate)![figure] / turn.get(DEFAULT_RATE)![figure])).toFixed(2)}×`;
    rows.push([handler, ...RATES.map((rate) => `${ratio(rate, 'load')} (${ratio(rate, 'cpu')})`)]);
  }
  return markdownTable(['handler', ...RATES.map((rate) => `rate ${rate}`)], rows);
}

/** Loads one handler of a fresh process. */
async function serve(handler: Handler, rate: Rate, binary: string): Promise<Seconds> {
  const service = spawn(binary, {
    env: { GODEBUG: `memprofilerate=${rate}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = (await once(createInterface(service.stdout), 'line')) as [string];
    const cpu = async (): Promise<number> => Number(await (await fetch(`http://${address}/cpu`)).text());
    const before = await cpu();
    const started = performance.now();
    await load(`http://${address}`, HANDLERS[handler]);
    return { load: (performance.now() - started) / 1000, cpu: (await cpu()) - before };
  } finally {
    service.kill();
    await once(service, 'exit');
  }
}

async function load(origin: string, { path, requests }: (typeof HANDLERS)[Handler]): Promise<void> {
  // It looks once a second whether it is done, unless told to look more often.
  const { non2xx, errors } = await autocannon({
    url: origin + path,
    amount: requests,
    connections: CONNECTIONS,
    sampleInt: 20,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of ${requests} requests to ${path} failed`);
}
