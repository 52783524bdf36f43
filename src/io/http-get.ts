import http from 'node:http';
import https from 'node:https';
import type { SecureContext } from 'node:tls';
import { socketOf } from '../inputs/service-url.ts';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** To be read to its end or destroyed. */
  readonly body: http.IncomingMessage;
}

/** What opens an address that does not answer everybody. */
export interface Access {
  /** Secret; beside the `user:password@` of the address. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whose certificates are trusted; null for those that Node trusts. */
  readonly trust: SecureContext | null;
}

export const OPEN: Access = { headers: {}, trust: null };

/**
 * One plain GET: no redirects, no compression, a connection of its own that ends with it.
 * The signal bounds the answer's body too. Certificates are checked, whatever the environment says.
 */
export function httpGet(url: string, signal: AbortSignal, access: Access): Promise<Answer> {
  const options = {
    ...{ agent: false, signal, rejectUnauthorized: true, secureContext: access.trust ?? undefined },
    headers: { ...access.headers, 'accept-encoding': 'identity' },
  } as const;
  return new Promise((resolve, reject) => {
    const settle = (body: http.IncomingMessage) => {
      resolve({ status: body.statusCode!, headers: body.headers, body });
    };
    const unix = socketOf(url);
    const { get } = /^https:/i.test(url) ? https : http;
    const request =
      unix === null
        ? get(url, options, settle)
        : http.get({ ...options, socketPath: unix.socket, path: unix.path }, settle);
    request.on('error', reject);
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

export const NO_ANSWER_IN_TIME = 'no complete answer in time';

const UNKNOWN_CA =
  'its certificate is of no known CA: set `pprof-ca` to a PEM file with the certificate of that CA, or with its own where it signed itself';

const IN_WORDS: Partial<Record<string, string>> = {
  ENOENT: 'there is no such socket',
  EACCES: 'no permission to open the socket',
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_CA,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_CA,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_CA,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_CA,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_CA,
  CERT_SIGNATURE_FAILURE: UNKNOWN_CA,
  CERT_HAS_EXPIRED: 'its certificate has expired: renew it',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet: look at the clocks',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'its certificate is for other names: use one of them as the host of the address, or have this host in the certificate',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS: use http:// instead of https://',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'it does not speak TLS: use http:// instead of https://',
  EPROTO: 'TLS could not be agreed on',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ENOTFOUND: 'unknown host name',
  ETIMEDOUT: NO_ANSWER_IN_TIME,
  HPE_INVALID_CONSTANT: 'the answer is not HTTP',
};
