import type { PprofClient } from './pprof-client.ts';

/** How many goroutines the service has; null where it does not serve that profile. */
export async function countGoroutines(pprof: PprofClient, timeoutMs: number): Promise<number | null> {
  try {
    const { status, body } = await pprof.get('goroutine?debug=1', AbortSignal.timeout(timeoutMs));
    body.on('error', () => undefined);
    if (status !== 200) {
      body.destroy();
      return null;
    }
    return await totalOf(body as AsyncIterable<Buffer>);
  } catch {
    return null; // a service that is gone is noticed by whoever needs it
  }
}

/** `goroutine profile: total 12` is the first line; reading ends with it, and with that the connection. */
async function totalOf(body: AsyncIterable<Buffer>): Promise<number | null> {
  let start = '';
  for await (const chunk of body) {
    start += chunk.toString('latin1');
    if (start.includes('\n') || start.length > 100) break;
  }
  const total = /^goroutine profile: total (\d{1,15})\n/.exec(start)?.[1];
  return total === undefined ? null : Number(total);
}
