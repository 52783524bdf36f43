import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { carriesEntry, listProcesses, parseStat, processIds } from '../src/io/process-table.ts';
import { runJob, setStage, type Stage } from './job.ts';
import { acceptsConnections, addressOf, freePort } from '../src/io/listener.ts';

/** A run takes about as long; later it would have ended by itself. */
const LATEST_MS = 2_000;
/** At once: each is several processes that wait for each other. */
const WORKERS = 2;
const MARK = 'GO_MAP_REGRESSION_KILLS';

/** What ends the step; the first is the runner's own way, in three signals. */
const WAYS = ['cancelled', 'SIGTERM', 'SIGKILL'] as const;
type Way = (typeof WAYS)[number];

/** A child, a grandchild whose parent is gone, and two in sessions of their own, beside the service. */
const FAMILY = 'sleep 991 & (sleep 992 &) ; setsid sleep 993 & (setsid sh -c "sleep 994 & wait" &)';
/** One run in so many has a service that ignores SIGTERM, which takes five seconds to find out. */
const STUBBORN = 10;

export interface Kills {
  readonly runs: Readonly<Record<Way, number>>;
  /** Runs that were over before they were to be killed. */
  readonly late: number;
  /** What was still there after the clean-up step. */
  readonly leftovers: readonly string[];
}

/** Starts jobs on a real service and ends each at a random moment; then looks for what is left. */
export async function killRuns(runs: number, random: () => number = Math.random): Promise<Kills> {
  const stage = await setStage();
  const counts = { cancelled: 0, SIGTERM: 0, SIGKILL: 0 };
  const leftovers: string[] = [];
  let [begun, late] = [0, 0];
  const work = async (): Promise<void> => {
    const own = { ...stage, address: `127.0.0.1:${await freePort()}` };
    while (begun < runs) {
      const number = begun++;
      const way = WAYS[number % WAYS.length]!;
      counts[way]++;
      const flags = number % STUBBORN === 0 ? '-stubborn' : '';
      const { isLate, left } = await killRun(own, { way, flags, afterMs: random() * LATEST_MS });
      late += Number(isLate);
      leftovers.push(...left.map((what) => `run ${number}, ${way}: ${what}`));
    }
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, work));
  } finally {
    await stage.close();
  }
  return { runs: counts, late, leftovers };
}

async function killRun(
  stage: Stage,
  { way, flags, afterMs }: { way: Way; flags: string; afterMs: number },
): Promise<{ isLate: boolean; left: string[] }> {
  const mark = randomUUID();
  const { faults, address } = stage;
  const { seconds, state, postExitCode } = await runJob(stage, {
    environment: { [MARK]: mark },
    inputs: {
      service: `${FAMILY}; exec ${faults} -addr ${address} ${flags}`,
      load: `curl -sf http://${address}/work; sleep 0.5`,
    },
    cancelAfterMs: afterMs,
    ...(way !== 'cancelled' && { cancelWith: way }),
  });
  const groups = JSON.parse(state['process-groups'] ?? '[]') as { pid: number }[];
  const survivors = listProcesses().filter(({ pid }) => carriesEntry(pid, `${MARK}=${mark}`));
  return {
    isLate: seconds * 1000 < afterMs,
    left: [
      ...survivors.map(({ pid }) => `process ${pid} survives`),
      ...zombiesOf(new Set(groups.map(({ pid }) => pid))).map((pid) => `process ${pid} is a zombie`),
      ...((await acceptsConnections(addressOf(`http://${address}`))) ? [`${address} is still taken`] : []),
      ...(postExitCode === 0 ? [] : [`the clean-up step exited with ${String(postExitCode)}`]),
    ],
  };
}

/** Dead processes of these groups whose parent lives and does not collect them; those of init are init's to collect. */
function zombiesOf(groups: ReadonlySet<number>): number[] {
  return processIds().filter((pid) => {
    try {
      const row = parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
      return row !== null && row.zombie && groups.has(row.group) && row.parent !== 1;
    } catch {
      return false; // gone since
    }
  });
}

/** The stand-in of GitHub has a limit of requests, as GitHub has, beyond which each run waits for minutes. */
const MOST_OF_A_STAGE = 150;

if (import.meta.main) {
  const asked = Number(process.env['KILLS'] ?? 1_000);
  let [begun, leftBehind] = [0, 0];
  while (begun < asked) {
    const { runs, late, leftovers } = await killRuns(Math.min(MOST_OF_A_STAGE, asked - begun));
    begun += MOST_OF_A_STAGE;
    leftBehind += leftovers.length;
    const counts = Object.entries(runs).map(([way, count]) => `${count} ${way}`);
    console.log(`${counts.join(', ')}; ${late} had ended before; ${leftovers.length} leftovers`);
    for (const what of leftovers) console.log(what);
  }
  console.log(`${asked} runs, ${leftBehind} leftovers`);
  if (leftBehind > 0) process.exitCode = 1;
}
