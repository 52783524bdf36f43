import { MeasurementError } from '../errors.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { ProfileError } from '../profile/profile-error.ts';
import { parseSymbols } from '../profile/symbols.ts';
import { describeNetworkError, networkErrorCode, readText } from './http-get.ts';
import type { PprofClient } from './pprof-client.ts';

const PAGE = 'symbol';
/** Services refuse long URLs; etcd from 18 KB on. */
const URL_BYTES = 4_096;
const ANSWER_BYTES = 64 << 20;
const TOO_LONG_STATUS = [414, 431];
const TOO_LONG_CODE = ['ECONNRESET', 'EPIPE'];

interface Asking {
  readonly pprof: PprofClient;
  readonly signal: AbortSignal;
}

/**
 * Function names by address, from `/debug/pprof/symbol`; the service leaves out what it does not know.
 * By GET: to POST the default mux answers 405 from Go 1.23 on.
 */
export async function nameAddresses(
  addresses: readonly number[],
  asking: Asking,
): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  const pieces = inPieces(addresses, URL_BYTES - asking.pprof.urlOf(PAGE).length);
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const answer = await ask(piece, asking);
    if (answer !== 'too long') answer.forEach((name, address) => names.set(address, name));
    else pieces.push(piece.slice(0, piece.length / 2), piece.slice(piece.length / 2));
  }
  return names;
}

/** As many addresses to a piece as `bytes` of `+0x…` hold. */
function inPieces(addresses: readonly number[], bytes: number): number[][] {
  const pieces: number[][] = [];
  let left = 0;
  for (const address of addresses) {
    const length = '+0x'.length + address.toString(16).length;
    if (length > left) {
      pieces.push([]);
      left = bytes;
    }
    pieces.at(-1)!.push(address);
    left -= length;
  }
  return pieces;
}

async function ask(
  piece: readonly number[],
  { pprof, signal }: Asking,
): Promise<ReadonlyMap<number, string> | 'too long'> {
  const query = piece.map((address) => `0x${address.toString(16)}`).join('+');
  const url = pprof.urlOf(PAGE);
  try {
    const answer = await pprof.get(`${PAGE}?${query}`, signal);
    if (answer.status === 200) return parseSymbols(await readText(answer, ANSWER_BYTES));
    answer.body.destroy();
    if (TOO_LONG_STATUS.includes(answer.status) && piece.length > 1) return 'too long';
    throw failure(url, `answered with status ${answer.status}`);
  } catch (error) {
    if (error instanceof MeasurementError) throw error;
    if (TOO_LONG_CODE.includes(networkErrorCode(error) ?? '') && piece.length > 1) return 'too long';
    throw failure(
      url,
      error instanceof ProfileError ? `gave no ${error.message}` : describeNetworkError(error),
      error,
    );
  }
}

function failure(url: string, what: string, cause?: unknown): MeasurementError {
  return new MeasurementError(
    'symbols',
    `the names of runtime functions are needed, but ${withoutCredentials(url)}: ${what}`,
    {
      remedy: 'Mount it beside the other profiles: `mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)`.',
      cause,
    },
  );
}
