import { setTimeout as delay } from 'node:timers/promises';
import { attribute, type Attribution } from '../maps/attribution.ts';
import { UsageSum } from '../maps/usage.ts';
import { restartBetween } from '../measure/memory-facts.ts';
import { countGoroutines } from './goroutines.ts';
import { logLength, readLogTail } from './log-tail.ts';
import type { PprofClient } from './pprof-client.ts';
import { takeSnapshot } from './pprof.ts';
import { restartError } from './restart-error.ts';
import type { Service } from './service.ts';
import type { Start } from './start.ts';

/** One moment of one process, after its garbage was collected. */
export interface Snapshot {
  readonly attribution: Attribution;
  readonly memStats: ReadonlyMap<string, number>;
  readonly records: number;
  readonly mapBytesInUse: number;
  /** null where the service does not tell. */
  readonly goroutines: number | null;
  /** Requests for profiles that the service had got by then, this one's included. */
  readonly profileRequests: number;
  /** Length of the service's log by then. */
  readonly logBytes: number;
  /** What it took, with those that were taken to see whether the heap had settled. */
  readonly seconds: number;
  /** Why it may not be the last word; null where map memory had stopped changing. */
  readonly unsettled: string | null;
}

interface SnapshotSetting {
  readonly form: Start['form'];
  readonly timeoutMs: number;
  readonly settleTimeoutMs: number;
  readonly onProgress: (message: string) => void;
}

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
/** As many goroutines for this long are not about to end. */
const QUIET_MS = 1_000;
/** The noise of pools and timers: less is no change. */
const SAME_BYTES = 4096;
const SAME_SHARE = 0.001;

type MeasuredService = Pick<Service, 'pprof' | 'outputFile' | 'binary' | 'verifySameProcess'>;

/** Takes snapshots of one process. */
export class Snapshots {
  readonly pprof: PprofClient;
  readonly #service: MeasuredService;
  readonly #setting: SnapshotSetting;
  #idleGoroutines = Infinity;
  #memStats: ReadonlyMap<string, number> = new Map();
  readonly #names = new Map<number, string>(); // addresses mean the same for as long as the process lives

  constructor(service: MeasuredService, setting: SnapshotSetting) {
    this.pprof = service.pprof;
    this.#service = service;
    this.#setting = setting;
  }

  /**
   * Waits until goroutines that are at work have ended, then takes snapshots until two in a row have the same map memory
   * in use. Each begins with a collection, so finalizers and pools are done with by then: what a `sync.Pool` holds
   * survives one. Each wait has half of the settle timeout. There are two snapshots at least, unless a single one takes
   * longer than that: some services need ten seconds for each.
   *
   * @param when as in "before the load"
   */
  async settled(when: string): Promise<Snapshot> {
    const { settleTimeoutMs, onProgress } = this.#setting;
    const goroutines = await this.#quietGoroutines(performance.now() + settleTimeoutMs / 2);
    const deadline = performance.now() + settleTimeoutMs / 2;
    let last = await this.#take();
    let { seconds } = last;
    let change = Infinity;
    if (1000 * last.seconds <= settleTimeoutMs) {
      do {
        const next = await this.#take();
        seconds += next.seconds;
        change = Math.abs(next.mapBytesInUse - last.mapBytesInUse);
        last = next;
      } while (isChange(change, last) && performance.now() < deadline);
    }
    onProgress(`Heap profile ${when}: ${last.records} records in ${seconds.toFixed(1)} s`);
    const logBytes = await logLength(this.#service.outputFile);
    const unsettled = isChange(change, last) ? this.#unsettled(when, last.seconds, change) : null;
    return { ...last, goroutines, logBytes, seconds, unsettled };
  }

  /** Map bytes in use at this moment; nothing is waited for. */
  async glance(): Promise<number> {
    return (await this.#take()).mapBytesInUse;
  }

  async #take() {
    const started = performance.now();
    const profileRequests = this.pprof.requests + 1;
    const profile = await takeSnapshot({
      pprof: this.pprof,
      form: this.#setting.form,
      timeoutMs: this.#setting.timeoutMs,
      binary: this.#service.binary,
      onProgress: this.#setting.onProgress,
      names: this.#names,
      verifySameProcess: () => this.#service.verifySameProcess(),
    });
    const restart = restartBetween(this.#memStats, profile.memStats);
    if (restart !== null) throw await this.#restarted(restart);
    this.#memStats = profile.memStats;
    const attribution = attribute(profile);
    const seconds = (performance.now() - started) / 1000;
    return {
      ...{ attribution, memStats: profile.memStats, profileRequests, seconds },
      records: profile.records.length,
      mapBytesInUse: mapBytesInUse(attribution),
    };
  }

  /**
   * Goroutines that the load has left behind may still be at work. They are waited for until there are no more than in
   * an earlier snapshot; those that stay as many for a while are leaked, or serve connections that stay open. Asked for
   * more and more seldom, since to answer takes map memory, too.
   */
  async #quietGoroutines(deadline: number): Promise<number | null> {
    const count = () => countGoroutines(this.pprof, this.#setting.timeoutMs);
    let last = await count();
    let since = performance.now();
    let pauseMs = FIRST_PAUSE_MS;
    while (last !== null && last > this.#idleGoroutines && performance.now() + pauseMs < deadline) {
      await delay(pauseMs);
      const now = await count();
      if (now !== last) since = performance.now();
      last = now;
      if (performance.now() - since > QUIET_MS) break;
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    }
    this.#idleGoroutines = Math.min(this.#idleGoroutines, last ?? 0);
    return last;
  }

  async #restarted(how: string): Promise<Error> {
    const logTail = await readLogTail(this.#service.outputFile);
    return restartError(`restarted while it was measured, or several answer in turn: ${how}`, { logTail });
  }

  #unsettled(when: string, snapshotSeconds: number, change: number): string {
    const timeout = `${this.#setting.settleTimeoutMs / 1000} s (\`settle-timeout\`)`;
    return change === Infinity
      ? `A heap profile took ${snapshotSeconds.toFixed(1)} s, longer than ${timeout}, so only one was taken ${when}: whether map memory still changed is not known.`
      : `Map memory still changed ${when}, at the end of ${timeout}: what was seen of it is not the last word.`;
  }
}

const isChange = (change: number, { mapBytesInUse: bytes }: Pick<Snapshot, 'mapBytesInUse'>): boolean =>
  change > Math.max(SAME_BYTES, SAME_SHARE * bytes);

function mapBytesInUse({ sites, rate }: Attribution): number {
  const sum = new UsageSum(rate);
  for (const { cells } of sites.values()) sum.add(cells);
  return sum.total.inUseBytes;
}
