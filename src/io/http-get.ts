import http from 'node:http';
import https from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** To be read to its end or destroyed. */
  readonly body: http.IncomingMessage;
}

/**
 * One plain GET: no redirects, no compression, a connection of its own that ends with it.
 * The signal bounds the answer's body too.
 */
export function httpGet(url: string, signal: AbortSignal): Promise<Answer> {
  const { get } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    get(url, { agent: false, signal, headers: { 'accept-encoding': 'identity' } }, (body) => {
      resolve({ status: body.statusCode!, headers: body.headers, body });
    }).on('error', reject);
  });
}

/** The whole body; throws when it is longer than `maxBytes`. */
export async function readBytes({ body }: Answer, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(`the answer is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The same as text. */
export const readText = async (answer: Answer, maxBytes: number): Promise<string> =>
  (await readBytes(answer, maxBytes)).toString('utf8');

/** The system's code of a network error, such as `ECONNREFUSED`; `ETIMEDOUT` also for our own deadlines. */
export function networkErrorCode(error: unknown): string | undefined {
  const { name, code, errors } = error as Partial<NodeJS.ErrnoException & AggregateError>;
  if (name === 'AbortError' || name === 'TimeoutError') return 'ETIMEDOUT';
  // A name with several addresses gives one error for each.
  return errors?.length ? networkErrorCode(errors[0]) : code;
}

/** Why a request got no answer, for people. */
export function describeNetworkError(error: unknown): string {
  const code = networkErrorCode(error);
  return (code && IN_WORDS[code]) ?? code ?? String(error);
}

const IN_WORDS: Partial<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'unknown host name',
  ETIMEDOUT: 'no complete answer in time',
  HPE_INVALID_CONSTANT: 'the answer is not HTTP',
};
