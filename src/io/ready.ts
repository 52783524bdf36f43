import { setTimeout as delay } from 'node:timers/promises';
import { describeNetworkError, httpGet, NO_ANSWER_IN_TIME, type Access } from './http-get.ts';

const POLL_MS = 75;
const PROBE_TIMEOUT_MS = 2_000;

export interface Waiting {
  readonly timeoutMs: number;
  /** Ends the waiting early. */
  readonly exited: Promise<unknown>;
  /** `ok`: a status of 2xx; `any`: any answer shows that somebody is there. */
  readonly answer: 'ok' | 'any';
  readonly access: Access;
}

/** Asks until the answer is there; else says why it was not: `exited`, or the last thing seen. */
export async function waitUntilReady(
  url: string,
  { timeoutMs, exited, ...how }: Waiting,
): Promise<'ready' | 'exited' | { lastSeen: string }> {
  const deadline = performance.now() + timeoutMs;
  const gone = exited.then(() => 'exited' as const);
  let lastSeen = '';
  for (;;) {
    const left = Math.max(1, Math.min(PROBE_TIMEOUT_MS, Math.ceil(deadline - performance.now())));
    const seen = await Promise.race([gone, probe(url, { timeoutMs: left, ...how })]);
    if (seen === 'exited' || seen === 'ready') return seen;
    // That we ourselves had no more time for the last answer says less than the one before.
    if (lastSeen === '' || left === PROBE_TIMEOUT_MS || seen !== NO_ANSWER_IN_TIME) lastSeen = seen;
    if (performance.now() + POLL_MS > deadline) return { lastSeen };
    await Promise.race([gone, delay(POLL_MS)]);
  }
}

async function probe(url: string, { timeoutMs, answer, access }: Omit<Waiting, 'exited'>): Promise<string> {
  try {
    const { status, body } = await httpGet(url, AbortSignal.timeout(timeoutMs), access);
    body.on('error', () => undefined).destroy(); // only the status counts
    return answer === 'any' || (status >= 200 && status < 300) ? 'ready' : `status ${status}`;
  } catch (error) {
    return describeNetworkError(error);
  }
}
